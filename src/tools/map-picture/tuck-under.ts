import { ringArea, type Point, type Ring } from '../geometry/measure-rings.js';
import { waysOf } from './merge-shapes.js';

type Corner = readonly [before: Point, at: Point, after: Point];

/** Twice the signed area of a triangle. */
const cross = ([[ax, ay], [bx, by], [cx, cy]]: Corner): number =>
  (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);

/** Whether a point is in a triangle or on its edge. */
function isIn(point: Point, [a, b, c]: Corner): boolean {
  const sides = [cross([a, b, point]), cross([b, c, point]), cross([c, a, point])];
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
}

/**
 * Shortens what nobody sees: where land is drawn below other land that covers it, its outline may
 * run below that, from one point to the next that must stay. No land is lost, and none appears.
 *
 * @param rings what is drawn below
 * @param cover what is drawn above, opaque
 * @param others what else there is, which must not be run into
 */
export function tuckUnder(
  rings: readonly Ring[],
  cover: readonly Ring[],
  others: readonly Ring[] = [],
): Ring[] {
  const covered = waysOf(cover);
  const turn = Math.sign(rings.reduce((sum, ring) => sum + ringArea(ring), 0));
  const points = [...rings, ...cover, ...others].flatMap((ring) => ring.slice(1));
  const uses = new Map<string, number>();
  for (const point of points) uses.set(String(point), (uses.get(String(point)) ?? 0) + 1);

  const isFree = (corner: Corner): boolean => {
    const [before, at, after] = corner;
    // Only these two meet there, so that nothing else can lie in the corner.
    if (cross(corner) * turn > 0 || uses.get(String(at)) !== 2) return false;
    const own = corner.map(String);
    const [left, right] = [
      Math.min(before[0], at[0], after[0]),
      Math.max(before[0], at[0], after[0]),
    ];
    return !points.some(
      (point) =>
        point[0] >= left &&
        point[0] <= right &&
        isIn(point, corner) &&
        !own.includes(String(point)),
    );
  };

  return rings.map((ring) => {
    // A point, and whether what leads to it is below the cover.
    let line = ring
      .slice(1)
      .map((point, index) => ({ point, hidden: covered.has(`${ring[index]} ${point}`) }));
    for (let before = Infinity; line.length < before && line.length > 3;) {
      before = line.length;
      for (let index = 0; index < line.length && line.length > 3; index += 1) {
        const last = line.at(index - 1)!;
        const here = line[index]!;
        const next = line[(index + 1) % line.length]!;
        if (here.hidden && next.hidden && isFree([last.point, here.point, next.point])) {
          line = line.filter((entry) => entry !== here);
          index -= 1;
        }
      }
    }
    return [line.at(-1)!, ...line].map(({ point }) => point);
  });
}
