import { lastDay } from '../feed/coarse-date.js';
import {
  isCategory,
  type CoarseDate,
  type CountedCategory,
  type DatedCounts,
  type Feed,
  type Signatory,
} from '../feed/feed-types.js';
import { latestDay } from './effective-day.js';

/** A number of signatories that came on one day, or went on it. */
export interface Tally {
  readonly category: CountedCategory;
  /** As in the feed; absent where there is none, or where the feed does not count by country. */
  readonly country?: string | undefined;
  /** `joined` is certain, `listed` means: by then; `left` takes the number away again. */
  readonly basis: keyof DatedCounts;
  /** The date as the feed has it; absent for `undated`. */
  readonly date?: CoarseDate | undefined;
  /** From this day on the tally counts: the last that `date` may mean, the feed's own for `undated`. */
  readonly day: string;
  readonly count: number;
}

/** By how much a tally changes the number of signatories. */
export const changeOf = ({ basis, count }: Tally): number => (basis === 'left' ? -count : count);

/** The category under which a signatory counts. */
export const countedCategory = ({ category }: Signatory): CountedCategory =>
  isCategory(category) ? category : 'uncategorised';

/**
 * Who came and went, by category and, where the feed has it, by country: from
 * the signatories themselves, or from the counts that a feed of several
 * documents gives in their place. Empty where the feed has neither.
 */
export function talliesOf(feed: Feed): Tally[] {
  const { signatories = [] } = feed;
  const latest = latestDay(feed);
  const tallies: Tally[] = [];
  const add = (
    category: string,
    country: string | undefined,
    basis: string,
    count: number,
    date?: CoarseDate,
  ): void => {
    const day = (date && lastDay(date)) || latest;
    tallies.push({ category, country, basis, count, date, day } as Tally);
  };
  if ('map' in signatories) {
    for (const signatory of signatories) {
      const { joined, listed, left, country } = signatory;
      const category = countedCategory(signatory);
      const basis = joined ? 'joined' : listed ? 'listed' : 'undated';
      add(category, country, basis, 1, joined ?? listed);
      if (left) add(category, country, 'left', 1, left);
    }
    return tallies;
  }
  const { counts = {}, countries = { none: counts } } = signatories;
  for (const [code, byCategory] of Object.entries(countries)) {
    const country = code === 'none' ? undefined : code;
    for (const [category, bases] of Object.entries(byCategory)) {
      for (const [basis, byDate] of Object.entries(bases)) {
        if (typeof byDate === 'number') add(category, country, basis, byDate);
        else {
          for (const [date, count] of Object.entries<number>(byDate)) {
            add(category, country, basis, count, date);
          }
        }
      }
    }
  }
  return tallies;
}
