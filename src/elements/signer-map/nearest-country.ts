/** A country and its point on the map, in pixels. */
export type Place = readonly [code: string, point: readonly [x: number, y: number]];

/** Steps to the right and down, 1 or -1, one of them 0. */
export type Direction = readonly [right: number, down: number];

/**
 * The country that lies next in a direction: the shortest way, where a step
 * aside counts double. Undefined at the edge.
 *
 * @param from the point to start from, in pixels
 */
export function nearestCountry(
  places: Iterable<Place>,
  [fromX, fromY]: Place[1],
  [right, down]: Direction,
): string | undefined {
  let nearest: string | undefined;
  let shortest = Infinity;
  for (const [code, [x, y]] of places) {
    const ahead = (x - fromX) * right + (y - fromY) * down;
    const aside = Math.abs((x - fromX) * down) + Math.abs((y - fromY) * right);
    const way = ahead + 2 * aside;
    if (ahead <= 0 || way >= shortest) continue;
    nearest = code;
    shortest = way;
  }
  return nearest;
}
