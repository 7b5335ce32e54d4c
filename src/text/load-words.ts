/** The words of all elements in one language. */
type Locale = typeof import('./locales/en.js');

/** What of it is loaded at a time: the words of an element, or of something that it loads later. */
export type Section = keyof Locale;

/** The words of a section. */
export type Words<Key extends Section> = Locale[Key];

const locales: Readonly<Record<string, () => Promise<Locale>>> = {
  en: () => import('./locales/en.js'),
  fr: () => import('./locales/fr.js'),
};

/** BCP 47 base languages of which there are words. */
export const languages: readonly string[] = Object.keys(locales);

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
  return (await locales[language]!())[section];
}
