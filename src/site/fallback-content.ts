import type { Feed, Signatory } from '../feed/feed-types.js';
import { pickText } from '../text/pick-text.js';
import { safeLink } from '../text/safe-link.js';

/** Where the pledge is described, if its feed does not say. */
const home = 'https://pariscall.international/en/';

const sentences: Readonly<Record<string, (pledge: string) => string>> = {
  'signer-map': (pledge) => `Who supports the ${pledge}`,
  'join-counter': (pledge) => `How many support the ${pledge}`,
  'principle-list': (pledge) => `The principles of the ${pledge}`,
};

/** What a signatory is called in a language. */
export function nameOf({ id, name, country }: Signatory, language: string): string {
  const own = pickText(name, language);
  if (own || !country) return own || id;
  return (
    new Intl.DisplayNames([language, 'en'], { type: 'region', fallback: 'code' }).of(country) ?? id
  );
}

/**
 * A sentence and a link that are right without a script: in English a sentence, in every other
 * language the names alone, which the feed has in that language.
 *
 * @param signatory whose badge it is
 */
export function fallbackContent(
  tag: string,
  language: string,
  feed: Feed | undefined,
  signatory?: Signatory,
): { readonly text: string; readonly href: string } {
  const { name = 'Paris Call', shortName = name, url } = feed?.pledge ?? {};
  const pledge = pickText(shortName, language);
  const href = safeLink(url) ?? home;
  if (signatory) {
    const who = nameOf(signatory, language);
    // Of one that is not on the list nothing is known but what somebody wrote.
    const isListed = signatory.name ?? signatory.country;
    const supports = isListed && language.startsWith('en') && !signatory.left;
    return { text: supports ? `${who} supports the ${pledge}` : `${who} · ${pledge}`, href };
  }
  const sentence = language.startsWith('en') ? sentences[tag] : undefined;
  return { text: sentence?.(pledge) ?? pledge, href };
}
