import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installDebian } from './install-debian.mjs';
import { findWebKit } from './webkit-driver.mjs';

/** Where Firefox usually is; Debian's long-term release first. */
const firefoxPaths = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
];

/**
 * Finds an installed Firefox: `FIREFOX_PATH`, then the usual paths.
 *
 * @returns {string | undefined}
 * @throws {Error} Where `FIREFOX_PATH` names a file that does not exist.
 */
export function findFirefox() {
  const chosen = process.env['FIREFOX_PATH'];
  if (chosen && !existsSync(chosen)) {
    throw new Error(`FIREFOX_PATH names a missing file: ${chosen}`);
  }
  return chosen || firefoxPaths.find((path) => existsSync(path));
}

const others = [
  {
    name: 'firefox',
    title: 'Firefox',
    packages: ['firefox-esr'],
    find: findFirefox,
  },
  {
    name: 'webkit',
    title: 'WebKit',
    packages: ['webkit2gtk-driver', 'xvfb'],
    find: () => findWebKit()?.browser,
  },
];

/**
 * Finds Firefox and WebKitGTK beside the Chromium that there always is, gets them from Debian
 * where that is possible without asking anybody, and says what came of it.
 *
 * @returns {{ names: string[], missing: string[] }} `names` are for the variable `BROWSERS` of
 *   web-test-runner.config.mjs.
 */
export function provideOtherEngines() {
  const wanted = others.filter(({ find }) => !find()).flatMap(({ packages }) => packages);
  if (wanted.length > 0) installDebian(...wanted);
  const names = [];
  const missing = [];
  for (const { name, title, packages, find } of others) {
    const path = find();
    if (path) {
      names.push(name);
      console.log(`${title}: ${path}.`);
    } else {
      missing.push(title);
      const how = `"apt-get install ${packages.join(' ')}" on Debian brings it`;
      console.log(`${title}: not here, so nothing is run in it; ${how}.`);
    }
  }
  return { names, missing };
}
