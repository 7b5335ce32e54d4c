import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { putFiles } from '../../pages/put-files.js';
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
  await putFiles(page, { [address]: html }, { headers, blocked });
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
      .map((element) => element.shadowRoot!.querySelector<HTMLElement>('.frame')!.innerText)
      .join('\n'),
  );

const visible = [true, true, true, true];

/** What shows or hides the window that a page is in. */
async function windowOf(page: Page): Promise<(state: 'minimized' | 'normal') => Promise<void>> {
  const session = await page.createCDPSession();
  const { windowId } = await session.send('Browser.getWindowForTarget');
  return (windowState) =>
    session.send('Browser.setWindowBounds', { windowId, bounds: { windowState } });
}

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

  it('row 10: a feed without encryption on a page with it: the author’s content, and why', () =>
    site.visit(
      '/icon.svg',
      {
        prepare: async (page) => {
          await page.setRequestInterception(true);
          page.on('request', (request) => {
            const { host, pathname } = new URL(request.url());
            if (host !== 'secure.example') return void request.continue();
            if (pathname === address) {
              const body = `${script}<join-counter feed="http://plain.example/feed.json" loading="eager"><p>Many joined.</p></join-counter>`;
              return void request.respond({ contentType: 'text/html', body });
            }
            void fetch(site.origin + pathname).then(async (answer) =>
              request.respond({
                status: answer.status,
                contentType: answer.headers.get('content-type') ?? '',
                body: new Uint8Array(await answer.arrayBuffer()),
              }),
            );
          });
        },
      },
      async ({ page, complaints }) => {
        await page.goto(`https://secure.example${address}`);
        await page.waitForFunction(() => document.querySelector('join-counter:state(error)'));
        assert.deepEqual(await ownContent(page), [true]);
        const explains = (text: string): boolean => /http: on an https: page/.test(text);
        for (let tries = 0; tries < 50 && !complaints.some(explains); tries += 1) {
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        assert.ok(complaints.some(explains), complaints.join('\n'));
        assert.ok(
          complaints.some((text) => /Mixed Content/i.test(text)),
          'the browser agrees',
        );
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

  it('row 41: a chunk for an author’s notes that is blocked: the notes as they were written', () => {
    const body = `<signer-map loading="eager"><map-note country="NZ">With France.</map-note></signer-map>`;
    return visit({ body, blocked: /-mapNotes-/ }, async ({ page }) => {
      await page.waitForFunction(() => document.querySelector('signer-map:state(ready)'));
      const note = (await page.$('map-note'))!;
      assert.ok((await note.boundingBox())!.height > 0);
    });
  });

  it('row 12: offline, then online: content without a reload', () =>
    visit({}, async ({ page }) => {
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

  it('row 12: offline before an element has its modules, then online', () =>
    visit({ head: '' }, async ({ page }) => {
      // Defined, but out of the reader's sight: words, shapes and feeds are still to come.
      await page.evaluate(() => document.body.style.setProperty('display', 'none'));
      await page.$$eval('[loading]', (all) =>
        all.forEach((one) => one.setAttribute('loading', 'lazy')),
      );
      await page.addScriptTag({ type: 'module', url: '/dist/paris-call-widgets.js' });
      await page.waitForFunction(() => document.querySelector('signer-map:defined'));
      await page.setOfflineMode(true);
      await page.evaluate(() => document.body.style.removeProperty('display'));
      await page.$$eval('[loading]', (all) =>
        all.forEach((one) => one.setAttribute('loading', 'eager')),
      );
      await page.waitForFunction(() => document.querySelectorAll(':state(error)').length === 4);
      assert.deepEqual(await ownContent(page), visible);
      await page.setOfflineMode(false);
      await page.waitForFunction(() => document.querySelectorAll(':state(ready)').length === 4);
      assert.match(await texts(page), /Microsoft[^]*Protect the Internet[^]*1,222[^]*81 states/);
    }));

  it('row 35: elements that are gone leave nothing behind', () =>
    visit({}, async ({ page }) => {
      const session = await page.createCDPSession();
      const listeners = async (): Promise<string[]> => {
        const { result } = await session.send('Runtime.evaluate', { expression: 'window' });
        const found = await session.send('DOMDebugger.getEventListeners', {
          objectId: result.objectId!,
        });
        return found.listeners.map(({ type }) => type).sort();
      };
      const alive = async (name: string): Promise<number> => {
        const prototype = await page.evaluateHandle(
          (tag) => customElements.get(tag)!.prototype as object,
          name,
        );
        const objects = await page.queryObjects(prototype);
        const count = await objects.evaluate((all) => all.length);
        // A handle keeps what it stands for.
        await Promise.all([objects.dispose(), prototype.dispose()]);
        return count;
      };
      await settle(page);
      assert.deepEqual(await listeners(), ['hashchange', 'online', 'visibilitychange']);
      const names = ['signatory-badge', 'principle-list', 'join-counter', 'signer-map'];
      for (const name of names) assert.equal(await alive(name), 1, name);
      // One of them has looked for modules while there was no network.
      await page.setOfflineMode(true);
      await page.$eval('principle-list', (list) => list.setAttribute('lang', 'fr'));
      await new Promise((resolve) => setTimeout(resolve, 300));
      await page.$$eval('body > *', (all) => all.forEach((one) => one.remove()));
      // What has just been shown is kept for a moment by the browser's own observers.
      for (let tries = 0; tries < 20; tries += 1) {
        await session.send('HeapProfiler.collectGarbage');
        const left = await Promise.all(names.map(alive));
        if (left.every((count) => count === 0)) break;
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
      for (const name of names) assert.equal(await alive(name), 0, name);
      assert.deepEqual(await listeners(), []);
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
      await page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => (document.title = String(persisted)));
      });
      await page.goto(`${site.origin}/icon.svg`);
      const asked = requests.length;
      await page.goBack();
      await page.waitForFunction(() => document.title === 'true');
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.equal(await texts(page), before);
      assert.deepEqual(
        requests.slice(asked).filter((url) => url.includes('/feed/')),
        [],
      );
      assert.deepEqual(complaints, []);
    }));

  it('row 42: a page that is left asks for nothing more', () =>
    visit({}, async ({ page, requests }) => {
      await settle(page);
      await page.waitForNetworkIdle({ idleTime: 300 });
      const asked = requests.length;
      const show = await windowOf(page);
      await show('minimized');
      await page.waitForFunction('document.hidden', { polling: 100 });
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.deepEqual(requests.slice(asked), []);
      await show('normal');
    }));

  it('row 42: a hidden tab is quiet, and goes on when it is seen', () =>
    visit(
      { blocked: /principles\/en\.json/ },
      async ({ page, requests }) => {
        await page.waitForFunction(() => document.querySelectorAll(':state(ready)').length === 3);
        await page.waitForFunction(() => document.querySelector('principle-list:state(error)'));
        const show = await windowOf(page);
        // What tells of the failure is still on its way.
        await page.waitForNetworkIdle({ idleTime: 200 });
        await show('minimized');
        await page.waitForFunction('document.hidden', { polling: 100 });
        const asked = requests.length;
        await page.evaluate('calls = []');
        await new Promise((resolve) => setTimeout(resolve, 4000));
        assert.deepEqual(await page.evaluate('calls'), []);
        assert.deepEqual(requests.slice(asked), [], 'no retry in between');
        await show('normal');
        for (let tries = 0; tries < 50 && requests.length === asked; tries += 1) {
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
        assert.match(requests[asked] ?? '', /principles\/en\.json$/, 'asked for again');
      },
      (page) =>
        // Every timer and frame that runs, in the order of their ends.
        page.evaluateOnNewDocument(`
          globalThis.calls = [];
          for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame']) {
            const original = globalThis[name];
            globalThis[name] = (callback, ...rest) =>
              original((...given) => (calls.push(name), callback(...given)), ...rest);
          }`),
    ));
});
