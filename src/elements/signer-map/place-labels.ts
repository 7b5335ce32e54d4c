import type { CountryShapes } from './decode-shapes.js';
import { labelSides } from './label-sides.js';
import { landOnLine, ringsOf } from './land-on-line.js';
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

/** A box in pixels of the geometry. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Side of a tile, in pixels of the geometry. */
export const tileSize = 28;

/** The box of a size around a point. */
export const around = (x: number, y: number, width: number, height: number = width): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

/** Whether two boxes share more than an edge. */
export const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

/** What is worked out once for each country, as it takes long. */
interface Land {
  readonly rings: readonly (readonly number[])[];
  readonly box: Box;
}

const lands = new WeakMap<CountryShapes, Map<string, Land>>();

function landOf(world: CountryShapes, code: string): Land {
  const known = lands.get(world) ?? new Map<string, Land>();
  lands.set(world, known);
  let land = known.get(code);
  if (!land) {
    const rings = ringsOf(world.shapes.get(code) ?? '');
    known.set(code, (land = { rings, box: measureBox(world, code, rings) }));
  }
  return land;
}

/** The box of a country's largest piece of land, as overseas parts do not matter to its label. */
export const boxOf = (world: CountryShapes, code: string): Box => landOf(world, code).box;

function measureBox({ anchors }: CountryShapes, code: string, rings: Land['rings']): Box {
  let box = around(...anchors.get(code)!, 12);
  for (const numbers of rings) {
    const across = numbers.filter((_, index) => index % 2 === 0);
    const down = numbers.filter((_, index) => index % 2);
    const [left, right] = [Math.min(...across), Math.max(...across)];
    const [top, bottom] = [Math.min(...down), Math.max(...down)];
    if (right - left > box.right - box.left) box = { left, right, top, bottom };
  }
  return box;
}

/** How many lines are tried for the name of a country that is cut off. */
const lines = 12;

/** Where most of a country shows that the frame cuts off, if a name of a width has room there. */
function roomWithin(
  { rings }: Land,
  frame: Box,
  width: number,
): readonly [x: number, y: number] | undefined {
  let room = width;
  let place: readonly [number, number] | undefined;
  for (let line = 1; line < lines; line++) {
    const y = frame.top + ((frame.bottom - frame.top) * line) / lines;
    for (const ring of rings) {
      const ends = landOnLine(ring, y);
      for (let index = 0; index < ends.length; index += 2) {
        const left = Math.max(ends[index]!, frame.left);
        const right = Math.min(ends[index + 1]!, frame.right);
        if (right - left <= room) continue;
        room = right - left;
        place = [(left + right) / 2, y];
      }
    }
  }
  return place;
}

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
    const land = landOf(world, code);
    const { left, top, right, bottom } = land.box;
    const size = [widthOf(text) * scale * zoom, 15 * scale * zoom] as const;
    const [half, middle] = [size[0] / 2, size[1] / 2];
    const fits = size[0] < right - left && size[1] < bottom - top;
    const candidates: Candidate[] = sidesOf(land.box, x, y, middle, zoom).sort(
      (one, other) => +(other.side === seaSides.get(code)) - +(one.side === seaSides.get(code)),
    );
    const isCut =
      left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom;
    const room = isCut && roomWithin(land, frame, size[0]);
    // Beside the rest of a country that is cut off, its name would be read as its neighbour's.
    if (!overlap(around(x, y, 0), frame)) candidates.length = 0;
    if (room) candidates.unshift({ align: 'middle', at: room[0], down: room[1] });
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
