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
  let id = taken.has(slug) ? second : slug;
  for (let number = 2; taken.has(id); number++) id = `${second}-${number}`;
  taken.add(id);
  return id;
}
