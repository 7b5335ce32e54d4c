import type { CountryShapes } from './decode-shapes.js';

/** A country's name on the map. */
export interface Label {
  readonly text: string;
  /** Percent of the map's width and height. */
  readonly x: number;
  readonly y: number;
  /** Which end of the text is at the point. */
  readonly align: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const around = (x: number, y: number, width: number, height = width): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

/** The box of a country's largest piece of land, as overseas parts do not matter to its label. */
function boxOf({ shapes, anchors }: CountryShapes, code: string): Box {
  let box = around(...anchors.get(code)!, 12);
  for (const ring of shapes.get(code)?.split('M').slice(1) ?? []) {
    const numbers = ring.match(/[\d.]+/g)!.map(Number);
    const across = numbers.filter((_, index) => index % 2 === 0);
    const down = numbers.filter((_, index) => index % 2);
    const [left, right] = [Math.min(...across), Math.max(...across)];
    const [top, bottom] = [Math.min(...down), Math.max(...down)];
    if (right - left > box.right - box.left) box = { left, right, top, bottom };
  }
  return box;
}

/** Pixels of a line of text of 12 px, generously; full-width scripts take twice the room. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 13 : 7), 0);

/**
 * Finds a place for each name: in its country, beside it, below or above. A name
 * for which there is none without covering another one is left out.
 *
 * @param names by code
 * @param scale pixels of the geometry to a CSS pixel, at the smallest width of the map
 */
export function placeLabels(
  world: CountryShapes,
  names: ReadonlyMap<string, string>,
  scale: number,
): Label[] {
  const { width, height, anchors } = world;
  const taken: (Box & { code?: string })[] = Array.from(names.keys(), (code) => ({
    code,
    ...around(...anchors.get(code)!, 12),
  }));
  const labels: Label[] = [];
  for (const [code, text] of names) {
    const [x, y] = anchors.get(code)!;
    const { left, top, right, bottom } = boxOf(world, code);
    const size = [widthOf(text) * scale, 15 * scale] as const;
    const [half, middle] = [size[0] / 2, size[1] / 2];
    const fits = size[0] < right - left && size[1] < bottom - top;
    const candidates: (readonly [Label['align'], number, number])[] = [
      ['start', right + 5, y],
      ['end', left - 5, y],
      ['middle', x, bottom + middle],
      ['middle', x, top - middle],
    ];
    if (fits) candidates.unshift(['middle', x, y]);
    for (const [align, at, down] of candidates) {
      const centre = { start: at + half, middle: at, end: at - half }[align];
      const box = around(centre, down, ...size);
      const inside = box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
      if (!inside || taken.some((other) => other.code !== code && overlap(box, other))) continue;
      taken.push(box);
      labels.push({ text, align, x: (at / width) * 100, y: (down / height) * 100 });
      break;
    }
  }
  return labels;
}
