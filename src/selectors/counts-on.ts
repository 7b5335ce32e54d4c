import { lastDay } from '../feed/coarse-date.js';
import type { CountedCategory, Counts, Feed, Milestone } from '../feed/feed-types.js';
import { latestDay } from './effective-day.js';
import { changeOf, type Tally } from './tallies.js';

/** How many had signed on a day, and how that is known. */
export interface CountsOn {
  readonly counts: Counts;
  readonly total: number;
  /** The published totals that the counts are; absent where they are added up from dated signatories. */
  readonly milestone?: Milestone | undefined;
}

/** The sum over all categories. */
export const totalOf = (counts: Counts): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/**
 * The totals that were published by a day, in the order of the feed; the
 * feed's own come last.
 *
 * @param day `YYYY-MM-DD`
 */
export function publishedBy(feed: Feed, day: string): Milestone[] {
  const { milestones = [], totals: counts, source } = feed;
  const own = counts && { date: latestDay(feed), counts, source: source?.url };
  return [...milestones, ...(own ? [own] : [])].filter(({ date }) => lastDay(date)! <= day);
}

/**
 * The counts on a day: those that the dated signatories prove, or, where they
 * are higher in total, the latest that were published by then. The two are
 * never mixed: what one source calls civil society another counts as public.
 *
 * @param day `YYYY-MM-DD`
 * @param tallies of the same feed
 */
export function countsOn(feed: Feed, tallies: readonly Tally[], day: string): CountsOn {
  const counts: Partial<Record<CountedCategory, number>> = {};
  for (const tally of tallies) {
    const { category } = tally;
    if (tally.day <= day) counts[category] = (counts[category] ?? 0) + changeOf(tally);
  }
  const proven = { counts, total: totalOf(counts) };
  const milestone = publishedBy(feed, day).at(-1);
  const total = milestone ? totalOf(milestone.counts) : 0;
  return total > proven.total ? { counts: milestone!.counts, total, milestone } : proven;
}
