import type { Counts } from '../../feed/feed-types.js';
import { countedCategories } from './count-by-date.js';

/** A number with separators for thousands. */
export const figure = (number: number): string => number.toLocaleString('en');

/** A number and what it counts: `1 row`, `2 rows`. */
export const countOf = (number: number, one: string, many: string = `${one}s`): string =>
  `${figure(number)} ${number === 1 ? one : many}`;

/** Counts in one line: `81 state, 37 public-authority`. */
export const describeCounts = (counts: Counts): string =>
  countedCategories
    .filter((category) => counts[category] !== undefined)
    .map((category) => `${figure(counts[category] ?? 0)} ${category}`)
    .join(', ') || 'none';
