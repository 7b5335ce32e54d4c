import { lastDay } from '../feed/coarse-date.js';
import type { Absence, CoarseDate, CountedCategory, Feed } from '../feed/feed-types.js';
import { changeOf, type Tally } from './tallies.js';

/**
 * How a state stood on a day: `unclear` is on the list by a later day and may
 * have signed before it, `later` is certain to have signed after the day,
 * `absent` had not signed according to a source, `none` is not in the feed.
 */
export type StateStatus = 'signed' | 'left' | 'unclear' | 'later' | 'absent' | 'none';

/** What the feed knows of one country on a day. */
export interface CountryStanding {
  readonly status: StateStatus;
  /** Number of states by the day: 1 or 0, more only among those without a country. */
  readonly states: number;
  /** How and when the state signed, even if after the day; absent where the feed has no such state. */
  readonly since?: Tally | undefined;
  /** When it left, if by the day. */
  readonly left?: CoarseDate | undefined;
  /** Link to the source that names the state as absent. */
  readonly source?: string | undefined;
  /** Organisations by the day, by category; never with `state`. */
  readonly counts: Readonly<Partial<Record<CountedCategory, number>>>;
  /** The sum of `counts`. */
  readonly organisations: number;
}

function standingOn(
  tallies: readonly Tally[],
  absence: Absence | undefined,
  day: string,
): CountryStanding {
  const counts: Partial<Record<CountedCategory, number>> = {};
  let states = 0;
  let organisations = 0;
  let since: Tally | undefined;
  let left: CoarseDate | undefined;
  for (const tally of tallies) {
    const { category, basis, date } = tally;
    const change = tally.day <= day ? changeOf(tally) : 0;
    if (category !== 'state') {
      if (change) counts[category] = (counts[category] ?? 0) + change;
      organisations += change;
      continue;
    }
    states += change;
    if (basis !== 'left') since = since && since.day <= tally.day ? since : tally;
    else if (change) left = date;
  }
  const absent = absence && !(absence.until && lastDay(absence.until)! <= day);
  // A date compares with a coarser one as with its first day.
  const notYet = since?.basis === 'joined' && day < since.date!;
  return {
    status:
      states > 0
        ? 'signed'
        : left
          ? 'left'
          : absent
            ? 'absent'
            : since
              ? notYet
                ? 'later'
                : 'unclear'
              : 'none',
    states,
    since,
    left,
    source: absent ? absence.source : undefined,
    counts,
    organisations,
  };
}

/**
 * What the feed knows of each country on a day, by the country's code as the
 * feed has it; under `undefined` those without a country.
 *
 * @param tallies of the same feed
 * @param day `YYYY-MM-DD`
 */
export function signatoriesByCountry(
  { pledge: { absent = [] } }: Feed,
  tallies: readonly Tally[],
  day: string,
): ReadonlyMap<string | undefined, CountryStanding> {
  const byCountry = new Map<string | undefined, Tally[]>();
  for (const { country } of absent) byCountry.set(country, []);
  for (const tally of tallies) {
    const own = byCountry.get(tally.country);
    if (own) own.push(tally);
    else byCountry.set(tally.country, [tally]);
  }
  return new Map(
    Array.from(byCountry, ([code, own]) => [
      code,
      standingOn(
        own,
        absent.find(({ country }) => country === code),
        day,
      ),
    ]),
  );
}
