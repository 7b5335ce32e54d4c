import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { putFiles } from './put-files.js';
import { useSite } from './site.js';
import { findInside } from './find-inside.js';

const site = useSite();

const feed = {
  version: 1,
  updated: '2025-01-01',
  pledge: { name: 'A pledge', launched: '2018-11-12' },
  signatories: [
    { id: 'fr', category: 'state', country: 'FR', joined: '2018-11-12' },
    { id: 'de', category: 'state', country: 'DE', listed: '2019-01-01' },
    { id: 'es', category: 'state', country: 'ES', listed: '2024-01-01' },
    { id: 'se', category: 'state', country: 'SE', joined: '2018-11-12', left: '2019-02-01' },
    { id: 'mt', category: 'state', country: 'MT', joined: '2018-11-12' },
    { id: 'sm', category: 'state', country: 'SM', listed: '2019-01-01' },
    { id: 'mc', category: 'state', country: 'MC', listed: '2024-01-01' },
    { id: 'a', name: 'A', category: 'civil-society', country: 'US', joined: '2018-11-12' },
    { id: 'b', name: 'B', category: 'civil-society', country: 'US', listed: '2018-12-12' },
  ],
};
const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Map</title>
  <link rel="icon" href="/icon.svg"><style>:root { color-scheme: light dark }</style>
  <script type="module" src="/dist/paris-call-widgets.js"></script>
  <signer-map loading="eager" feed="/some.json" show="all" timeline as-of="2020-01-01" theme="dark"></signer-map>`;

const prepare = (page: Page): Promise<void> =>
  putFiles(page, { '/map': body, '/some.json': JSON.stringify(feed) });

/** How marks look to somebody who sees no colours: empty, hatched or filled, and their outline. */
const looks = (page: Page): Promise<Record<string, string>> =>
  page.$eval('signer-map', ({ shadowRoot }) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d')!;
    const read = (colour: string): string => {
      context.fillStyle = '#fff';
      context.fillRect(0, 0, 1, 1);
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      return context.getImageData(0, 0, 1, 1).data.join();
    };
    const probe = document.createElement('i');
    probe.style.color = 'var(--_paper)';
    shadowRoot!.querySelector('.frame')!.append(probe);
    const paper = read(getComputedStyle(probe).color);
    probe.remove();
    const look = (selector: string): string => {
      const mark = [...shadowRoot!.querySelectorAll(selector)].at(-1)!;
      const { fill, strokeDasharray, strokeWidth } = getComputedStyle(mark);
      const kind = fill.startsWith('url') ? 'hatched' : read(fill) === paper ? 'empty' : 'filled';
      return `${kind}, outline ${strokeWidth} ${strokeDasharray}`;
    };
    return {
      signed: look('path[data-country=FR]'),
      listed: look('path[data-country=DE]'),
      unclear: look('path[data-country=ES]'),
      left: look('path[data-country=SE]'),
      quiet: look('path[data-country=BR]'),
      'signed dot': look('circle[data-country=MT]'),
      'listed dot': look('circle[data-country=SM]'),
      'unclear dot': look('circle[data-country=MC]'),
      'known circle': look("[part='circle proven']"),
      'listed circle': look("[part='circle']"),
    };
  });

/** The names of marks that look alike. */
function alike(all: Record<string, string>, names: readonly string[]): string[] {
  return names.filter((name, index) =>
    names.slice(0, index).some((other) => all[name] === all[other]),
  );
}

describe('a map without colours', () => {
  for (const medium of ['print', 'forced colours'] as const) {
    it(`in ${medium} every state is told by its filling or outline`, () =>
      site.visit('/map', { prepare }, async ({ page }) => {
        await findInside(page, 'signer-map >>> .timeline');
        if (medium === 'print') await page.emulateMediaType('print');
        else await page.emulateMediaFeatures([{ name: 'forced-colors', value: 'active' }]);
        const all = await looks(page);
        const told = JSON.stringify(all, null, 1);
        assert.deepEqual(alike(all, ['signed', 'listed', 'unclear', 'left', 'quiet']), [], told);
        assert.deepEqual(alike(all, ['signed dot', 'listed dot', 'unclear dot']), [], told);
        assert.deepEqual(alike(all, ['known circle', 'listed circle']), [], told);
      }));
  }

  it('a dark map prints on white, and without what answers a pointer', () =>
    site.visit('/map', { prepare }, async ({ page }) => {
      const menu = await findInside(page, 'signer-map >>> #open-menu');
      await menu.click();
      await findInside(page, 'signer-map >>> .menu');
      await page.emulateMediaType('print');
      const { background, shown } = await page.$eval('signer-map', (map) => {
        const context = document.createElement('canvas').getContext('2d')!;
        context.fillStyle = getComputedStyle(map).backgroundColor;
        context.fillRect(0, 0, 1, 1);
        return {
          background: [...context.getImageData(0, 0, 1, 1).data],
          shown: (map.shadowRoot!.querySelector('.frame') as HTMLElement).innerText,
        };
      });
      assert.deepEqual(background, [255, 255, 255, 255]);
      assert.doesNotMatch(shown, /Download|Show as table/);
    }));

  it('keeps no empty place on paper', () =>
    site.visit('/map', { prepare }, async ({ page }) => {
      await findInside(page, 'signer-map >>> .timeline');
      await page.emulateMediaType('print');
      const left = await page.$eval('signer-map', (map) => {
        const frame = map.shadowRoot!.querySelector('.frame')!.getBoundingClientRect();
        return (
          frame.bottom - map.shadowRoot!.querySelector('.foot')!.getBoundingClientRect().bottom
        );
      });
      assert.ok(Math.abs(left) < 1, `${left}`);
    }));
});
