import { lastDay } from '../../feed/coarse-date.js';
import type { Feed } from '../../feed/feed-types.js';
import { publishedBy, totalOf } from '../../selectors/counts-on.js';
import { changeOf, type Tally } from '../../selectors/tallies.js';

/** A day, `YYYY-MM-DD`, on which the total became another one. */
export interface Change {
  readonly day: string;
  /** Number of signatories from that day on. */
  readonly total: number;
}

/**
 * How the total came about: each day on which it changed, from the first that
 * is known to a day. Between them it is what `countsOn` says of every day: the
 * latest published total, or what dated signatories prove if that is more.
 *
 * @param tallies of the same feed
 * @param day `YYYY-MM-DD`
 */
export function countOverTime(feed: Feed, tallies: readonly Tally[], day: string): Change[] {
  const came = new Map<string, number>();
  for (const tally of tallies) {
    came.set(tally.day, (came.get(tally.day) ?? 0) + changeOf(tally));
  }
  const published = new Map(
    publishedBy(feed, day).map(({ date, counts }) => [lastDay(date)!, totalOf(counts)]),
  );
  const changes: Change[] = [];
  let [proven, latest, total] = [0, 0, 0];
  for (const next of [...new Set([...came.keys(), ...published.keys()])].sort()) {
    if (next > day) break;
    proven += came.get(next) ?? 0;
    latest = published.get(next) ?? latest;
    const known = Math.max(proven, latest);
    if (known !== total) changes.push({ day: next, total: known });
    total = known;
  }
  return changes;
}
