/* What `npm run picture` runs: takes the picture of all four elements that the README shows. */
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { buildIfStale } from './build-if-stale.mjs';
import { findBrowser } from './find-browser.mjs';
import { projectFolder } from './project.mjs';
import { listen, serveSite } from './serve.mjs';

const browserFound = await findBrowser();
if (!browserFound) throw new Error('No Chrome or Chromium found: "npm test" installs one.');
await buildIfStale();
const { origin, close } = await listen(serveSite, 0);
const browser = await launch({ executablePath: browserFound.path, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 800 });
  await page.goto(`${origin}/all-four.html`);
  await page.waitForFunction(() =>
    ['signer-map', 'join-counter', 'signatory-badge', 'principle-list'].every((name) =>
      document.querySelector(`${name}:state(ready)`),
    ),
  );
  // The number counts up when it is first seen, and what follows it comes after it.
  await new Promise((resolve) => setTimeout(resolve, 2000));
  await page.screenshot({ path: join(projectFolder, 'docs/widgets.png'), fullPage: true });
} finally {
  await browser.close();
  await close();
}
