import { fixture } from '@open-wc/testing';
import '../../src/elements/join-counter/join-counter.define.js';
import '../../src/elements/principle-list/principle-list.define.js';
import '../../src/elements/signatory-badge/signatory-badge.define.js';
import '../../src/elements/signer-map/signer-map.define.js';
import type { FeedErrorDetail, FeedLoadDetail } from '../../src/events.js';
import { listenToConsole } from './console-warnings.js';
import { seen, showsOwnContent, type AnyElement } from './show-element.js';
import { waitFor } from './wait-for.js';

/** The four elements, each with the author's own content, on one feed, and what the page notices. */
export interface FourElements {
  readonly badge: AnyElement;
  readonly list: AnyElement;
  readonly map: AnyElement;
  readonly counter: AnyElement;
  readonly all: readonly AnyElement[];
  /** Details of all `feed-error` events. */
  readonly errors: readonly FeedErrorDetail[];
  /** Details of all `feed-load` events. */
  readonly loads: readonly FeedLoadDetail[];
  /** What was said on the console. */
  readonly said: readonly string[];
  /** Whether each shows what its author wrote, and nothing else. */
  readonly showOwnContent: boolean;
  /** What a reader sees of all of them. */
  readonly text: string;
  /** Where what is below them begins. */
  readonly bottom: number;
  /** Waits until all have told that the feed failed, or has loaded. */
  told(what: 'errors' | 'loads', times?: number): Promise<void>;
}

const escaped: unknown[] = [];
const noteError = (event: ErrorEvent): unknown => escaped.push(event.message);
const noteRejection = (event: PromiseRejectionEvent): unknown => escaped.push(event.reason);
const endings: (() => void)[] = [];

addEventListener('error', noteError);
addEventListener('unhandledrejection', noteRejection);

/** Ends what {@link showFour} began; throws if an exception has reached the page meanwhile. */
export function endFour(): void {
  for (const end of endings.splice(0)) end();
  const found = escaped.splice(0);
  if (found.length) throw new Error(`Exceptions on the page: ${found.join('; ')}`);
}

/** Puts the four elements on the page, on a feed of which `acme` is a signatory. */
export async function showFour(
  feed: string,
  signatory = 'acme',
  attributes = '',
): Promise<FourElements> {
  const errors: FeedErrorDetail[] = [];
  const loads: FeedLoadDetail[] = [];
  const hear = new AbortController();
  const { signal } = hear;
  document.addEventListener('feed-error', ({ detail }: CustomEventInit) => errors.push(detail), {
    signal,
  });
  document.addEventListener('feed-load', ({ detail }: CustomEventInit) => loads.push(detail), {
    signal,
  });
  const { said, stop } = listenToConsole();
  endings.push(stop, () => hear.abort());
  const place = await fixture<HTMLElement>('<div></div>');
  const names = ['signatory-badge', 'principle-list', 'signer-map', 'join-counter'];
  for (const name of names) {
    const element = document.createElement(name);
    element.innerHTML = `<p>What the author wrote in ${name}</p>`;
    for (const [key, value] of Object.entries({ feed, signatory, loading: 'eager' })) {
      element.setAttribute(key, value);
    }
    for (const [, key, value] of attributes.matchAll(/([\w-]+)="([^"]*)"/g)) {
      element.setAttribute(key!, value!);
    }
    place.append(element);
  }
  const below = place.appendChild(document.createElement('hr'));
  const all = [...place.querySelectorAll<AnyElement>(names.join())];
  const [badge, list, map, counter] = all as [AnyElement, AnyElement, AnyElement, AnyElement];
  return {
    badge,
    list,
    map,
    counter,
    all,
    errors,
    loads,
    said,
    get showOwnContent() {
      return all.every((element) => {
        const own = element.querySelector('p');
        return showsOwnContent(element) && own?.checkVisibility() && seen(element) === '';
      });
    },
    get text() {
      return all.map(seen).join(' ');
    },
    get bottom() {
      return below.getBoundingClientRect().top + scrollY;
    },
    async told(what, times = 4) {
      await waitFor(`${times} ${what}`, () => ({ errors, loads })[what].length >= times);
      await Promise.all(all.map((element) => element.updateComplete));
    },
  };
}
