import { decodeShapes, type CountryShapes } from './decode-shapes.js';
import { boxOf } from './country-land.js';

/** Square pixels that a piece of land fills on the screen before it needs no dot. */
const visible = 25;

let unpacked: Promise<CountryShapes> | undefined;

/** What is drawn already, by how many times it is enlarged. */
const worlds = new Map<number, CountryShapes>();

/**
 * The same world with finer outlines, for a map that shows a part of it. What is
 * there in both comes in the same order, so that what has the focus keeps it; the
 * places stay where they are, so that no circle moves.
 *
 * @param coarse our own geometry
 * @param zoom how many times the map is enlarged
 * @throws whatever the loading of a module throws
 */
export async function finerWorld(coarse: CountryShapes, zoom: number): Promise<CountryShapes> {
  const level = 2 ** Math.round(Math.log2(zoom));
  const known = worlds.get(level);
  if (known) return known;
  const { finerShapes } = await import('./finer-shapes.js');
  const { shapes } = await (unpacked ??= decodeShapes(finerShapes));
  const codes = new Set([...coarse.shapes.keys(), ...shapes.keys()]);
  const finer = {
    ...coarse,
    shapes: new Map([...codes].map((code) => [code, shapes.get(code) ?? coarse.shapes.get(code)!])),
  };
  const isSmall = (code: string): boolean => {
    if (!shapes.has(code)) return true;
    const { left, right, top, bottom } = boxOf(finer, code);
    return (right - left) * (bottom - top) * level ** 2 < visible;
  };
  const world = { ...finer, small: new Set([...coarse.small].filter(isSmall)) };
  worlds.set(level, world);
  return world;
}
