import { boundsOf } from './measure-rings.js';
import type { Point, Ring } from './measure-rings.js';

function distanceToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along =
    length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** Calls `visit` with the two ends of every edge. */
function eachEdge(rings: readonly Ring[], visit: (from: Point, to: Point) => void): void {
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) visit(ring[i - 1]!, ring[i]!);
  }
}

/** Whether a point lies inside closed rings; a hole is outside. */
export function isInside([x, y]: Point, rings: readonly Ring[]): boolean {
  let inside = false;
  eachEdge(rings, ([ax, ay], [bx, by]) => {
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  });
  return inside;
}

/** Distance of a point from the nearest edge, from either side. */
export function distanceToEdge(point: Point, rings: readonly Ring[]): number {
  let nearest = Infinity;
  eachEdge(rings, (from, to) => {
    nearest = Math.min(nearest, distanceToSegment(point, from, to));
  });
  return nearest;
}

/**
 * The point of an area that is farthest from its edge (pole of inaccessibility),
 * found on a grid that is laid out anew, ever finer, around the best point so far.
 *
 * @param main ring in which the point is looked for
 * @param rings all rings of the area, so that the point is in none of its holes
 * @returns the middle of the ring's box where the ring has no inside
 */
export function poleOfInaccessibility(main: Ring, rings: readonly Ring[]): Point {
  const cells = 24;
  const { left, top, right, bottom } = boundsOf(main);
  let best: Point = [(left + right) / 2, (top + bottom) / 2];
  let reach = 0;
  let [width, height] = [right - left, bottom - top];
  for (let round = 0; round < 4; round++) {
    const [centreX, centreY] = best;
    for (let row = 0; row <= cells; row++) {
      for (let column = 0; column <= cells; column++) {
        const point: Point = [
          centreX + (column / cells - 0.5) * width,
          centreY + (row / cells - 0.5) * height,
        ];
        if (!isInside(point, [main]) || !isInside(point, rings)) continue;
        const distance = distanceToEdge(point, rings);
        if (distance > reach) [best, reach] = [point, distance];
      }
    }
    [width, height] = [width / 6, height / 6];
  }
  return best;
}
