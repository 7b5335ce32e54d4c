/* A Rollup plugin: writes the loader for pages, which knows by name what each element's first view loads. */
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { minify } from 'terser';
import { plans } from './first-view-plans.mjs';
import { projectFolder } from './project.mjs';

/** @typedef {import('../../loader/first-views.js').FirstView} FirstView */

/**
 * @param {import('rollup').OutputBundle} bundle
 * @returns {string} The code that takes the place of `first-views.ts`.
 */
function firstViews(bundle) {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  /** @type {(file: string, found?: Set<string>) => Set<string>} */
  const withImports = (file, found = new Set()) => {
    if (found.has(file)) return found;
    found.add(file);
    chunks
      .find(({ fileName }) => fileName === file)
      ?.imports.forEach((name) => withImports(name, found));
    return found;
  };
  /** @type {(source: string) => string} */
  const chunkOf = (source) => {
    const id = join(projectFolder, 'src', `${source}.ts`);
    const chunk = chunks.find(({ moduleIds }) => moduleIds.includes(id));
    if (!chunk) throw new Error(`The loader cannot load ${source} early: no chunk has it.`);
    return chunk.fileName;
  };
  const views = Object.entries(plans).map(([name, { modules, words, document }]) => {
    const own = withImports(`${name}.js`);
    /** @type {Map<string, string[]>} */
    const files = new Map();
    own.forEach((file) => file === `${name}.js` || files.set(file, ['*']));
    for (const [selector, source] of Object.entries(modules)) {
      for (const file of withImports(chunkOf(source))) {
        if (own.has(file) || files.get(file)?.includes('*')) continue;
        files.set(file, [...(files.get(file) ?? []), selector]);
      }
    }
    /** @type {Record<string, string>} */
    const bySelector = {};
    for (const [file, selectors] of files) {
      const selector = selectors.includes('*')
        ? '*'
        : [...new Set(selectors.join().split(','))].join();
      const chunk = basename(file, '.js');
      bySelector[selector] = bySelector[selector] ? `${bySelector[selector]} ${chunk}` : chunk;
    }
    return [name, [bySelector, words, document]];
  });
  const words = Object.keys(bundle)
    .map((file) => /^chunks\/([\w-]+)-signerMap(-.+)\.js$/.exec(file))
    .filter((match) => match !== null);
  return `export const firstViews = ${JSON.stringify(Object.fromEntries(views))};
    export const languages = '${words.map(([, language]) => language).join(' ')}';
    export const wordsSuffix = '${words[0]?.[2]}';`;
}

/**
 * Writes `loader.js`.
 *
 * @returns {import('rollup').Plugin}
 */
export function emitLoader() {
  return {
    name: 'emit-loader',
    async generateBundle(_options, bundle) {
      const code = firstViews(bundle);
      const { outputFiles } = await build({
        entryPoints: [join(projectFolder, 'src/loader/loader.ts')],
        bundle: true,
        format: 'esm',
        target: 'es2022',
        write: false,
        plugins: [
          {
            name: 'for-pages',
            setup(builder) {
              builder.onResolve({ filter: /\/load-element\.js$/ }, ({ resolveDir }) => ({
                path: join(resolveDir, 'load-element.pages.ts'),
              }));
              builder.onLoad({ filter: /first-views\.ts$/ }, () => ({ contents: code }));
            },
          },
        ],
      });
      /** @type {import('terser').MinifyOptions} */
      const options = { ecma: 2020, module: true, compress: { passes: 3 } };
      const { code: source = '' } = await minify(outputFiles[0]?.text ?? '', options);
      this.emitFile({ type: 'asset', fileName: 'loader.js', source });
    },
  };
}
