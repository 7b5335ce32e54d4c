import type { CountryStanding } from '../../selectors/signatories-by-country.js';
import type { Words } from '../../text/load-words.js';
import type { CountryShapes } from './decode-shapes.js';
import type { Show } from './map-marks.js';

/** What shows at present, for the parts that draw it or tell of it. */
export interface Scene {
  readonly world: CountryShapes;
  readonly standings: ReadonlyMap<string | undefined, CountryStanding>;
  readonly show: Show;
  /** The day that shows, `YYYY-MM-DD`. */
  readonly day: string;
  /** Whether the feed knows of a later day. */
  readonly past: boolean;
  /** Codes that the geometry knows. */
  readonly highlight: readonly string[];
  /** The largest number of organisations that a country has on the feed's last day. */
  readonly most: number;
  readonly words: Words<'signerMap'>;
  /** BCP 47 tag. */
  readonly language: string;
}
