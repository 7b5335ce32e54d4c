import type { CSSResult } from 'lit';
import type { SignerMap } from './signer-map.js';

/** Gives a map the style sheet of one of its parts, once. */
export function adoptStyles({ renderRoot }: SignerMap, { styleSheet }: CSSResult): void {
  const { adoptedStyleSheets } = renderRoot as ShadowRoot;
  if (!adoptedStyleSheets.includes(styleSheet!)) adoptedStyleSheets.push(styleSheet!);
}
