/**
 * The feed, field by field: what it is, its unit, and what its absence means.
 * `feed-1.schema.json` says the same to machines, `docs/feed.md` to publishers.
 * {@link readFeed} makes these types true of a document from outside.
 */

/** The four categories of the Paris Call, in the order in which they are shown. */
export const categories = ['state', 'public-authority', 'civil-society', 'private-sector'] as const;

export type Category = (typeof categories)[number];

/** Whether it is one of the Paris Call's four categories. */
export const isCategory = (name: string | undefined): name is Category =>
  (categories as readonly (string | undefined)[]).includes(name);

/** Everything that has no category, or one that the Paris Call does not know. */
export type CountedCategory = Category | 'uncategorised';

/** Text for people: one string for every language, or a map from BCP 47 tag to string. */
export type FeedText = string | Readonly<Record<string, string>>;

/** ISO 8601 date that may be coarse: `2021-11-10`, `2021-11` or `2021`. */
export type CoarseDate = string;

/** Number of signatories by category. A category that the source did not count is absent, not 0. */
export type Counts = Readonly<Partial<Record<CountedCategory, number>>>;

/** Where the list comes from; shown as the attribution line. */
export interface FeedSource {
  readonly name?: FeedText | undefined;
  /** The public list of the signatories: `https:` or `http:`, absent where the feed has no such address. */
  readonly url?: string | undefined;
  /** Licence of the list, as the publisher writes it. */
  readonly license?: string | undefined;
}

export interface Principle {
  /** Stable key, used in anchors. */
  readonly id: string;
  /** Ordinal, from 1. Absent where the principles of a pledge are not numbered. */
  readonly number?: number | undefined;
  readonly title: FeedText;
  readonly summary?: FeedText | undefined;
  readonly url?: string | undefined;
}

/** A state that a source names as not having signed. */
export interface Absence {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string;
  /** Day on which it signed after all; absent where it has not. */
  readonly until?: CoarseDate | undefined;
  readonly source?: string | undefined;
}

export interface Pledge {
  /** Absent where the feed forgot it: nothing is invented. */
  readonly name?: FeedText | undefined;
  readonly shortName?: FeedText | undefined;
  readonly url?: string | undefined;
  /** Page on which one joins. */
  readonly joinUrl?: string | undefined;
  readonly launched?: CoarseDate | undefined;
  /** In the order in which they are shown. */
  readonly principles?: readonly Principle[] | undefined;
  /** States that sources name as not having signed. */
  readonly absent?: readonly Absence[] | undefined;
}

/** Totals that somebody published for one day. */
export interface Milestone {
  readonly date: CoarseDate;
  readonly counts: Counts;
  readonly label?: FeedText | undefined;
  /** Where the figures were published. */
  readonly source?: string | undefined;
}

export interface Signatory {
  /** Stable key, unique in the feed. */
  readonly id: string;
  /** Absent only for states: their country code names them. */
  readonly name?: FeedText | undefined;
  /** As the feed writes it; anything but a {@link Category}, or nothing, counts as uncategorised. */
  readonly category?: string | undefined;
  /** Free text such as "Company". */
  readonly kind?: FeedText | undefined;
  /** ISO 3166-1 alpha-2 in upper case, or whatever else the feed has; absent for supranational bodies. */
  readonly country?: string | undefined;
  /** Day of joining; absent where nobody knows it, never inferred. */
  readonly joined?: CoarseDate | undefined;
  /** Day of leaving. */
  readonly left?: CoarseDate | undefined;
  /** Day on which the public list first had it: proof that it had joined by then. */
  readonly listed?: CoarseDate | undefined;
  readonly url?: string | undefined;
}

/** Number of signatories by day. */
export type CountsByDate = Readonly<Record<CoarseDate, number>>;

/**
 * Dated numbers of signatories of one category. Each signatory counts once
 * under `joined`, else `listed`, else `undated`; one that left counts under
 * `left` as well.
 */
export interface DatedCounts {
  /** By day of joining. */
  readonly joined?: CountsByDate | undefined;
  /** By the day on which the public list first had it, where the day of joining is unknown. */
  readonly listed?: CountsByDate | undefined;
  /** By day of leaving. */
  readonly left?: CountsByDate | undefined;
  /** On the list when the feed was written; nobody knows since when. */
  readonly undated?: number | undefined;
}

/** Dated counts by category; names beyond {@link CountedCategory} do not occur. */
export type CountsByCategory = Readonly<Partial<Record<CountedCategory, DatedCounts>>>;

/** What a feed of several documents says in place of its signatories; addresses are relative to the feed. */
export interface SignatoryReferences {
  /** Number of signatories that the publisher says there are. */
  readonly count?: number | undefined;
  /**
   * Document with the array of all signatories; with `pages` a template with the variable `page`,
   * of documents that have a part of the array each.
   */
  readonly all?: string | undefined;
  /** Number of the pages of `all`, the first of which is 1. */
  readonly pages?: number | undefined;
  /**
   * RFC 6570 template with the variable `id`: a feed with this signatory alone, or its bare entry.
   * `{shard}` stands for folders that follow from the id.
   */
  readonly byId?: string | undefined;
  /**
   * Template with `{shard}`, which follows from the name in the spelling of the index: documents
   * with a map from names to arrays of ids.
   */
  readonly byName?: string | undefined;
  /** How many folders deep a `{shard}` is; 0 if absent. */
  readonly shardLevels?: number | undefined;
  /** A feed with `countries`. */
  readonly byCountry?: string | undefined;
  /** Dated counts by category. */
  readonly counts?: CountsByCategory | undefined;
  /** Dated counts by ISO 3166-1 alpha-2 code, `none` for signatories without a country. */
  readonly countries?: Readonly<Record<string, CountsByCategory>> | undefined;
}

/** One document of a feed. */
export interface Feed {
  /** When the publisher last changed it, RFC 3339 in UTC; absent where the feed does not say. */
  readonly updated?: string | undefined;
  readonly source?: FeedSource | undefined;
  readonly pledge: Pledge;
  readonly milestones?: readonly Milestone[] | undefined;
  /** As of `updated`. */
  readonly totals?: Counts | undefined;
  readonly signatories?: readonly Signatory[] | SignatoryReferences | undefined;
}

/**
 * What is wrong at a place in a feed: the kind of value that should be there
 * (`text`, `date`, `link`, `count`, `list`, `object`), or `missing` (a field
 * without which its entry means nothing), `duplicate` (of an id), `category`
 * and `country` (unknown ones, which are kept).
 */
export type ProblemKind =
  | 'text'
  | 'date'
  | 'link'
  | 'count'
  | 'list'
  | 'object'
  | 'missing'
  | 'duplicate'
  | 'category'
  | 'country';

/** Something in the feed that was left out or is doubtful. */
export interface Problem {
  /** JSON pointer (RFC 6901) into the document. */
  readonly pointer: string;
  /** What is wrong there. */
  readonly problem: ProblemKind;
}
