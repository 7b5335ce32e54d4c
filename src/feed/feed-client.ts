import { download, type Download } from './download.js';
import type { FeedError } from './feed-error.js';

/** What is known of one document. */
export interface DocumentState {
  /** The parsed JSON, the last that arrived whole; undefined until one has. */
  readonly json?: unknown;
  /** Why the latest attempt failed; undefined after a success. */
  readonly error?: FeedError | undefined;
}

/** Hears what is known of a document. */
export type DocumentListener = (state: DocumentState) => void;

/** One document that the page uses. Times are in milliseconds since 1970. */
export interface Resource {
  readonly url: string;
  readonly get: Download;
  readonly listeners: Set<DocumentListener>;
  json?: unknown;
  error?: FeedError | undefined;
  /** What arrived last, before it is known to be JSON. */
  text?: string;
  /** When `json` arrived or was last confirmed. */
  loadedAt?: number;
  /** Settles with the request that is under way. */
  request?: Promise<void> | undefined;
  /** Of the latest request. */
  abort?: AbortController;
  /** Of the next retry. */
  timer?: ReturnType<typeof setTimeout>;
}

/** Gets documents for a page. */
export interface FeedClient {
  /**
   * Tells `listener` what is known of a document, now (if anything is) and on
   * every change, until the function that it returns is called. One request at
   * a time, however many listen; none goes on when nobody does.
   */
  open(url: string, listener: DocumentListener, get?: Download): () => void;
  /**
   * Asks the server for a document again if anybody listens; shares a request
   * that is under way. Settles once the listeners have heard of it.
   */
  refresh(url: string): Promise<void> | undefined;
}

/**
 * A client that shares one copy of each document.
 *
 * It knows addresses and JSON, not feeds. It is not optimistic: a document that
 * was here stays until another one has arrived whole. Everything to do after a
 * failure, or when the page comes back after a while, is in `feed-recovery`,
 * which is loaded when it is first needed.
 *
 * @param firstWait milliseconds before the first retry, doubled for each further one
 */
export function createFeedClient(firstWait = 1000): FeedClient {
  const resources = new Map<string, Resource>();

  const load = (resource: Resource): Promise<void> => (resource.request ??= ask(resource));

  const ask = async (resource: Resource): Promise<void> => {
    const { signal } = (resource.abort = new AbortController());
    try {
      const known = 'json' in resource;
      const text = await resource.get(resource.url, signal, known);
      resource.loadedAt = Date.now();
      if (known && text === resource.text && !resource.error) return;
      resource.text = text;
      resource.json = JSON.parse(text);
      resource.error = undefined;
      notify(resource);
    } catch (cause) {
      // Nobody waits for what was aborted.
      if (resource.listeners.size) return recover(resource, cause);
    } finally {
      resource.request = undefined;
    }
  };

  const notify = (resource: Resource): void => {
    for (const listener of [...resource.listeners]) listener(resource);
  };

  const recover = (failed?: Resource, cause?: unknown): Promise<void> =>
    import('./feed-recovery.js').then(
      ({ recoverFeeds }) => {
        recoverFeeds(resources.values(), load, firstWait, failed, cause);
        if (failed) notify(failed);
      },
      // Offline, most likely. Not every browser imports a second time what failed once.
      () => {
        if (failed) {
          failed.error = { fault: 'network' } as FeedError;
          notify(failed);
        } else resources.forEach((resource) => resource.error && load(resource));
      },
    );

  // A page that is left needs no more than silence, and no module for that.
  const comeBack = (): void =>
    document.hidden ? resources.forEach(({ timer }) => clearTimeout(timer)) : void recover();
  const watchPage = (method: 'addEventListener' | 'removeEventListener'): void => {
    // The document's visibilitychange bubbles to the window; a page restored from the
    // back/forward cache becomes visible too.
    for (const type of ['online', 'visibilitychange']) window[method](type, comeBack);
  };

  return {
    open(url, listener, get = download) {
      const resource = resources.get(url) ?? { url, get, listeners: new Set() };
      if (!resources.size) watchPage('addEventListener');
      resources.set(url, resource);
      resource.listeners.add(listener);
      if ('json' in resource || resource.error) listener(resource);
      else void load(resource);
      return () => {
        resource.listeners.delete(listener);
        // An element that is moved is back before the next task.
        setTimeout(() => {
          if (resource.listeners.size || !resources.delete(url)) return;
          resource.abort?.abort();
          clearTimeout(resource.timer);
          if (!resources.size) watchPage('removeEventListener');
        });
      };
    },
    refresh(url) {
      const resource = resources.get(url);
      return resource && load(resource);
    },
  };
}

/** The client that all elements of this copy of the package share. */
export const pageFeedClient: FeedClient = createFeedClient();
