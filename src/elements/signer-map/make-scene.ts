import { categories, type CountedCategory } from '../../feed/feed-types.js';
import { effectiveDay, latestDay } from '../../selectors/effective-day.js';
import { signatoriesByCountry } from '../../selectors/signatories-by-country.js';
import { mapHeadline } from './map-headline.js';
import { mostOf } from './map-marks.js';
import type { Scene, View } from './scene.js';
import type { SignerMap } from './signer-map.js';

/** The different country codes in what an author wrote, as in `us, RU`. */
export const codesIn = (text: string | undefined): string[] => [
  ...new Set(text?.toUpperCase().match(/\b[A-Z]{2}\b/g)),
];

/** The categories of organisations in what an author wrote; a name that is none is passed over. */
const categoriesIn = (text: string | undefined): CountedCategory[] =>
  (text?.match(/[a-z-]+/g) ?? []).filter((name) =>
    [...categories.slice(1), 'uncategorised'].includes(name),
  ) as CountedCategory[];

/**
 * What shows at present: what the author and the reader asked for, seen through
 * what is known.
 */
export function makeScene(
  host: SignerMap,
  known: Pick<Scene, 'feed' | 'tallies' | 'world' | 'base' | 'question' | 'words' | 'language'> & {
    readonly view: View | undefined;
  },
): Scene {
  const { show, timeline } = host;
  const { feed, tallies, world } = known;
  const day = effectiveDay(feed, host.asOf);
  const latest = latestDay(feed);
  const chosen = categoriesIn(host.categories);
  const shown = chosen.length
    ? tallies.filter(({ category }) => category === 'state' || chosen.includes(category))
    : tallies;
  const standings = signatoriesByCountry(feed, shown, day);
  const past = day < latest;
  const most = mostOf(past ? signatoriesByCountry(feed, shown, latest) : standings);
  const asked = host.selected?.trim();
  const selected = /^none$/i.test(asked!) ? 'none' : asked?.toUpperCase();
  const { width, height, anchors } = world;
  const untold = {
    ...known,
    ...{ standings, show, timeline, day, past, most, chosen },
    // While the land is in a picture nobody knows of places, and words may come before them.
    highlight: codesIn(host.highlight).filter((code) => !anchors.size || anchors.has(code)),
    proven: timeline
      ? signatoriesByCountry(
          feed,
          shown.filter(({ basis }) => basis === 'joined' || basis === 'left'),
          day,
        )
      : undefined,
    view: known.view ?? { x: 0, y: 0, width, height },
    selected: selected === 'none' || anchors.has(selected!) ? selected : undefined,
  };
  return { ...untold, headline: mapHeadline(feed, shown, untold) };
}
