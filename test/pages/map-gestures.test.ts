import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CDPSession, HTTPRequest, Page } from 'puppeteer-core';
import { putFiles } from './put-files.js';
import { useSite, type VisitOptions } from './site.js';

const site = useSite();

const address = '/map-to-move.html';
const body = `<!doctype html><html lang="en">
  <meta name="viewport" content="width=device-width"><title>A map</title>
  <link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/dist/reserve.css">
  <h1>Above the map</h1><signer-map show="all" loading="eager">81 states.</signer-map>
  ${'<p>Below the map.</p>'.repeat(60)}
  <script type="module" src="/dist/signer-map.js"></script>`;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a page with a map offers to a test. */
interface MapPage {
  readonly page: Page;
  readonly complaints: readonly string[];
  /** Of the picture, in CSS pixels of the viewport. */
  readonly place: () => Promise<Place>;
  /** How many times the map is enlarged. */
  readonly zoom: () => Promise<number>;
  readonly view: () => Promise<string>;
  /** Waits for something in the map. */
  readonly waitFor: (selector: string) => Promise<unknown>;
  readonly has: (selector: string) => Promise<boolean>;
  readonly scrolled: () => Promise<number>;
}

async function visit(
  options: VisitOptions & { readonly blocked?: RegExp },
  during: (map: MapPage) => Promise<void>,
): Promise<void> {
  const prepare = async (page: Page): Promise<void> => {
    await options.prepare?.(page);
    await putFiles(page, { [address]: body }, { blocked: options.blocked });
  };
  await site.visit(address, { ...options, prepare }, async ({ page, complaints }) => {
    await page.waitForFunction(() => document.querySelector('signer-map:state(ready)'));
    const picture = (): Promise<Place & { view: string }> =>
      page.evaluate(() => {
        const svg = document
          .querySelector('signer-map')!
          .shadowRoot!.querySelector('.sheet > svg')!;
        const { x, y, width, height } = svg.getBoundingClientRect();
        return { x, y, width, height, view: svg.getAttribute('viewBox')! };
      });
    const has = (selector: string): Promise<boolean> =>
      page.evaluate(
        (wanted) => !!document.querySelector('signer-map')!.shadowRoot!.querySelector(wanted),
        selector,
      );
    await during({
      page,
      complaints,
      place: picture,
      has,
      zoom: async () => 960 / Number((await picture()).view.split(' ')[2]),
      view: async () => (await picture()).view,
      waitFor: (selector) =>
        page.waitForFunction(
          (wanted) => document.querySelector('signer-map')!.shadowRoot!.querySelector(wanted),
          {},
          selector,
        ),
      scrolled: () => page.evaluate(() => scrollY),
    });
  });
}

const phone: VisitOptions = {
  prepare: (page) => page.setViewport({ width: 360, height: 640, isMobile: true, hasTouch: true }),
};

type Finger = readonly [x: number, y: number];

async function touch(
  session: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  ...fingers: readonly Finger[]
): Promise<void> {
  const touchPoints = fingers.map(([x, y], id) => ({ x, y, id }));
  await session.send('Input.dispatchTouchEvent', { type, touchPoints });
}

/** Moves fingers from some points to others in ten steps. */
async function slide(
  session: CDPSession,
  from: readonly Finger[],
  to: readonly Finger[],
): Promise<void> {
  for (let index = 0; index < from.length; index++) {
    await touch(session, 'touchStart', ...from.slice(0, index + 1));
  }
  for (let step = 1; step <= 10; step++) {
    const now = from.map(([x, y], index): Finger => {
      const [toX, toY] = to[index]!;
      return [x + ((toX - x) * step) / 10, y + ((toY - y) * step) / 10];
    });
    await touch(session, 'touchMove', ...now);
  }
  await touch(session, 'touchEnd');
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('the map under fingers', () => {
  it('one finger scrolls the page and brings the buttons; two make the map larger', () =>
    visit(phone, async ({ page, place, zoom, waitFor, has, scrolled, complaints }) => {
      const session = await page.createCDPSession();
      const { x, y, width, height } = await place();
      const middle: Finger = [x + width / 2, y + height / 2];
      assert.equal(await has('.zoom'), false);
      await slide(session, [middle], [[middle[0], middle[1] - 60]]);
      await waitFor('.zoom');
      await wait(300);
      assert.ok((await scrolled()) > 20, 'the page has moved');
      assert.equal(await zoom(), 1);

      const now = await place();
      const [left, right] = [now.x + now.width / 2 - 20, now.x + now.width / 2 + 20];
      const down = now.y + now.height / 2;
      const before = await scrolled();
      await slide(
        session,
        [
          [left, down],
          [right, down],
        ],
        [
          [left - 40, down],
          [right + 40, down],
        ],
      );
      await waitFor('.close:not(.moving)');
      assert.ok(Math.abs((await zoom()) - 3) < 0.2, `${await zoom()} times`);
      assert.equal(await scrolled(), before);
      assert.equal(await page.evaluate(() => visualViewport!.scale), 1, 'the page keeps its size');
      assert.equal(
        await page.evaluate(() => document.querySelector('signer-map')!.selected),
        undefined,
      );
      assert.deepEqual(complaints, []);
    }));

  it('moved by one finger once it is larger; a tap asks for a country', () =>
    visit(phone, async ({ page, place, view, waitFor, scrolled }) => {
      const session = await page.createCDPSession();
      const { x, y, width, height } = await place();
      const [across, down] = [x + width / 2, y + height / 2];
      await page.touchscreen.tap(x + 2, y + 2);
      await waitFor('.zoom');
      await slide(
        session,
        [
          [across - 20, down],
          [across + 20, down],
        ],
        [
          [across - 70, down],
          [across + 70, down],
        ],
      );
      await waitFor('.close:not(.moving)');
      const before = (await view()).split(' ').map(Number);
      const top = await scrolled();
      await slide(session, [[across, down]], [[across - 40, down - 20]]);
      await waitFor('.close:not(.moving)');
      const after = (await view()).split(' ').map(Number);
      assert.ok(
        Math.abs(after[0]! - before[0]! - (40 / width) * before[2]!) < 4,
        `${before} ${after}`,
      );
      assert.ok(after[1]! > before[1]!);
      assert.equal(await scrolled(), top);
      // A tap right after a movement only stops it, says the browser.
      await wait(500);
      await page.touchscreen.tap(across - 40, down - 20);
      await waitFor("[part='panel']");
    }));
});

describe('the map under a wheel', () => {
  it('scrolls the page and says how to zoom, for a moment; with Ctrl it zooms where the pointer is', () =>
    visit({}, async ({ page, place, zoom, view, waitFor, scrolled, complaints }) => {
      const { x, y, width, height } = await place();
      await page.mouse.move(x + width / 4, y + height / 2);
      await waitFor('.zoom');
      await page.mouse.wheel({ deltaY: 40 });
      await waitFor('.hint:not([hidden])');
      await page.waitForFunction(() => scrollY > 30);
      assert.equal(await zoom(), 1);
      await waitFor('.hint[hidden]');

      const top = await scrolled();
      const now = await place();
      await page.keyboard.down('Control');
      for (let turn = 0; turn < 3; turn++) await page.mouse.wheel({ deltaY: -100 });
      await waitFor('.close:not(.moving)');
      assert.ok(Math.abs((await zoom()) - 2 ** 1.5) < 0.05, `${await zoom()} times`);
      const [left, up, across, tall] = (await view()).split(' ').map(Number);
      assert.ok(Math.abs(left! + across! / 4 - 240) < 1.5, 'the same place under the pointer');
      const share = (y + height / 2 - now.y) / now.height;
      assert.ok(Math.abs(up! + tall! * share - 442 * share) < 1.5);
      assert.equal(await scrolled(), top);
      for (let turn = 0; turn < 20; turn++) await page.mouse.wheel({ deltaY: 100 });
      await waitFor('.map:not(.close, .moving)');
      assert.equal(await view(), '0 0 960 442');
      await page.keyboard.up('Control');
      assert.equal(await page.evaluate(() => devicePixelRatio), 1);
      assert.deepEqual(complaints, []);
    }));

  it('draws nothing anew while it moves', () =>
    visit({}, async ({ page, place, waitFor }) => {
      const { x, y, width, height } = await place();
      await page.mouse.move(x + width / 2, y + height / 2);
      await waitFor('.zoom');
      const written = await page.evaluateHandle(() => {
        const attributes = new Set<string>();
        const map = document.querySelector('signer-map')!.shadowRoot!.querySelector('.map')!;
        new MutationObserver((changes) => {
          if (!map.classList.contains('moving')) return;
          for (const { type, target, attributeName } of changes) {
            if ((target as Element).closest('.zoom, .tip, .cursor')) continue;
            attributes.add(`${type} ${(target as Element).localName} ${attributeName}`);
          }
        }).observe(map, { subtree: true, childList: true, attributes: true });
        return attributes;
      });
      await page.keyboard.down('Control');
      for (let turn = 0; turn < 4; turn++) await page.mouse.wheel({ deltaY: -20 });
      await page.keyboard.up('Control');
      await waitFor('.close:not(.moving)');
      assert.deepEqual((await page.evaluate((set) => [...set], written)).sort(), [
        'attributes div class',
        // Where the whole is.
        'attributes div style',
        // How large circles are, which keep their size.
        'attributes g style',
      ]);
    }));
});

describe('the map without what it loads later', () => {
  it('stays coarse where the finer outlines do not arrive, and zooms on', () =>
    visit({ blocked: /chunks\/fs-/ }, async ({ page, place, zoom, waitFor, complaints }) => {
      const { x, y, width, height } = await place();
      await page.mouse.move(x + width / 2, y + height / 2);
      await waitFor('.zoom');
      const refused = new Promise<HTTPRequest>((resolve) => page.once('requestfailed', resolve));
      await page.keyboard.down('Control');
      for (let turn = 0; turn < 3; turn++) await page.mouse.wheel({ deltaY: -100 });
      assert.match((await refused).url(), /chunks\/fs-/);
      await page.mouse.wheel({ deltaY: -100 });
      await page.keyboard.up('Control');
      await waitFor('.close:not(.moving)');
      assert.ok((await zoom()) > 3.5);
      assert.deepEqual(
        complaints.filter((text) => text.startsWith('error: ') && !text.includes('Failed to load')),
        [],
      );
    }));

  it('stays whole where the buttons do not arrive', () =>
    visit({ blocked: /chunks\/mz-/ }, async ({ page, place, waitFor, view, complaints }) => {
      const { x, y, width, height } = await place();
      await page.mouse.move(x + width / 2, y + height / 3);
      await waitFor('.tip:not([hidden])');
      assert.equal(await view(), '0 0 960 442');
      assert.deepEqual(
        complaints.filter((text) => text.startsWith('error: ') && !text.includes('Failed to load')),
        [],
      );
    }));
});

describe('the map for readers who want no motion', () => {
  it('zooms at once', () =>
    visit(
      {
        prepare: (page) =>
          page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]),
      },
      async ({ page, place, waitFor }) => {
        const { x, y } = await place();
        await page.mouse.move(x + 4, y + 4);
        await waitFor('.zoom');
        const [before, after] = await page.evaluate(() => {
          const root = document.querySelector('signer-map')!.shadowRoot!;
          const widthOf = (code: string): number =>
            root.querySelector(`[data-country=${code}]`)!.getBoundingClientRect().width;
          const before = widthOf('DZ');
          root.querySelector<HTMLElement>('.zoom button')!.click();
          return [before, widthOf('DZ')] as const;
        });
        assert.ok(Math.abs(after / before - 1.6) < 0.02, `${before} ${after}`);
      },
    ));
});
