/**
 * The last day that a coarse date may mean, as `YYYY-MM-DD`: `2018-11` is
 * `2018-11-30`, `2018` is `2018-12-31`. From that day on it is certain.
 *
 * @returns undefined if `date` is no ISO 8601 date, year-month or year, or is a
 *   day that no calendar has. Days sort and compare as strings.
 */
export function lastDay(date: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  if (!year) return undefined;
  // Day 0 is the last of the month before; impossible parts roll over and no longer match.
  const last = new Date(
    day ? Date.UTC(+year, +month! - 1, +day) : Date.UTC(+year, month ? +month : 12, 0),
  ).toISOString();
  return last.startsWith(date) ? last.slice(0, 10) : undefined;
}
