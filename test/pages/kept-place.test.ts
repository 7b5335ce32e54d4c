import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { languages } from '../../src/text/locale-modules.js';
import { sampleAddress, samplePage, samples } from './place-samples.js';
import { putFiles } from './put-files.js';
import { settle } from './settle.js';
import { elements, useSite } from './site.js';

const site = useSite();

/** Pixels between two widths of the page; each language has others. */
const step = 32;

/** Heights of all samples, in pixels, in a page of this width. */
async function heightsAt(page: Page, width: number): Promise<number[]> {
  await page.setViewport({ width, height: 12_000 });
  return page.evaluate(async (selector) => {
    // The notes of a map are arranged once its new size is known.
    for (let frame = 0; frame < 3; frame++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return [...document.querySelectorAll(selector)].map(
      (element) => element.getBoundingClientRect().height,
    );
  }, elements);
}

/*
 * What words need depends on their language and on the font, and where they wrap on the width: so
 * all languages, in a font that is wider than most that pages have.
 */
describe('the place that is kept for an element', () => {
  for (const [index, language] of languages.entries()) {
    it(`is what it needs, from 240 to 1,300 pixels, in ${language}`, async () => {
      const from = 240 + (index % 4) * 8;
      const widths = Array.from({ length: 34 }, (_, count) => from + count * step);
      const body = samplePage(language, { script: false, font: "'Noto Sans', sans-serif" });
      const prepare = (page: Page): Promise<void> => putFiles(page, { [sampleAddress]: body });
      await site.visit(sampleAddress, { height: 12_000, prepare }, async ({ page }) => {
        const before: number[][] = [];
        for (const width of widths) before.push(await heightsAt(page, width));
        await page.addScriptTag({ url: '/dist/paris-call-widgets.js', type: 'module' });
        await settle(page);
        await page.waitForNetworkIdle({ idleTime: 100 });
        const moved: string[] = [];
        for (const [at, width] of widths.entries()) {
          const after = await heightsAt(page, width);
          samples.forEach((sample, which) => {
            const by = after[which]! - before[at]![which]!;
            if (Math.abs(by) > 1) moved.push(`${sample.split('>')[0]}> by ${by} at ${width}`);
          });
        }
        assert.deepEqual(moved, []);
      });
    });
  }
});
