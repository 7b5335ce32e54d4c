import { html, svg, type TemplateResult } from 'lit';
import { fillMessage } from '../../text/fill-message.js';
import type { Words } from '../../text/load-words.js';

const icons = {
  in: 'M6,1.5v9M1.5,6h9',
  out: 'M1.5,6h9',
  whole: 'M1,4V1h3M8,1h3v3M11,8v3h-3M4,11H1V8',
};

/** What each button does; at its end one does nothing, but keeps the focus. */
export type ZoomActions = Readonly<Record<keyof typeof icons, (() => void) | undefined>>;

/** The key that makes a wheel zoom, as it is written on the keyboard; a server has none. */
const wheelKey = (): string =>
  /Mac|iP(hone|ad)/.test(globalThis.navigator?.platform) ? '⌘' : 'Ctrl';

/** The buttons over the map, and the hint for those who turn the wheel, still hidden. */
export function zoomButtons(
  actions: ZoomActions,
  words: Words<'mapZoom'>,
  language: string,
): TemplateResult {
  const button = (name: keyof typeof icons): TemplateResult =>
    html`<button title=${words[name]} aria-disabled=${!actions[name]} @click=${actions[name]}>
      <svg viewBox="0 0 12 12" aria-hidden="true">${svg`<path d=${icons[name]} />`}</svg>
    </button>`;
  return html`<div class="zoom" part="zoom" role="group" aria-label=${words.zoom}>
      ${button('in')} ${button('out')} ${button('whole')}
    </div>
    <p class="hint" aria-hidden="true" hidden>
      ${fillMessage(words.hint, { key: wheelKey() }, language)}
    </p>`;
}
