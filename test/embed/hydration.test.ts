import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { ElementName } from '../../src/server/draw-element.js';
import { renderElement } from '../../src/server/render-element.js';
import { useSite } from '../pages/site.js';
import { waitFor } from '../support/wait-for.js';
import { pageWith, until, visitHtml } from './visit-html.js';

const site = useSite();
const samples: readonly (readonly [ElementName, Readonly<Record<string, string>>])[] = [
  ['signatory-badge', { signatory: 'microsoft' }],
  ['principle-list', { lang: 'fr' }],
  ['join-counter', {}],
  ['signer-map', { show: 'all' }],
];
const ready = (name: string): string => `!!document.querySelector('${name}:defined:state(ready)')`;

/** Notes, from before the page is read, each layout shift, and each frame in which not one drawing shows. */
function watchDrawing(): void {
  const seen = { shifts: 0, wrong: [] as number[], frames: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      seen.shifts += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = (): void => {
    // While the parser is in it, a part of a drawing may be there: no script has done that.
    const element = document.readyState !== 'loading' && document.querySelector('main > *');
    if (element && element.shadowRoot) {
      const drawings = [...element.shadowRoot.querySelectorAll('.frame')].filter(
        (one) => one.getBoundingClientRect().height > 20 && one.textContent!.length > 20,
      );
      seen.frames += 1;
      if (drawings.length !== 1) seen.wrong.push(drawings.length);
    }
    requestAnimationFrame(look);
  };
  look();
}

/** What a reader sees of the element once it stands: its place, and each text with its own. */
const lookOf = async (page: Page, name: string): Promise<string[]> => {
  // The countries of a map come a frame after its words, and that frame after their animation.
  await waitFor('a still page', () =>
    page.$eval(name, (element) => {
      const map = element.shadowRoot!.querySelector('.sheet > svg');
      const isHidden = map && getComputedStyle(map).contentVisibility === 'hidden';
      return !isHidden && !document.getAnimations().length;
    }),
  );
  return page.$eval(name, (element) => {
    const texts = [...element.shadowRoot!.querySelectorAll('.frame [part]')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        const style = getComputedStyle(one);
        const place = [x, y, width, height].map(Math.round).join(' ');
        return `${one.getAttribute('part')} at ${place}, ${style.color}, ${style.fontSize}: ${one.textContent!.replaceAll(/\s+/g, '')}`;
      });
    const { width, height } = element.getBoundingClientRect();
    return [`${Math.round(width)} by ${Math.round(height)}`, ...texts];
  });
};

/**
 * Puts a map into the page, and notes from then on, frame by frame, whether its words and its
 * countries show, and how high the place of the map is.
 */
function insertMap(html: string): void {
  const main = document.querySelector('main')!;
  main.setHTMLUnsafe(html);
  const seen: string[] = [];
  Object.assign(globalThis, { seen });
  const look = (): void => {
    const root = main.firstElementChild!.shadowRoot!;
    const shows = (part: string): boolean => root.querySelector(part)!.checkVisibility();
    const { height } = root.querySelector('.sheet > svg')!.getBoundingClientRect();
    const now = `words ${shows('figcaption')}, countries ${shows('[part~=country]')}, ${Math.round(height)}`;
    if (seen.at(-1) !== now) seen.push(now);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

describe('a list of principles, drawn by a server', () => {
  /** How many texts are open in the end, once the reader or the page has done something to the first drawing. */
  const openAfter = async (
    variant: string,
    act: (list: Element, value: string) => void,
    value = '',
  ): Promise<readonly boolean[]> => {
    const { html } = await renderElement('principle-list', { attributes: { variant } });
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    let states: readonly boolean[] = [];
    await visitHtml(
      site,
      {
        body: pageWith(html),
        gate: (request) => (/\/dist\/(?!loader)/.test(request.url()) ? opened : undefined),
      },
      async ({ page }) => {
        await page.$eval('principle-list', act, value);
        open();
        await until(page, ready('principle-list'));
        await page.waitForNetworkIdle({ idleTime: 300 });
        states = await page.$eval('principle-list', (list) =>
          [...list.shadowRoot!.querySelectorAll('details')].map((one) => one.open),
        );
      },
    );
    return states;
  };
  const all = Array.from({ length: 9 }, () => true);

  it('leaves open and closed what a reader has opened and closed', async () => {
    const toggle = (list: Element): void => list.shadowRoot!.querySelector('summary')!.click();
    assert.deepEqual(await openAfter('list', toggle), [true, ...all.slice(1).map(() => false)]);
    assert.deepEqual(await openAfter('cards', toggle), [false, ...all.slice(1)]);
  });

  it('has all texts open where the page makes cards of it, and none where it makes a list of cards', async () => {
    const set = (list: Element, variant: string): void => list.setAttribute('variant', variant);
    assert.deepEqual(await openAfter('list', set, 'cards'), all);
    const none = all.map(() => false);
    assert.deepEqual(await openAfter('cards', set, 'list'), none);
  });
});

describe('a map, drawn by a server', () => {
  const framesOf = async (html: string, media: string): Promise<unknown> => {
    let seen: unknown;
    await visitHtml(site, { body: pageWith('<main></main>') }, async ({ page }) => {
      await page.emulateMediaType(media);
      await page.evaluate(insertMap, html);
      await until(page, ready('signer-map'));
      await page.waitForNetworkIdle({ idleTime: 300 });
      seen = await page.evaluate('seen');
    });
    return seen;
  };

  it('has its countries a frame after its words, in their place, and they stay', async () => {
    const { html } = await renderElement('signer-map');
    assert.deepEqual(await framesOf(html, 'screen'), [
      'words true, countries false, 361',
      'words true, countries true, 361',
    ]);
  });

  it('stays whole when something is asked of it', async () => {
    const { html } = await renderElement('signer-map');
    await visitHtml(site, { body: pageWith(html) }, async ({ page }) => {
      await until(page, ready('signer-map'));
      await page.waitForNetworkIdle({ idleTime: 300 });
      const looks = await page.evaluate(async () => {
        const root = document.querySelector('signer-map')!.shadowRoot!;
        const seen: string[] = [];
        new MutationObserver(() => {
          const { visibility } = getComputedStyle(root.querySelector('.sheet > svg')!);
          const countries = root.querySelectorAll('[part~=country]').length;
          seen.push(`${countries > 200 ? 'all' : countries} ${visibility}`);
        }).observe(root, { subtree: true, childList: true, attributes: true });
        root.querySelector('summary')!.click();
        while (!root.querySelector('table'))
          await new Promise((resolve) => setTimeout(resolve, 20));
        return [...new Set(seen)];
      });
      assert.deepEqual(looks, ['all visible']);
    });
  });

  it('has them at once in print', async () => {
    const { html } = await renderElement('signer-map');
    assert.deepEqual(await framesOf(html, 'print'), ['words true, countries true, 361']);
  });
});

for (const [name, attributes] of samples) {
  describe(`${name}, drawn by a server`, () => {
    it('wakes up in its place: no flash, no second layout, no shift', async () => {
      const { html } = await renderElement(name, { attributes });
      let open = (): void => undefined;
      const opened = new Promise<void>((resolve) => (open = resolve));
      await visitHtml(
        site,
        {
          body: pageWith(`<main>${html}</main><p>What follows.</p>`),
          prepare: (page) => page.evaluateOnNewDocument(watchDrawing),
          gate: (request) => (/\/dist\/(?!loader)/.test(request.url()) ? opened : undefined),
        },
        async ({ page, complaints }) => {
          await page.waitForNetworkIdle({ idleTime: 200, concurrency: 99 });
          const before = await lookOf(page, name);
          open();
          await until(page, ready(name));
          await page.waitForNetworkIdle({ idleTime: 500 });
          const seen = (await page.evaluate('seen')) as {
            shifts: number;
            wrong: number[];
            frames: number;
          };
          assert.ok(seen.frames > 5);
          assert.deepEqual(seen.wrong, []);
          assert.equal(seen.shifts, 0);
          assert.deepEqual(await lookOf(page, name), before);
          assert.deepEqual(complaints, []);
        },
      );
    });

    it('shows all of it without scripts', async () => {
      const { html } = await renderElement(name, { attributes });
      const visit = (scripts: boolean, during: (page: Page) => Promise<void>): Promise<void> =>
        visitHtml(
          site,
          { body: pageWith(html), prepare: (page) => page.setJavaScriptEnabled(scripts) },
          ({ page }) => during(page),
        );
      let silent: string[] = [];
      await visit(false, async (page) => {
        silent = await lookOf(page, name);
        assert.ok(silent.join().length > 100);
      });
      await visit(true, async (page) => {
        await until(page, ready(name));
        await page.waitForNetworkIdle({ idleTime: 300 });
        assert.deepEqual(await lookOf(page, name), silent);
      });
    });

    const policy = (style: string): Readonly<Record<string, string>> => ({
      'Content-Security-Policy': `default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; style-src ${style}; require-trusted-types-for 'script'; trusted-types lit-html`,
    });

    it('has its looks under a strict policy that allows the printed hash, and with scripts under one that does not', async () => {
      const { html, hash } = await renderElement(name, { attributes });
      let looks: string[] = [];
      await visitHtml(
        site,
        {
          body: pageWith(html),
          headers: policy(hash),
          gate: (request) => (request.url().endsWith('loader.js') ? 'abort' : undefined),
        },
        async ({ page, complaints }) => {
          looks = await lookOf(page, name);
          assert.deepEqual(
            complaints.filter((text) => !text.includes('ERR_FAILED')),
            [],
          );
        },
      );
      await visitHtml(
        site,
        { body: pageWith(html), headers: policy(hash) },
        async ({ page, complaints }) => {
          await until(page, ready(name));
          await page.waitForNetworkIdle({ idleTime: 300 });
          assert.deepEqual(await lookOf(page, name), looks);
          assert.deepEqual(complaints, []);
        },
      );
      await visitHtml(
        site,
        { body: pageWith(html), headers: policy("'none'") },
        async ({ page, complaints }) => {
          await until(page, ready(name));
          await page.waitForNetworkIdle({ idleTime: 300 });
          assert.deepEqual(await lookOf(page, name), looks);
          assert.ok(complaints.every((text) => text.includes('style-src')));
        },
      );
    });
  });
}
