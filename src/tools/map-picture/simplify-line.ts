import type { Point } from '../geometry/measure-rings.js';

function triangle([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
}

/**
 * Leaves points of an open line out, as Visvalingam's method does.
 *
 * @param smallest the area that a point must span with its neighbours, in square units of the points
 * @param stays whether a point has to stay, as its ends do
 */
export function simplifyLine(
  line: readonly Point[],
  smallest: number,
  stays: (point: Point) => boolean,
): readonly Point[] {
  let simple = line;
  for (;;) {
    const areas = simple.map((point, index) => {
      const before = simple[index - 1];
      const after = simple[index + 1];
      return before && after && !stays(point) ? triangle(before, point, after) : Infinity;
    });
    const least = Math.min(...areas);
    if (!(least < smallest)) return simple;
    const dropped = areas.indexOf(least);
    simple = simple.filter((_, index) => index !== dropped);
  }
}
