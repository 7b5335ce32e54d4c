import { boxOf } from './country-land.js';
import { radiusOf } from './map-marks.js';
import type { Scene } from './scene.js';

/** CSS pixels around a point that belong to it: half the size of the smallest target. */
export const reach = 12;

/** What a reader may have meant with a point of the map. */
export interface Hit {
  /** Absent on the sea. */
  readonly code: string | undefined;
  /** Codes of others that are too close to be hit for certain. */
  readonly near: readonly string[];
}

/**
 * The country that is meant at a point: the one under it, unless a circle is
 * there, or the middle of one that is too small to be hit is within reach and
 * closer to the point than the other's middle.
 */
export function countryAt(
  event: MouseEvent,
  target: Element,
  svg: SVGSVGElement,
  scene: Scene,
): Hit {
  const { world, standings, highlight, show, most } = scene;
  const { anchors, small } = world;
  const box = svg.getBoundingClientRect();
  const view = svg.viewBox.baseVal;
  const scale = box.width / view.width;
  const grow = Number(getComputedStyle(svg).getPropertyValue('--_grow')) || 1;
  const distance = (code: string): number => {
    const [x, y] = anchors.get(code)!;
    return Math.hypot(
      event.clientX - box.left - (x - view.x) * scale,
      event.clientY - box.top - (y - view.y) * scale,
    );
  };
  const isSmall = (code: string): boolean => {
    if (small.has(code)) return standings.has(code) || highlight.includes(code);
    const { left, right, top, bottom } = boxOf(world, code);
    return Math.min(right - left, bottom - top) * scale < 2 * reach;
  };
  const under = target.getAttribute('data-country') ?? undefined;
  let code = under;
  let shortest = code ? distance(code) : Infinity;
  let smallest = Infinity;
  const near = new Map<string, number>(code ? [[code, shortest]] : []);
  for (const other of anchors.keys()) {
    const way = distance(other);
    const organisations = show === 'states' ? 0 : (standings.get(other)?.organisations ?? 0);
    const radius =
      (radiusOf(organisations, most, world.largestRadius) * grow * box.width) / world.width;
    if (way <= radius) {
      near.set(other, way);
      if (radius < smallest) {
        smallest = radius;
        code = other;
      }
    }
    if (way >= 2 * reach || !isSmall(other)) continue;
    near.set(other, way);
    if (way >= reach || way >= shortest || smallest < Infinity) continue;
    shortest = way;
    code = other;
  }
  const others = [...near].filter(([other]) => other !== code);
  return {
    code,
    near: others
      .sort(([, one], [, other]) => one - other)
      // All whose smallest target this is, however many; of those farther off, a few.
      .filter(([, way], index) => way < reach || index < 6)
      .map(([other]) => other),
  };
}
