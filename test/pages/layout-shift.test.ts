import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { fillPage } from '../../src/server/fill-page.js';
import { languages } from '../../src/text/locale-modules.js';
import { hostPages } from './pages.js';
import { sampleAddress, samplePage, samples } from './place-samples.js';
import { settle } from './settle.js';
import { useSite } from './site.js';

const site = useSite();

interface Shift {
  readonly value: number;
  /** Milliseconds from the page's beginning. */
  readonly at: number;
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
      const { value, startTime: at } = entry;
      shifts.push({ value, at, moved: entry.sources.map(describeSource) });
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

/**
 * Makes scripts and the documents of the feed arrive late, so that each step gets painted.
 *
 * @param bodies what to answer at addresses that the server does not have
 */
async function delay(page: Page, bodies: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const body = bodies[pathname];
    if (body) return void request.respond({ contentType: 'text/html; charset=utf-8', body });
    const wait = pathname.startsWith('/dist/feed/') ? 250 : pathname.endsWith('.js') ? 60 : 0;
    return void setTimeout(() => void request.continue(), wait);
  });
}

async function prepare(page: Page): Promise<void> {
  await page.emulateCPUThrottling(2);
  await page.evaluateOnNewDocument(watchShifts);
  await delay(page);
}

describe('every element, in view from the first paint', () => {
  it('moves the page where no place is kept: the other tests can fail', () =>
    site.visit(
      sampleAddress,
      {
        prepare: async (page) => {
          await page.evaluateOnNewDocument(watchShifts);
          await delay(page, { [sampleAddress]: samplePage('en', { reserve: false }) });
        },
      },
      async ({ page }) => {
        await settle(page);
        assert.notDeepEqual(await page.evaluate(() => shifts), []);
      },
    ));

  for (const language of languages) {
    // Widths between, where the words of these two wrap otherwise.
    const more = language === 'en' || language === 'fr' ? [360, 1280] : [];
    for (const width of [240, 768, ...more]) {
      it(`moves nothing, ${width} pixels wide, in ${language}`, () => {
        const prepareSamples = async (page: Page): Promise<void> => {
          await page.evaluateOnNewDocument(watchShifts);
          await delay(page, { [sampleAddress]: samplePage(language) });
        };
        const options = { width, height: 12_000, prepare: prepareSamples };
        return site.visit(sampleAddress, options, async ({ page }) => {
          await settle(page);
          await new Promise((resolve) => setTimeout(resolve, 300));
          assert.deepEqual(await page.evaluate(() => shifts), []);
        });
      });
    }
  }

  for (const width of [360, 1280]) {
    it(`moves nothing where the page has its drawing in it, ${width} pixels wide`, async () => {
      // Where notes stand is for a browser to find out: no server draws them.
      const drawn = samples.filter((sample) => !sample.includes('map-note'));
      const { html } = await fillPage(samplePage('en', { shown: drawn }));
      const prepareFilled = async (page: Page): Promise<void> => {
        await page.evaluateOnNewDocument(watchShifts);
        await delay(page, { [sampleAddress]: html });
      };
      const options = { width, height: 12_000, prepare: prepareFilled };
      return site.visit(sampleAddress, options, async ({ page }) => {
        await settle(page);
        await new Promise((resolve) => setTimeout(resolve, 1000));
        // A browser may show half of a line before it has read the rest of the page.
        const after = await page.evaluate(() => {
          const [visit] = performance.getEntriesByType('navigation');
          const { domInteractive } = visit as PerformanceNavigationTiming;
          return shifts.filter(({ at }) => at > domInteractive);
        });
        assert.deepEqual(after, []);
      });
    });
  }

  it('moves nothing where a frame comes between any two tasks', () =>
    site.visit(
      sampleAddress,
      {
        ...{ width: 1280, height: 12_000 },
        prepare: async (page) => {
          await page.evaluateOnNewDocument(watchShifts);
          await page.evaluateOnNewDocument(() => {
            const { setTimeout: later } = globalThis;
            const afterFrame = (run: TimerHandler, wait = 0): unknown =>
              later(() => requestAnimationFrame(() => later(run)), wait);
            globalThis.setTimeout = afterFrame as typeof setTimeout;
          });
          await delay(page, { [sampleAddress]: samplePage('en') });
        },
      },
      async ({ page }) => {
        await settle(page);
        await new Promise((resolve) => setTimeout(resolve, 1000));
        assert.deepEqual(await page.evaluate(() => shifts), []);
      },
    ));
});

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
