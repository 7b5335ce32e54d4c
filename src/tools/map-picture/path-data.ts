import type { Point, Ring } from '../geometry/measure-rings.js';

const apart = ([ax, ay]: Point, [bx, by]: Point): number => Math.abs(ax - bx) + Math.abs(ay - by);

/**
 * Puts lines into an order in which steps from one to the next are short.
 *
 * @param turns the ways in which a line may be drawn
 */
function chain<Line extends readonly Point[]>(
  lines: readonly Line[],
  turns: (line: Line) => readonly Line[],
): Line[] {
  const left = lines.map(turns);
  const order: Line[] = [];
  for (let pen: Point = [0, 0]; left.length;) {
    let nearest = { index: 0, line: left[0]![0]!, way: Infinity };
    for (const [index, ways] of left.entries()) {
      for (const line of ways) {
        const way = apart(pen, line[0]!);
        if (way < nearest.way) nearest = { index, line, way };
      }
    }
    left.splice(nearest.index, 1);
    order.push(nearest.line);
    pen = nearest.line.at(-1)!;
  }
  return order;
}

/** Relative steps; a minus sign separates numbers as well as a space does. */
function stepsOf(points: readonly Point[], from: Point): string {
  return points
    .flatMap(([x, y], index) => {
      const [lastX, lastY] = index ? points[index - 1]! : from;
      return [x - lastX, y - lastY];
    })
    .map((step, index) => (index && step >= 0 ? ` ${step}` : `${step}`))
    .join('');
}

/** @param end what stands after each line; the pen is at its beginning again after a `z` */
function draw(lines: readonly (readonly Point[])[], end: '' | 'z' | 'h0'): string {
  let pen: Point = [0, 0];
  return lines
    .map((line) => {
      const steps = stepsOf(line, pen);
      pen = end === 'z' ? line[0]! : line.at(-1)!;
      return `m${steps}${end}`;
    })
    .join('');
}

/** The `d` of an SVG path of closed lines; points are whole numbers. */
export function ringsPath(rings: readonly Ring[]): string {
  const turned = chain(rings, (ring) =>
    ring.slice(1).map((_, index) => [...ring.slice(index, -1), ...ring.slice(0, index + 1)]),
  );
  return draw(
    turned.map((ring) => ring.slice(0, -1)),
    'z',
  );
}

/** The `d` of an SVG path of open lines. */
export const linesPath = (lines: readonly (readonly Point[])[]): string =>
  draw(
    chain(lines, (line) => [line, line.toReversed()]),
    '',
  );

/** The `d` of an SVG path that round caps turn into dots. */
export const dotsPath = (points: readonly Point[]): string =>
  draw(
    chain(
      points.map((point) => [point]),
      (line) => [line],
    ),
    'h0',
  );
