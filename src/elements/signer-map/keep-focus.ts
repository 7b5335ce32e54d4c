import type { SignerMap } from './signer-map.js';

const given = ['tabindex', 'role', 'aria-label'];

/**
 * Notes the country that has the map's Tab stop before the map is drawn anew.
 *
 * @returns what gives it back afterwards if its mark has become another country's
 */
export function keepFocus({ renderRoot }: SignerMap): () => void {
  const root = renderRoot as ShadowRoot;
  const mark = root.querySelector<SVGElement>('[data-country][tabindex]');
  const code = mark?.getAttribute('data-country');
  if (!mark || !code) return () => undefined;
  const focused = root.activeElement === mark;
  return () => {
    if (mark.isConnected && mark.getAttribute('data-country') === code) return;
    for (const name of given) mark.removeAttribute(name);
    const now = [...root.querySelectorAll<SVGElement>(`[data-country='${code}']`)].at(-1);
    if (!now) return;
    now.setAttribute('tabindex', '0');
    if (focused) now.focus({ preventScroll: true });
  };
}
