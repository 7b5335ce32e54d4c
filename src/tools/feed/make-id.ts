import type { IdSet } from './id-set.js';

/** Characters that an id may have: it is a file name too. */
const longestId = 100;

/** What Unicode does not take apart into a letter and its mark. */
const letters: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/**
 * A name as an id for addresses and file names: lower-case ASCII letters and
 * figures with single hyphens between them, an ampersand as "and", apostrophes
 * dropped. Empty for a name without a Latin letter or figure.
 */
export function makeSlug(name: string): string {
  const slug = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{Mark}'’‘]/gu, '')
    .replace(/[ıłøđßæœ]/g, (letter) => letters[letter] ?? '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= longestId) return slug;
  const whole = slug.slice(0, longestId + 1).lastIndexOf('-');
  return slug.slice(0, whole > 0 ? whole : longestId);
}

/**
 * The slug if it is still free, else the slug with the category, else with the
 * category and a number from 2; the result is taken from then on.
 *
 * @param taken ids that are in use; grows by the result
 */
export function takeId(slug: string, category: string, taken: IdSet): string {
  const ending = makeSlug(category).slice(0, longestId / 2);
  const second = makeSlug(`${slug.slice(0, longestId - ending.length - 1)} ${ending}`);
  let id = slug;
  if (taken.has(id)) id = second;
  if (taken.has(id)) id = `${second}-${freeNumber((number) => taken.has(`${second}-${number}`))}`;
  taken.add(id);
  return id;
}

/**
 * A number from 2 that is free, the one before it being taken. Numbers are given in turn, so
 * halving the distance finds it: a name that thousands have costs each of them a few questions.
 */
function freeNumber(isTaken: (number: number) => boolean): number {
  let [last, free] = [1, 2];
  while (isTaken(free)) [last, free] = [free, 2 * free];
  while (free - last > 1) {
    const middle = Math.floor((last + free) / 2);
    if (isTaken(middle)) last = middle;
    else free = middle;
  }
  return free;
}
