import { lastDay } from '../feed/coarse-date.js';
import type { CountedCategory, Feed } from '../feed/feed-types.js';
import { publishedBy } from './counts-on.js';
import { changeOf, type Tally } from './tallies.js';

/** How many had signed by a day: those whom the feed can date, and those whom nobody names. */
export interface NamedOn {
  readonly named: number;
  /** A published number that is higher; absent where there is none. */
  readonly published?: number | undefined;
  /** Day of that number, `YYYY-MM-DD`, or else the day that was asked for. */
  readonly day: string;
}

/**
 * How many of some categories had signed by a day. A published total may know
 * of more than the signatories whose dates are known.
 *
 * @param tallies of the same feed
 * @param day `YYYY-MM-DD`
 */
export function namedOn(
  feed: Feed,
  tallies: readonly Tally[],
  day: string,
  categories: readonly CountedCategory[],
): NamedOn {
  let named = 0;
  for (const tally of tallies) {
    if (tally.day <= day && categories.includes(tally.category)) named += changeOf(tally);
  }
  const latest = publishedBy(feed, day).findLast(({ counts }) =>
    categories.some((category) => counts[category]),
  );
  const published = categories.reduce((sum, name) => sum + (latest?.counts[name] ?? 0), 0);
  return published > named ? { named, published, day: lastDay(latest!.date)! } : { named, day };
}
