import type { EncodedShapes } from '../../elements/signer-map/decode-shapes.js';
import { unassigned } from './country-rings.js';
import type { Point } from './measure-rings.js';
import { foldSign, writeNumbers } from './number-text.js';
import type { SharedArcs } from './topology.js';

/** What a map is made of; lengths are grid steps unless another unit is given. */
export interface MapParts extends SharedArcs {
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  readonly anchors: ReadonlyMap<string, Point>;
  readonly small: ReadonlySet<string>;
  /** Open lines. */
  readonly disputed: readonly (readonly Point[])[];
}

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(bx - ax, by - ay);
}

/** Puts neighbours next to each other, for short steps from one to the next. */
function chain(
  codes: readonly string[],
  anchors: ReadonlyMap<string, Point>,
  start: Point,
): string[] {
  const left = new Set(codes);
  const order: string[] = [];
  let from = start;
  while (left.size > 0) {
    const code = [...left].reduce((a, b) =>
      distance(from, anchors.get(b)!) < distance(from, anchors.get(a)!) ? b : a,
    );
    left.delete(code);
    order.push(code);
    from = anchors.get(code)!;
  }
  return order;
}

const arcOf = (reference: number): number => (reference < 0 ? ~reference : reference);

/** Packs a map for {@link decodeShapes}. */
export function encodeShapes(map: MapParts): EncodedShapes {
  const drawn = [...map.anchors.keys()].filter((code) => map.rings.get(code)?.length);
  const rest = [...map.anchors.keys()].filter((code) => !drawn.includes(code));
  const outlined = chain(drawn, map.anchors, [0, 0]);
  const codes = [...outlined, ...chain(rest, map.anchors, [0, 0])];

  const numbers: number[] = [];
  const across: number[] = [];
  const down: number[] = [];
  const known = new Map<number, number>();
  const directions = new Map<number, boolean>();
  let pen: Point = [0, 0];
  const moveTo = (point: Point): void => {
    across.push(foldSign(point[0] - pen[0]));
    down.push(foldSign(point[1] - pen[1]));
    pen = point;
  };

  const writeRing = (ring: readonly number[]): void => {
    // Beginning with a known arc saves the starting point, ending with a new one the last.
    const turns = ring.map((_, i) => [...ring.slice(i), ...ring.slice(0, i)]);
    const isKnown = (reference: number): boolean => known.has(arcOf(reference));
    const turned = turns.find((turn) => isKnown(turn[0]!) && !isKnown(turn.at(-1)!)) ?? turns[0]!;
    numbers.push(turned.length);
    turned.forEach((reference, i) => {
      const index = known.get(arcOf(reference));
      const stored = map.arcs[arcOf(reference)]!;
      const points = reference < 0 ? stored.toReversed() : stored;
      if (index !== undefined) {
        // The decoder always turns a known arc round: two neighbours walk along it in opposite directions.
        if (directions.get(arcOf(reference)) === reference < 0)
          throw new Error('A border runs the same way twice');
        numbers.push(known.size - index);
        pen = points.at(-1)!;
        return;
      }
      known.set(arcOf(reference), known.size);
      directions.set(arcOf(reference), reference < 0);
      if (i === 0) moveTo(points[0]!);
      const steps = points.slice(1, i === turned.length - 1 ? -1 : undefined);
      numbers.push(0, steps.length);
      steps.forEach(moveTo);
    });
  };

  for (const code of [unassigned, ...codes]) {
    const rings = map.rings.get(code) ?? [];
    moveTo(map.anchors.get(code) ?? [0, 0]);
    if (code !== unassigned && !outlined.includes(code)) continue;
    numbers.push(rings.length);
    rings.forEach(writeRing);
  }
  numbers.push(map.disputed.length);
  for (const line of map.disputed) {
    numbers.push(line.length);
    line.forEach(moveTo);
  }
  return {
    width: map.width,
    height: map.height,
    codes: codes.join(''),
    outlined: outlined.length,
    small: [...map.small].join(''),
    arcs: writeNumbers(numbers),
    across: writeNumbers(across),
    down: writeNumbers(down),
  };
}
