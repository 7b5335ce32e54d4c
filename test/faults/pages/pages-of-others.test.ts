import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { settle } from '../../pages/settle.js';
import { useSite } from '../../pages/site.js';

const site = useSite();

const address = '/page-of-others.html';

const four = `
  <signatory-badge signatory="microsoft" loading="eager"><p>Microsoft signed.</p></signatory-badge>
  <principle-list loading="eager"><p>Nine principles.</p></principle-list>
  <join-counter loading="eager"><p>Many joined.</p></join-counter>
  <signer-map loading="eager"><p>Many states.</p></signer-map>`;

const script = '<script type="module" src="/dist/paris-call-widgets.js"></script>';

/** What a page has besides the elements. */
interface PageOfOthers {
  readonly head?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Requests that are refused. */
  readonly blocked?: RegExp;
}

/** Serves a page of somebody else at {@link address}, from the server's own origin. */
async function serve(
  page: Page,
  { head = script, body = four, headers = {}, blocked }: PageOfOthers,
): Promise<void> {
  const html = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
    <title>A page</title><link rel="icon" href="/icon.svg">${head}<body>${body}</body></html>`;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === address) {
      return void request.respond({ contentType: 'text/html; charset=utf-8', headers, body: html });
    }
    return void (blocked?.test(request.url()) ? request.abort() : request.continue());
  });
}

const visit = (
  what: PageOfOthers,
  during: Parameters<typeof site.visit>[2],
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<void> =>
  site.visit(
    address,
    {
      prepare: async (page) => {
        await prepare(page);
        await serve(page, what);
      },
    },
    during,
  );

/** Whether the author's content of each element can be seen. */
const ownContent = (page: Page): Promise<boolean[]> =>
  page.$$eval('signatory-badge p, principle-list p, join-counter p, signer-map p', (paragraphs) =>
    paragraphs.map((paragraph) => paragraph.offsetHeight > 0 && paragraph.checkVisibility()),
  );

const texts = (page: Page): Promise<string> =>
  page.$$eval('signatory-badge, principle-list, join-counter, signer-map', (elements) =>
    elements
      .map((element) => (element.shadowRoot!.firstElementChild as HTMLElement).innerText)
      .join('\n'),
  );

const visible = [true, true, true, true];

describe('pages of others', () => {
  it('row 34: two copies of the library: the first serves, silently', () =>
    visit(
      { head: `${script}<script type="module" src="/dist/paris-call-widgets.js?copy"></script>` },
      async ({ page, complaints }) => {
        await settle(page);
        assert.deepEqual(complaints, []);
        assert.match(await texts(page), /Microsoft[^]*1,222/);
      },
    ));

  for (const [what, code] of [
    ['Object.prototype', 'Object.prototype.extra = () => 1; Object.prototype.url = 7;'],
    ['Array.prototype', 'Array.prototype.extra = 1; Array.prototype.at = undefined;'],
    ['fetch', 'window.fetch = () => { throw new Error("mine"); };'],
    ['fetch, to nothing', 'window.fetch = undefined;'],
    ['JSON', 'JSON.parse = () => { throw new Error("mine"); }; JSON.stringify = () => "x";'],
  ] as const) {
    it(`row 38: a page that alters ${what}: no exception, at worst the author’s content`, () =>
      visit({ head: `<script>${code}</script>${script}` }, async ({ page, complaints }) => {
        // The page's changes break Puppeteer's own waiting.
        const settled = (): Promise<boolean> =>
          page.evaluate(() =>
            [
              ...document.querySelectorAll(
                'signatory-badge, principle-list, join-counter, signer-map',
              ),
            ].every((element) => element.matches(':defined:not(:state(loading))')),
          );
        for (let tries = 0; tries < 100 && !(await settled()); tries += 1) {
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        assert.equal(await settled(), true);
        assert.deepEqual(
          complaints.filter((complaint) => complaint.startsWith('error')),
          [],
        );
        const shown = await page.$$eval(
          'signatory-badge, principle-list, join-counter, signer-map',
          (elements) =>
            elements.map(
              (element) =>
                element.matches(':state(ready)') ||
                (element.querySelector('p') as HTMLElement).offsetHeight > 0,
            ),
        );
        assert.deepEqual(shown, visible);
      }));
  }

  it('row 39: a strict policy with Trusted Types: nothing is refused', () =>
    visit(
      {
        headers: {
          'Content-Security-Policy':
            "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; " +
            "require-trusted-types-for 'script'; trusted-types lit-html",
          'Cross-Origin-Embedder-Policy': 'require-corp',
          'Cross-Origin-Opener-Policy': 'same-origin',
        },
      },
      async ({ page, complaints }) => {
        await settle(page);
        assert.match(await texts(page), /Microsoft[^]*Protect the Internet[^]*1,222[^]*81 states/);
        assert.deepEqual(complaints, []);
        // The policy is really there.
        const refused = await page.evaluate(() => {
          try {
            document.createElement('p').innerHTML = '<b>';
            return false;
          } catch {
            return true;
          }
        });
        assert.equal(refused, true);
      },
    ));

  it('row 39: a sandboxed frame of no origin', () =>
    visit(
      {
        head: '',
        body: `<iframe sandbox="allow-scripts" width="800" height="3000" srcdoc='${script}${four}'></iframe>`,
      },
      async ({ page }) => {
        const frame = (await (await page.waitForSelector('iframe'))!.contentFrame())!;
        await settle(frame);
        assert.equal(await frame.evaluate(() => self.origin), 'null');
        assert.match(
          await frame.$eval(
            'join-counter',
            (element) => (element.shadowRoot!.firstElementChild as HTMLElement).innerText,
          ),
          /1,222/,
        );
      },
    ));

  it('row 10: a policy that lets nothing be fetched: the author’s content, and why', () =>
    visit(
      { headers: { 'Content-Security-Policy': "script-src 'self'; connect-src 'none'" } },
      async ({ page, complaints }) => {
        await page.waitForFunction(() => document.querySelector('join-counter:state(error)'));
        await page.waitForFunction(() => document.querySelector('signer-map:state(error)'));
        assert.deepEqual(await ownContent(page), visible);
        const explains = (text: string): boolean =>
          /^warn: paris-call-widgets: .*connect-src/.test(text);
        for (let tries = 0; tries < 50 && !complaints.some(explains); tries += 1) {
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        assert.ok(complaints.some(explains), complaints.join('\n'));
        assert.ok(!complaints.some((text) => /^error: (Uncaught|Error)/.test(text)));
      },
    ));

  it('row 41: scripts off: the author’s content', () =>
    visit(
      {},
      async ({ page }) => {
        const paragraphs = await page.$$('p');
        assert.equal(paragraphs.length, 4);
        for (const paragraph of paragraphs) assert.ok((await paragraph.boundingBox())!.height > 0);
      },
      (page) => page.setJavaScriptEnabled(false),
    ));

  it('row 41: a module that is blocked: the author’s content', () =>
    visit({ blocked: /\/dist\// }, async ({ page }) => {
      assert.deepEqual(await ownContent(page), visible);
    }));

  it('row 41: a chunk that is blocked: the author’s content, no exception', () =>
    visit({ blocked: /country-shapes|-joinCounter-/ }, async ({ page, complaints }) => {
      await page.waitForFunction(() => document.querySelector('signer-map:state(error)'));
      await page.waitForFunction(() => document.querySelector('join-counter:state(error)'));
      assert.deepEqual((await ownContent(page)).slice(2), [true, true]);
      assert.deepEqual(
        complaints.filter((text) => /^error: (?!Failed to load)/.test(text) && !/ERR_/.test(text)),
        [],
      );
    }));

  it('row 12: offline, then online: content without a reload', () =>
    visit({ head: '', body: four }, async ({ page }) => {
      await page.evaluate(() => import(`${location.origin}/dist/chunks/none.js`).catch(() => 0));
      await page.setOfflineMode(true);
      await page.setOfflineMode(false);
      await page.addScriptTag({ type: 'module', url: '/dist/paris-call-widgets.js' });
      await settle(page);
      // A feed that is asked for while there is no network, and nothing of it is in a cache.
      await page.setOfflineMode(true);
      await page.$eval('signatory-badge', (badge) => badge.setAttribute('signatory', 'cloudflare'));
      await page.waitForFunction(() => document.querySelector('signatory-badge:state(error)'));
      assert.equal((await ownContent(page))[0], true);
      await page.setOfflineMode(false);
      await page.waitForFunction(() => document.querySelector('signatory-badge:state(ready)'));
      assert.match(await texts(page), /Cloudflare/);
    }));

  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    it(`row 26: the same dates in ${zone}`, () =>
      visit(
        {},
        async ({ page }) => {
          await settle(page);
          assert.equal(
            await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone),
            zone,
          );
          const said = await texts(page);
          assert.match(said, /Since November 12, 2018/);
          assert.match(said, /as of December\s25,\s2025/);
        },
        (page) => page.emulateTimezone(zone),
      ));
  }

  for (const [name, features] of [
    ['forced colours', [{ name: 'forced-colors', value: 'active' }]],
    ['reduced motion', [{ name: 'prefers-reduced-motion', value: 'reduce' }]],
    ['dark', [{ name: 'prefers-color-scheme', value: 'dark' }]],
  ] as const) {
    it(`row 40: ${name}: everything is there`, () =>
      visit(
        { head: `<meta name="color-scheme" content="light dark">${script}` },
        async ({ page, complaints }) => {
          await settle(page);
          assert.match(
            await texts(page),
            /Microsoft[^]*Protect the Internet[^]*1,222[^]*81 states/,
          );
          assert.deepEqual(complaints, []);
        },
        (page) => page.emulateMediaFeatures([...features]),
      ));
  }

  it('row 40: print and right-to-left: nothing reaches out of the page', () =>
    visit({ head: `<script>document.dir = "rtl"</script>${script}` }, async ({ page }) => {
      await settle(page);
      for (const media of ['screen', 'print']) {
        await page.emulateMediaType(media);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.equal(over, 0, media);
      }
    }));

  it('row 42: away and back: the same content, and nothing is asked for again', () =>
    visit({}, async ({ page, requests, complaints }) => {
      await settle(page);
      const before = await texts(page);
      await page.goto('about:blank');
      const asked = requests.length;
      await page.goBack();
      await page.waitForFunction(() => document.querySelector('signer-map:state(ready)'));
      await settle(page);
      assert.equal(await texts(page), before);
      assert.ok(requests.length >= asked);
      assert.deepEqual(complaints, []);
    }));
});
