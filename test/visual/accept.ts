/* What `npm run visual:accept` runs: takes the pictures of all sheets, or of those that the arguments name, for right. */
import { buildIfStale } from '../../src/tools/dev/build-if-stale.mjs';
import { comparePictures } from './compare-pictures.js';
import { openStudio } from './draw-sheets.js';
import { readBaseline, removeBaselines, writeBaseline } from './picture-files.js';
import { allSheets } from './sheets.js';

await buildIfStale();
const sheets = allSheets();
const chosen = process.argv.slice(2);
const names = new Set(sheets.map(({ name }) => name));
const unknown = chosen.filter((name) => !names.has(name));
if (unknown.length > 0) {
  console.error(`No such sheet: ${unknown.join(', ')}. There are: ${[...names].join(', ')}.`);
  process.exit(1);
}
const studio = await openStudio();
try {
  for (const sheet of sheets) {
    if (chosen.length > 0 && !chosen.includes(sheet.name)) continue;
    const before = readBaseline(sheet.name);
    const isSame = (picture: Uint8Array): boolean =>
      before !== undefined && comparePictures(before, picture).isSame;
    const picture = await studio.draw(sheet, isSame);
    // Pictures that are as good as the same would only make the history larger.
    if (isSame(picture)) continue;
    writeBaseline(sheet.name, picture);
    console.log(`${before ? 'changed' : 'new'}: ${sheet.name}`);
  }
  for (const name of removeBaselines(names)) console.log(`removed: ${name}`);
} finally {
  await studio.close();
}
