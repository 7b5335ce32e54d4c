import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { listen } from '../../src/tools/dev/serve.mjs';
import { writeSite } from '../../src/tools/dev/write-site.mjs';
import { until } from '../embed/visit-html.js';
import { pages } from '../pages/pages.js';
import { settle } from '../pages/settle.js';
import { useSite } from '../pages/site.js';

const site = useSite();
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};
/** As on a host where a project has a folder of its own. */
const path = '/people/somebody/';
let folder: string;
let host: Awaited<ReturnType<typeof listen>>;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  await writeSite(folder);
  host = await listen((request, response) => {
    const { pathname } = new URL(request.url!, 'http://any/');
    const file = pathname.slice(path.length).replace(/(^|\/)$/, '$1index.html');
    const found = pathname.startsWith(path) ? readFile(join(folder, file)) : Promise.reject();
    found.then(
      (body) =>
        response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'text/plain' }).end(body),
      () => response.writeHead(404).end(),
    );
  }, 0);
});
after(async () => {
  await host?.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(address: string, during: (page: Page, asked: string[]) => Promise<void>) {
  const page = await site.browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  try {
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    await page.goto(host.origin + path + address);
    await during(page, asked);
  } finally {
    await page.close();
  }
}

describe('the site as static files in a folder of some host', () => {
  it('has no address that begins at the root of the host', async () => {
    const files = (await readdir(folder)).filter((name) => name.endsWith('.html'));
    assert.ok(files.length > 10);
    for (const name of files) {
      const html = await readFile(join(folder, name), 'utf8');
      assert.doesNotMatch(html, /<[^>]+\s[\w-]+="\/(?!\/)/, name);
    }
  });

  for (const { path: story } of pages) {
    it(`${story} shows what it should, from its own folder`, () =>
      open(story.replace(/^\//, ''), async (page, asked) => {
        await settle(page);
        assert.deepEqual(
          // A browser draws a calendar of its own into a field for days.
          asked.filter((url) => !url.startsWith(host.origin + path) && !url.startsWith('data:')),
          [],
        );
      }));
  }

  it('keeps the strict policy of a page, in the page', () =>
    open('builder.html', async (page) => {
      const ran = await page.evaluate(() => {
        const script = document.createElement('script');
        // No policy of the page lets text become a script.
        try {
          script.textContent = 'document.title = "ran"';
          document.head.append(script);
        } catch {}
        return document.title;
      });
      assert.notEqual(ran, 'ran');
      const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
      await until(frame, `document.querySelector('main > :state(ready)')`);
    }));

  it('has the picture that the snippet for Markdown names', () =>
    open(
      'builder.html#widget=signatory-badge&signatory=france&show.place=markdown',
      async (page) => {
        await page.waitForFunction(() =>
          /france\.svg/.test(document.querySelector('pre.main')?.textContent ?? ''),
        );
        const code = await page.$eval('pre.main', ({ textContent }) => textContent);
        const [, text, picture] = /^\[!\[(.*)\]\((.*)\)\]\(https:.*\)$/.exec(code)!;
        assert.equal(text, 'France supports the Paris Call');
        const answer = await fetch(picture!);
        assert.equal(answer.headers.get('content-type'), 'image/svg+xml');
        assert.match(await answer.text(), /<title[^>]*>[^<]*France/);
      },
    ));

  it('names its own files in the snippets', () =>
    open('builder.html', async (page) => {
      const code = await page.waitForSelector('pre.main');
      const text = await code!.evaluate(({ textContent }) => textContent);
      assert.ok(text.includes(`src="${host.origin}${path}dist/loader.js"`), text);
    }));
});
