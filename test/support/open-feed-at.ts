import { createFeedClient, type FeedClient } from '../../src/feed/feed-client.js';
import { openCustomFeed } from '../../src/feed/custom-feed.js';
import type { FeedError } from '../../src/feed/feed-error.js';
import type { Feed, Problem } from '../../src/feed/feed-types.js';
import type { FeedRequest } from '../../src/feed/open-feed.js';
import { waitFor } from './wait-for.js';

/** One call of a feed's listener. */
export interface Heard {
  readonly feed: Feed | undefined;
  readonly error: FeedError | undefined;
  readonly problems: readonly Problem[];
}

/** A feed that is open, and all that has been heard of it. */
export interface OpenFeed {
  readonly heard: Heard[];
  readonly close: () => void;
  /** Waits for the first feed, or the first after `count` calls. */
  feed(count?: number): Promise<Feed>;
  /** Waits for the first error, or the first after `count` calls. */
  error(count?: number): Promise<FeedError>;
}

const opened: OpenFeed[] = [];

/** Closes all that the test has opened. */
export function closeFeeds(): void {
  for (const { close } of opened.splice(0)) close();
}

/**
 * Opens a feed from outside; {@link closeFeeds} closes it after the test.
 *
 * @param waits milliseconds before each time that parts of two versions are asked for again
 */
export function openFeedAt(
  url: string,
  request: Omit<FeedRequest, 'url'> = { need: 'principles' },
  client: FeedClient = createFeedClient(20),
  waits: readonly number[] = [0, 100, 200],
): OpenFeed {
  const heard: Heard[] = [];
  const close = openCustomFeed(
    client,
    { ...request, url },
    (feed, error, problems = []) => void heard.push({ feed, error, problems }),
    waits,
  );
  const open: OpenFeed = {
    heard,
    close,
    feed: (count = 0) => waitFor('a feed', () => heard.slice(count).find(({ feed }) => feed)?.feed),
    error: (count = 0) =>
      waitFor('an error', () => heard.slice(count).find(({ error }) => error)?.error),
  };
  opened.push(open);
  return open;
}
