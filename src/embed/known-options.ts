import type { Allowed } from '../options/read-options.js';

/** The options of each element, by its tag and their names. */
export type KnownOptions = Readonly<Record<string, Readonly<Record<string, Allowed>>>>;

/* The build writes this module from the elements' manifest (see `src/tools/dev/build-embed.ts`). */
export const knownOptions: KnownOptions = {};
