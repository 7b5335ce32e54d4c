import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { useSite } from '../pages/site.js';
import { findInside } from '../pages/find-inside.js';
import { samples } from './samples.js';
import { visitSamples } from './visit-samples.js';

const site = useSite();

interface Stop {
  /** What has the focus, and where. */
  readonly what: string;
  /** Why somebody who looks would not find it; empty if they would. */
  readonly hidden: string;
}

/** Where the focus is, and whether it can be seen. */
function readFocus(): Stop {
  let focused: Element = document.activeElement!;
  while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const section =
    focused.getRootNode() instanceof ShadowRoot
      ? (focused.getRootNode() as ShadowRoot).host.closest('section')
      : focused.closest('section');
  const label = focused.ariaLabel ?? focused.textContent!.trim().replaceAll(/\s+/g, ' ');
  const what = `${section?.ariaLabel ?? 'page'} · ${focused.localName} ${label.slice(0, 40)}`;
  const box = [...focused.getClientRects()][0]!;
  // Of a country that is cut off by the frame around a region, what is in it.
  const frame = focused.closest('svg')?.getBoundingClientRect() ?? box;
  const middle = (...edges: [number, number, number, number]): number =>
    (Math.max(edges[0], edges[1]) + Math.min(edges[2], edges[3])) / 2;
  const x = middle(box.left, frame.left, box.right, frame.right);
  const y = middle(box.top, frame.top, box.bottom, frame.bottom);
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return { what, hidden: 'out of view' };
  // A country is framed by the map's own cursor, which a path of its own draws.
  const cursor = focused.closest('svg')?.querySelector('.cursor[d]');
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  const ours = focused.getRootNode() instanceof ShadowRoot;
  if (ours && !outlined && !cursor) return { what, hidden: 'no outline' };
  if (cursor) return { what, hidden: '' };
  const topmost = (from: Document | ShadowRoot): Element | null => {
    const found = from.elementFromPoint(x, y);
    const inner = found?.shadowRoot;
    return inner && inner !== from ? (topmost(inner) ?? found) : found;
  };
  const top = topmost(document);
  const covered = !(top && (focused.contains(top) || top.contains(focused)));
  return { what, hidden: covered ? `covered by ${top?.localName}` : '' };
}

/** Presses a key until the focus has left the page's content, and notes where it was. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab', last: string): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let press = 0; press < 400; press += 1) {
    if (key === 'Shift+Tab') await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (key === 'Shift+Tab') await page.keyboard.up('Shift');
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    const stop = await page.evaluate(readFocus);
    stops.push(stop);
    if (stop.what === last) return stops;
  }
  throw new Error(`The focus never came to "${last}", but to ${stops.at(-1)!.what}`);
}

describe('keyboard', () => {
  it('Tab leads through everything and out again, in order, always to be seen', () =>
    visitSamples(site, {}, async (page) => {
      const forth = await walk(page, 'Tab', 'page · a After');
      assert.deepEqual(
        forth.filter(({ hidden }) => hidden),
        [],
      );
      const visited = [...new Set(forth.map(({ what }) => what.split(' · ')[0]))];
      assert.deepEqual(visited, [...samples.map(({ name }) => name), 'page']);
      const back = await walk(page, 'Shift+Tab', `${samples[0]!.name} · a Before`);
      assert.deepEqual(
        back.filter(({ hidden }) => hidden),
        [],
      );
      // A map has one place more in one direction: its drawing, which passes the focus on.
      const there = new Set(forth.map(({ what }) => what));
      for (const { what } of back) assert.ok(there.has(what) || /signer-map/.test(what), what);
    }));

  it('Enter and Space open and close a principle, and the focus stays', () =>
    visitSamples(
      site,
      { only: ({ name }) => name === 'principle-list.variant-list' },
      async (page) => {
        await page.focus('section >>> summary');
        const isOpen = (): Promise<boolean> =>
          page.$eval('section >>> details', (details) => (details as HTMLDetailsElement).open);
        await page.keyboard.press('Enter');
        assert.equal(await isOpen(), true);
        await page.keyboard.press('Space');
        assert.equal(await isOpen(), false);
        const { what } = await page.evaluate(readFocus);
        assert.match(what, /summary 1 Protect individuals/);
      },
    ));

  it('arrows lead over the map, Escape takes its description away, Tab leaves', () =>
    visitSamples(site, { only: ({ name }) => name === 'signer-map.show-all' }, async (page) => {
      const first = await walk(page, 'Tab', 'signer-map.show-all · a Before');
      assert.equal(first.length, 1);
      const isOnMap = (): Promise<boolean> =>
        page.$eval('section >>> [part=map]', (map) => map.matches(':focus-within'));
      for (let press = 0; press < 20 && !(await isOnMap()); press += 1) {
        await page.keyboard.press('Tab');
      }
      await findInside(page, 'section >>> [part=tip]:not([hidden])');
      const { what: country } = await page.evaluate(readFocus);
      await page.keyboard.press('ArrowRight');
      assert.notEqual((await page.evaluate(readFocus)).what, country);
      await page.keyboard.press('Escape');
      await findInside(page, 'section >>> [part=tip][hidden]');
      await walk(page, 'Tab', 'page · a After');
    }));
});

describe('targets', () => {
  it('of pointers are 24 pixels large, in a sentence, or 24 pixels apart, at 320 and 1,280 pixels', () =>
    visitSamples(site, {}, async (page) => {
      for (const width of [320, 1280]) {
        await page.setViewport({ width, height: 900 });
        const { found, small } = await page.evaluate(() => {
          const targets = [...document.querySelectorAll('section > :last-child')].flatMap(
            ({ shadowRoot }) => [
              ...shadowRoot!.querySelectorAll(
                'a[href], summary, button, input, select, [tabindex]:not(svg, svg *, p, div)',
              ),
            ],
          );
          const boxes = targets
            .map((target) => ({ target, box: target.getBoundingClientRect() }))
            .filter(({ target, box }) => target.checkVisibility() && box.width > 0);
          const away = (x: number, y: number, box: DOMRect): number =>
            Math.hypot(
              Math.max(box.left - x, 0, x - box.right),
              Math.max(box.top - y, 0, y - box.bottom),
            );
          const isSmall = (box: DOMRect): boolean => box.width < 24 || box.height < 24;
          const tooSmall = boxes.filter(({ target, box }) => {
            if (!isSmall(box)) return false;
            const inSentence =
              getComputedStyle(target).display === 'inline' &&
              target.parentElement!.textContent!.trim() !== target.textContent!.trim();
            if (inSentence) return false;
            const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
            return boxes.some((other) => other.target !== target && away(x, y, other.box) < 12);
          });
          return {
            found: boxes.length,
            small: tooSmall.map(
              ({ target, box }) => `${target.outerHTML.slice(0, 120)} ${box.width} × ${box.height}`,
            ),
          };
        });
        assert.ok(found > 50, `${found} targets`);
        assert.deepEqual(small, []);
      }
    }));
});
