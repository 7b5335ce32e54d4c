import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { listen } from '../../src/tools/dev/serve.mjs';
import { record, type Site } from '../pages/site.js';
import { appFolder, runTool, writeFiles } from './apps.js';
import { shown } from './drive-app.js';
import { serveFolder } from './serve-folder.js';

/** Opens the page of a folder, once with scripts and once without. */
async function openBoth(
  site: Site,
  folder: string,
): Promise<{ ready: string; withoutScripts: string }> {
  const { origin, close } = await listen(serveFolder(folder), 0);
  const read = (): string => {
    const own = document.querySelector('join-counter')!;
    return (own.shadowRoot?.querySelector<HTMLElement>('.frame') ?? own).innerText.trim();
  };
  const page = await site.browser.newPage();
  try {
    const { complaints, requests } = record(page);
    await page.setViewport({ width: 900, height: 1600 });
    await page.goto(origin);
    await shown(page, 'join-counter', 'signer-map');
    const ready = await page.evaluate(read);
    assert.deepEqual(complaints, []);
    assert.deepEqual(
      requests.filter((address) => !address.startsWith(origin)),
      [],
    );
    await page.setJavaScriptEnabled(false);
    await page.reload();
    return { ready, withoutScripts: await page.evaluate(read) };
  } finally {
    await page.close();
    await close();
  }
}

function testEleventy(site: Site): void {
  describe('the site of the guide for Eleventy', () => {
    it('has all that the elements show in its pages, and asks no other host', async () => {
      const folder = appFolder('eleventy');
      writeFiles('eleventy');
      // npm keeps the packages of all apps beside them, where this passthrough copy does not look.
      const files = 'node_modules/paris-call-widgets';
      rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
      cpSync(join(folder, '..', files), join(folder, files), { recursive: true });
      const { succeeded, said } = runTool('eleventy', '@11ty/eleventy/cmd.cjs', '--quiet');
      assert.ok(succeeded, said);
      const { ready, withoutScripts } = await openBoth(site, join(folder, '_site'));
      assert.match(ready, /^[\d,]+$/);
      assert.equal(withoutScripts, ready);
    });
  });
}

/** Of Astro the newest version that Node 20 runs; the guide says nothing that later ones do otherwise. */
function testAstro(site: Site): void {
  describe('the site of the guide for Astro', () => {
    const pages = join(appFolder('astro'), 'dist');

    before(() => {
      writeFiles('astro');
      const { succeeded, said } = runTool('astro', 'astro/astro.js', 'build', '--silent');
      assert.ok(succeeded, said);
    });

    it('shows the elements, and the sentences between the tags without scripts', async () => {
      const { ready, withoutScripts } = await openBoth(site, pages);
      assert.match(ready, /^[\d,]+$/);
      assert.equal(withoutScripts, 'more than 700');
    });

    it('has the picture of the map, as wide as the column before there is a script', async () => {
      const { origin, close } = await listen(serveFolder(pages), 0);
      const page = await site.browser.newPage();
      try {
        await page.setJavaScriptEnabled(false);
        await page.setViewport({ width: 500, height: 900 });
        await page.goto(origin);
        const width = await page.$eval('signer-map > img', ({ naturalWidth, width: shown }) => [
          naturalWidth,
          shown,
        ]);
        // Without the margins of the page.
        assert.deepEqual(width, [960, 484]);
      } finally {
        await page.close();
        await close();
      }
    });

    it('has in its page what was drawn when it was built', () => {
      const page = readFileSync(join(pages, 'whole/index.html'), 'utf8');
      assert.match(page, /<join-counter lang="en"><template shadowrootmode="open">/);
    });
  });
}

/** Declares the tests of the sites that are built by a generator. */
export function testGenerators(site: Site): void {
  testEleventy(site);
  testAstro(site);
}
