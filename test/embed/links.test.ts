import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useSite } from '../pages/site.js';
import { pageWith, until, visitHtml } from './visit-html.js';

const site = useSite();
const link = (attributes: string): string =>
  `<p>Our pledge: <a href="https://pariscall.international/en/" ${attributes}>We support the Paris Call</a></p>`;
const shows = (name: string): string =>
  `document.querySelector('${name}')?.matches(':defined:state(ready)')`;

describe('a link where custom elements are stripped', () => {
  const kinds = [
    ['badge', 'signatory-badge', 'data-signatory="microsoft" data-variant="pill"'],
    ['principles', 'principle-list', 'data-only="3,6" data-heading-level="2"'],
    ['map', 'signer-map', 'data-show="all"'],
    ['counter', 'join-counter', 'data-variant="inline" data-category="state"'],
  ] as const;
  for (const [kind, name, attributes] of kinds) {
    it(`becomes a ${name} in its place, and stays as its own content`, () =>
      visitHtml(
        site,
        { body: pageWith(link(`data-paris-call="${kind}" lang="fr" ${attributes}`)) },
        async ({ page, complaints }) => {
          await until(page, shows(name));
          const found = await page.$eval(`p > ${name}`, (element) => ({
            ...Object.fromEntries(
              element.getAttributeNames().map((key) => [key, element.getAttribute(key)]),
            ),
            own: element.querySelector(':scope > a')?.textContent,
          }));
          assert.equal(found.own, 'We support the Paris Call');
          assert.equal((found as Record<string, unknown>)['lang'], 'fr');
          for (const [, key, value] of attributes.matchAll(/data-([\w-]+)="([^"]*)"/g)) {
            assert.equal((found as Record<string, unknown>)[key!], value);
          }
          assert.deepEqual(complaints, []);
        },
      ));
  }

  it('is a sentence and a link where the modules are blocked', () =>
    visitHtml(
      site,
      {
        body: pageWith(link('data-paris-call="badge" data-signatory="microsoft"')),
        gate: (request) => (request.url().includes('/dist/signatory') ? 'abort' : undefined),
      },
      async ({ page }) => {
        await until(page, `!!document.querySelector('signatory-badge')`);
        await page.waitForNetworkIdle({ idleTime: 300 });
        const text = await page.$eval('body', (body) => body.innerText.trim());
        assert.equal(text, 'Our pledge: We support the Paris Call');
        assert.ok(await page.$eval('a', (a) => a.checkVisibility() && a.href));
      },
    ));

  it('is left alone where it says nothing that we know, or is being edited', () => {
    const markup = [
      link('data-paris-call="constructor"'),
      link('data-paris-call="__proto__"'),
      link('data-paris-call=""'),
      link('data-paris-call="script"'),
      link('data-paris-call="signatory-badge"'),
      `<div contenteditable="true">${link('data-paris-call="badge" data-signatory="microsoft"')}</div>`,
    ].join('');
    return visitHtml(
      site,
      { body: pageWith(`${markup}<join-counter>Many</join-counter>`) },
      async ({ page, complaints }) => {
        await until(page, shows('join-counter'));
        assert.equal((await page.$$('p > a')).length, 6);
        assert.deepEqual(complaints, []);
      },
    );
  });

  it('gives the element nothing but attributes that elements have', () => {
    const hostile =
      'data-paris-call="badge" data-signatory="&quot;><img src=x onerror=alert(1)>" ' +
      'data-onclick="alert(1)" data-style="position:fixed" data-id="top" data-feed="javascript:alert(1)"';
    return visitHtml(site, { body: pageWith(link(hostile)) }, async ({ page, complaints }) => {
      await until(
        page,
        `document.querySelector('signatory-badge')?.matches(':defined:state(error)')`,
      );
      const names = await page.$eval('signatory-badge', (element) => element.getAttributeNames());
      assert.deepEqual(
        names.sort(),
        ['feed', 'loading', 'signatory', 'theme', 'variant'].filter((name) => names.includes(name)),
      );
      assert.equal((await page.$$('p img')).length, 0);
      assert.deepEqual(
        complaints.filter((text) => !text.startsWith('warn: paris-call-widgets')),
        [],
      );
    });
  });
});
