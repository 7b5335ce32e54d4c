/**
 * The language of a place in the page: the nearest `lang`, across shadow roots;
 * English where the page does not say, or says what is no BCP 47 tag.
 */
export function nearestLanguage(place: Element): string {
  // A property that was just set is not an attribute yet.
  const tag = (place as HTMLElement).lang || place.closest<HTMLElement>('[lang]')?.lang;
  const { host } = place.getRootNode() as Partial<ShadowRoot>;
  if (!tag && host) return nearestLanguage(host);
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
