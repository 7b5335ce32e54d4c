import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { settle } from './settle.js';
import { useSite } from './site.js';

const site = useSite();

declare global {
  /** Timers and frames that the page has asked for, observers that have called it. */
  var calls: number;
}

/** Puts the page's content far below the fold, and counts what could keep a page busy. */
function prepareFarBelow(): void {
  globalThis.calls = 0;
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame'] as const) {
    const own = globalThis[name] as (...all: unknown[]) => number;
    Object.assign(globalThis, {
      [name]: (...all: unknown[]) => {
        calls++;
        return own(...all);
      },
    });
  }
  for (const name of ['IntersectionObserver', 'ResizeObserver', 'MutationObserver'] as const) {
    const own = globalThis[name] as new (...all: unknown[]) => object;
    Object.assign(globalThis, {
      [name]: class extends own {
        constructor(heard: (...all: unknown[]) => void, ...all: unknown[]) {
          super(
            (...told: unknown[]) => {
              calls++;
              heard(...told);
            },
            ...all,
          );
        }
      },
    });
  }
  // Before any module runs, as modules wait for the end of the page.
  const watch = new MutationObserver(() => {
    if (document.body) document.body.style.paddingTop = '300vh';
    for (const element of document.querySelectorAll('[loading]'))
      element.removeAttribute('loading');
  });
  watch.observe(document, { childList: true, subtree: true });
  addEventListener('DOMContentLoaded', () => watch.disconnect());
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What the page does while nobody touches it, by its own and the browser's counters. */
async function workAtRest(page: Page): Promise<object> {
  const count = async (): Promise<number[]> => {
    const made = await page.evaluate(() => calls);
    const { LayoutCount = 0, RecalcStyleCount = 0 } = await page.metrics();
    return [made, LayoutCount, RecalcStyleCount];
  };
  const before = await count();
  await wait(1500);
  const after = await count();
  const [made, layouts, styles] = after.map((number, index) => number - before[index]!);
  return { made, layouts, styles };
}

const nothing = { made: 0, layouts: 0, styles: 0 };
const prepare = (page: Page): Promise<unknown> => page.evaluateOnNewDocument(prepareFarBelow);

describe('elements that nobody sees', () => {
  it('cost no request for a feed and no work', async () => {
    await site.visit('/all-four.html', { prepare }, async ({ page, requests }) => {
      await page.waitForSelector('signer-map:defined');
      await wait(1000);
      assert.deepEqual(
        requests.filter((url) => url.includes('/feed/')),
        [],
      );
      assert.deepEqual(await workAtRest(page), nothing);
    });
  });

  it('cost no work once they have been seen and are out of sight again', async () => {
    await site.visit('/all-four.html', { prepare }, async ({ page }) => {
      await settle(page);
      await page.evaluate(() => scrollTo(0, 0));
      await wait(2500);
      assert.deepEqual(await workAtRest(page), nothing);
    });
  });
});
