import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { useSite } from '../pages/site.js';
import { visitSamples } from './visit-samples.js';

const site = useSite();

declare global {
  /** What live regions came to say, in their order. */
  var spoken: string[];
}

/** Notes each text that a live region, in whatever shadow root, comes to have. */
function listenToRegions(): void {
  globalThis.spoken = [];
  const live = "[aria-live]:not([aria-live='off']), [role='status'], [role='alert'], [role='log']";
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attachAndListen(init) {
    const root = attach.call(this, init);
    new MutationObserver((changes) => {
      const regions = new Set(
        changes.flatMap(({ target }) => {
          const element = target instanceof Element ? target : target.parentElement;
          return element?.closest(live) ?? [];
        }),
      );
      for (const region of regions) {
        const text = region.textContent!.trim();
        if (text) spoken.push(`${this.localName}: ${text}`);
      }
    }).observe(root, { subtree: true, childList: true, characterData: true });
    return root;
  };
}

describe('live regions', () => {
  const before = (page: Page): Promise<unknown> => page.evaluateOnNewDocument(listenToRegions);

  it('say nothing while the page loads, and nothing twice whatever the reader does', () =>
    visitSamples(site, { before }, async (page) => {
      assert.deepEqual(await page.evaluate(() => spoken), [], 'while it loads');
      for (const pressed of await page.$$('section >>> :is(button, summary)')) {
        await page.evaluate(() => spoken.splice(0));
        await pressed.evaluate((element) => (element as HTMLElement).click());
        await new Promise((resolve) => setTimeout(resolve, 20));
        const said = await page.evaluate(() => spoken);
        assert.deepEqual(said, [...new Set(said)]);
      }
    }));

  it('are heard by this test: one that speaks at load and twice is found', () =>
    visitSamples(site, { before, only: () => false }, async (page) => {
      const said = await page.evaluate(async () => {
        const root = document.body.attachShadow({ mode: 'open' });
        root.innerHTML = '<p role="status"></p>';
        for (let time = 0; time < 2; time += 1) {
          await Promise.resolve();
          root.querySelector('p')!.textContent = 'Loaded';
          await new Promise((resolve) => setTimeout(resolve, 0));
        }
        return spoken;
      });
      assert.deepEqual(said, ['body: Loaded', 'body: Loaded']);
    }));
});
