import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { useSite } from '../pages/site.js';
import { openEverything, visitSamples } from './visit-samples.js';

const site = useSite();

/**
 * What of the text cannot be read: it is cut off by what it is in, or reaches out of its element.
 * Where something scrolls and can have the focus, its text is not lost.
 */
const lostText = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('section > :last-child')].flatMap((element) => {
      const root = element.shadowRoot!;
      const host = element.getBoundingClientRect();
      const scrolls = (inner: Element): boolean =>
        inner.closest("[tabindex='0'], [part='label'], [part='tip']") !== null;
      const cut = [...root.querySelectorAll<HTMLElement>('.frame *:not(svg *)')].filter((box) => {
        const { overflowX, overflowY } = getComputedStyle(box);
        const across = overflowX !== 'visible' && box.scrollWidth > box.clientWidth + 1;
        const down = overflowY !== 'visible' && box.scrollHeight > box.clientHeight + 1;
        return (across || down) && !scrolls(box) && getComputedStyle(box).opacity !== '0';
      });
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const out: Element[] = [];
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        const parent = text.parentElement;
        if (!parent?.checkVisibility() || !text.nodeValue!.trim() || scrolls(parent)) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        const box = range.getBoundingClientRect();
        if (box.width && (box.left < host.left - 2 || box.right > host.right + 2)) out.push(parent);
      }
      const title = element.closest('section')!.ariaLabel;
      return [...cut, ...out].map((lost) => `${title}: ${lost.outerHTML.slice(0, 140)}`);
    }),
  );

/** What WCAG 1.4.12 lets readers set, in every shadow root too. */
const spaceText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* {
      line-height: 1.5 !important;
      letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important;
    }
    p { margin-block-end: 2em !important; }`);
    for (const { shadowRoot } of document.querySelectorAll('section > :last-child')) {
      shadowRoot!.adoptedStyleSheets.push(sheet);
    }
  });

/** Once the page has come to rest in its width: Chromium counts what it has laid out anew in the frame after. */
const pageWidth = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return document.documentElement.scrollWidth;
  });

describe('layout', () => {
  for (const direction of ['ltr', 'rtl'] as const) {
    it(`nothing scrolls sideways or is cut off, at 240, 320 (400 %), 768 and 1,280 pixels, ${direction}`, () =>
      visitSamples(site, { direction }, async (page) => {
        await openEverything(page);
        for (const width of [240, 320, 768, 1280]) {
          await page.setViewport({ width, height: 900 });
          assert.equal(await pageWidth(page), width);
          assert.deepEqual(await lostText(page), [], `${width} pixels`);
        }
      }));
  }

  it('no text is lost with wider spacing, at 320 and 1,280 pixels', () =>
    visitSamples(site, {}, async (page) => {
      await openEverything(page);
      await spaceText(page);
      for (const width of [320, 1280]) {
        await page.setViewport({ width, height: 900 });
        assert.deepEqual(await lostText(page), [], `${width} pixels`);
        assert.equal(await pageWidth(page), width);
      }
    }));

  it('no text is lost at twice the size of letters', () =>
    visitSamples(site, { width: 640 }, async (page) => {
      await openEverything(page);
      await page.addStyleTag({ content: ':root { font-size: 200% }' });
      assert.equal(await pageWidth(page), 640);
      assert.deepEqual(await lostText(page), []);
    }));

  it('in print every principle is open, and nothing is there that answers a pointer', () =>
    visitSamples(site, {}, async (page) => {
      await page.emulateMediaType('print');
      const { closed, tips } = await page.evaluate(() => {
        const roots = [...document.querySelectorAll('section > :last-child')].map(
          ({ shadowRoot }) => shadowRoot!,
        );
        const all = <T extends Element>(selector: string): T[] =>
          roots.flatMap((root) => [...root.querySelectorAll<T>(selector)]);
        return {
          closed: all<HTMLElement>("[part='summary']")
            .filter((text) => !text.checkVisibility() || text.getBoundingClientRect().height < 10)
            .map((text) => text.innerText),
          tips: all("[part='tip']").filter((tip) => tip.getClientRects().length > 0).length,
        };
      });
      assert.deepEqual(closed, []);
      assert.equal(tips, 0);
    }));
});

describe('motion', () => {
  const list = { only: ({ name }: { name: string }) => name === 'principle-list.variant-list' };
  const counters = { only: ({ name }: { name: string }) => name === 'join-counter.variant-panel' };
  const durations = (page: Page): Promise<number[]> =>
    page.$eval('section > :last-child', ({ shadowRoot }) =>
      shadowRoot!.getAnimations().map(({ effect }) => Number(effect!.getComputedTiming().endTime)),
    );
  const press = (page: Page): Promise<void> =>
    page.$eval('section >>> summary', (summary) => summary.click());

  it('takes 400 ms at most, whatever the page asks for, and gives way to the next press', () =>
    visitSamples(
      site,
      { ...list, prefers: { 'prefers-reduced-motion': 'no-preference' } },
      async (page) => {
        await page.addStyleTag({ content: ':root { --pledge-duration: 9s }' });
        const closedHeight = await page.$eval('section >>> details', (box) => box.clientHeight);
        await press(page);
        const running = await durations(page);
        assert.ok(running.length > 0, 'something moves');
        assert.ok(Math.max(...running) <= 400, running.join());
        const height = (): Promise<number> =>
          page.$eval('section >>> details', (box) => box.getBoundingClientRect().height);
        await page.waitForFunction(
          (closed) =>
            document.querySelector('principle-list')!.shadowRoot!.querySelector('details')!
              .clientHeight > closed,
          {},
          closedHeight,
        );
        await press(page);
        assert.equal(await height(), closedHeight);
        // The mark turns back from where it was: that takes no longer than it had turned.
        const back = await durations(page);
        assert.ok(
          back.every((time) => time < 400),
          back.join(),
        );
      },
    ));

  it('there is none for readers who want none', () =>
    visitSamples(site, list, async (page) => {
      await press(page);
      assert.deepEqual(await durations(page), []);
    }));

  it('a number runs up to itself for readers who do not mind, and for others stands', async () => {
    for (const [motion, runs] of [
      ['no-preference', true],
      ['reduce', false],
    ] as const) {
      await visitSamples(
        site,
        { ...counters, prefers: { 'prefers-reduced-motion': motion } },
        async (page) => {
          const seen = await page.evaluate(async () => {
            const counter = document.querySelector('join-counter')!;
            const place = counter.shadowRoot!.querySelector<HTMLElement>('b')!;
            let ran = false;
            const texts = new Set<string>();
            const observer = new MutationObserver(() => {
              ran ||= 'shown' in place.dataset;
              texts.add(place.textContent!);
            });
            observer.observe(place, { attributes: true, childList: true, subtree: true });
            // Another number, while it is in view: a category by itself.
            counter.setAttribute('as-of', '2019-11-12');
            await new Promise((resolve) => setTimeout(resolve, 100));
            counter.removeAttribute('as-of');
            await new Promise((resolve) => setTimeout(resolve, 900));
            return { ran, texts: [...texts], left: 'shown' in place.dataset };
          });
          assert.equal(seen.ran, runs, motion);
          assert.equal(seen.left, false);
        },
      );
    }
  });
});
