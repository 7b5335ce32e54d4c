import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { projectFolder } from '../../src/tools/dev/project.mjs';
import { useSite } from '../pages/site.js';
import { pageWith, until, visitHtml } from './visit-html.js';

const site = useSite();
const badge = '<signatory-badge signatory="microsoft">Microsoft signed.</signatory-badge>';
const ready = (selector: string): string =>
  `document.querySelector('${selector}')?.matches(':defined:state(ready)')`;
const files = (requests: readonly string[]): string[] =>
  requests.map((url) => new URL(url).pathname).filter((path) => path.startsWith('/dist/'));
const repeated = (requests: readonly string[]): string[] =>
  requests.filter((url, index) => requests.indexOf(url) !== index);

describe('what the loader loads', () => {
  it('is only what is in use and near the viewport', () =>
    visitHtml(
      site,
      {
        body: pageWith(
          `${badge}<p style="height:3000px"></p><principle-list>Nine.</principle-list>`,
        ),
      },
      async ({ page, requests, complaints }) => {
        await until(page, ready('signatory-badge'));
        assert.deepEqual(
          files(requests).filter((path) => /principle|map|counter/.test(path)),
          [],
        );
        await page.evaluate(() => scrollTo(0, 3000));
        await until(page, ready('principle-list'));
        assert.deepEqual(repeated(requests), []);
        assert.deepEqual(complaints, []);
      },
    ));

  const samples = [
    badge,
    '<signatory-badge signatory="microsoft" variant="seal">Microsoft signed.</signatory-badge>',
    '<principle-list lang="fr">Neuf principes.</principle-list>',
    '<signer-map>81 states.</signer-map>',
    '<join-counter>Many.</join-counter>',
    '<join-counter variant="inline">Many</join-counter>',
    '<principle-list feed="/dist/feed-single/feed.json">Nine.</principle-list>',
  ];
  for (const sample of samples) {
    it(`is all asked for before any of it has arrived: ${sample.split('>')[0]}>`, async () => {
      let open = (): void => undefined;
      const opened = new Promise<void>((resolve) => (open = resolve));
      const gate = (request: { url(): string }): Promise<void> | undefined =>
        /\/dist\/(?!loader)/.test(request.url()) ? opened : undefined;
      await visitHtml(site, { body: pageWith(sample), gate }, async ({ page, requests }) => {
        await page.waitForNetworkIdle({ idleTime: 300, concurrency: 99 });
        const early = files(requests);
        open();
        await until(page, ready('body > *'));
        await page.waitForNetworkIdle({ idleTime: 300 });
        assert.deepEqual(files(requests), early);
        assert.deepEqual(repeated(requests), []);
      });
    });
  }

  it('follows elements into what is inserted later and into open shadow roots', () =>
    visitHtml(site, { body: pageWith('<p>A page.</p><late-box></late-box>') }, async ({ page }) => {
      await until(page, '!!globalThis.parisCallFeeds');
      await page.evaluate((markup) => {
        const host = document.body.appendChild(document.createElement('div'));
        host.attachShadow({ mode: 'open' }).innerHTML = `<section>${markup}</section>`;
        customElements.define(
          'late-box',
          class extends HTMLElement {
            constructor() {
              super();
              this.attachShadow({ mode: 'open' });
            }
          },
        );
        const inner = document.querySelector('late-box')!.shadowRoot!;
        setTimeout(() => (inner.innerHTML = '<join-counter>Many</join-counter>'), 50);
      }, badge);
      await until(
        page,
        `document.querySelector('div').shadowRoot.querySelector('signatory-badge:defined:state(ready)')
         && document.querySelector('late-box').shadowRoot.querySelector('join-counter:defined:state(ready)')`,
      );
    }));

  it('is loaded again once there is a network', async () => {
    let offline = true;
    const gate = (request: { url(): string }): 'abort' | undefined =>
      offline && /\/dist\/(?!loader)/.test(request.url()) ? 'abort' : undefined;
    await visitHtml(site, { body: pageWith(badge), gate }, async ({ page }) => {
      await page.waitForNetworkIdle({ idleTime: 300 });
      assert.equal(await page.$eval('body', (body) => body.innerText), 'Microsoft signed.');
      offline = false;
      await page.evaluate(() => dispatchEvent(new Event('online')));
      await until(page, ready('signatory-badge'));
    });
  });

  it('comes once, however often the loader is on the page', () => {
    const twice = '<script type="module" src="/dist/loader.js?2"></script>';
    const all = '<script type="module" src="/dist/paris-call-widgets.js"></script>';
    const link = '<a href="#" data-paris-call="counter">Many have signed</a>';
    const body = pageWith(badge + link, twice + twice + all);
    return visitHtml(site, { body }, async ({ page, requests, complaints }) => {
      await until(page, `${ready('signatory-badge')} && ${ready('join-counter')}`);
      assert.deepEqual(repeated(requests), []);
      assert.equal((await page.$$('join-counter')).length, 1);
      assert.deepEqual(complaints, []);
    });
  });

  it('works under a strict policy with Trusted Types', () => {
    const headers = {
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; " +
        "require-trusted-types-for 'script'; trusted-types lit-html",
    };
    const body = pageWith(`${badge}<a href="#" data-paris-call="map">81 states</a>`);
    return visitHtml(site, { body, headers }, async ({ page, complaints }) => {
      await until(page, `${ready('signatory-badge')} && ${ready('signer-map')}`);
      assert.deepEqual(complaints, []);
    });
  });
});

describe('integrity', () => {
  const map = JSON.parse(readFileSync(join(projectFolder, 'dist/importmap.json'), 'utf8')) as {
    integrity: Record<string, string>;
  };
  const hashes = JSON.parse(
    readFileSync(join(projectFolder, 'dist/integrity.json'), 'utf8'),
  ) as Record<string, string>;
  const pinned = (change: (integrity: Record<string, string>) => void): string => {
    const integrity = Object.fromEntries(
      Object.entries(map.integrity).map(([file, hash]) => [`/dist/${file.slice(2)}`, hash]),
    );
    change(integrity);
    return `<script type="importmap">${JSON.stringify({ integrity })}</script>`;
  };
  const loader = `<script type="module" integrity="${hashes['loader.js']}" src="/dist/loader.js">`;
  const page = (head: string): string =>
    pageWith('<signer-map>81 states.</signer-map>', head).replace(
      '<script type="module" src="/dist/loader.js">',
      loader,
    );

  it('holds for the loader and every module', () =>
    visitHtml(
      site,
      { body: page(pinned(() => undefined)) },
      async ({ page, complaints, requests }) => {
        await until(page, ready('signer-map'));
        const modules = files(requests).filter((path) => path.endsWith('.js'));
        const known = Object.keys(hashes).map((file) => `/dist/${file}`);
        assert.deepEqual(
          modules.filter((path) => !known.includes(path)),
          [],
        );
        assert.deepEqual(complaints, []);
      },
    ));

  it('of one module that was altered leaves what the author wrote', () => {
    const wrong = (integrity: Record<string, string>): void => {
      const file = Object.keys(integrity).find((name) => name.includes('country-shapes'))!;
      integrity[file] = `sha384-${'A'.repeat(64)}`;
    };
    return visitHtml(site, { body: page(pinned(wrong)) }, async ({ page }) => {
      await until(page, `document.querySelector('signer-map').matches(':defined:state(error)')`);
      assert.equal(await page.$eval('body', (body) => body.innerText), '81 states.');
    });
  });
});
