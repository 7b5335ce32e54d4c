import assert from 'node:assert/strict';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { listen } from '../../src/tools/dev/serve.mjs';
import { record, type Site } from '../pages/site.js';
import { appFolder, runTool, writeFiles } from './apps.js';
import { shown } from './drive-app.js';
import { snippetsIn } from './read-guides.js';
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

/**
 * Astro itself needs a newer Node than this package. Its pages are HTML below the code between the
 * lines of dashes, with expressions in braces; scripts without attributes are bundled. So the test
 * does these itself, with Vite as Astro does: it shows that the markup and the imports are right, not what Astro does.
 */
function testAstro(site: Site): void {
  describe('the pages of the guide for Astro', () => {
    const [index, whole] = snippetsIn('astro', 'astro').map(({ text }) => {
      const [, code = '', markup = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text)!;
      return { code, markup };
    });

    it('show the elements, and the sentences between the tags without scripts', async () => {
      const folder = appFolder('astro');
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
      const [, title = ''] = /title = '(.*?)'/.exec(index!.code)!;
      const page = index!.markup
        .replace('{title}', title)
        .replace('<script>', '<link rel="icon" href="data:,"><script type="module">');
      writeFileSync(join(folder, 'index.html'), `<!doctype html>${page}`);
      const built = runTool('astro', 'vite/bin/vite.js', 'build', '--logLevel', 'error');
      assert.ok(built.succeeded, built.said);
      const { ready, withoutScripts } = await openBoth(site, join(folder, 'dist'));
      assert.match(ready, /^[\d,]+$/);
      assert.equal(withoutScripts, 'more than 700');
    });

    it('draw an element when they are built', async () => {
      const file = join(appFolder('astro'), 'whole.mjs');
      writeFileSync(file, `${whole!.code}\nexport { html };`);
      const { html } = (await import(file)) as { html: string };
      assert.match(whole!.markup, /<Fragment set:html=\{html\} \/>/);
      assert.match(html, /^<join-counter lang="en"><template shadowrootmode="open">/);
    });
  });
}

/** Declares the tests of the sites that are built by a generator. */
export function testGenerators(site: Site): void {
  testEleventy(site);
  testAstro(site);
}
