import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { join } from 'node:path';
import { listen } from '../../src/tools/dev/serve.mjs';
import type { Site } from '../pages/site.js';
import { appFolder, runTool, writeComponent, writeFiles, type Outcome } from './apps.js';
import { driveApp, shown } from './drive-app.js';
import { serveFolder } from './serve-folder.js';

const check: Readonly<Record<string, () => Outcome>> = {
  react: () => runTool('react', 'typescript/bin/tsc', '-p', '.'),
  vue: () => runTool('vue', 'vue-tsc/bin/vue-tsc.js', '-p', '.'),
  svelte: () =>
    runTool(
      'svelte',
      'svelte-check/bin/svelte-check',
      '--tsconfig',
      'tsconfig.json',
      '--output',
      'machine',
    ),
  // Compiles too. Angular checks no values of elements that are not its own, only its own bindings.
  angular: () => runTool('angular', '@angular/compiler-cli/bundles/src/bin/ngc.js', '-p', '.'),
};

/** What the guide of one framework has beyond the others. */
const own: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  svelte: async (page) => {
    await page.locator('principle-list').scroll();
    await shown(page, 'principle-list');
    assert.equal((await page.$$('principle-list >>> summary')).length, 2);
  },
};

/** Changes to the component of a guide that its types must refuse, and what they then say. */
const mistakes: Readonly<Record<string, readonly (readonly [string, string, RegExp])[]>> = {
  react: [
    ['variant="inline"', 'variant="inlin"', /"inlin"/],
    ['asOf={day}', 'asOf={2018}', /number/],
    ['asOf={day}', 'asOff={day}', /asOff/],
    // Every element has a method of this name, which React would replace.
    ['asOf={day}', 'focus="europe"', /focus/],
    ['setCountry(detail.country)', 'setCountry(detail.land)', /land/],
  ],
  vue: [
    ['variant="inline"', 'variant="inlin"', /"inlin"/],
    [':as-of="day"', ':as-of="2018"', /number/],
    [':asOf="day"', ':asOf="2018"', /number/],
    ['@country-select="hearCountry"', '@country-select="hearFeed"', /FeedLoadEvent/],
  ],
  svelte: [
    ['variant="inline"', 'variant="inlin"', /inlin/],
    ['asOf={day}', 'asOf={2018}', /number/],
    ['asOf={day}', 'asOff={day}', /asOff/],
    ['country = detail.country', 'country = detail.land', /land/],
  ],
  angular: [['hearCountry($event)', 'hearLand($event)', /hearLand/]],
};

/** What the tool complains of, by the name of the file. */
function complaintsByFile(said: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const line of said.split('\n')) {
    const [, file] = /src\/(\w+)\./.exec(line) ?? [];
    if (file) files.set(file, (files.get(file) ?? '') + line);
  }
  return files;
}

/** Declares the tests of the apps that are built with a framework. */
export function testFrameworks(site: Site): void {
  for (const [name, run] of Object.entries(check)) {
    describe(`the app of the guide for ${name}`, () => {
      it('shows everything, hears events, and follows attributes and properties', async () => {
        writeFiles(name);
        const checked = run();
        assert.ok(checked.succeeded, checked.said);
        const built = runTool(name, 'vite/bin/vite.js', 'build', '--logLevel', 'error');
        assert.ok(built.succeeded, built.said);
        const { origin, close } = await listen(serveFolder(join(appFolder(name), 'dist')), 0);
        try {
          await driveApp(site, origin, own[name]);
        } finally {
          await close();
        }
      });

      it('does not pass the check of types with a wrong name, value or handler', () => {
        writeFiles(name);
        for (const [index, [right, wrong]] of mistakes[name]!.entries()) {
          writeComponent(name, `wrong${index}`, (text) => text.replace(right, wrong));
        }
        const { succeeded, said } = run();
        assert.equal(succeeded, false);
        const found = complaintsByFile(said);
        for (const [index, [, wrong, complaint]] of mistakes[name]!.entries()) {
          assert.match(found.get(`wrong${index}`) ?? '', complaint, `${wrong}: ${said}`);
        }
        assert.deepEqual(
          [...found.keys()].filter((file) => !file.startsWith('wrong')),
          [],
        );
      });
    });
  }
}
