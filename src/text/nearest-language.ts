/**
 * The language of a place in the page: the nearest `lang`, across shadow roots;
 * English where the page does not say, or says what is no BCP 47 tag.
 *
 * @param observer is told of every tree that was searched: where a later change may matter
 */
export function nearestLanguage(place: Element, observer?: MutationObserver): string {
  const root = place.getRootNode() as Node & Partial<ShadowRoot>;
  observer?.observe(root, { subtree: true, attributeFilter: ['lang'] });
  // A property that was just set is not an attribute yet.
  const tag = (place as HTMLElement).lang || place.closest<HTMLElement>('[lang]')?.lang;
  if (!tag && root.host) return nearestLanguage(root.host, observer);
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
