import { FeedError } from './feed-error.js';
import type { SignatoryReferences } from './feed-types.js';
import type { FeedRequest } from './open-feed.js';
import { isObject, own } from './rules.js';

/** The document that has what the first document of a feed only refers to. */
export interface Reference {
  /** As the feed writes it. */
  readonly address: string;
  /**
   * What of that document belongs in the place of the first one's `signatories`.
   *
   * @throws FeedError `not-a-feed` if there is nothing of the kind in it
   */
  readonly fit: (part: unknown) => unknown;
  /** What to open if there is no such document. */
  readonly otherwise?: Reference | undefined;
}

/** Uses what it finds: else "not on the list" would be said of a list that was never read. */
const fitting =
  (find: (part: unknown) => unknown) =>
  (part: unknown): unknown => {
    const found = find(part);
    if (!found) throw new FeedError('not-a-feed');
    return found;
  };

const list = (part: unknown): unknown => [part, own(part, 'signatories')].find(Array.isArray);

const numbers = (part: unknown): unknown => {
  const signatories = own(part, 'signatories');
  return own(signatories, 'countries') || own(signatories, 'counts') ? signatories : list(part);
};

const listOrEntry = (part: unknown): unknown =>
  list(part) ?? (isObject(part) && !own(part, 'pledge') && [part]);

/**
 * Where to find what an element needs of the signatories; undefined if it is
 * here already, or nowhere.
 */
export function referenceFor(
  { all, byId, byCountry, counts, countries }: SignatoryReferences,
  { need, one }: FeedRequest,
): Reference | undefined {
  if (need === 'principles' || (need !== 'signatories' && countries)) return undefined;
  if (need === 'counts' && counts) return undefined;
  const everybody = all ? { address: all, fit: fitting(list) } : undefined;
  if (need !== 'signatories') {
    return byCountry ? { address: byCountry, fit: fitting(numbers) } : everybody;
  }
  if (!byId || !one) return everybody;
  // Half a surrogate pair, which no address can hold, may stand in an attribute.
  const id = encodeURIComponent(one.replace(/\p{Surrogate}/gu, '\ufffd'));
  return {
    address: byId.replaceAll('{id}', id),
    fit: fitting(listOrEntry),
    otherwise: everybody,
  };
}
