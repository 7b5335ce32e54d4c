import type { Download } from '../../src/feed/download.js';
import type { DocumentState, FeedClient } from '../../src/feed/feed-client.js';
import { waitFor } from './wait-for.js';

/** Everything that a client has told of a document, oldest first. */
export interface Watch {
  readonly states: DocumentState[];
  /** The latest; undefined before the first. */
  readonly last: DocumentState | undefined;
  readonly close: () => void;
  /** Waits until the document is here and nothing is wrong. */
  good(): Promise<DocumentState>;
  /** Waits until the latest attempt has failed. */
  failed(): Promise<DocumentState>;
}

/** Listens to a document. */
export function watchDocument(client: FeedClient, url: string, get?: Download): Watch {
  const states: DocumentState[] = [];
  const listener = ({ json, error }: DocumentState): void => void states.push({ json, error });
  const close = client.open(url, listener, ...(get ? [get] : []));
  const last = (): DocumentState | undefined => states.at(-1);
  return {
    states,
    close,
    get last() {
      return last();
    },
    good: () => waitFor('a document', () => (last()?.json && !last()?.error ? last() : undefined)),
    failed: () => waitFor('a failure', () => (last()?.error ? last() : undefined)),
  };
}
