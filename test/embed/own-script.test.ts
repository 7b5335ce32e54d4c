import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useSite } from '../pages/site.js';
import { until, visitHtml } from './visit-html.js';

const site = useSite();
const badge = '<signatory-badge signatory="microsoft">Microsoft signed.</signatory-badge>';
const ready = (selector: string): string =>
  `document.querySelector('${selector}')?.matches(':defined:state(ready)')`;
const files = (requests: readonly string[]): string[] =>
  requests.map((url) => new URL(url).pathname).filter((path) => path.startsWith('/dist/'));
const repeated = (requests: readonly string[]): string[] =>
  requests.filter((url, index) => requests.indexOf(url) !== index);
const nameOf = (sample: string): string => /<([\w-]+)/.exec(sample)![1]!;

/** A page with the script of the first element in it, and of no other. */
const pageOf = (sample: string, lang = 'en'): string => `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A page of somebody else</title>
<link rel="icon" href="/icon.svg">
<script type="module" src="/dist/${nameOf(sample)}.js"></script>
<body>${sample}</body>
</html>`;

describe("an element's own script", () => {
  const samples = [
    badge,
    '<principle-list>Nine principles.</principle-list>',
    '<principle-list lang="fr">Neuf principes.</principle-list>',
    '<signer-map>81 states.</signer-map>',
    '<join-counter variant="inline">Many</join-counter>',
  ];
  for (const sample of samples) {
    it(`asks for all of the first view side by side: ${sample.split('>')[0]}>`, async () => {
      let open = (): void => undefined;
      const opened = new Promise<void>((resolve) => (open = resolve));
      const own = `/dist/${nameOf(sample)}.js`;
      const gate = (request: { url(): string }): Promise<void> | undefined =>
        /\/dist\//.test(request.url()) && !request.url().endsWith(own) ? opened : undefined;
      await visitHtml(site, { body: pageOf(sample), gate }, async ({ page, requests }) => {
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

  it('asks for no words and no feed for what is far below', () =>
    visitHtml(
      site,
      { body: pageOf(badge).replace('<body>', '<body><p style="height:3000px"></p>') },
      async ({ page, requests }) => {
        await page.waitForSelector('signatory-badge:defined');
        await page.waitForNetworkIdle({ idleTime: 300 });
        assert.equal(files(requests).length, 2);
        await page.evaluate(() => scrollTo(0, 3000));
        await until(page, ready('signatory-badge'));
        assert.deepEqual(repeated(requests), []);
      },
    ));

  it('asks for nothing of the default feed where there is another', () =>
    visitHtml(
      site,
      {
        body: pageOf('<join-counter feed="/dist/feed-single/feed.json">Many</join-counter>'),
      },
      async ({ page, requests }) => {
        await until(page, ready('join-counter'));
        assert.deepEqual(
          files(requests).filter((path) => path.startsWith('/dist/feed/')),
          [],
        );
      },
    ));

  it('leaves what the author wrote while a module does not arrive, and begins again online', async () => {
    let offline = true;
    const gate = (request: { url(): string }): 'abort' | undefined =>
      offline && /\/dist\/(chunks|feed)\//.test(request.url()) ? 'abort' : undefined;
    await visitHtml(site, { body: pageOf(badge), gate }, async ({ page, complaints }) => {
      await page.waitForNetworkIdle({ idleTime: 300 });
      assert.equal(await page.$eval('body', (body) => body.innerText), 'Microsoft signed.');
      assert.deepEqual(
        complaints.filter((complaint) => !complaint.includes('Failed to load resource')),
        [],
      );
      offline = false;
      await page.evaluate(() => dispatchEvent(new Event('online')));
      await until(page, ready('signatory-badge'));
    });
  });

  it('leaves the links of the page to a loader that comes after it', () =>
    visitHtml(
      site,
      {
        body: pageOf(`${badge}<a href="#" data-paris-call="counter">Many have signed</a>`).replace(
          '<body>',
          '<script type="module" src="/dist/loader.js"></script><body>',
        ),
      },
      async ({ page, requests }) => {
        await until(page, `${ready('signatory-badge')} && ${ready('join-counter')}`);
        assert.deepEqual(repeated(requests), []);
      },
    ));

  it('of all four leaves what the author wrote while a script does not arrive, and begins again online', async () => {
    const samples = [
      badge,
      '<principle-list>Nine principles.</principle-list>',
      '<signer-map>81 states.</signer-map>',
      '<join-counter variant="inline">Many</join-counter>',
    ];
    const body = pageOf(samples.join(' ')).replace('signatory-badge.js', 'paris-call-widgets.js');
    for (const missing of [/\/dist\/chunks\//, /\/dist\/(?!paris-call-widgets)[\w-]+\.js$/]) {
      let offline = true;
      const gate = (request: { url(): string }): 'abort' | undefined =>
        offline && missing.test(request.url()) ? 'abort' : undefined;
      await visitHtml(site, { body, gate }, async ({ page, complaints }) => {
        await page.waitForNetworkIdle({ idleTime: 300 });
        assert.equal(
          await page.$eval('body', (all) => all.innerText.replaceAll(/\s+/g, ' ')),
          'Microsoft signed. Nine principles. 81 states. Many',
        );
        assert.deepEqual(
          complaints.filter((complaint) => !complaint.includes('Failed to load resource')),
          [],
        );
        offline = false;
        await page.evaluate(() => dispatchEvent(new Event('online')));
        for (const sample of samples) await until(page, ready(nameOf(sample)));
      });
    }
  });
});
