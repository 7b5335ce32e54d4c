import type { FeedError } from './feed/feed-error.js';
import type { Feed, Problem, Signatory } from './feed/feed-types.js';

/** What `feed-load` tells: the checked feed, as much of it as the element opened, and what is wrong in it. */
export interface FeedLoadDetail {
  readonly feed: Feed;
  readonly problems: readonly Problem[];
}

/** What `feed-error` tells. */
export interface FeedErrorDetail {
  readonly error: FeedError;
}

/** Fired by an element when it shows a feed, and again for every later version of it. */
export type FeedLoadEvent = CustomEvent<FeedLoadDetail>;

/** Fired by an element when its feed fails: once a failure, not once a retry. */
export type FeedErrorEvent = CustomEvent<FeedErrorDetail>;

/** What `country-select` tells. */
export interface CountrySelectDetail {
  /** ISO 3166-1 alpha-2, `none` for the signatories without a country; absent when the reader closes the panel. */
  readonly country?: string | undefined;
  /** All of them on the list, whatever day shows; absent where the list could not be loaded. */
  readonly signatories?: readonly Signatory[] | undefined;
}

/** Fired by a map when a reader asks for a country, once its signatories are known, and when the reader is done. */
export type CountrySelectEvent = CustomEvent<CountrySelectDetail>;

declare global {
  interface HTMLElementEventMap {
    'country-select': CountrySelectEvent;
    'feed-load': FeedLoadEvent;
    'feed-error': FeedErrorEvent;
  }
}
