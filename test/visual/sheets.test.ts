import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { comparePictures } from './compare-pictures.js';
import { openStudio, type Studio } from './draw-sheets.js';
import { baselineNames, readBaseline } from './picture-files.js';
import { clearReview, writeReview, type Change } from './review.js';
import { allSheets } from './sheets.js';

const sheets = allSheets();

describe('how the elements look', () => {
  const changes: Change[] = [];
  let studio: Studio;
  before(async () => {
    clearReview();
    studio = await openStudio();
  });
  after(async () => {
    await studio?.close();
    if (changes.length > 0) console.log(`See what has changed: ${writeReview(changes)}`);
  });

  for (const sheet of sheets) {
    it(`${sheet.name} is as accepted`, async () => {
      const accepted = readBaseline(sheet.name);
      const picture = await studio.draw(
        sheet,
        (taken) => accepted !== undefined && comparePictures(accepted, taken).isSame,
      );
      if (!accepted) {
        const finding = 'A new sheet, which nobody has accepted.';
        changes.push({ name: sheet.name, after: picture, finding });
        assert.fail(finding);
      }
      const { isSame, changed, difference } = comparePictures(accepted, picture);
      if (isSame) return;
      const finding = `${changed} pixels are not as accepted.`;
      changes.push({ name: sheet.name, before: accepted, after: picture, difference, finding });
      assert.fail(finding);
    });
  }

  it('is accepted of no sheet that there is no more', () => {
    const names = new Set(sheets.map(({ name }) => name));
    assert.deepEqual(
      baselineNames().filter((name) => !names.has(name)),
      [],
    );
  });
});
