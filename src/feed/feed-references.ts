import { FeedError } from './feed-error.js';
import type { SignatoryReferences } from './feed-types.js';
import { nameKey } from './name-key.js';
import type { FeedRequest } from './open-feed.js';
import { isObject, own } from './rules.js';
import { shardOf } from './shard-of.js';

/** The document that has what the first document of a feed only refers to. */
export interface Reference {
  /** As the feed writes it; of the first page, where there are several. */
  readonly address: string;
  /** The further pages of a list. */
  readonly pages?: readonly string[] | undefined;
  /**
   * What of that document belongs in the place of the first one's `signatories`.
   *
   * @throws FeedError `not-a-feed` if there is nothing of the kind in it
   */
  readonly fit: (part: unknown) => unknown;
  /** What to open if there is no such document. */
  readonly otherwise?: Reference | undefined;
  /** What to open after that document, if it says so. */
  readonly follow?: ((part: unknown) => Reference | undefined) | undefined;
}

/** Pages that a browser reads: more are some 100,000 signatories. */
const mostPages = 100;

/** Uses what it finds: else "not on the list" would be said of a list that was never read. */
const fitting =
  (find: (part: unknown) => unknown) =>
  (part: unknown): unknown => {
    const found = find(part);
    if (!found) throw new FeedError('not-a-feed');
    return found;
  };

/** The array of signatories of a document: the bare list, or a feed with one. */
export const listIn = (part: unknown): unknown[] | undefined =>
  [part, own(part, 'signatories')].find(Array.isArray);

const numbers = (part: unknown): unknown => {
  const signatories = own(part, 'signatories');
  return own(signatories, 'countries') || own(signatories, 'counts') ? signatories : listIn(part);
};

const listOrEntry = (part: unknown): unknown =>
  listIn(part) ?? (isObject(part) && !own(part, 'pledge') && [part]);

/** The address of one document by its template. */
export const expand = (template: string, variable: 'id' | 'page', value: string): string =>
  template.replaceAll(
    `{${variable}}`,
    // Half a surrogate pair, which no address can hold, may stand in an attribute.
    encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd')),
  );

/** The same where the template has folders, too. */
export const expandShard = (template: string, key: string, levels = 0): string =>
  template.replaceAll('{shard}', shardOf(key, levels));

/** The addresses of a list's pages. */
export const pagesOf = ({ all, pages = 1 }: SignatoryReferences): string[] =>
  all === undefined
    ? []
    : all.includes('{page}')
      ? Array.from({ length: pages }, (_, index) => expand(all, 'page', `${index + 1}`))
      : [all];

function everybodyOf(references: SignatoryReferences): Reference | undefined {
  // The number of pages is the feed's: nobody's browser makes a million addresses of it.
  if (references.pages! > mostPages) throw new FeedError('too-large');
  const [address, ...pages] = pagesOf(references);
  return address === undefined ? undefined : { address, pages, fit: fitting(listIn) };
}

/** The document of one signatory. */
function singleOf({ byId, shardLevels }: SignatoryReferences, id: string): Reference {
  return {
    address: expand(expandShard(byId!, id, shardLevels), 'id', id),
    fit: fitting(listOrEntry),
  };
}

/** The part of the index of names that has a name, and from there the signatory of that name. */
function namedOf(references: SignatoryReferences, name: string): Reference {
  const key = nameKey(name);
  const idsIn = (part: unknown): unknown[] => {
    const ids = own(part, key);
    return Array.isArray(ids) ? ids : [];
  };
  return {
    address: expandShard(references.byName!, key, references.shardLevels),
    fit: (part) => idsIn(part).map((id) => ({ id, name })),
    follow: (part) => {
      const [id, ...more] = idsIn(part);
      return typeof id === 'string' && !more.length ? singleOf(references, id) : undefined;
    },
  };
}

/**
 * Where to find what an element needs of the signatories; undefined if it is
 * here already, or nowhere.
 *
 * @throws FeedError `too-large` if that is a list of too many pages
 */
export function referenceFor(
  references: SignatoryReferences,
  { need, one, name }: FeedRequest,
): Reference | undefined {
  const { byId, byName, byCountry, counts, countries } = references;
  if (need === 'principles' || (need !== 'signatories' && countries)) return undefined;
  if (need === 'counts' && counts) return undefined;
  if (need !== 'signatories') {
    return byCountry ? { address: byCountry, fit: fitting(numbers) } : everybodyOf(references);
  }
  const named = byId && byName && name ? namedOf(references, name) : undefined;
  if (!byId || !one) return named ?? everybodyOf(references);
  const otherwise = named ?? (references.pages! > mostPages ? undefined : everybodyOf(references));
  return { ...singleOf(references, one), otherwise };
}
