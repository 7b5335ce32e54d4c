import { languages, localeModules } from './locale-modules.js';
import type { PluralMessage } from './message-types.js';

/** The words of all elements in one language. */
type Locale = typeof import('./locales/en.js');

/** What of it is loaded at a time: the words of an element, or of something that it loads later. */
export type Section = keyof Locale;

/** The words of a section: a sentence that counts in English has plural forms in every language. */
export type Words<Key extends Section> = {
  readonly [Sentence in keyof Locale[Key]]: Locale[Key][Sentence] extends string
    ? string
    : PluralMessage;
};

const modules: Readonly<Record<string, () => Promise<{ readonly [Key in Section]: Words<Key> }>>> =
  localeModules;

export { languages };

/**
 * Loads words; the build for pages has a file for each section and language in
 * place of this module (see `src/tools/dev/split-locales.mjs`).
 *
 * @param language one of {@link languages}
 * @throws whatever the loading of a module throws
 */
export async function loadWords<Key extends Section>(
  section: Key,
  language: string,
): Promise<Words<Key>> {
  return (await modules[language]!())[section];
}
