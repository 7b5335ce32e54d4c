import codes from 'i18n-iso-countries/codes.json';
import names from 'i18n-iso-countries/langs/en.json';

const twoLetters = new Map<string, string>();
for (const [two, three] of codes as [string, string, ...string[]][]) {
  twoLetters.set(two, two).set(three, two);
}

/** The ISO 3166-1 alpha-2 code for an alpha-3 or alpha-2 one in any case; undefined where ISO has no such code. */
export const countryCode = (code: string): string | undefined => twoLetters.get(code.toUpperCase());

/** A country's name in English by its alpha-2 code; undefined where ISO has no such code. */
export function countryName(code: string): string | undefined {
  const name = (names.countries as Partial<Record<string, string | string[]>>)[code];
  return Array.isArray(name) ? name[0] : name;
}
