/**
 * The font families of a computed list that are there outside of the page too:
 * a file cannot take the page's own fonts along.
 */
export function plainFamilies(computed: string): string {
  const own = new Set(Array.from(document.fonts, ({ family }) => family.replaceAll(/["']/g, '')));
  const families = (computed.match(/"[^"]*"|'[^']*'|[^,]+/g) ?? [])
    .map((family) => family.trim())
    .filter((family) => family && !own.has(family.replaceAll(/["']/g, '')));
  const generic = /^(serif|sans-serif|monospace)$/.test(families.at(-1) ?? '');
  return [...families, ...(generic ? [] : ['sans-serif'])].join(', ').replaceAll('"', "'");
}
