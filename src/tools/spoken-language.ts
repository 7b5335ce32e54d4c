import { languages } from '../text/load-words.js';

/** Which language something is said in. */
export interface SpokenLanguage {
  /** What was asked for, in its canonical form; `en` for what is no tag. */
  readonly wanted: string;
  /** One of the languages that there are words in. */
  readonly locale: string;
  /** The tag of those words, with the region that was asked for. */
  readonly language: string;
}

/** The canonical form of a language tag; English where it is none. */
function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/**
 * The language for a tag.
 *
 * @param tag BCP 47; English where there are no words in that language
 */
export function spokenLanguage(tag: string): SpokenLanguage {
  const wanted = canonical(tag);
  const base = wanted.split('-')[0]!;
  const locale = languages.includes(base) ? base : 'en';
  const language = base === locale ? wanted.replace(/^zh(-Han.)?\b/, 'zh-Hans') : 'en';
  return { wanted, locale, language };
}
