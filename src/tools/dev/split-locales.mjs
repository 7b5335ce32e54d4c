/* A Rollup plugin: gives each module its own words only, out of the one file that a language has. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { transform } from 'esbuild';

const localeImport = /\/locales\/[\w-]+\.js$/;

/**
 * The export of a locale module that holds a module's words: `signer-map.ts` → `signerMap`.
 *
 * @param {string} file
 */
const sectionName = (file) =>
  basename(file, '.ts').replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/**
 * Makes `import('…/locales/fr.js')` load a module with the section alone that is
 * named as the importing file; the sources stay one file a language for translators.
 *
 * @returns {import('rollup').Plugin}
 */
export function splitLocales() {
  return {
    name: 'split-locales',
    async resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string' || !localeImport.test(specifier)) return null;
      const resolved = await this.resolve(specifier, importer);
      return resolved && `${resolved.id}?section=${sectionName(importer)}`;
    },
    async load(id) {
      const [file = '', query] = id.split('?');
      const [kind, section] = query?.split('=') ?? [];
      // Rollup keeps every export of a module that is imported dynamically; of its copy, what is used.
      if (kind === 'section')
        return `export { ${section} } from ${JSON.stringify(`${file}?copy=${section}`)};`;
      if (kind !== 'copy') return null;
      const { code, map } = await transform(await readFile(file, 'utf8'), {
        loader: 'ts',
        sourcefile: file,
        sourcemap: true,
      });
      return { code, map };
    },
  };
}

/**
 * The name of a chunk with one section: `fr-signerMap`.
 *
 * @param {string | null} id Of the module that the chunk stands for.
 * @returns {string | undefined}
 */
export function localeChunkName(id) {
  const match = /([\w-]+)\.ts\?section=(\w+)$/.exec(id ?? '');
  return match ? `${match[1]}-${match[2]}` : undefined;
}
