import { openWebKit } from './webkit-driver.mjs';
import { webKitPage } from './webkit-page.mjs';

/** CSS pixels, as the launcher of the other browsers has them. */
const usualViewport = { width: 800, height: 600 };

/**
 * Launcher for @web/test-runner that runs all test files in WebKitGTK, one after the other in
 * one window.
 *
 * There is `@web/test-runner-webdriver`, but it brings webdriverio with all its packages, has
 * neither held keys nor a size for the window, and starts neither the driver nor a screen.
 *
 * @param {import('./webkit-driver.mjs').WebKitPrograms} programs
 * @returns {import('@web/test-runner').BrowserLauncher & {
 *   getPage: () => ReturnType<typeof webKitPage> | undefined
 * }}
 */
export function webKitLauncher(programs) {
  /** @type {import('./webkit-driver.mjs').WebKitSession | undefined} */
  let session;
  /** @type {ReturnType<typeof webKitPage> | undefined} */
  let page;
  /** @type {string | undefined} */
  let active;

  return {
    name: 'WebKit',
    // Of a kind: see webkit-page.mjs.
    type: 'puppeteer',
    concurrency: 1,
    getPage: () => page,
    isActive: (id) => id === active,
    getBrowserUrl: () => undefined,
    async startSession(id, url) {
      active = id;
      session ??= await openWebKit(programs);
      page ??= webKitPage(session);
      await page.setViewport(usualViewport);
      await page.goto(url);
    },
    async stopSession() {
      active = undefined;
      await page?.mouse.reset();
      // Ends what the tests of the file have left running.
      await page?.goto('about:blank');
      return {};
    },
    async startDebugSession() {
      throw new Error('WebKit runs on a screen that nobody sees: debug in another browser.');
    },
    async stop() {
      await session?.close();
    },
  };
}
