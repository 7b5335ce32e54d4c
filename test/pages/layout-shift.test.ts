import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { hostPages } from './pages.js';
import { settle } from './settle.js';
import { useSite } from './site.js';

const site = useSite();

interface Shift {
  readonly value: number;
  /** The elements that moved, and by how many pixels down. */
  readonly moved: readonly string[];
}

declare global {
  var shifts: Shift[];
}

/** Notes every layout shift from the first paint on. */
function watchShifts(): void {
  globalThis.shifts = [];
  const describeSource = ({ node, previousRect, currentRect }: LayoutShiftAttribution): string => {
    const element = node instanceof Element ? node : node?.parentElement;
    const by = Math.round(currentRect.top - previousRect.top);
    return `${element?.localName}.${element?.className} by ${by}`;
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShift[]) {
      shifts.push({ value: entry.value, moved: entry.sources.map(describeSource) });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

interface LayoutShiftAttribution {
  readonly node: Node | null;
  readonly previousRect: DOMRectReadOnly;
  readonly currentRect: DOMRectReadOnly;
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly LayoutShiftAttribution[];
}

/** Makes scripts and the documents of the feed arrive late, so that each step gets painted. */
async function delay(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const wait = pathname.startsWith('/dist/feed/') ? 250 : pathname.endsWith('.js') ? 60 : 0;
    setTimeout(() => void request.continue(), wait);
  });
}

async function prepare(page: Page): Promise<void> {
  await page.emulateCPUThrottling(2);
  await page.evaluateOnNewDocument(watchShifts);
  await delay(page);
}

for (const { path } of hostPages) {
  describe(path, () => {
    for (const width of [360, 768, 1280]) {
      it(`moves nothing from the first paint to the last element, ${width} pixels wide`, () =>
        site.visit(path, { width, height: 900, prepare }, async ({ page }) => {
          await settle(page);
          await new Promise((resolve) => setTimeout(resolve, 300));
          assert.deepEqual(await page.evaluate(() => shifts), []);
        }));
    }
  });
}
