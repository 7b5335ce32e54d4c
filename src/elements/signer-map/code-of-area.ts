import { isoCodes } from './geometry-facts.js';

const byOther = new Map<string, string>();
for (const [, two = '', three = '', number = ''] of isoCodes.matchAll(/(..)(...)(...)/g)) {
  for (const code of [two, three, number]) byOther.set(code, two);
}

/** Properties that name a country, in the order in which they are believed. */
const names = ['ISO_A2_EH', 'ISO_A2', 'ISO_A3_EH', 'ISO_A3', 'ISO_N3'];

/**
 * The ISO 3166-1 alpha-2 code of an area of a publisher's file, by its
 * properties or its id: two letters, three letters or three digits, in any case.
 *
 * @returns an empty text where it has none, as land of no country
 */
export function codeOfArea(area: { readonly id?: unknown; readonly properties?: unknown }): string {
  const properties = Object.entries(area.properties ?? {}) as [string, unknown][];
  const inOrder = names.map(
    (name) => properties.find(([property]) => property.toUpperCase() === name)?.[1],
  );
  for (const value of [...inOrder, area.id]) {
    const text =
      typeof value === 'number'
        ? String(value).padStart(3, '0')
        : String(value ?? '').toUpperCase();
    const code = byOther.get(/^\d{1,2}$/.test(text) ? text.padStart(3, '0') : text);
    if (code) return code;
  }
  return '';
}
