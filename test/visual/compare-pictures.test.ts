import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { comparePictures } from './compare-pictures.js';
import { compress, readPng, writePng } from './png-file.js';

/** A white square, with a square of a grey in its middle, as a PNG file. */
function picture(side: number, inner = 0, grey = 0): Uint8Array {
  const data = new Uint8Array(side * side * 4).fill(255);
  const from = (side - inner) / 2;
  for (let y = from; y < from + inner; y++) {
    for (let x = from; x < from + inner; x++) {
      const at = (y * side + x) * 4;
      data.fill(grey, at, at + 3);
    }
  }
  return writePng({ width: side, height: side, data });
}

describe('the comparison of pictures', () => {
  it('finds nothing in the same picture, also in its accepted form with fewer shades', () => {
    for (let grey = 0; grey < 256; grey += 5) {
      const one = picture(400, 100, grey);
      assert.deepEqual(comparePictures(one, one), { isSame: true, changed: 0 });
      assert.equal(comparePictures(compress(one), one).changed, 0, `grey ${grey}`);
    }
  });

  it('finds a change of a few pixels in a picture of a million, and shows where', () => {
    const { isSame, changed, difference } = comparePictures(picture(1000), picture(1000, 4));
    assert.equal(isSame, false);
    assert.equal(changed, 16);
    const { data } = readPng(difference!);
    const isRed = (x: number, y: number): boolean => {
      const at = (y * 1000 + x) * 4;
      return data[at]! > 200 && data[at + 1]! < 100;
    };
    assert.equal(isRed(500, 500), true);
    assert.equal(isRed(10, 10), false);
  });

  it('tolerates a rounding of a colour everywhere, and not another colour', () => {
    assert.equal(comparePictures(picture(400, 400, 250), picture(400, 400, 245)).isSame, true);
    assert.equal(comparePictures(picture(400, 400, 250), picture(400, 400, 215)).isSame, false);
  });

  it('finds what is longer or wider, even if that is empty', () => {
    assert.equal(comparePictures(picture(400), picture(402)).isSame, false);
    assert.equal(comparePictures(picture(402), picture(400)).isSame, false);
  });
});
