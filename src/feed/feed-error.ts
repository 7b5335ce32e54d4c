/**
 * Why there is no feed:
 * - `address`: not an `https:`, `http:` or relative address
 * - `network`: no answer, or one that the browser keeps from the page (connection, DNS, CORS,
 *   redirects, mixed content, Content Security Policy)
 * - `timeout`: the answer did not begin, or stopped half-way
 * - `status`: an HTTP status that is no success, or an empty success
 * - `too-large`: over the limit of a document
 * - `html`: a web page where the feed should be
 * - `json`: not JSON
 * - `not-a-feed`: JSON without `version` or `pledge`
 * - `newer-version`: a feed of a later major version than this package reads
 * - `mixed-versions`: the parts of a feed are of different dates
 * - `attribute`: the element lacks an attribute without which there is nothing to ask for
 * - `drawing`: the element failed to draw what it had
 */
export type FeedFault =
  | 'address'
  | 'network'
  | 'timeout'
  | 'status'
  | 'too-large'
  | 'html'
  | 'json'
  | 'not-a-feed'
  | 'newer-version'
  | 'mixed-versions'
  | 'attribute'
  | 'drawing';

/**
 * What went wrong on the way to a feed. `message` is a sentence for developers
 * by the time that a `feed-error` event brings it.
 */
export class FeedError extends Error {
  readonly fault: FeedFault;
  /** HTTP status, where there was one. */
  readonly status?: number | undefined;
  /** `Retry-After` as the server sent it: seconds or an HTTP date. */
  readonly retryAfter?: string | null | undefined;

  constructor(fault: FeedFault, response?: Response) {
    super(fault);
    this.fault = fault;
    this.status = response?.status;
    this.retryAfter = response?.headers.get('retry-after');
  }
}
