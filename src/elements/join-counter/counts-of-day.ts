import { categories, type Counts, type Feed, type Milestone } from '../../feed/feed-types.js';
import { countsOn } from '../../selectors/counts-on.js';
import { effectiveDay } from '../../selectors/effective-day.js';
import { talliesOf } from '../../selectors/tallies.js';
import { warnOfDate, warnUnless } from '../shared/warn-of-date.js';
import type { JoinCounter } from './join-counter.js';

/** How many had signed on a day. */
export interface CountsOfDay {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** A category is absent where it was not counted. */
  readonly counts: Counts;
  /** The sum over all categories. */
  readonly total: number;
  /** The one number that the element is about; undefined where it was not counted. */
  readonly count: number | undefined;
  /** The published totals that the counts are; absent where they are added up from dated signatories. */
  readonly milestone?: Milestone | undefined;
}

/** What an element counts, on the day that it shows; warns of attributes that mean nothing. */
export function countsOfDay(element: JoinCounter, feed: Feed): CountsOfDay {
  warnOfDate(element);
  // Properties reach their attributes once the element is drawn.
  queueMicrotask(() => {
    for (const name of ['variant', 'category'] as const) {
      const attribute = element.getAttribute(name);
      warnUnless(attribute === null || attribute === element[name], element, name);
    }
    warnUnless(!element.hasAttribute('goal') || element.goal! > 0, element, 'goal');
  });
  const { variant, category } = element;
  const day = effectiveDay(feed, element.asOf);
  const { total, counts: known, milestone } = countsOn(feed, talliesOf(feed), day);
  // What a published total leaves out was not counted; what dated signatories leave out is nobody.
  const counts: Counts = milestone
    ? known
    : { ...Object.fromEntries(categories.map((name) => [name, 0])), ...known };
  const count = variant === 'panel' || category === 'all' ? total : counts[category];
  return { day, counts, total, count, milestone };
}
