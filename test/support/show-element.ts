import { fixture } from '@open-wc/testing';
import type { PledgeElement } from '../../src/elements/shared/pledge-element.js';
import type { Section } from '../../src/text/load-words.js';
import { scriptedFeed } from './scripted-feed.js';

/** Any element of this package. */
export type AnyElement = PledgeElement<Section>;

/** Puts the markup of one element on the page and waits until it shows what it has to show. */
export async function showElement<T extends AnyElement = AnyElement>(markup: string): Promise<T> {
  const element = await fixture<T>(markup);
  await element.ready;
  await element.updateComplete;
  return element;
}

/** The address of a server that answers with this feed. */
export async function feedAddress(body: unknown): Promise<string> {
  return (await scriptedFeed([{ body }])).url;
}

/** What a reader can see of an element's own drawing, with single spaces; hidden text is left out. */
export function seen(element: AnyElement): string {
  return (element.renderRoot.querySelector<HTMLElement>('.frame')?.innerText ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The first part of that name in an element's drawing. */
export const partOf = (element: AnyElement, name: string): HTMLElement | null =>
  element.renderRoot.querySelector<HTMLElement>(`[part='${name}']`);

/** Whether the author's own content is what shows. */
export const showsOwnContent = (element: AnyElement): boolean =>
  element.renderRoot.querySelector('slot') !== null;
