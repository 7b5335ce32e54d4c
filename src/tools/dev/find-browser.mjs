import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installDebian } from './install-debian.mjs';

/** @typedef {{ path: string, how: string }} Browser Its program, and a sentence on how it was found. */

const usualPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
];

/** @returns {Promise<string | undefined>} Where Playwright keeps its Chromium, if it has one. */
async function playwrightPath() {
  // In a variable, because the package is optional and the type checker would look for it.
  const packageName = 'playwright-core';
  try {
    const { chromium } = await import(packageName);
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/**
 * Finds an installed Chrome or Chromium: `CHROME_PATH`, the usual paths, then Playwright's.
 *
 * @returns {Promise<Browser | undefined>}
 * @throws {Error} Where `CHROME_PATH` names a file that does not exist.
 */
export async function findBrowser() {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH names a missing file: ${chosen}`);
    return { path: chosen, how: `Browser: ${chosen}, as CHROME_PATH says.` };
  }
  const usual = usualPaths.find((path) => existsSync(path));
  if (usual) return { path: usual, how: `Browser: ${usual}, found installed.` };
  const playwright = await playwrightPath();
  if (playwright && existsSync(playwright)) {
    return { path: playwright, how: `Browser: ${playwright}, installed by Playwright.` };
  }
  return undefined;
}

/**
 * Finds a browser, or installs Debian's where there is none.
 *
 * @returns {Promise<Browser>}
 * @throws {Error} Where there is none and none can be installed; the message says what to do.
 */
export async function findOrInstallBrowser() {
  const found = await findBrowser();
  if (found) return found;
  console.log('No Chrome or Chromium found.');
  installDebian('chromium');
  const installed = await findBrowser();
  if (installed) {
    return { ...installed, how: `Browser: ${installed.path}, just installed with apt-get.` };
  }
  throw new Error(
    'The browser tests need Chrome or Chromium: install one (for example with ' +
      '"apt-get install chromium" or "npx playwright install chromium"), or name it in CHROME_PATH.',
  );
}
