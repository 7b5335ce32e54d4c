import pixelmatch from 'pixelmatch';
import { readPng, writePng, type Picture } from './png-file.js';

/**
 * How far the colour of one pixel may be off, from 0 (not at all) to 1, on pixelmatch's scale of
 * what eyes tell apart. The renderer rounds colours and edges a little differently from version to
 * version, and the accepted picture has fewer shades (see png-file.ts); a colour that somebody has
 * chosen anew is further off than this.
 */
export const colourTolerance = 0.1;

/**
 * Share of a picture's pixels that may be off: some 10 to 60 of a sheet. An edge that is rounded to
 * the other side here and there is not worth a look; a letter or a line is.
 */
export const shareTolerance = 1 / 100_000;

/** What the comparison of two pictures has found. */
export interface Comparison {
  readonly isSame: boolean;
  /** Number of pixels that are off by more than {@link colourTolerance}. */
  readonly changed: number;
  /** The later picture, pale, with those pixels in red, as a PNG file; not there if nothing is off. */
  readonly difference?: Uint8Array;
}

/** The picture at the top left of a transparent one of that size. */
function onCanvas({ width, height, data }: Picture, wide: number, high: number): Uint8Array {
  if (width === wide && height === high) return data;
  const canvas = new Uint8Array(wide * high * 4);
  for (let row = 0; row < height; row++) {
    canvas.set(data.subarray(row * width * 4, (row + 1) * width * 4), row * wide * 4);
  }
  return canvas;
}

/** Compares two PNG files. Where their sizes differ, they are not the same whatever they show. */
export function comparePictures(before: Uint8Array, after: Uint8Array): Comparison {
  if (Buffer.compare(before, after) === 0) return { isSame: true, changed: 0 };
  const one = readPng(before);
  const other = readPng(after);
  const width = Math.max(one.width, other.width);
  const height = Math.max(one.height, other.height);
  const difference = { width, height, data: new Uint8Array(width * height * 4) };
  const changed = pixelmatch(
    onCanvas(one, width, height),
    onCanvas(other, width, height),
    difference.data,
    width,
    height,
    { threshold: colourTolerance },
  );
  const hasSameSize = one.width === other.width && one.height === other.height;
  if (changed === 0 && hasSameSize) return { isSame: true, changed };
  return {
    isSame: hasSameSize && changed <= shareTolerance * width * height,
    changed,
    difference: writePng(difference),
  };
}
