import { defaultDocuments, defaultFeed } from './default-feed.js';
import { pageFeedClient } from './feed-client.js';
import type { FeedError } from './feed-error.js';
import type { Feed, Problem } from './feed-types.js';

/** What to open. */
export interface FeedRequest {
  /** Address of the feed, relative to the page; the default feed if absent. */
  readonly url?: string | undefined;
  /** What of the feed is needed: the less it is, the smaller the document that is opened. */
  readonly need: 'principles' | 'counts' | 'countries' | 'signatories';
  /** Which one of the signatories is needed, or the principles in which language; all if absent. */
  readonly one?: string | undefined;
  /** What else it may be known by: the signatory with this name, where there is none with the id. */
  readonly name?: string | undefined;
  /** A document that the page itself has: JSON, in place of any request. */
  readonly inline?: string | undefined;
}

/**
 * Hears of a feed, on every change: what could be read last, if anything, why
 * the latest attempt failed, if it did, and what had to be left out.
 */
export type FeedListener = (
  feed: Feed | undefined,
  error?: FeedError | undefined,
  problems?: readonly Problem[],
) => void;

/** Kept, as an element that is moved must be back before the next task. */
let checker: typeof import('./custom-feed.js') | undefined;

/**
 * Opens a feed until the function that it returns is called.
 *
 * The default feed comes with this package and was checked when it was built,
 * in documents of the right size, named by what they hold. Any other feed goes
 * through `custom-feed`, which is loaded for it.
 *
 * @param fail called if that module is not to be had
 */
export function openFeed(
  request: FeedRequest,
  listener: FeedListener,
  fail: () => void,
): () => void {
  const { url, need, one, inline } = request;
  const closers: (() => void)[] = [];
  let open = true;
  const openChecked = (whose = one): void => {
    const check = (module: typeof checker): void => {
      checker = module;
      const checked = { ...request, one: whose, url: url ?? defaultFeed };
      if (open) closers.push(module!.openCustomFeed(pageFeedClient, checked, listener));
    };
    if (checker) check(checker);
    else import('./custom-feed.js').then(check, fail);
  };
  if (inline || url || !defaultDocuments || (need === 'signatories' && !one)) openChecked();
  else {
    const file = one ? `${need}/${encodeURIComponent(one)}` : need;
    const close = pageFeedClient.open(`${defaultDocuments}${file}.json`, ({ json, error }) => {
      if (error?.status !== 404 || !one) listener(json as Feed | undefined, error);
      else {
        // Nobody by this id: perhaps somebody by this name, which only the whole list knows.
        // What is known already is told before there is anything to close.
        queueMicrotask(() => close());
        openChecked('');
      }
    });
    closers.push(close);
  }
  return () => {
    open = false;
    for (const close of closers) close();
  };
}
