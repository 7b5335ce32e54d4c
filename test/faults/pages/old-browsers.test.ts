import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { useSite } from '../../pages/site.js';

const site = useSite();

const address = '/page-in-an-old-browser.html';

const body = `
  <signatory-badge signatory="microsoft" loading="eager"><p>Microsoft signed.</p></signatory-badge>
  <principle-list loading="eager"><p>Nine principles.</p></principle-list>
  <join-counter loading="eager"><p>Many joined.</p></join-counter>
  <signer-map loading="eager"><p>Many states.</p></signer-map>
  <script>addEventListener('load', () => setTimeout(() => (document.title = 'goes on'), 1000))</script>`;

/** What a browser of some years ago had not, taken from the one at hand before the page's first script. */
const lacks: Readonly<Record<string, () => unknown>> = {
  'AbortSignal.any, before Chrome 116, Firefox 124 and Safari 17.4': () =>
    Reflect.deleteProperty(AbortSignal, 'any'),
  'states without two dashes, before Chrome 125': () => {
    const { add } = CustomStateSet.prototype;
    CustomStateSet.prototype.add = function (name: string): CustomStateSet {
      if (!name.startsWith('--')) throw new DOMException(name, 'SyntaxError');
      return add.call(this, name) as CustomStateSet;
    };
  },
  'custom states at all, before Firefox 126 and Safari 17.4': () =>
    Reflect.deleteProperty(ElementInternals.prototype, 'states'),
  'element internals, before Firefox 93 and Safari 16.4': () =>
    Reflect.deleteProperty(HTMLElement.prototype, 'attachInternals'),
  'custom elements, before Firefox 63': () => Reflect.deleteProperty(globalThis, 'customElements'),
};

/** Whether a reader sees of each element what the author wrote, or what the element draws. */
const shows = (page: Page): Promise<boolean[]> =>
  page.$$eval('[loading]', (all) =>
    all.map((host) => {
      const own = host.querySelector('p')!.getBoundingClientRect().height > 0;
      const drawn = host.shadowRoot?.querySelector('.frame [part]')?.checkVisibility() ?? false;
      return own || drawn;
    }),
  );

const visit = (
  prepare: (page: Page) => Promise<unknown>,
  respond: (path: string) => string | undefined = () => undefined,
): Promise<void> =>
  site.visit(
    address,
    {
      prepare: async (page) => {
        await prepare(page);
        await page.setRequestInterception(true);
        page.on('request', (request) => {
          const path = new URL(request.url()).pathname;
          if (path === address) {
            const html = `<!doctype html><html lang="en"><title>A page</title>
              <link rel="icon" href="/icon.svg"><body>${body}
              <script type="module" src="/dist/paris-call-widgets.js"></script></body></html>`;
            return void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
          }
          const instead = respond(path);
          return void (instead === undefined
            ? request.continue()
            : request.respond({ contentType: 'text/javascript', body: instead }));
        });
      },
    },
    async ({ page }) => {
      await page.waitForFunction(() => document.title === 'goes on');
      assert.deepEqual(await shows(page), [true, true, true, true]);
    },
  );

/** Answers with our own scripts and style sheets, whose questions about colours fail. */
async function answerAsOld(request: HTTPRequest): Promise<void> {
  const { pathname } = new URL(request.url());
  if (pathname === '/dark.html') {
    const map = '<signer-map loading="eager"></signer-map>';
    return request.respond({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="/icon.svg">
        <body>${map}<div style="color-scheme: dark; color: white">${map}</div>
        <script type="module" src="/dist/signer-map.js"></script></body></html>`,
    });
  }
  if (!pathname.endsWith('.js')) return request.continue();
  const answer = await fetch(request.url());
  const body = (await answer.text()).replaceAll(
    '@supports (color:oklch(from',
    '@supports (color:no(',
  );
  return request.respond({ contentType: 'text/javascript', body });
}

describe('row 41: in a browser that is too old the author’s content, or all, shows', () => {
  for (const [what, lack] of Object.entries(lacks)) {
    it(`without ${what}`, () => visit((page) => page.evaluateOnNewDocument(lack)));
  }

  it('that cannot read the module', () =>
    visit(
      () => Promise.resolve(),
      (path) => (path.endsWith('/paris-call-widgets.js') ? 'class { #of the future }' : undefined),
    ));

  it('that cannot read what the module imports', () =>
    visit(
      () => Promise.resolve(),
      (path) => (path.includes('/dist/chunks/') ? 'class { #of the future }' : undefined),
    ));

  it('that makes no colour from the text colour, before Chrome 131, Firefox 133 and Safari 18: colours of the page’s scheme', () =>
    site.visit(
      '/dark.html',
      {
        prepare: async (page) => {
          await page.setRequestInterception(true);
          page.on('request', (request) => void answerAsOld(request));
        },
      },
      async ({ page }) => {
        await page.waitForSelector('signer-map:state(ready)');
        const [light, dark] = await page.$$eval('signer-map', (maps) =>
          maps.map(({ shadowRoot }) => {
            const signed = shadowRoot!.querySelector("svg [part~='signed']")!;
            return getComputedStyle(signed).fill;
          }),
        );
        assert.equal(light, 'rgb(27, 77, 137)');
        assert.equal(dark, 'rgb(143, 188, 242)');
      },
    ));
});
