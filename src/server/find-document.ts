import { defaultDocuments } from '../feed/default-feed.js';
import { referenceFor } from '../feed/feed-references.js';
import type { FeedRequest } from '../feed/open-feed.js';
import { readFeed } from '../feed/read-feed.js';
import { isObject } from '../feed/rules.js';
import { loadDocument } from '../tools/feed/load-document.js';
import type { Reference } from '../feed/feed-references.js';

/** A feed's first document with the part that is needed in its place. */
async function loadWhole(address: URL, request: FeedRequest): Promise<object> {
  const first = (await loadDocument(address)) as object;
  const { signatories } = readFeed(first).feed;
  let reference: Reference | undefined = isObject(signatories)
    ? referenceFor(signatories, request)
    : undefined;
  while (reference) {
    const { address: part, pages = [], fit, otherwise, follow } = reference;
    try {
      const document = await loadDocument(new URL(part, address));
      reference = follow?.(document);
      if (reference) continue;
      const found = fit(document);
      const further: unknown[] = [];
      for (const page of pages) {
        further.push(...(fit(await loadDocument(new URL(page, address))) as unknown[]));
      }
      return {
        ...first,
        signatories: pages.length ? [...(found as unknown[]), ...further] : found,
      };
    } catch (error) {
      if (!otherwise) throw error;
      reference = otherwise;
    }
  }
  return first;
}

/** Leaves out what the element does not show, as the document may be written into a page. */
function trim(feed: Readonly<Record<string, unknown>>, { need, one }: FeedRequest): object {
  const { pledge, signatories, ...rest } = feed;
  const { principles, ...others } = pledge as Record<string, unknown>;
  if (need === 'principles') return { ...rest, pledge };
  const wanted =
    need === 'signatories' && Array.isArray(signatories) && one
      ? signatories.filter((entry: { id?: unknown }) => entry.id === one)
      : signatories;
  const fitting = Array.isArray(wanted) && !wanted.length ? signatories : wanted;
  return { ...rest, pledge: others, signatories: fitting };
}

/**
 * The document of a feed that an element needs, as JSON.
 *
 * @param feed of which feed; the default feed of this package if absent
 * @throws Error where it cannot be had
 */
export async function findDocument(request: FeedRequest, feed?: URL): Promise<string> {
  const { need, one } = request;
  let document: object | undefined;
  if (!feed) {
    const file = one ? `${need}/${encodeURIComponent(one)}` : need;
    const small = new URL(`${file}.json`, defaultDocuments);
    document = (await loadDocument(small).catch(() => undefined)) as object | undefined;
  }
  document ??= trim(
    (await loadWhole(feed ?? new URL('feed.json', defaultDocuments), request)) as Record<
      string,
      unknown
    >,
    request,
  );
  // Nothing in it can end the script element that it may stand in.
  return JSON.stringify(document).replaceAll('<', '\\u003c');
}
