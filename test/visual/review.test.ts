import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { comparePictures } from './compare-pictures.js';
import { openStudio, type Studio } from './draw-sheets.js';
import { reviewPage } from './review.js';
import type { Cell, Sheet } from './sheets.js';

const cell: Cell = {
  title: 'A badge',
  markup: '<signatory-badge signatory="microsoft" loading="eager"></signatory-badge>',
  direction: 'ltr',
  scheme: 'light',
  language: 'en',
  state: 'ready',
};
const sheetOf = (changes: Partial<Cell> = {}): Sheet => ({
  name: 'of-this-test',
  width: 360,
  columns: 1,
  medium: 'screen',
  cells: [{ ...cell, ...changes }],
});

describe('visual tests', () => {
  let studio: Studio;
  before(async () => {
    studio = await openStudio();
  });
  after(() => studio.close());

  it('take the same picture twice', async () => {
    const [one, other] = [await studio.draw(sheetOf()), await studio.draw(sheetOf())];
    assert.equal(comparePictures(one, other).changed, 0);
  });

  it('see another line, another word and another colour', async () => {
    const usual = await studio.draw(sheetOf());
    const differs = async (markup: string): Promise<boolean> =>
      !comparePictures(usual, await studio.draw(sheetOf({ markup }))).isSame;
    const badge = (signatory: string, style: string): string =>
      `<signatory-badge signatory="${signatory}" style="${style}" loading="eager"></signatory-badge>`;
    assert.equal(await differs(badge('microsoft', '')), false);
    assert.equal(await differs(badge('microsoft', 'outline: 1px solid #aaa')), true);
    assert.equal(await differs(badge('microsoft', 'translate: 1px')), true);
    assert.equal(await differs(badge('siemens', '')), true);
    assert.equal(await differs(badge('microsoft', 'color: #456')), true);
  });

  it('show what has changed side by side, and nothing of what has not', () => {
    const picture = new Uint8Array();
    const page = reviewPage([
      { name: 'one', before: picture, after: picture, difference: picture, finding: '7 pixels.' },
      { name: 'new', after: picture, finding: 'New.' },
    ]);
    const shown = [...page.matchAll(/<img src="([^"]+)"/g)].map(([, file]) => file);
    assert.deepEqual(shown, [
      'one.before.png',
      'one.after.png',
      'one.difference.png',
      'new.after.png',
    ]);
    assert.match(page, /7 pixels\./);
  });
});
