import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { putFiles } from './put-files.js';
import { useSite } from './site.js';
import { findInside } from './find-inside.js';

const site = useSite();
let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'map-files-'));
});
after(() => rm(folder, { recursive: true }));

/** A page of somebody whose policy allows neither styles nor images of our making. */
const policy = [
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; style-src 'self'",
  "require-trusted-types-for 'script'; trusted-types lit-html",
].join('; ');
const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Map</title>
  <link rel="icon" href="/icon.svg">
  <script type="module" src="/dist/paris-call-widgets.js"></script>
  <signer-map loading="eager" show="all" highlight="US" as-of="2019-06-01">
    <h2 slot="title">Signers</h2></signer-map>`;

async function strictPage(page: Page): Promise<void> {
  await putFiles(page, { '/strict-map': body }, { headers: { 'Content-Security-Policy': policy } });
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
  });
}

/** Chooses by the keyboard what stands there in the menu. */
async function choose(page: Page, words: string): Promise<void> {
  const button = await findInside(page, `signer-map >>> button ::-p-text(${words})`);
  await button.focus();
  await page.keyboard.press('Enter');
}

async function saved(name: string): Promise<Buffer> {
  for (let tries = 0; tries < 100; tries++) {
    if ((await readdir(folder)).includes(name)) return readFile(join(folder, name));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${name} did not come; there is ${String(await readdir(folder))}`);
}

describe('the files of the map', () => {
  it('are saved on a page with the strictest policy, without a complaint', () =>
    site.visit('/strict-map', { prepare: strictPage }, async ({ page, complaints }) => {
      const summary = await findInside(page, 'signer-map >>> #open-menu');
      await summary.focus();
      await page.keyboard.press('Enter');
      await choose(page, 'CSV');
      const table = await saved('signer-map-2019-06-01.csv');
      await choose(page, 'SVG');
      const drawing = await saved('signer-map-2019-06-01.svg');
      await choose(page, 'PNG');
      const picture = await saved('signer-map-2019-06-01.png');
      assert.match(table.toString(), /^\ufeffCode,Country,/);
      assert.match(drawing.toString(), /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg /);
      assert.equal(picture.subarray(1, 4).toString(), 'PNG');
      assert.equal(picture.readUInt32BE(16), 2016, 'its width');
      assert.deepEqual(complaints, []);
    }));

  it('the drawing shows by itself, and as the picture does', async () => {
    const page = await site.browser.newPage();
    const file = join(folder, 'signer-map-2019-06-01.svg');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.setViewport({ width: 1008, height: 800, deviceScaleFactor: 2 });
    await page.goto(pathToFileURL(file).href);
    const height = await page.evaluate(() =>
      Number(document.documentElement.getAttribute('height')),
    );
    const alone = await page.screenshot({
      encoding: 'base64',
      clip: { x: 0, y: 0, width: 1008, height },
    });
    assert.equal(requests.length, 1, 'asks for nothing');
    const picture = await readFile(join(folder, 'signer-map-2019-06-01.png'), 'base64');
    await page.goto('about:blank');
    const share = await page.evaluate(
      async (sources) => {
        const [one, other] = await Promise.all(
          sources.map(async (source) => {
            const image = new Image();
            image.src = `data:image/png;base64,${source}`;
            await image.decode();
            const canvas = new OffscreenCanvas(image.width, image.height);
            const context = canvas.getContext('2d')!;
            context.drawImage(image, 0, 0);
            return context.getImageData(0, 0, image.width, image.height);
          }),
        );
        if (one!.width !== other!.width || one!.height !== other!.height) return 1;
        let different = 0;
        for (let at = 0; at < one!.data.length; at += 4) {
          const apart = [0, 1, 2].some(
            (channel) => Math.abs(one!.data[at + channel]! - other!.data[at + channel]!) > 64,
          );
          if (apart) different++;
        }
        return different / (one!.data.length / 4);
      },
      [alone, picture],
    );
    await page.close();
    // Hatching and the edges of letters are smoothed in another way.
    assert.ok(share < 0.01, `${(share * 100).toFixed(2)} % of the pixels differ`);
  });
});
