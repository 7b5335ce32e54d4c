import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BoundingBox, HTTPRequest, Page } from 'puppeteer-core';
import { putFiles } from './put-files.js';
import { settle } from './settle.js';
import { useSite } from './site.js';

const site = useSite();

/** What the builder writes, and nothing that would allow more than it needs. */
const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'";
const pageWith = (picture: string, script: string, attributes = ''): string => `<!doctype html>
  <html lang="en"><meta charset="utf-8"><title>Map</title><link rel="icon" href="/icon.svg">
  <link rel="stylesheet" href="/dist/reserve.css">
  ${script ? `<script type="module" src="/dist/${script}"></script>` : ''}
  <signer-map ${attributes}>
    ${picture}
    <a href="https://pariscall.international/en/supporters">Who supports it</a>
  </signer-map><p>After it.</p>`;
const img = '<img src="/dist/feed/map.svg" width="960" height="442" alt="A map">';

const put =
  (picture: string, script: string, attributes = '') =>
  (page: Page): Promise<void> =>
    putFiles(
      page,
      { '/picture': pageWith(picture, script, attributes) },
      { headers: { 'Content-Security-Policy': policy } },
    );

/** A page that asks for a file in vain, or has to wait for it. */
const withAnswer =
  (file: string, answer: (request: HTTPRequest) => Promise<unknown>, picture = img) =>
  async (page: Page): Promise<void> => {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname === '/picture') {
        void request.respond({
          contentType: 'text/html',
          body: pageWith(picture, 'signer-map.js'),
        });
      } else if (pathname.includes(file)) void answer(request);
      else void request.continue();
    });
  };

/** Runs in the page: notes of each frame whether picture or map shows, and where. */
function noteFrames(): void {
  const seen = new Set<string>();
  const look = (): void => {
    const element = document.querySelector('signer-map');
    const image = element?.querySelector('img');
    if (image?.naturalWidth) {
      const own = element!.shadowRoot?.querySelector('path[part~=country]');
      const place = own?.closest('svg') ?? image;
      const { top, height } = place.getBoundingClientRect();
      const from = Math.round(top - element!.getBoundingClientRect().top);
      const shows = place.checkVisibility({ visibilityProperty: true });
      seen.add(`${shows ? 'shows' : 'hidden'} ${from} ${Math.round(height)}`);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  Object.assign(globalThis, { seen });
}

/** The picture as it shows: how much of the map's place it covers, and where the place is. */
const lookAt = (page: Page): Promise<{ height: number; top: number; outlines: number }> =>
  page.evaluate(() => {
    const element = document.querySelector('signer-map')!;
    const { top, height } = element.querySelector('img')!.getBoundingClientRect();
    return {
      top: Math.round(top - element.getBoundingClientRect().top),
      height: Math.round(height),
      outlines: element.shadowRoot?.querySelectorAll('path[part~=country]').length ?? 0,
    };
  });

async function boxOfMap(page: Page): Promise<BoundingBox> {
  const map = await page.$('signer-map >>> .sheet > svg');
  return (await map!.boundingBox())!;
}

describe('a map with its picture between the tags', () => {
  for (const script of ['loader.js', 'signer-map.js']) {
    it(`shows it before ${script}, under it and after it at one place, and asks for no geometry`, async () => {
      let alone: unknown;
      await site.visit('/picture', { prepare: put(img, '') }, async ({ page }) => {
        alone = await lookAt(page);
        // As wide as a page of 1,280 pixels without its margins; two lines of words fit above it.
        assert.deepEqual(alone, { top: 66, height: 582, outlines: 0 });
      });
      await site.visit('/picture', { prepare: put(img, script) }, async ({ page, requests }) => {
        await settle(page);
        await page.waitForNetworkIdle({ idleTime: 200 });
        assert.deepEqual(await lookAt(page), alone);
        assert.equal(requests.filter((url) => url.includes('country-shapes')).length, 0);
        assert.equal(requests.filter((url) => url.endsWith('/map.svg')).length, 1);
        // Who is at the map gets the map, where the picture was.
        const before = await boxOfMap(page);
        await page.mouse.move(before.x + before.width / 2, before.y + before.height / 2);
        await page.waitForFunction(countOutlines);
        assert.deepEqual(await boxOfMap(page), before);
      });
    });
  }

  for (const show of ['all', 'organisations']) {
    it(`of ${show} has their circles where the map has them`, async () => {
      const picture = img.replace('map.svg', `map-${show}.svg#show=${show}`);
      const prepare = put(picture, 'loader.js', `show="${show}"`);
      await site.visit('/picture', { prepare }, async ({ page, requests }) => {
        await settle(page);
        await page.waitForNetworkIdle({ idleTime: 200 });
        assert.equal(requests.filter((url) => url.includes('country-shapes')).length, 0);
        const before = await lookAt(page);
        assert.equal(before.outlines, 0);
        const inPicture = await page.evaluate(async () => {
          const response = await fetch(document.querySelector('img')!.src);
          const svg = new DOMParser().parseFromString(await response.text(), 'image/svg+xml');
          return Array.from(svg.querySelectorAll('circle'), (circle) =>
            ['cx', 'cy', 'r'].map((name) => Number(circle.getAttribute(name))).join(' '),
          );
        });
        assert.ok(inPicture.length > 50);
        const box = await boxOfMap(page);
        await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
        await page.waitForFunction(countOutlines);
        const onMap = await page.evaluate(() =>
          Array.from(
            document
              .querySelector('signer-map')!
              .shadowRoot!.querySelectorAll('circle[part=circle]'),
            (circle) => ['cx', 'cy', 'r'].map((name) => circle.getAttribute(name)).join(' '),
          ),
        );
        assert.deepEqual(inPicture.toSorted(), onMap.toSorted());
        assert.deepEqual(await boxOfMap(page), box);
      });
    });
  }

  for (const [name, picture, attributes] of [
    [
      'of a day and with names',
      'maps/2018-11-12.svg#as-of=2018-11-12',
      'as-of="2018-11-12" highlight="US,RU,CN,PK"',
    ],
    ['in other colours than the picture', 'map.svg', 'theme="dark"'],
  ] as const) {
    it(`${name} shows it all the time, until all of the map is there in its place`, async () => {
      const shown = img.replace('map.svg', picture);
      let alone: unknown;
      await site.visit('/picture', { prepare: put(shown, '', attributes) }, async ({ page }) => {
        alone = await lookAt(page);
      });
      const prepare = async (page: Page): Promise<void> => {
        await page.evaluateOnNewDocument(noteFrames);
        // Words and shapes come in different frames.
        await page.emulateCPUThrottling(6);
        await put(shown, 'loader.js', attributes)(page);
      };
      await site.visit('/picture', { prepare }, async ({ page }) => {
        await page.waitForFunction(countOutlines);
        await settle(page);
        const { top, height } = alone as Awaited<ReturnType<typeof lookAt>>;
        const seen = await page.evaluate(() => [...(Reflect.get(globalThis, 'seen') as string[])]);
        assert.deepEqual(seen, [`shows ${top} ${height}`]);
        assert.equal(
          await page.$eval('signer-map > img', (image) => image.checkVisibility()),
          false,
        );
      });
    });
  }

  it('leaves the processor to a picture that is on its way', () => {
    let here = (): void => undefined;
    const picture = new Promise<void>((resolve) => (here = resolve));
    // The page is loaded without waiting for it.
    const lazy = img.replace('>', ' loading="lazy">');
    const hold = withAnswer('map.svg', (request) => picture.then(() => request.continue()), lazy);
    const prepare = async (page: Page): Promise<void> => {
      await page.evaluateOnNewDocument(() => {
        const { supportedValuesOf } = Intl;
        // What takes a browser longest of all that is done ahead of need.
        Intl.supportedValuesOf = (key) => {
          document.documentElement.dataset['woken'] = '';
          return supportedValuesOf(key);
        };
      });
      await hold(page);
    };
    return site.visit('/picture', { prepare }, async ({ page }) => {
      await page.waitForFunction(countOutlines);
      assert.equal(await page.$('[data-woken]'), null);
      here();
      await page.waitForSelector('[data-woken]');
    });
  });

  it('answers a click that began on the picture and ended on the map', () => {
    let here = (): void => undefined;
    const geometry = new Promise<void>((resolve) => (here = resolve));
    const prepare = withAnswer('country-shapes', (request) =>
      geometry.then(() => request.continue()),
    );
    return site.visit('/picture', { prepare }, async ({ page }) => {
      await settle(page);
      const { x, y, width } = await boxOfMap(page);
      // The middle of Australia.
      await page.mouse.move(x + width * 0.82, y + width * 0.355);
      await page.mouse.down();
      here();
      await page.waitForFunction(countOutlines);
      await page.mouse.up();
      await page.waitForFunction(
        () => document.querySelector('signer-map')!.getAttribute('selected') === 'AU',
      );
    });
  });

  it('stays with it where the geometry cannot be loaded, until it can', () => {
    let reachable = false;
    const prepare = withAnswer('country-shapes', (request) =>
      reachable ? request.continue() : request.abort(),
    );
    return site.visit('/picture', { prepare }, async ({ page }) => {
      await settle(page);
      const box = await boxOfMap(page);
      const failed = new Promise((resolve) => page.once('requestfailed', resolve));
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await failed;
      assert.ok((await lookAt(page)).height > 100);
      assert.equal((await lookAt(page)).outlines, 0);
      reachable = true;
      // Chromium keeps the failure of a module for a while: whoever waits is answered later.
      for (let tries = 0; tries < 20 && !(await page.evaluate(countOutlines)); tries++) {
        await page.mouse.move(box.x + 100 + tries, box.y + 100);
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
      assert.ok(await page.evaluate(countOutlines));
    });
  });

  it('draws the map where there is no picture at that address', () =>
    site.visit(
      '/picture',
      { prepare: put(img.replace('map.svg', 'no-map.svg'), 'loader.js') },
      async ({ page }) => {
        await settle(page);
        assert.ok(await page.evaluate(countOutlines));
      },
    ));

  it('gives way to the map when the page’s own switch makes its text light', () =>
    site.visit('/picture', { prepare: put(img, 'loader.js') }, async ({ page }) => {
      await settle(page);
      assert.equal(await page.evaluate(countOutlines), 0);
      await page.evaluate(() => {
        const { style } = document.documentElement;
        style.background = '#0f172a';
        style.color = '#e2e8f0';
      });
      await page.waitForFunction(countOutlines);
      const land = await page.$eval(
        'signer-map >>> path[part~=signed]',
        (path) => getComputedStyle(path).fill,
      );
      assert.equal(land, 'oklch(0.783 0.091 253)');
    }));

  it('prints it, and in the dark it makes room for a map in other colours', () =>
    site.visit('/picture', { prepare: put(img, 'loader.js') }, async ({ page }) => {
      await settle(page);
      await page.emulateMediaType('print');
      const shown = await lookAt(page);
      assert.equal(shown.height, Math.round((await boxOfMap(page)).height));
      await page.emulateMediaType('screen');
      await page.evaluate(() => (document.documentElement.style.colorScheme = 'light dark'));
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      await page.waitForFunction(countOutlines);
    }));
});

// Before the element is defined, there is nothing to look in.
const countOutlines = (): number | undefined =>
  document.querySelector('signer-map')!.shadowRoot?.querySelectorAll('path[part~=country]').length;
