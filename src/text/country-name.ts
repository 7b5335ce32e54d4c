/** By language: to make one takes longer than to ask it for a hundred names. */
const names: Record<string, Intl.DisplayNames> = {};

/**
 * A country in the reader's language, by `Intl.DisplayNames`; what is no code of
 * ISO 3166-1 is shown as it is.
 *
 * @param country ISO 3166-1 alpha-2, or whatever a feed has in its place
 */
export function countryName(country: string, language: string): string {
  try {
    names[language] ??= new Intl.DisplayNames(language, { type: 'region' });
    return names[language].of(country) ?? country;
  } catch {
    return country;
  }
}
