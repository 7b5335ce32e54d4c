import type { Feed, Signatory } from '../../feed/feed-types.js';
import { effectiveDay } from '../../selectors/effective-day.js';
import { fittingSignatories } from '../../selectors/fitting-signatories.js';
import { membershipOn } from '../../selectors/membership.js';
import { countryName } from '../../text/country-name.js';
import { fillMessage } from '../../text/fill-message.js';
import { formatDate } from '../../text/format-date.js';
import { loadWords } from '../../text/load-words.js';
import { pickText } from '../../text/pick-text.js';
import { safeLink } from '../../text/safe-link.js';
import { spokenLanguage } from '../spoken-language.js';
import { plainText } from './escape-markup.js';

/** What a badge says. */
export interface BadgeWords {
  /** `none` where nobody fits, several do, or not yet. */
  readonly standing: 'signed' | 'left' | 'none';
  /** BCP 47 tag. */
  readonly language: string;
  readonly name: string;
  /** "Signatory" or "Former signatory"; empty for `none`. */
  readonly status: string;
  readonly pledge: string;
  readonly facts: readonly string[];
  /** All of it in one line, for whoever does not see it. */
  readonly sentence: string;
  /** Address of the public list. */
  readonly link: string | undefined;
}

/** Puts who stands how into words. */
export type WordBadge = (
  feed: Feed,
  wanted: string,
  options?: { readonly asOf?: string | undefined; readonly dated?: boolean },
) => BadgeWords;

const inOneLine = (text: string): string => text.replaceAll('\u00a0', ' ');

/**
 * Loads the words for badges in one language.
 *
 * @param tag BCP 47; English words where there are none in that language
 */
export async function loadBadgeWords(tag: string): Promise<WordBadge> {
  const { wanted: wantedLanguage, locale, language } = spokenLanguage(tag);
  const [words, special] = await Promise.all([
    loadWords('signatoryBadge', locale),
    loadWords('specialStanding', locale),
  ]);
  const date = (message: string, iso: string): string => {
    // A day stays in one line.
    const text = formatDate(iso, language).replaceAll(' ', '\u00a0');
    const day = iso.length > 7 ? special.day.replace('{date}', text) : text;
    return message.replace('{date}', day);
  };
  return (feed, wanted, { asOf, dated = false } = {}) => {
    const day = effectiveDay(feed, asOf);
    const listed = Array.isArray(feed.signatories) ? (feed.signatories as Signatory[]) : [];
    const fitting = fittingSignatories(listed, wanted);
    const found = fitting.length === 1 ? fitting[0] : undefined;
    const standing = found ? membershipOn(found, day) : 'none';
    const { name: long, shortName: short = long, url } = feed.pledge;
    const shortPledge = plainText(pickText(short, wantedLanguage));
    const link = safeLink(feed.source?.url ?? url);
    const head = { standing, language, link };
    if (!found || standing === 'none') {
      const message = date(fitting.length > 1 ? special.several : special.absent, day);
      const values = { name: plainText(wanted), pledge: shortPledge };
      const sentence = inOneLine(fillMessage(message, values, language).join(''));
      return { ...head, name: values.name, status: '', pledge: shortPledge, facts: [], sentence };
    }
    const country = found.country ? countryName(found.country, language) : found.id;
    const name = plainText(pickText(found.name, wantedLanguage) || country);
    const status = standing === 'left' ? special.left : words.signed;
    const category = words[`category-${found.category}` as keyof typeof words];
    const facts = [
      ...(standing === 'left'
        ? [date(special.until, found.left!)]
        : found.joined
          ? [date(special.since, found.joined)]
          : found.listed
            ? [date(special.listed, found.listed)]
            : []),
      ...(category ? [category] : []),
      ...(asOf || dated ? [date(special.asOf, day)] : []),
    ];
    const pledge = plainText(pickText(long, wantedLanguage));
    const said = [status, shortPledge, ...facts].filter(Boolean).join(' · ');
    const sentence = inOneLine(`${name}: ${said}`);
    return { ...head, name, status, pledge, facts, sentence };
  };
}
