import type { FeedError } from './feed/feed-error.js';
import type { Feed, Problem } from './feed/feed-types.js';

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

declare global {
  interface HTMLElementEventMap {
    'feed-load': FeedLoadEvent;
    'feed-error': FeedErrorEvent;
  }
}
