import type { FeedText } from '../feed/feed-types.js';

/**
 * Which of a text's languages is for the reader: the language itself, its base
 * language, English, whatever comes first. Undefined where there is none to
 * pick, as for a text that is the same for all.
 *
 * @param language BCP 47 tag in canonical form, as the keys of the feed
 */
export const pickLanguage = (text: FeedText | undefined, language: string): string | undefined =>
  typeof text === 'object'
    ? [language, language.split('-')[0]!, 'en', ...Object.keys(text)].find(
        (tag) => text[tag] !== undefined,
      )
    : undefined;

/** The feed's text in the reader's language, see {@link pickLanguage}; empty where there is no text. */
export const pickText = (text: FeedText | undefined, language: string): string =>
  typeof text === 'object' ? (text[pickLanguage(text, language)!] ?? '') : (text ?? '');
