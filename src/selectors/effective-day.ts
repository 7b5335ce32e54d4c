import { lastDay } from '../feed/coarse-date.js';
import type { Feed } from '../feed/feed-types.js';

/** The day on which the feed was last changed; the same for every reader where the feed says it. */
export const latestDay = ({ updated }: Feed): string =>
  (updated ?? new Date().toISOString()).slice(0, 10);

/**
 * The day whose standing an element shows: its `as-of`, but never later than
 * the feed itself; the feed's own day where `as-of` is absent or no date.
 */
export function effectiveDay(feed: Feed, asOf: string | undefined): string {
  const latest = latestDay(feed);
  const asked = asOf && lastDay(asOf);
  return asked && asked < latest ? asked : latest;
}
