import { lastDay } from '../../feed/coarse-date.js';
import type { Feed, Signatory } from '../../feed/feed-types.js';
import { effectiveDay } from '../../selectors/effective-day.js';
import { fittingSignatories } from '../../selectors/fitting-signatories.js';
import { membershipOn } from '../../selectors/membership.js';
import { countryName } from '../../text/country-name.js';
import { fillMessage } from '../../text/fill-message.js';
import { formatDate } from '../../text/format-date.js';
import { loadWords } from '../../text/load-words.js';
import { warnOfDate } from '../shared/warn-of-date.js';
import type { SignatoryBadge } from './signatory-badge.js';

/** How somebody stands, in words. */
export interface Standing {
  /** Absent where nobody fits, or not on that day. */
  readonly signatory: Signatory | undefined;
  /** The name of its country, which names a state, or else its id. */
  readonly country: string;
  /** What takes the place of "Signatory" for one that left. */
  readonly left: string | undefined;
  readonly facts: readonly string[];
  /** Says that there is no signatory. */
  readonly absence: (name: unknown, pledge: unknown) => readonly unknown[];
}

/**
 * Tells how somebody stands, in one language.
 *
 * @param stale whether the date of the feed is to be shown, as it could not be refreshed
 * @param language BCP 47 tag for dates
 */
export type StandingOf = (
  feed: Feed,
  badge: SignatoryBadge,
  stale: boolean,
  language: string,
) => Standing;

/**
 * Loads the words for the cases that most badges never meet: names, coarse
 * dates, `as-of`, leaving, absence.
 *
 * @param locale one of our languages
 */
export async function loadStanding(locale: string): Promise<StandingOf> {
  const words = await loadWords('specialStanding', locale);
  return (feed, badge, stale, language) => {
    const { signatory: wanted = '', asOf } = badge;
    warnOfDate(badge);
    const fact = (message: string, iso: string): string => {
      const text = formatDate(iso, language);
      // A language may want an article before a day that it does not want before a month.
      const date = iso.length > 7 ? words.day.replace('{date}', text) : text;
      return message.replace('{date}', date);
    };
    const day = effectiveDay(feed, asOf);
    const fitting = fittingSignatories((feed.signatories ?? []) as readonly Signatory[], wanted);
    const found = fitting.length === 1 ? fitting[0] : undefined;
    const membership = found ? membershipOn(found, day) : 'none';
    const { joined, listed, left } = found ?? {};
    const facts: string[] = [];
    if (membership === 'left') facts.push(fact(words.until, left!));
    else if (joined) facts.push(fact(words.since, joined));
    else if (listed) facts.push(fact(words.listed, listed));
    if ((asOf && lastDay(asOf)) || stale) facts.push(fact(words.asOf, day));
    return {
      signatory: membership === 'none' ? undefined : found,
      country: found?.country ? countryName(found.country, language) : (found?.id ?? ''),
      left: membership === 'left' ? words.left : undefined,
      facts,
      absence: (name, pledge) =>
        fillMessage(
          fact(fitting.length > 1 ? words.several : words.absent, day),
          { name, pledge },
          language,
        ),
    };
  };
}
