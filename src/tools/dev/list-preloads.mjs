/*
 * A Rollup plugin: writes dist/preload.json, the modules that the first view of each element loads,
 * so that whoever writes a page can name them in `<link rel="modulepreload">`: they then come with
 * the element's own module, not after it.
 */

/** Modules that an element imports for its first view, but not statically: beginnings of names. */
const alsoFirst = ['country-shapes'];

/**
 * @param {readonly string[]} elements Names of elements, which are names of entries too.
 * @returns {import('rollup').Plugin}
 */
export function listPreloads(elements) {
  return {
    name: 'list-preloads',
    generateBundle(_, bundle) {
      const files = Object.keys(bundle);
      const lists = elements.map((element) => {
        const loaded = new Set([`${element}.js`]);
        for (const file of loaded) {
          const chunk = bundle[file];
          if (chunk?.type !== 'chunk') continue;
          chunk.imports.forEach((path) => loaded.add(path));
          chunk.dynamicImports
            .filter((path) => alsoFirst.some((name) => path.startsWith(`chunks/${name}-`)))
            .forEach((path) => loaded.add(path));
        }
        const section = element.replace(/-(\w)/g, (_all, letter) => letter.toUpperCase());
        const words = files.find((file) => file.startsWith(`chunks/en-${section}-`));
        return [element, { modules: [...loaded], words: words?.replace('/en-', '/{language}-') }];
      });
      this.emitFile({
        type: 'asset',
        fileName: 'preload.json',
        source: JSON.stringify(Object.fromEntries(lists), null, 2),
      });
    },
  };
}
