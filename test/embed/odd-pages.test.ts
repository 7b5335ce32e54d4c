import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { useSite } from '../pages/site.js';
import { pageWith, until, visitHtml } from './visit-html.js';
import { patience } from '../support/patience.js';

const site = useSite();
const loader = '<script type="module" src="/dist/loader.js"></script>';
const badge = '<signatory-badge signatory="microsoft">Microsoft signed.</signatory-badge>';
const four = `${badge}<principle-list>Nine.</principle-list><signer-map>81.</signer-map><join-counter>Many.</join-counter>`;
const ready = (selector: string): string =>
  `document.querySelector('${selector}')?.matches(':defined:state(ready)')`;
const allReady = `document.querySelectorAll('signatory-badge:state(ready), principle-list:state(ready), signer-map:state(ready), join-counter:state(ready)').length === 4`;
const heights = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [...document.body.children]
      .filter(({ localName }) => localName.includes('-'))
      .map((one) => one.getBoundingClientRect().height),
  );

describe('a page in quirks mode', () => {
  it('shows the same as one in standards mode, in the same place', async () => {
    const body = pageWith(four);
    let expected: number[] = [];
    await visitHtml(site, { body, height: 3000 }, async ({ page }) => {
      await until(page, allReady);
      await page.waitForNetworkIdle({ idleTime: 300 });
      expected = await heights(page);
    });
    await visitHtml(
      site,
      { body: body.replace('<!doctype html>', ''), height: 3000 },
      async ({ page, complaints }) => {
        assert.equal(await page.evaluate(() => document.compatMode), 'BackCompat');
        await until(page, allReady);
        await page.waitForNetworkIdle({ idleTime: 300 });
        assert.deepEqual(await heights(page), expected);
        assert.deepEqual(complaints, []);
      },
    );
  });
});

describe('a page that writes itself', () => {
  it('shows elements that it writes while it is read, the loader too', () =>
    visitHtml(
      site,
      {
        body: `<!doctype html><html lang="en"><title>Written</title><link rel="icon" href="/icon.svg"><body>
          <script>document.write('<script type="module" src="/dist/loader.js"><\\/script>'); document.write('<signatory-badge signatory="micro'); document.write('soft">Microsoft signed.</signatory-badge>')</script>`,
      },
      async ({ page, complaints }) => {
        await until(page, ready('signatory-badge'));
        assert.deepEqual(complaints, []);
      },
    ));

  it('shows elements that it writes over itself', () =>
    visitHtml(site, { body: pageWith(badge) }, async ({ page, complaints }) => {
      await until(page, ready('signatory-badge'));
      await page.evaluate((text) => {
        document.open();
        document.write(text);
        document.close();
      }, pageWith('<join-counter>Many.</join-counter><a data-paris-call="badge" data-signatory="cloudflare" href="#">Cloudflare signed.</a>'));
      await until(page, `${ready('join-counter')} && ${ready('signatory-badge')}`);
      assert.deepEqual(complaints, []);
    }));
});

describe('a page sent as XHTML', () => {
  const xhtml = (markup: string, head = loader): string =>
    `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>XHTML</title><link rel="icon" href="/icon.svg" />${head}</head><body>${markup}</body></html>`;
  const contentType = 'application/xhtml+xml; charset=utf-8';

  const text = (page: Page): Promise<string> =>
    page.$eval('body', (body) => body.innerText.replaceAll(/\s+/g, ' ').trim());
  const written = 'Microsoft signed. Nine. 81. Many.';

  it('keeps what its author wrote where modules run in it, without an exception', () => {
    // Chromium runs no module scripts here, but imports.
    const body = xhtml(four, '<script>import("/dist/loader.js")</script>');
    return visitHtml(site, { body, contentType, height: 3000 }, async ({ page, complaints }) => {
      await until(page, `document.querySelectorAll(':defined:state(error)').length === 4`);
      await page.waitForNetworkIdle({ idleTime: 300 });
      assert.equal(await text(page), written);
      assert.deepEqual(
        complaints.filter((line) => !line.startsWith('warn: paris-call-widgets')),
        [],
      );
    });
  });

  it('keeps what its author wrote where they do not', () =>
    visitHtml(site, { body: xhtml(four), contentType }, async ({ page }) => {
      await page.waitForNetworkIdle({ idleTime: 300 });
      assert.equal((await text(page)).replaceAll('.', '. ').replaceAll('  ', ' ').trim(), written);
    }));

  it('shows a widget in a frame, as high as it needs to be', () => {
    const frame =
      '<iframe src="/dist/embed.html#widget=signatory-badge&amp;signatory=microsoft" title="Badge" height="60" sandbox="allow-scripts"></iframe>';
    const body = xhtml(frame, '<script src="/dist/resize.js"></script>');
    return visitHtml(site, { body, contentType }, async ({ page, complaints }) => {
      const inner = (await (await page.$('iframe'))!.contentFrame())!;
      await inner.waitForFunction(ready('signatory-badge'), { timeout: patience });
      await until(page, `document.querySelector('iframe').clientHeight > 150`);
      assert.deepEqual(complaints, []);
    });
  });
});

describe('an element that its page takes away or moves while it loads', () => {
  /** Opens a page whose modules and documents wait until `open` is called. */
  const held = async (
    markup: string,
    during: (page: Page, open: () => void, complaints: readonly string[]) => Promise<void>,
  ): Promise<void> => {
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    await visitHtml(
      site,
      {
        body: pageWith(markup),
        gate: (request) => (/\/dist\/(?!loader)/.test(request.url()) ? opened : undefined),
      },
      async ({ page, complaints }) => {
        await until(page, '!!globalThis.parisCallFeeds');
        await page.waitForNetworkIdle({ idleTime: 200, concurrency: 99 });
        await during(page, open, complaints);
      },
    );
  };

  it('draws nothing once it is gone, and all when it comes back', () =>
    held(badge, async (page, open, complaints) => {
      const element = await page.evaluateHandle(() => {
        const found = document.querySelector('signatory-badge')!;
        found.remove();
        return found;
      });
      open();
      await page.waitForNetworkIdle({ idleTime: 300 });
      assert.equal(
        await element.evaluate((one) => !!one.shadowRoot?.querySelector('[part=badge]')),
        false,
      );
      await element.evaluate((one) => document.body.append(one));
      await until(page, ready('signatory-badge'));
      assert.deepEqual(complaints, []);
    }));

  it('shows at its new place: elsewhere, in a shadow root, again and again', () =>
    held(four, async (page, open, complaints) => {
      await page.evaluate(() => {
        const host = document.body.appendChild(document.createElement('div'));
        const root = host.attachShadow({ mode: 'open' });
        document.querySelectorAll('body > :not(div)').forEach((one) => root.append(one));
        const again = (left: number): void => {
          root.append(root.firstElementChild!);
          if (left) requestAnimationFrame(() => again(left - 1));
        };
        again(60);
      });
      open();
      await until(
        page,
        `document.querySelector('div').shadowRoot.querySelectorAll(':defined:state(ready)').length === 4`,
      );
      assert.deepEqual(complaints, []);
    }));

  it('survives in a document that it is moved to, and when its frame is gone', () =>
    held(badge, async (page, open, complaints) => {
      await page.evaluate(() => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        frame.contentDocument!.body.append(document.querySelector('signatory-badge')!);
      });
      open();
      await page.waitForNetworkIdle({ idleTime: 300 });
      const text = await page.$eval('iframe', (frame) => frame.contentDocument!.body.innerText);
      assert.match(text, /Microsoft/);
      await page.$eval('iframe', (frame) => frame.remove());
      assert.deepEqual(complaints, []);
    }));

  it('is a copy of what the page makes of it: cloned, written again, replaced', () =>
    held(badge, async (page, open, complaints) => {
      await page.evaluate(() => {
        const element = document.querySelector('signatory-badge')!;
        element.replaceWith(element.cloneNode(true));
        // oxlint-disable-next-line no-self-assign -- what some frameworks do.
        document.body.innerHTML = document.body.innerHTML;
      });
      open();
      await until(page, ready('signatory-badge'));
      assert.equal((await page.$$('signatory-badge')).length, 1);
      assert.deepEqual(complaints, []);
    }));
});
