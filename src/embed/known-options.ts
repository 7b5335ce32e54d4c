/** What an option may be: one of some words, a number, anything, or there or not. */
export type OptionKind = readonly string[] | 'number' | 'string' | 'boolean';

/* The build writes this module from the elements' manifest (see `src/tools/dev/build-embed.mjs`). */
/** The options of each element, by its tag: its attributes. */
export const knownOptions: Readonly<Record<string, Readonly<Record<string, OptionKind>>>> = {};
