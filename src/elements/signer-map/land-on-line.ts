/** The numbers of an outline's rings: to the right and down in turn. */
export const ringsOf = (outline: string): number[][] =>
  outline
    .split('M')
    .slice(1)
    .map((ring) => ring.match(/-?[\d.]+/g)!.map(Number));

/**
 * Where a level line enters a ring and leaves it again, from left to right.
 *
 * @param ring numbers to the right and down in turn
 */
export function landOnLine(ring: readonly number[], level: number): number[] {
  const crossings: number[] = [];
  for (let index = 0; index < ring.length; index += 2) {
    const next = (index + 2) % ring.length;
    const [x, y] = [ring[index]!, ring[index + 1]!];
    const [toX, toY] = [ring[next]!, ring[next + 1]!];
    if (y > level !== toY > level) crossings.push(x + ((level - y) / (toY - y)) * (toX - x));
  }
  return crossings.sort((one, other) => one - other);
}
