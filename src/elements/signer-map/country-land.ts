import type { CountryShapes } from './decode-shapes.js';
import { landOnLine, ringsOf } from './land-on-line.js';

/** A box in pixels of the geometry. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

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

const sameBox = (one: Box, other: Box): boolean =>
  one.left === other.left &&
  one.top === other.top &&
  one.right === other.right &&
  one.bottom === other.bottom;

/** What is worked out once for each country, as it takes long. */
interface Land {
  readonly rings: readonly (readonly number[])[];
  readonly box: Box;
  /** The widest place that a frame has left of it, which names of all sizes have in common. */
  widest?: Widest;
}

/** The middle of the widest place of a country in a frame, and how wide that is. */
export interface Widest {
  readonly frame: Box;
  readonly room: number;
  readonly x: number;
  readonly y: number;
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

/** Where most of a country shows that the frame cuts off. */
export function widestOf(world: CountryShapes, code: string, frame: Box): Widest {
  const land = landOf(world, code);
  const known = land.widest;
  if (known && sameBox(known.frame, frame)) return known;
  let widest: Widest = { frame, room: 0, x: 0, y: 0 };
  for (let line = 1; line < lines; line++) {
    const y = frame.top + ((frame.bottom - frame.top) * line) / lines;
    for (const ring of land.rings) {
      const ends = landOnLine(ring, y);
      for (let index = 0; index < ends.length; index += 2) {
        const left = Math.max(ends[index]!, frame.left);
        const right = Math.min(ends[index + 1]!, frame.right);
        if (right - left <= widest.room) continue;
        widest = { frame, room: right - left, x: (left + right) / 2, y };
      }
    }
  }
  return (land.widest = widest);
}
