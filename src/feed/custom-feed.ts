import { downloadUntrusted } from './download-untrusted.js';
import type { DocumentState, FeedClient } from './feed-client.js';
import { FeedError } from './feed-error.js';
import { referenceFor, type Reference } from './feed-references.js';
import { readInlineFeed } from './inline-feed.js';
import type { FeedListener, FeedRequest } from './open-feed.js';
import { openPages } from './open-pages.js';
import { readFeed, type FeedReading } from './read-feed.js';
import { isObject } from './rules.js';
import { pair, sameVersion } from './same-version.js';

/**
 * Milliseconds before each time that parts of two versions are asked for again.
 * At once they are often just being replaced: it is an error from the second time on.
 */
export const mixedWaits: readonly number[] = [0, 2000, 8000, 32_000];

/** @throws FeedError `address` unless it is, seen from `base`, an address without a password that HTTP can get. */
function httpAddress(address: string, base: string): string {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw new FeedError('address');
  }
  return url.href;
}

const readings = new WeakMap<object, WeakMap<object, FeedReading>>();

/** Reads a feed, or a first document with a part in its place: once, as many elements show it. */
function readOnce(first: unknown, part: unknown = first, reference?: Reference): FeedReading {
  const whole = reference ? { ...(first as object), signatories: reference.fit(part) } : first;
  // What an index of names says is another thing for each name.
  if (reference?.follow || !isObject(first) || typeof part !== 'object' || !part)
    return readFeed(whole);
  const known = readings.get(first) ?? new WeakMap<object, FeedReading>();
  readings.set(first, known);
  const reading = known.get(part) ?? readFeed(whole);
  known.set(part, reading);
  return reading;
}

/**
 * Opens a feed from outside and checks it. Where its first document only refers
 * to what is needed, that document is opened, checked and put in its place;
 * parts of two versions are never put together but asked for again.
 *
 * @param waits see {@link mixedWaits}
 * @returns the function that closes everything
 */
export function openCustomFeed(
  client: FeedClient,
  request: FeedRequest & { readonly url: string },
  listener: FeedListener,
  waits: readonly number[] = mixedWaits,
): () => void {
  if (request.inline) {
    readInlineFeed(request, listener);
    return () => undefined;
  }
  let address = '';
  let first: DocumentState = {};
  let closeFirst = (): void => undefined;
  let reference: Reference | undefined;
  let partAddresses: readonly string[] = [];
  let part: DocumentState = {};
  let closePart = (): void => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ended = new AbortController();

  const attempt = (action: () => void): void => {
    try {
      if (!ended.signal.aborted) action();
    } catch (cause) {
      listener(undefined, cause instanceof FeedError ? cause : new FeedError('not-a-feed'));
    }
  };

  const tell = ({ feed, problems }: FeedReading, error = first.error): void => {
    clearTimeout(timer);
    timer = undefined;
    listener(feed, error, problems);
  };

  const askAgain = (times = 0): void => {
    timer = setTimeout(() => {
      const again = (): void => void (timer !== undefined && askAgain(times));
      const { signal } = ended;
      if (document.hidden)
        return addEventListener('visibilitychange', again, { once: true, signal });
      if (times) listener(undefined, new FeedError('mixed-versions'));
      for (const url of [...partAddresses, address]) void client.refresh(url);
      if (times + 1 < waits.length) askAgain(times + 1);
      else timer = undefined;
    }, waits[times]);
  };

  const show = (): void => {
    if (!reference) return tell(readOnce(first.json));
    if (part.json === undefined) return part.error && listener(undefined, part.error);
    const same = sameVersion(first.json, part.json);
    if (same) {
      const reading = readOnce(first.json, part.json, reference);
      pair(first.json, part.json);
      tell(reading, part.error ?? first.error);
    } else if (part.error) listener(undefined, part.error);
    else if (same === undefined) void confirmPart();
    else if (timer === undefined) askAgain();
  };

  /** Asks whether the part is still the one that belongs to a first document that has changed. */
  const confirmPart = async (): Promise<void> => {
    const { json } = first;
    await Promise.all(partAddresses.map((url) => client.refresh(url)));
    // Whatever has changed meanwhile has been heard and shown.
    if (first.json !== json || part.error || sameVersion(json, part.json) !== undefined) return;
    pair(json, part.json);
    attempt(show);
  };

  const addressesOf = (next: Reference): string[] =>
    [next.address, ...(next.pages ?? [])].map((written) => httpAddress(written, address));

  const openPart = (next: Reference): void => {
    const urls = addressesOf(next);
    reference = next;
    partAddresses = urls;
    part = {};
    const close = openPages(
      client,
      urls,
      ({ json, error }) =>
        attempt(() => {
          const isMissing = error?.status === 404 || error?.status === 410;
          const then = isMissing
            ? next.otherwise
            : json === undefined
              ? undefined
              : next.follow?.(json);
          if (then) return openPart(then);
          part = { json, error };
          show();
        }),
      downloadUntrusted,
    );
    if (reference !== next) return close();
    closePart();
    closePart = close;
  };

  const hearFirst = ({ json, error }: DocumentState): void => {
    const isNew = json !== first.json;
    first = { json, error };
    if (json === undefined) return listener(undefined, error);
    const { signatories } = readOnce(json).feed;
    const next = isObject(signatories) ? referenceFor(signatories, request) : undefined;
    const sameAddress = next && `${addressesOf(next)}` === `${partAddresses}`;
    if (next && isNew && !sameAddress) return openPart(next);
    if (!next) {
      closePart();
      partAddresses = [];
      reference = undefined;
    }
    show();
  };

  attempt(() => {
    address = httpAddress(request.url, document.baseURI);
    closeFirst = client.open(
      address,
      (state) => attempt(() => hearFirst(state)),
      downloadUntrusted,
    );
  });

  return () => {
    ended.abort();
    clearTimeout(timer);
    closeFirst();
    closePart();
  };
}
