/** A point or a step, in pixels or in steps of a grid. */
export type Point = readonly [x: number, y: number];

/** A closed line; the first point is repeated at the end. */
export type Ring = readonly Point[];

/** Signed area of a closed ring; its unit is that of the points, squared. */
export function ringArea(ring: Ring): number {
  let area = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x0, y0] = ring[i - 1]!;
    const [x1, y1] = ring[i]!;
    area += x0 * y1 - x1 * y0;
  }
  return area / 2;
}

/** The ring that surrounds the most; rings of no area at all are possible. */
export function largestRing(rings: readonly Ring[]): Ring {
  return rings.reduce((a, b) => (Math.abs(ringArea(b)) > Math.abs(ringArea(a)) ? b : a));
}

/** Smallest upright box around points. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box around at least one point. */
export function boundsOf(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}
