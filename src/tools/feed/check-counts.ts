import type { Counts, CountsByCategory } from '../../feed/feed-types.js';
import { countedCategories } from './count-by-date.js';
import type { Findings } from './findings.js';

/** Takes note of every category whose published number is not that of the list. */
export function checkCounts(
  findings: Findings,
  document: string,
  pointer: string,
  published: Counts,
  counted: Counts,
): void {
  for (const category of countedCategories) {
    const [said, found] = [published[category] ?? 0, counted[category] ?? 0];
    if (said === found) continue;
    findings.add(
      document,
      `${pointer}/${category}`,
      'mismatch',
      `It says ${said}, the list has ${found}: correct the number or the list.`,
    );
  }
}

/** How many signatories dated counts stand for, by category; `left` counts nobody a second time. */
export function sumDated(parts: readonly CountsByCategory[]): Counts {
  const sums: Partial<Record<keyof Counts, number>> = {};
  for (const part of parts) {
    for (const category of countedCategories) {
      const { joined = {}, listed = {}, undated = 0 } = part[category] ?? {};
      const numbers = [...Object.values(joined), ...Object.values(listed), undated];
      sums[category] = numbers.reduce((sum, number) => sum + number, sums[category] ?? 0);
    }
  }
  return sums;
}
