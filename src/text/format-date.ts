/** By language and coarseness: to make one takes a browser longer than all else that a frame of the map's timeline does. */
const formats: Record<string, Intl.DateTimeFormat> = {};

/**
 * A date as coarse as it is: "12 November 2018", "November 2018" or "2018",
 * the same for every reader wherever the clock stands.
 *
 * @param language BCP 47 tag
 */
export function formatDate(date: string, language: string): string {
  const [year, month, day] = date.split('-');
  return (formats[language + date.length] ??= new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  })).format(Date.UTC(+year!, +(month ?? 1) - 1, +(day ?? 1)));
}
