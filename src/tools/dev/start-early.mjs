/*
 * A Rollup plugin: lets the script of each element ask for all that its first view needs before
 * anything of it is here. The modules that it shares become a dynamic import, as a static one
 * would have to arrive before the script may run.
 */
import { transform } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { firstViewOf } from './first-view-plans.mjs';
import { projectFolder } from './project.mjs';
import { splitWords } from './split-locales.mjs';

/** `import { a as b, c } from './chunks/x.js';` */
const staticImport = /^import (?:\{ (.*) \} from )?'(.*)';$/;

/** @param {string} names As an import or export lists them: `a as b, c`. */
const pairs = (names) =>
  names.split(', ').map((name) => {
    const [from = name, to = from] = name.split(' as ');
    return /** @type {const} */ ([from, to]);
  });

/** @returns {import('rollup').Plugin} */
export function startEarly() {
  return {
    name: 'start-early',
    async renderChunk(code, chunk, _options, { chunks }) {
      const view = chunk.isEntry && firstViewOf(chunk.name);
      if (!view) return null;
      const { languages, suffix } = await splitWords();
      /** @param {string} wanted */
      const fileOf = (wanted) =>
        view.shapes
          ? `./${Object.values(chunks).find(({ name }) => name === wanted)?.fileName}`
          : '';
      const { code: written } = await transform(
        await readFile(join(projectFolder, 'src/loader/first-view.ts'), 'utf8'),
        {
          loader: 'ts',
          target: 'es2022',
          minify: true,
          define: {
            ELEMENT: JSON.stringify(chunk.name),
            DOCUMENT: JSON.stringify(view.document),
            WORDS: JSON.stringify(`-${view.words}${suffix}`),
            SHAPES: JSON.stringify(fileOf('country-shapes')),
            LABELS: JSON.stringify(fileOf('map-labels')),
            STAND_IN: JSON.stringify(fileOf('stand-in')),
            FIGURES: String(view.figures),
          },
        },
      );
      const early = written
        .replace('export{};', '')
        .trim()
        .replaceAll('LANGUAGES', `/^(${languages.join('|')})\\b/`);
      const lines = code.split('\n');
      const count = lines.findIndex((line) => !staticImport.test(line));
      const imports = lines.slice(0, count).map((line) => staticImport.exec(line) ?? []);
      const files = imports.map(([, , file]) => `import('${file}')`);
      const names = imports.map(
        ([, list]) =>
          `{${
            list
              ? pairs(list)
                  .map((pair) => pair.join(': '))
                  .join()
              : ''
          }}`,
      );
      const last = lines.findLastIndex((line) => line.startsWith('export {'));
      const exported = last < 0 ? [] : pairs(/\{ (.*) \}/.exec(lines[last] ?? '')?.[1] ?? '');
      const outside = exported.map(([name]) => `outside_${name}`);
      // As many lines as there were, so that the source map stays true.
      lines.splice(
        0,
        count,
        ...lines.slice(1, count).map(() => ''),
        `${outside.length ? `let ${outside.join()};` : ''} const start = () => ${
          files.length > 1
            ? `Promise.all([${files.join()}]).then(async ([${names.join()}]) => {`
            : `${files[0]}.then(async (${names[0]}) => {`
        } await new Promise((resolve) => setTimeout(resolve));`,
      );
      // A failure leaves what the author wrote, until there is a network.
      const end = `${exported.map(([name], index) => `${outside[index]} = ${name};`).join('')}
        }).catch(() => addEventListener('online', start, { once: true }));
        const started = start(); ${early}; await started;`;
      const given = exported.map(([, name], index) => `${outside[index]} as ${name}`);
      lines.splice(last < 0 ? lines.length : last, 1, `${end} export { ${given.join()} };`);
      return { code: lines.join('\n'), map: null };
    },
  };
}
