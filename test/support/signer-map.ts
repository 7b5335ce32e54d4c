import { sendMouse } from '@web/test-runner-commands';
import type { SignerMap } from '../../src/elements/signer-map/signer-map.js';
import { feedAddress, showElement } from './show-element.js';
import { waitFor } from './wait-for.js';

/** A map of the default feed, or of the one in the attributes. */
export const showMap = (attributes = '', content = ''): Promise<SignerMap> =>
  showElement(`<signer-map loading="eager" ${attributes}>${content}</signer-map>`);

/** A map of this feed. */
export const showMapOf = async (feed: unknown, attributes = ''): Promise<SignerMap> =>
  showMap(`feed="${await feedAddress(feed)}" ${attributes}`);

/** All marks of a country: its outline, its dot. */
export const marksOf = (element: SignerMap, code: string): SVGElement[] => [
  ...element.renderRoot.querySelectorAll<SVGElement>(`[data-country='${code}']`),
];

/** The middle of a country's last mark, in whole pixels of the viewport. */
export function middleOf(element: SignerMap, code: string): [number, number] {
  const mark = marksOf(element, code).at(-1)!;
  mark.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = mark.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** Clicks a country with the mouse. */
export const clickCountry = (element: SignerMap, code: string): Promise<void> =>
  sendMouse({ type: 'click', position: middleOf(element, code) });

/** What is in the first of a selector, with single spaces; empty where there is none. */
export const textOf = (element: SignerMap, selector: string): string =>
  (element.renderRoot.querySelector<HTMLElement>(selector)?.innerText ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Waits for the first of a selector. */
export const find = <T extends Element = HTMLElement>(
  element: SignerMap,
  selector: string,
): Promise<T> => waitFor(selector, () => element.renderRoot.querySelector<T>(selector));

/** What has the focus within the map. */
export const focusedIn = (element: SignerMap): Element | null => element.shadowRoot!.activeElement;
