import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { pages } from './pages.js';
import { settle } from './settle.js';
import { useSite } from './site.js';

const site = useSite();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** Audits a page with no rule switched off. */
async function audit(page: Page): Promise<string[]> {
  const { violations } = (await page.evaluate(
    'axe.run(document, { preload: false, resultTypes: ["violations"] })',
  )) as AxeResult;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

for (const { path, expected = [] } of pages) {
  describe(path, () => {
    it('settles in silence, within its own host, one request a document', () =>
      site.visit(path, {}, async ({ page, complaints, requests }) => {
        await settle(page);
        const unexpected = complaints.filter((text) => !expected.some((sign) => sign.test(text)));
        assert.deepEqual(unexpected, []);
        assert.deepEqual(
          // A browser draws a calendar of its own into a field for days.
          requests.filter((url) => new URL(url).origin !== site.origin && !url.startsWith('data:')),
          [],
        );
        const documents = requests.filter((url) => url.includes('/dist/feed/'));
        assert.deepEqual(documents, [...new Set(documents)]);
      }));

    it('has nothing for axe to find, in light and dark', () =>
      site.visit(path, {}, async ({ page }) => {
        await settle(page);
        // Not as a script of the page: its policy need not allow one.
        await page.evaluate(axe);
        for (const scheme of ['light', 'dark']) {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          const found = await audit(page);
          assert.deepEqual(found, [], `in ${scheme}`);
        }
      }));

    it('does not scroll sideways at 320 pixels, which is 1,280 at 400 % zoom', () =>
      site.visit(path, { width: 320, height: 256 }, async ({ page }) => {
        await settle(page);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.equal(width, 320);
      }));
  });
}
