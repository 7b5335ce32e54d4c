import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fillPage } from '../../src/server/fill-page.js';
import { renderElement } from '../../src/server/render-element.js';
import { useSite } from '../pages/site.js';
import { pageWith, until, visitHtml } from './visit-html.js';

const site = useSite();
const samples = [
  ['signatory-badge', { signatory: 'microsoft' }],
  ['principle-list', { lang: 'fr' }],
  ['join-counter', {}],
  ['signer-map', { show: 'all' }],
  ['signer-map', { layout: 'grid' }],
  ['signer-map', { focus: 'europe' }],
  ['signer-map', { selected: 'FR' }],
] as const;

for (const [name, attributes] of samples) {
  describe(`${name} ${Object.values(attributes).join()}, rendered with its data`, () => {
    it('shows without a script, and wakes up without a request for data', async () => {
      const { html } = await renderElement(name, { attributes, inline: true });
      const text = `document.querySelector('${name}').shadowRoot.textContent.length > 100`;
      await visitHtml(site, { body: pageWith(html), gate: () => 'abort' }, ({ page }) =>
        until(page, text),
      );
      await visitHtml(site, { body: pageWith(html) }, async ({ page, requests, complaints }) => {
        await until(page, `document.querySelector('${name}:defined:state(ready)')`);
        assert.equal(
          await page.$eval(name, (one) => one.shadowRoot!.querySelectorAll('.frame').length),
          1,
        );
        assert.deepEqual(
          // A panel reads the whole list, which no page has in it.
          requests.filter((url) => /\/feed\/(?!(feed|signatories)\.json)/.test(url)),
          [],
        );
        assert.deepEqual(complaints, []);
      });
    });
  });
}

describe('a badge of somebody who is not in the feed', () => {
  it('is not rendered, and says whose it would be', async () => {
    for (const feed of [undefined, 'dist/feed-single/feed.json']) {
      await assert.rejects(
        renderElement('signatory-badge', { attributes: { signatory: 'nobody-here' }, feed }),
        { message: 'The feed has no signatory "nobody-here".' },
      );
    }
  });
});

describe('a page that is filled twice', () => {
  it('is the same as filled once, and keeps every other byte', async () => {
    const page =
      '<!DOCTYPE html>\n<HTML lang=fr><p CLASS=a>Où?<join-counter>Beaucoup</join-counter>\n';
    const once = await fillPage(page, { inline: true });
    assert.equal((await fillPage(once.html, { inline: true })).html, once.html);
    assert.ok(once.html.startsWith('<!DOCTYPE html>\n<HTML lang=fr><p CLASS=a>Où?<join-counter>'));
    assert.ok(once.html.endsWith('Beaucoup</join-counter>\n'));
  });
});
