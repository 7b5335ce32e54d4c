import { overlap, type Box } from './country-land.js';

/** A point in CSS pixels from the map's upper left corner. */
export type Point = readonly [x: number, y: number];

/** Where something stands on the map, and the line from there to its country; the line is absent where it would be too short to be seen. */
export interface Spot extends Box {
  readonly line?: readonly [from: Point, to: Point];
  /** Whether the line ends at the country's name rather than on the country. */
  readonly named?: boolean;
}

/** What is to be placed, in CSS pixels. */
interface Request {
  readonly anchor: Point;
  readonly width: number;
  readonly height: number;
  /** What stands on the anchor, such as the country's name: the line ends at its edge. */
  readonly around?: Box | undefined;
}

/** The map, in CSS pixels, and what is on it already. */
export interface Ground {
  readonly width: number;
  readonly height: number;
  /** Texts on the map, which must not be covered. */
  readonly names: readonly Box[];
  /** What must not be covered by a note either. */
  readonly points: readonly Box[];
  /** How bad it is to cover what is in a box: 0 over the sea, 1 over land. */
  readonly cover: (box: Box) => number;
}

/** The point of a box that is nearest to another. */
const nearestTo = ([x, y]: Point, { left, top, right, bottom }: Box): Point => [
  Math.max(left, Math.min(x, right)),
  Math.max(top, Math.min(y, bottom)),
];

const lengthOf = ([[x, y], [toX, toY]]: readonly [Point, Point]): number =>
  Math.hypot(toX - x, toY - y);

/** Whether a line passes through a box. */
function passes([[x, y], [toX, toY]]: readonly [Point, Point], box: Box): boolean {
  const steps = 24;
  for (let step = 0; step <= steps; step++) {
    const across = x + ((toX - x) * step) / steps;
    const down = y + ((toY - y) * step) / steps;
    if (across > box.left && across < box.right && down > box.top && down < box.bottom) return true;
  }
  return false;
}

/** On which side of a line a point is. */
const sideOf = ([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number =>
  Math.sign((toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX));

const cross = (
  [from, to]: readonly [Point, Point],
  [start, end]: readonly [Point, Point],
): boolean =>
  sideOf(from, start, end) !== sideOf(to, start, end) &&
  sideOf(start, from, to) !== sideOf(end, from, to);

/**
 * Finds a place on the map for each note: over the sea rather than over land, near
 * its country, its line across no other note; undefined for one that would cover
 * a name, another note or a country that has one.
 */
export function placeNotes(
  requests: readonly (Request | undefined)[],
  { width, height, names, points, cover }: Ground,
): (Spot | undefined)[] {
  const step = Math.max(6, width / 110);
  const gap = 6;
  const placed: Spot[] = [];
  return requests.map((request) => {
    if (!request) return undefined;
    let best: Spot | undefined;
    let lowest = Infinity;
    for (let top = 0; top + request.height <= height; top += step) {
      for (let left = 0; left + request.width <= width; left += step) {
        const box = { left, top, right: left + request.width, bottom: top + request.height };
        const middle = [left + request.width / 2, top + request.height / 2] as const;
        const end = request.around ? nearestTo(middle, request.around) : request.anchor;
        const line = [nearestTo(end, box), end] as const;
        const length = lengthOf(line);
        // A note beyond a fifth of the map from its country is not read as its own.
        if (length < 2 * gap || length > width / 5) continue;
        let cost = (length / width) * 4 + cover(box) * 4;
        if (cost >= lowest) continue;
        const airy = {
          left: left - gap,
          top: top - gap,
          right: box.right + gap,
          bottom: box.bottom + gap,
        };
        if ([...names, ...points, ...placed].some((other) => overlap(airy, other))) continue;
        for (const other of placed) {
          if (passes(line, other) || passes(other.line!, airy)) cost += 4;
          if (cross(line, other.line!)) cost += 4;
        }
        for (const other of names) if (other !== request.around && passes(line, other)) cost += 2;
        if (cost >= lowest) continue;
        lowest = cost;
        best = { ...box, line, named: !!request.around };
      }
    }
    if (best) placed.push(best);
    return best;
  });
}

/**
 * Finds a place for each numbered mark: on its country, or as near as others
 * leave room.
 *
 * @param size of a mark, in CSS pixels
 */
export function placeMarks(
  anchors: readonly (Point | undefined)[],
  size: number,
  { width, height, names }: Ground,
): (Spot | undefined)[] {
  const half = size / 2;
  const placed: Box[] = [];
  return anchors.map((anchor) => {
    if (!anchor) return undefined;
    const at = (distance: number, angle: number): Spot => {
      const x = Math.max(half, Math.min(anchor[0] + distance * Math.cos(angle), width - half));
      const y = Math.max(half, Math.min(anchor[1] + distance * Math.sin(angle), height - half));
      const box = { left: x - half, top: y - half, right: x + half, bottom: y + half };
      const line = [[x, y], anchor] as const;
      return lengthOf(line) > half ? { ...box, line } : box;
    };
    const candidates = [at(0, 0)];
    for (let distance = size; distance < 6 * size; distance += half) {
      for (let turn = 0; turn < 12; turn++) candidates.push(at(distance, (turn * Math.PI) / 6));
    }
    const isFree = (boxes: readonly Box[]) => (spot: Spot) =>
      !boxes.some((other) => overlap(spot, other));
    const spot =
      candidates.find(isFree([...names, ...placed])) ??
      candidates.find(isFree(placed)) ??
      candidates[0]!;
    placed.push(spot);
    return spot;
  });
}
