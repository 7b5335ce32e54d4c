import { around, boxOf, overlap, widestOf, type Box } from './country-land.js';
import type { CountryShapes } from './decode-shapes.js';
import { labelSides } from './label-sides.js';
import type { View } from './scene.js';

/** A country's name on the map. */
export interface Label {
  readonly text: string;
  /** Percent of the map's width and height. */
  readonly x: number;
  readonly y: number;
  /** Which end of the text is at the point. */
  readonly align: 'start' | 'middle' | 'end';
}

/** Side of a tile, in pixels of the geometry. */
export const tileSize = 28;

/** Pixels of a line of text of 12 px, generously; full-width scripts take twice the room. */
const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, character) => sum + (character > '\u2e80' ? 13 : character > '\u0370' ? 9 : 7),
    0,
  );

/** On which side of a country its name stands. */
export type Side = 'right' | 'left' | 'below' | 'above';

/** A point at which a name may stand, and which end of it. */
interface Candidate {
  readonly align: Label['align'];
  readonly at: number;
  readonly down: number;
}

/**
 * Where a name may stand beside a country.
 *
 * @param x of the country's middle
 * @param middle half the height of a name
 * @param zoom width of the view, in parts of the world's
 */
export const sidesOf = (
  { left, right, top, bottom }: Box,
  x: number,
  y: number,
  middle: number,
  zoom: number,
): (Candidate & { readonly side: Side })[] => [
  { side: 'right', align: 'start', at: right + 5 * zoom, down: y },
  { side: 'left', align: 'end', at: left - 5 * zoom, down: y },
  { side: 'below', align: 'middle', at: x, down: bottom + middle },
  { side: 'above', align: 'middle', at: x, down: top - middle },
];

/** The side of each country on which there is more sea than to the right. */
const seaSides = new Map(
  Object.entries(labelSides).flatMap(([side, codes]) =>
    (codes.match(/../g) ?? []).map((code) => [code, side]),
  ),
);

/**
 * Finds a place for each name: in its country, on what shows of one that the frame cuts off, or
 * beside it, below or above where its middle shows, over the sea rather than on others' land. A
 * name for which there is no place without covering another one is left out.
 *
 * @param names by code
 * @param scale pixels of the whole map to a CSS pixel, at the smallest width of the map
 */
export function placeLabels(
  world: CountryShapes,
  view: View,
  names: ReadonlyMap<string, string>,
  scale: number,
): Label[] {
  const { anchors } = world;
  const zoom = view.width / world.width;
  const frame = {
    left: view.x,
    top: view.y,
    right: view.x + view.width,
    bottom: view.y + view.height,
  };
  // On a grid, a name is only written where the sea is.
  const taken: (Box & { code?: string })[] = Array.from(
    (world.tiles ? anchors : names).keys(),
    (code) => ({ code, ...around(...anchors.get(code)!, (world.tiles ? tileSize : 12) * zoom) }),
  );
  const labels: Label[] = [];
  for (const [code, text] of names) {
    const [x, y] = anchors.get(code)!;
    const land = boxOf(world, code);
    const { left, top, right, bottom } = land;
    const size = [widthOf(text) * scale * zoom, 15 * scale * zoom] as const;
    const [half, middle] = [size[0] / 2, size[1] / 2];
    const fits = size[0] < right - left && size[1] < bottom - top;
    const candidates: Candidate[] = sidesOf(land, x, y, middle, zoom).sort(
      (one, other) => +(other.side === seaSides.get(code)) - +(one.side === seaSides.get(code)),
    );
    const isCut =
      left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom;
    const widest = isCut ? widestOf(world, code, frame) : undefined;
    // Beside the rest of a country that is cut off, its name would be read as its neighbour's.
    if (!overlap(around(x, y, 0), frame)) candidates.length = 0;
    if (widest && widest.room > size[0]) {
      candidates.unshift({ align: 'middle', at: widest.x, down: widest.y });
    }
    if (fits) candidates.unshift({ align: 'middle', at: x, down: y });
    for (const { align, at, down } of candidates) {
      const centre = { start: at + half, middle: at, end: at - half }[align];
      const box = around(centre, down, ...size);
      const inside =
        box.left >= frame.left &&
        box.top >= frame.top &&
        box.right <= frame.right &&
        box.bottom <= frame.bottom;
      if (!inside || taken.some((other) => other.code !== code && overlap(box, other))) continue;
      taken.push(box);
      labels.push({
        text,
        align,
        x: ((at - view.x) / view.width) * 100,
        y: ((down - view.y) / view.height) * 100,
      });
      break;
    }
  }
  return labels;
}
