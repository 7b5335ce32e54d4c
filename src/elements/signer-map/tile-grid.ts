import type { CountryShapes } from './decode-shapes.js';
import { tileRows } from './tile-rows.js';

/** Pixels from one tile to the next. */
const step = 32;
/** Pixels that a tile leaves free on each side. */
const gap = 0.75;

/** A world without borders: the same square for each country, about where it is. */
export function tileGrid(): CountryShapes {
  const shapes = new Map<string, string>();
  const anchors = new Map<string, readonly [number, number]>();
  tileRows.forEach((codes, row) => {
    for (const { 0: code, index } of codes.matchAll(/[A-Z]{2}/g)) {
      const [left, top] = [(index / 2) * step, row * step];
      const [right, bottom] = [left + step - gap, top + step - gap];
      shapes.set(code, `M${left + gap},${top + gap}H${right}V${bottom}H${left + gap}Z`);
      anchors.set(code, [left + step / 2, top + step / 2]);
    }
  });
  return {
    width: (tileRows[0]!.length / 2) * step,
    height: tileRows.length * step,
    ...{ shapes, anchors, small: new Set(), largestRadius: 15, tiles: true },
  };
}
