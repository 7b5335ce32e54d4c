import { lastDay } from '../feed/coarse-date.js';
import type { Feed } from '../feed/feed-types.js';
import { latestDay } from './effective-day.js';
import { signatoriesByCountry, type StateStatus } from './signatories-by-country.js';
import type { Tally } from './tallies.js';

/** What a map of the states tells apart; all else looks the same. */
const looks: readonly StateStatus[] = ['signed', 'unclear', 'left'];

/** The first day that a coarse date may mean. */
const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

/**
 * The days from each of which on a map of the states looks otherwise than before, in order:
 * between two of them it is as on the first of the two.
 *
 * @param tallies of the same feed
 * @returns `YYYY-MM-DD`, none later than the feed
 */
export function daysOfChange(feed: Feed, tallies: readonly Tally[]): string[] {
  const states = tallies.filter(({ category }) => category === 'state');
  const candidates = [
    ...states.flatMap(({ date, day }) => [day, ...(date ? [firstDay(date)] : [])]),
    ...(feed.pledge.absent ?? []).flatMap(({ until }) => (until && lastDay(until)) || []),
  ];
  const latest = latestDay(feed);
  let before: string | undefined;
  return [...new Set(candidates)].sort().filter((day) => {
    if (day > latest) return false;
    const now = Array.from(signatoriesByCountry(feed, states, day))
      .filter(([, { status }]) => looks.includes(status))
      .map(([code, { status }]) => `${code} ${status}`)
      .join();
    const changes = now !== before;
    before = now;
    return changes;
  });
}

/**
 * The last of these days by a day, whose map is that of the day.
 *
 * @param days in order
 * @returns undefined before the first of them
 */
export const changeBy = (days: readonly string[], day: string): string | undefined =>
  days.findLast((change) => change <= day);
