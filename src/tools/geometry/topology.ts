import { presimplify, simplify } from 'topojson-simplify';
import { topology } from 'topojson-server';
import type { MultiPolygon as TopoMultiPolygon } from 'topojson-specification';
import { ringArea } from './measure-rings.js';
import type { Point, Ring } from './measure-rings.js';

/** An open line between two junctions, or a whole ring, in grid steps. */
export type Arc = readonly Point[];

/** Rings made of arcs; a negative reference ~n is arc n read backwards. */
export interface SharedArcs {
  readonly arcs: readonly Arc[];
  readonly rings: ReadonlyMap<string, readonly (readonly number[])[]>;
}

export interface Detail {
  /** Points that span a triangle smaller than this are left out; square pixels. */
  readonly triangle: number;
  /** Islands and lakes smaller than this are left out; square pixels. */
  readonly island: number;
  /** Grid steps per pixel. */
  readonly steps: number;
}

/** Rounds a line to the grid, without the points that show nothing. */
export function onGrid(arc: readonly number[][], steps: number): Arc {
  const points: Point[] = [];
  for (const [px, py] of arc) {
    const point: Point = [Math.round(px! * steps), Math.round(py! * steps)];
    const last = points.at(-1);
    if (last?.[0] === point[0] && last[1] === point[1]) continue;
    const before = points.at(-2);
    // A point on the straight line between its neighbours costs bytes and shows nothing.
    if (last && before) {
      const [ux, uy] = [last[0] - before[0], last[1] - before[1]];
      const [vx, vy] = [point[0] - last[0], point[1] - last[1]];
      if (ux * vy === uy * vx && ux * vx + uy * vy > 0) points.pop();
    }
    points.push(point);
  }
  return points;
}

/** The points of a ring made of arcs. */
export function joinArcs(references: readonly number[], arcs: readonly Arc[]): Ring {
  return references.flatMap((reference, i) => {
    const arc = reference < 0 ? arcs[~reference]!.toReversed() : arcs[reference]!;
    return i === 0 ? arc : arc.slice(1);
  });
}

/**
 * Simplifies outlines so that neighbours keep one common border.
 *
 * Simplifying happens on the projected plane, so that the tolerance is what a
 * reader sees, and on the arcs between junctions, so that no gap can open.
 */
export function shareArcs(
  outlines: ReadonlyMap<string, readonly Ring[]>,
  detail: Detail,
): SharedArcs {
  const collection = Object.fromEntries(
    [...outlines].map(([code, rings]) => [
      `_${code}`,
      {
        type: 'MultiPolygon' as const,
        coordinates: rings.map((ring) => [ring.map(([x, y]) => [x, y])]),
      },
    ]),
  );
  const simple = simplify(presimplify(topology(collection)), detail.triangle);
  const arcs = simple.arcs.map((arc) => onGrid(arc, detail.steps));
  const uses = new Map<number, number>();
  const rings = new Map<string, (readonly number[])[]>();
  for (const code of outlines.keys()) {
    const own = (simple.objects[`_${code}`] as TopoMultiPolygon).arcs.map(([ring]) => ring!);
    rings.set(code, own);
    for (const reference of own.flat()) {
      const arc = reference < 0 ? ~reference : reference;
      uses.set(arc, (uses.get(arc) ?? 0) + 1);
    }
  }
  for (const [code, own] of rings) {
    rings.set(
      code,
      own.filter((ring) => {
        const shared = ring.some(
          (reference) => uses.get(reference < 0 ? ~reference : reference)! > 1,
        );
        const area = Math.abs(ringArea(joinArcs(ring, arcs))) / detail.steps ** 2;
        return area > 0 && (shared || area >= detail.island);
      }),
    );
  }
  return { arcs, rings };
}
