import { lastDay } from '../feed/coarse-date.js';
import type { Signatory } from '../feed/feed-types.js';

/** How a signatory stood on a day. */
export type Membership = 'signed' | 'left' | 'none';

/**
 * How a signatory stood on a day: `none` before it is certain that it had
 * joined, `left` from the day of leaving. One without any date counts as soon
 * as it is in the feed.
 *
 * @param day `YYYY-MM-DD`, not later than the feed
 */
export function membershipOn({ joined, listed, left }: Signatory, day: string): Membership {
  const since = joined ?? listed;
  if (left && lastDay(left)! <= day) return 'left';
  return since && lastDay(since)! > day ? 'none' : 'signed';
}
