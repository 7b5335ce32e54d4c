import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderElement } from '../../src/server/render-element.js';
import { useSite } from '../pages/site.js';
import { pageWith, until, visitHtml } from './visit-html.js';

const site = useSite();
const feed = {
  version: 1,
  updated: '2024-02-29T12:00:00Z',
  pledge: { name: 'The Lake Pledge' },
  signatories: [{ id: 'acme', name: 'Acme', category: 'private-sector', joined: '2019-05-01' }],
};
const data = (json: string): string => `<script type="application/json">${json}</script>`;
const badge = (json: string, more = ''): string =>
  `<signatory-badge signatory="acme" ${more}>${data(json)}Acme signed.</signatory-badge>`;
const state = (name: string): string =>
  `document.querySelector('signatory-badge')?.matches(':defined:state(${name})')`;
const feedsIn = (requests: readonly string[]): string[] =>
  requests.filter((url) => /\/feed/.test(new URL(url).pathname) && !url.endsWith('.js'));

describe('data that stands in the page', () => {
  it('is shown with its date, and nothing is asked for', () =>
    visitHtml(
      site,
      { body: pageWith(badge(JSON.stringify(feed))) },
      async ({ page, requests, complaints }) => {
        await until(page, state('ready'));
        await until(
          page,
          `/As of February 29, 2024/.test(document.querySelector('signatory-badge').shadowRoot.textContent)`,
        );
        assert.deepEqual(feedsIn(requests), []);
        assert.deepEqual(complaints, []);
      },
    ));

  it('is dated in what render prints with it, before and after the script', async () => {
    const { html } = await renderElement('signatory-badge', {
      attributes: { signatory: 'microsoft' },
      inline: true,
    });
    const dated = `/As of [A-Z]\\w+ \\d+, 20\\d\\d/.test(document.querySelector('signatory-badge').shadowRoot.textContent)`;
    const noScripts = (): 'abort' => 'abort';
    await visitHtml(site, { body: pageWith(html), gate: noScripts }, ({ page }) =>
      until(page, dated),
    );
    await visitHtml(site, { body: pageWith(html) }, async ({ page, requests }) => {
      await until(page, `${state('ready')} && ${dated}`);
      assert.deepEqual(feedsIn(requests), []);
    });
  });

  const malformed = {
    'no JSON': '{"version": 1,',
    nothing: ' ',
    'no feed': '{"hello": "world"}',
    'a newer feed': JSON.stringify({ ...feed, version: 2 }),
    'somebody else’s': JSON.stringify({ ...feed, signatories: [{ id: 'other', name: 'Other' }] }),
    'a prototype': '{"__proto__": {"version": 1, "pledge": {}}, "constructor": 5}',
    'deep nonsense': '['.repeat(50_000),
  };
  for (const [what, json] of Object.entries(malformed)) {
    it(`that is ${what} leaves what the author wrote`, () =>
      visitHtml(site, { body: pageWith(badge(json)) }, async ({ page, requests, complaints }) => {
        await until(page, state('error'));
        assert.equal(await page.$eval('body', (body) => body.innerText.trim()), 'Acme signed.');
        assert.deepEqual(feedsIn(requests), []);
        assert.deepEqual(
          complaints.filter((text) => !text.startsWith('warn: paris-call-widgets')),
          [],
        );
      }));
  }

  it('with markup in its names shows them as text', () => {
    const name = '<img src=x onerror=broken=1>';
    const json = JSON.stringify({ ...feed, signatories: [{ ...feed.signatories[0], name }] });
    return visitHtml(
      site,
      { body: pageWith(badge(json.replaceAll('<', '\\u003c'))) },
      async ({ page }) => {
        await until(page, state('ready'));
        const shown = await page.$eval('signatory-badge', (one) => ({
          name: one.shadowRoot!.querySelector('[part=name]')!.textContent,
          images: one.shadowRoot!.querySelectorAll('img').length,
        }));
        assert.deepEqual(shown, { name, images: 0 });
        assert.equal(await page.evaluate('globalThis.broken'), undefined);
      },
    );
  });

  it('counts for less than a feed', () =>
    visitHtml(
      site,
      {
        body: pageWith(badge(JSON.stringify(feed), 'feed="/other/feed.json"')),
        files: {
          '/other/feed.json': JSON.stringify({
            ...feed,
            signatories: [{ ...feed.signatories[0], name: 'Acme of the feed' }],
          }),
        },
      },
      async ({ page, requests }) => {
        await until(page, state('ready'));
        assert.equal(feedsIn(requests).length, 1);
        assert.match(
          await page.$eval('signatory-badge', (one) => one.shadowRoot!.textContent!),
          /Acme of the feed/,
        );
      },
    ));
});
