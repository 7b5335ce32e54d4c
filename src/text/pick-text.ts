import type { FeedText } from '../feed/feed-types.js';

/**
 * The feed's text in the reader's language: the language itself, its base
 * language, English, whatever comes first. Empty where there is no text.
 *
 * @param language BCP 47 tag in canonical form, as the keys of the feed
 */
export const pickText = (text: FeedText | undefined, language: string): string =>
  typeof text === 'object'
    ? (text[language] ??
      text[language.split('-')[0]!] ??
      text['en'] ??
      Object.values(text)[0] ??
      '')
    : (text ?? '');
