import type { View } from './scene.js';

/** How far a view may go. */
export interface Limits {
  /** What the map shows at first, and at most. */
  readonly home: View;
  /** The size of the world, in pixels of the geometry. */
  readonly width: number;
  readonly height: number;
}

/** How many times larger than the whole world the map gets, or twice what it shows at first. */
const largest = 12;

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(value, high));

const round = (value: number): number => Math.round(value * 100) / 100;

/** The nearest view that is no larger than at first, not too small, and has no edge in the void. */
export function boundView(view: View, { home, ...world }: Limits): View {
  const width = clamp(view.width, Math.min(home.width / 2, world.width / largest), home.width);
  if (width === home.width && view.x === home.x && view.y === home.y) return home;
  const height = (width * home.height) / home.width;
  const [right, bottom] = [home.x + home.width, home.y + home.height];
  return {
    x: round(clamp(view.x, Math.min(0, home.x), Math.max(world.width, right) - width)),
    y: round(clamp(view.y, Math.min(0, home.y), Math.max(world.height, bottom) - height)),
    width: round(width),
    height: round(height),
  };
}

/**
 * A view that shows a point larger, which stays where it is.
 *
 * @param factor of the size; below 1 it gets smaller
 * @param x of the point, in pixels of the geometry
 */
export function zoomView(view: View, factor: number, [x, y]: readonly [number, number]): View {
  return {
    x: x - (x - view.x) / factor,
    y: y - (y - view.y) / factor,
    width: view.width / factor,
    height: view.height / factor,
  };
}

/** The view a part of the way from one to another. */
export function viewBetween(from: View, to: View, share: number): View {
  const mix = (key: keyof View): number => from[key] + (to[key] - from[key]) * share;
  return { x: mix('x'), y: mix('y'), width: mix('width'), height: mix('height') };
}

/** Whether two views show the same. */
export const sameView = (one: View, other: View): boolean =>
  (['x', 'y', 'width'] as const).every((key) => Math.abs(one[key] - other[key]) < 0.02);
