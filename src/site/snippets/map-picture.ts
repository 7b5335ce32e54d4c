import type { Feed } from '../../feed/feed-types.js';
import { changeBy, daysOfChange } from '../../selectors/days-of-change.js';
import { effectiveDay } from '../../selectors/effective-day.js';
import { talliesOf } from '../../selectors/tallies.js';
import type { Choice } from './choice.js';

/** Options with which a map has a picture; with all others it shows something else. */
const followed = ['lang', 'loading', 'show', 'as-of', 'highlight', 'selected'];

/** The package has one of each day from which on the states of its feed look otherwise. */
function fileOfDay(feed: Feed | undefined, asOf: string): string | undefined {
  const day = feed && changeBy(daysOfChange(feed, talliesOf(feed)), effectiveDay(feed, asOf));
  return day && `maps/${day}.svg`;
}

/**
 * The address of the map's picture among the package's files, with what it shows; undefined where
 * there is none, as of other elements.
 *
 * @param feed the default feed, needed where the map has a day
 */
export function mapPicture(
  { tag, attributes, files }: Choice,
  feed: Feed | undefined,
): string | undefined {
  if (tag !== 'signer-map' || !attributes.every(([name]) => followed.includes(name))) {
    return undefined;
  }
  const given = new Map(attributes);
  const [show = 'states', asOf] = [given.get('show'), given.get('as-of')];
  if (show === 'states') {
    if (!asOf) return `${files}feed/map.svg`;
    const file = fileOfDay(feed, asOf);
    return file && `${files}feed/${file}#as-of=${encodeURIComponent(asOf)}`;
  }
  const hasOne = !asOf && ['organisations', 'all'].includes(show);
  return hasOne ? `${files}feed/map-${show}.svg#show=${show}` : undefined;
}
