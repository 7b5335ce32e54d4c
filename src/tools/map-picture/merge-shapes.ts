import type { Point, Ring } from '../geometry/measure-rings.js';

/** Countries as one piece of land. */
export interface MergedShapes {
  /** Closed: the first point is repeated at the end. */
  readonly rings: readonly Ring[];
  /** What was between two countries; open. */
  readonly borders: readonly (readonly Point[])[];
}

/** A directed piece of an outline. */
export type Segment = readonly [from: Point, to: Point];

const nameOf = ([x, y]: Point): string => `${x},${y}`;
const wayOf = (from: Point, to: Point): string => `${nameOf(from)} ${nameOf(to)}`;

/** Whether at least three of the points differ: any fewer surround nothing. */
const surrounds = (ring: Ring): boolean => new Set(ring.map(nameOf)).size > 2;

const segmentsOf = (line: readonly Point[]): Segment[] =>
  line.slice(1).map((to, index) => [line[index]!, to]);

/** The lines' names of segments, whichever way they run. */
export const waysOf = (lines: readonly (readonly Point[])[]): Set<string> =>
  new Set(lines.flatMap(segmentsOf).flatMap(([from, to]) => [wayOf(from, to), wayOf(to, from)]));

/** A list for each point, of what begins there. */
class Exits {
  readonly #from = new Map<string, Point[]>();

  add(from: Point, to: Point): void {
    const name = nameOf(from);
    const exits = this.#from.get(name);
    if (exits) exits.push(to);
    else this.#from.set(name, [to]);
  }

  count(from: Point): number {
    return this.#from.get(nameOf(from))?.length ?? 0;
  }

  /** Takes the first exit, or the one that leads to a point. */
  take(from: Point, to?: Point): Point | undefined {
    const exits = this.#from.get(nameOf(from)) ?? [];
    const index = to ? exits.findIndex((exit) => nameOf(exit) === nameOf(to)) : 0;
    return exits.splice(index, 1)[0];
  }
}

/**
 * Chains segments to closed lines. As many end at each point as begin there, so that a walk that
 * takes none twice can only end where it began, also where several rings touch.
 */
function chainRings(segments: readonly Segment[]): Ring[] {
  const exits = new Exits();
  for (const [from, to] of segments) exits.add(from, to);
  return segments.flatMap(([start]) => {
    const ring = [start];
    for (let to = exits.take(start); to; to = exits.take(to)) ring.push(to);
    return ring.length > 1 ? [ring] : [];
  });
}

/** Chains segments that have no direction to lines, as few as that takes. */
function chainLines(segments: readonly Segment[]): Point[][] {
  const exits = new Exits();
  for (const [from, to] of segments) {
    exits.add(from, to);
    exits.add(to, from);
  }
  const walk = (start: Point): Point[] => {
    const line = [start];
    for (let from = start, to = exits.take(from); to; from = to, to = exits.take(from)) {
      exits.take(to, from);
      line.push(to);
    }
    return line;
  };
  const ends = segments.flat();
  // Lines begin where they must; what is left then is closed.
  const open = ends.map((end) => (exits.count(end) % 2 ? walk(end) : []));
  return [...open, ...ends.map(walk)].filter((line) => line.length > 1);
}

/**
 * Merges countries: what one of them walks along in one direction and a neighbour in the other is a
 * border between them, and no outline any more. The sum of the signed areas stays what it was.
 *
 * topojson-client merges what is a topology; outlines become one by topojson-server, which is there
 * when this package is built, and which everybody who installs it would get for this command alone.
 *
 * @param countries the rings of each
 * @param drawn names of segments that are drawn in another way, and no borders here
 */
export function mergeShapes(
  countries: readonly (readonly Ring[])[],
  drawn: ReadonlySet<string> = new Set(),
): MergedShapes {
  // By their ways, as there may be several; with whose they are.
  const left = new Map<string, { readonly segment: Segment; readonly owner: number }[]>();
  const between: Segment[] = [];
  for (const [owner, rings] of countries.entries()) {
    for (const [from, to] of rings.filter(surrounds).flatMap(segmentsOf)) {
      const opposite = left.get(wayOf(to, from))?.pop();
      if (opposite) {
        // A country's own spike is no border.
        if (opposite.owner !== owner && !drawn.has(wayOf(from, to))) between.push([from, to]);
        continue;
      }
      const same = left.get(wayOf(from, to));
      const entry = { segment: [from, to], owner } as const;
      if (same) same.push(entry);
      else left.set(wayOf(from, to), [entry]);
    }
  }
  const outer = [...left.values()].flat().map(({ segment }) => segment);
  return { rings: chainRings(outer), borders: chainLines(between) };
}
