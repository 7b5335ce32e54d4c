import type { Download } from './download.js';
import type { DocumentListener, DocumentState, FeedClient } from './feed-client.js';
import { listIn } from './feed-references.js';

/**
 * Opens the pages of a list as if they were one document: it is there once all
 * of them are.
 *
 * @returns the function that closes them
 */
export function openPages(
  client: FeedClient,
  urls: readonly string[],
  listener: DocumentListener,
  get: Download,
): () => void {
  const states: DocumentState[] = urls.map(() => ({}));
  const closers = urls.map((url, index) =>
    client.open(
      url,
      ({ json, error }) => {
        states[index] = { json, error };
        const failed = states.find((state) => state.error)?.error;
        const whole = states.every((state) => state.json !== undefined);
        // A page that is no list is shown to whoever asks whether the document is one.
        const lists = states.map((state) => listIn(state.json));
        const all = lists.every(Boolean) ? lists.flat() : null;
        if (whole) listener({ json: urls.length > 1 ? all : json, error: failed });
        else if (failed) listener({ error: failed });
      },
      get,
    ),
  );
  return () => closers.forEach((close) => close());
}
