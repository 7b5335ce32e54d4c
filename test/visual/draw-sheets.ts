import { launch, type Browser } from 'puppeteer-core';
import { findBrowser } from '../../src/tools/dev/find-browser.mjs';
import { listen, serveSite } from '../../src/tools/dev/serve.mjs';
import { settle } from '../pages/settle.js';
import { sheetPage, widthOf } from './sheet-page.js';
import type { Sheet } from './sheets.js';

/** Photographs sheets. */
export interface Studio {
  /**
   * The sheet as a PNG file, taken once nothing is on its way any more.
   *
   * @param isFinal says of a picture whether it is what it should be; one that is not is taken
   *   again until two in a row are the same
   */
  draw(sheet: Sheet, isFinal?: (picture: Uint8Array) => boolean): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** What makes a picture the same everywhere: no hints of the screen, one colour space, no scroll bars. */
const sameEverywhere = [
  '--font-render-hinting=none',
  '--disable-font-subpixel-positioning',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
  '--hide-scrollbars',
];

async function drawIn(
  browser: Browser,
  address: string,
  sheet: Sheet,
  isFinal: (picture: Uint8Array) => boolean,
): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    // What tsx calls in the functions that it compiles for Node, and that run in the page.
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    await page.setViewport({ width: widthOf(sheet), height: 1000 });
    await page.emulateMediaFeatures([
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'prefers-color-scheme', value: 'light' },
    ]);
    await page.emulateMediaType(sheet.medium);
    await page.goto(address);
    await settle(page);
    await page.evaluate('scrollTo(0, 0)');
    await page.waitForNetworkIdle({ idleTime: 200 });
    const shoot = (): Promise<Uint8Array> => page.screenshot({ fullPage: true });
    let picture = await shoot();
    for (let attempt = 0; attempt < 5 && !isFinal(picture); attempt++) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      const next = await shoot();
      if (Buffer.compare(next, picture) === 0) break;
      picture = next;
    }
    return picture;
  } finally {
    await page.close();
  }
}

/** Starts a browser and a server of the sheets and of what is built. */
export async function openStudio(): Promise<Studio> {
  const found = await findBrowser();
  if (!found) throw new Error('No Chrome or Chromium found: "npm test" installs one, if it can.');
  const drawn = new Map<string, Sheet>();
  const { origin, close } = await listen((request, response) => {
    const sheet = drawn.get(request.url ?? '');
    if (!sheet) return void serveSite(request, response);
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(sheetPage(sheet));
  }, 0);
  const browser = await launch({
    executablePath: found.path,
    args: ['--no-sandbox', '--disable-dev-shm-usage', ...sameEverywhere],
  });
  return {
    draw(sheet, isFinal = () => false) {
      const address = `/visual/${sheet.name}`;
      drawn.set(address, sheet);
      return drawIn(browser, origin + address, sheet, isFinal);
    },
    async close() {
      await browser.close();
      await close();
    },
  };
}
