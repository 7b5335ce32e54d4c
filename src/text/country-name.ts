/**
 * A country in the reader's language, by `Intl.DisplayNames`; what is no code of
 * ISO 3166-1 is shown as it is.
 *
 * @param country ISO 3166-1 alpha-2, or whatever a feed has in its place
 */
export function countryName(country: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country;
  } catch {
    return country;
  }
}
