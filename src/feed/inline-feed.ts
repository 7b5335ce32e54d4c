import { FeedError } from './feed-error.js';
import type { FeedListener, FeedRequest } from './open-feed.js';
import { readFeed } from './read-feed.js';

/**
 * Checks a document that stands in the page itself and tells what is in it. It
 * needs only what the element shows: a signatory who is not in it may be on the
 * list all the same, so it is then no document for this element.
 */
export function readInlineFeed(
  { inline = '', need, one }: FeedRequest,
  listener: FeedListener,
): void {
  let json: unknown;
  try {
    json = JSON.parse(inline);
  } catch {
    return listener(undefined, new FeedError('json'));
  }
  try {
    const { feed, problems } = readFeed(json);
    const { signatories } = feed;
    const names = Array.isArray(signatories) ? signatories : [];
    const fits = need !== 'signatories' || names.some(({ id }) => !one || id === one);
    if (!fits) throw new FeedError('not-a-feed');
    listener(feed, undefined, problems);
  } catch (cause) {
    listener(undefined, cause instanceof FeedError ? cause : new FeedError('not-a-feed'));
  }
}
