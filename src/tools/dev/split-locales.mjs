/* A Rollup plugin: gives each section of words a file a language, out of the one file that a language has. */
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { projectFolder } from './project.mjs';

const folder = join(projectFolder, 'src/text/locales');

/**
 * Code of one section of a locale, as the default export of a module.
 *
 * @param {string} language
 * @param {string} section
 * @returns {Promise<string>}
 */
async function sectionCode(language, section) {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { ${section} as default } from './${language}.ts'`,
      resolveDir: folder,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** @returns {Promise<string[]>} The exports of the English locale, which has all sections. */
async function sectionNames() {
  const { metafile } = await build({
    entryPoints: [join(folder, 'en.ts')],
    format: 'esm',
    write: false,
    outdir: folder,
    metafile: true,
  });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

/** @type {ReturnType<typeof split> | undefined} */
let splitting;

/** The words of all languages, in files by section, once for all who ask. */
export const splitWords = () => (splitting ??= split());

async function split() {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).sort();
  const languages = files.map((file) => basename(file, '.ts'));
  const sections = await sectionNames();
  const words = await Promise.all(
    languages.flatMap((language) =>
      sections.map(async (section) => ({
        name: `${language}-${section}`,
        code: await sectionCode(language, section),
      })),
    ),
  );
  const hash = createHash('sha256').update(JSON.stringify(words)).digest('base64url');
  return { files, languages, words, suffix: `-${hash.slice(0, 6)}.js` };
}

/**
 * Replaces `src/text/load-words.ts`, so that readers load only the words that
 * show, and pages do not pay for a list of all files: their names follow from
 * language and section, with one hash of all words in them.
 *
 * @returns {import('rollup').Plugin}
 */
export function splitLocales() {
  return {
    name: 'split-locales',
    async load(id) {
      if (!id.endsWith('/src/text/load-words.ts')) return null;
      const { files, languages, words, suffix } = await splitWords();
      files.forEach((file) => this.addWatchFile(join(folder, file)));
      for (const { name, code } of words) {
        this.emitFile({ type: 'asset', fileName: `chunks/${name}${suffix}`, source: code });
      }
      return `export const languages = '${languages.join(' ')}';
        export const loadWords = (section, language) =>
          import('./' + language + '-' + section + '${suffix}').then((words) => words.default);`;
    },
  };
}
