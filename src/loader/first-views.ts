/** What the first view of an element loads beside the module that registers it. */
export type FirstView = readonly [
  /** By the selector of the elements that need them, names of chunks with spaces between. */
  modules: Readonly<Record<string, string>>,
  /** The section of its words. */
  words: string,
  /** Its document of the default feed, with `$` for the signatory and `*` for the language. */
  document: string,
];

/* The build writes this module (see `src/tools/dev/emit-loader.mjs`): nothing has a name yet. */
export const firstViews: Readonly<Record<string, FirstView>> = {};
/** Languages of which there are words. */
export const languages: readonly string[] = [];
/** What the names of all files of words end in, before `.js`. */
export const wordsSuffix: string = '';
