import type { Resource } from './feed-client.js';
import { FeedError } from './feed-error.js';

/** Age in milliseconds from which a document is asked for again when the page comes back. */
export const freshFor = 3_600_000;

/** Longest wait in milliseconds that a timer is set for; beyond it the page's return is enough. */
const longestTimer = 3_600_000;

/** What is known of a document's failures. Times are in milliseconds since 1970. */
interface Trouble {
  /** Attempts that failed in a row since the page last came back. */
  failures: number;
  /** No retry before this time. */
  notBefore: number;
  /** Whether the server asked to wait. */
  asked: boolean;
}

const troubles = new WeakMap<Resource, Trouble>();

/** How often a fault is tried again before the page has to come back; what is gone for good never. */
const retries = ({ fault, status }: FeedError): number =>
  status === 410 ? -1 : fault === 'too-large' ? 0 : status === 404 ? 2 : 5;

/** What a failed attempt threw, by its proper name. */
function nameFault(cause: unknown, text = ''): FeedError {
  if (cause instanceof FeedError) return cause;
  if (cause instanceof Response) return new FeedError('status', cause);
  if (cause instanceof SyntaxError) return new FeedError(/^\s*</.test(text) ? 'html' : 'json');
  return new FeedError(
    (cause as Error | undefined)?.name === 'TimeoutError' ? 'timeout' : 'network',
  );
}

/** Milliseconds that the server asked to wait; undefined where it did not, or not in so many words. */
function waitAsked({ retryAfter }: FeedError): number | undefined {
  if (!retryAfter) return undefined;
  const seconds = Number(retryAfter);
  const wait = Number.isNaN(seconds) ? Date.parse(retryAfter) - Date.now() : seconds * 1000;
  return wait >= 0 ? wait : undefined;
}

/**
 * Sees to all documents of a page, after a failure and whenever the page comes
 * back (online, shown, restored from the back/forward cache):
 * - failed: tried again after doubled, jittered waits that begin when `Retry-After`
 *   is over; after the last retry only when the page comes back
 * - old: asked for again
 * - hidden page: no timers at all
 *
 * @param firstWait milliseconds before the first retry
 * @param failed the document that has just failed, and what was thrown; without
 *   it the page has come back
 */
export function recoverFeeds(
  resources: Iterable<Resource>,
  load: (resource: Resource) => void,
  firstWait: number,
  failed?: Resource,
  cause?: unknown,
): void {
  if (failed) noteFailure(failed, nameFault(cause, failed.text), firstWait);
  for (const resource of failed ? [failed] : resources) {
    if (!failed) forgive(resource);
    clearTimeout(resource.timer);
    const { error, loadedAt, listeners } = resource;
    if (document.hidden || resource.request || !listeners.size) continue;
    if (error) retry(resource, error, load);
    else if (loadedAt && Date.now() - loadedAt > freshFor) load(resource);
  }
}

function noteFailure(resource: Resource, error: FeedError, firstWait: number): void {
  const failures = resource.error ? (troubles.get(resource)?.failures ?? 0) : 0;
  const asked = waitAsked(error);
  const wait = (asked ?? 0) + firstWait * 2 ** failures * (0.5 + Math.random());
  resource.error = error;
  troubles.set(resource, {
    failures: failures + 1,
    notBefore: Date.now() + wait,
    asked: asked !== undefined,
  });
}

/** The page's return is worth a try at once, unless the server asked to wait. */
function forgive(resource: Resource): void {
  const trouble = troubles.get(resource);
  if (!trouble || document.hidden) return;
  trouble.failures = 0;
  if (!trouble.asked) trouble.notBefore = 0;
}

function retry(resource: Resource, error: FeedError, load: (resource: Resource) => void): void {
  // Nothing is known of what failed before this module could be loaded.
  const { failures, notBefore } = troubles.get(resource) ?? { failures: 0, notBefore: 0 };
  if (failures > retries(error)) return;
  const wait = notBefore - Date.now();
  if (wait < longestTimer) resource.timer = setTimeout(load, wait, resource);
}
