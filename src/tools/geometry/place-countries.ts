import countries from 'i18n-iso-countries';
import type { Frame } from './frame-world.js';
import { boundsOf, largestRing } from './measure-rings.js';
import type { Point, Ring } from './measure-rings.js';
import { placedByHand } from './placed-by-hand.js';
import { poleOfInaccessibility } from './pole.js';

/** A country counts as small when the box around its largest piece is smaller; square pixels. */
const smallBox = 5 ** 2;

/** How far from the lower edge Antarctica's dot stands; pixels. */
const edge = 5;

export interface Placed {
  /** ISO 3166-1 alpha-2 code, and XK, to a point inside the main landmass; pixels. */
  readonly anchors: ReadonlyMap<string, Point>;
  /** Codes that are too small to be seen or hit. */
  readonly small: ReadonlySet<string>;
}

/**
 * Finds a place for the mark of every country and territory.
 *
 * @param drawn outlines as the map shows them, in pixels
 * @param full outlines before anything was left out, for what is not drawn
 * @throws Error when a code has neither an outline nor a place in the table
 */
export function placeCountries(
  drawn: ReadonlyMap<string, readonly Ring[]>,
  full: ReadonlyMap<string, readonly Ring[]>,
  { projection, height }: Frame,
): Placed {
  const anchors = new Map<string, Point>();
  const small = new Set<string>();
  for (const code of Object.keys(countries.getAlpha2Codes()).toSorted()) {
    const outline = drawn.get(code)?.length ? drawn.get(code) : full.get(code);
    const main = outline && largestRing(outline);
    const byHand = placedByHand[code];
    if (byHand) {
      const [x, y] = projection([...byHand])!;
      anchors.set(code, [x, Math.min(y, height - edge)]);
    } else if (main) {
      anchors.set(code, poleOfInaccessibility(main, outline));
    } else {
      throw new Error(`No place on the map for ${code}`);
    }
    const box = main && boundsOf(main);
    if (!box || (box.right - box.left) * (box.bottom - box.top) < smallBox) small.add(code);
  }
  return { anchors, small };
}
