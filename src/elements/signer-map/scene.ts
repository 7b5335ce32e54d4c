import type { CountedCategory, Feed } from '../../feed/feed-types.js';
import type { CountryStanding } from '../../selectors/signatories-by-country.js';
import type { Tally } from '../../selectors/tallies.js';
import type { Words } from '../../text/load-words.js';
import type { CountryShapes } from './decode-shapes.js';
import type { Show } from './map-marks.js';

/** The part of the map that shows, in pixels of the geometry. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a reader has asked to know more of. */
export interface Question {
  /** ISO 3166-1 alpha-2, `none` for those without a country; absent when the reader is done. */
  readonly country?: string | undefined;
  /** Codes of others that may have been meant, as they are too close to be hit. */
  readonly near: readonly string[];
}

/** What shows at present, for the parts that draw it or tell of it. */
export interface Scene {
  readonly feed: Feed;
  /** Of everybody, whatever is filtered. */
  readonly tallies: readonly Tally[];
  readonly world: CountryShapes;
  /** The same in the detail that the whole world needs. */
  readonly base: CountryShapes;
  readonly standings: ReadonlyMap<string | undefined, CountryStanding>;
  /** What only those prove of whom the day of joining is known; absent where they are not told apart. */
  readonly proven?: ReadonlyMap<string | undefined, CountryStanding> | undefined;
  readonly show: Show;
  readonly view: View;
  /** Whether days of signing are told from days of being listed, as the days pass. */
  readonly timeline: boolean;
  /** Whose panel is open: a code, or `none`. */
  readonly selected: string | undefined;
  /** Why it is, if a reader has asked. */
  readonly question: Question | undefined;
  /** The categories that show; all if there are none. */
  readonly chosen: readonly CountedCategory[];
  /** What the map says as a whole. */
  readonly headline: string;
  /** The day that shows, `YYYY-MM-DD`. */
  readonly day: string;
  /** Whether the feed knows of a later day. */
  readonly past: boolean;
  /** Codes that the geometry knows; all while there is none. */
  readonly highlight: readonly string[];
  /** The largest number of organisations that a country has on the feed's last day. */
  readonly most: number;
  readonly words: Words<'signerMap'>;
  /** BCP 47 tag. */
  readonly language: string;
}
