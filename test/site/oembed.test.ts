import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { listen, serveSite } from '../../src/tools/dev/serve.mjs';
import { projectFolder } from '../../src/tools/dev/project.mjs';
import { putFiles } from '../pages/put-files.js';
import { useSite } from '../pages/site.js';
import { patience } from '../support/patience.js';

const site = useSite();
const hostile = '"><script>document.title="broken"</script>&amp;';
let folder: string;
let pages: Awaited<ReturnType<typeof listen>>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Serves the pages at `/paris/` as any static host does, and the package's files beside them. */
async function servePages(): Promise<typeof pages> {
  return listen((request, response) => {
    const { pathname } = new URL(request.url!, 'http://any/');
    if (!pathname.startsWith('/paris/')) return void serveSite(request, response);
    const path = pathname.slice(7).replace(/(^|\/)$/, '$1index.html');
    readFile(join(folder, path)).then(
      (body) =>
        response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'text/plain' }).end(body),
      () => response.writeHead(404).end(),
    );
  }, 0);
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oembed-'));
  pages = await servePages();
  const feed = join(folder, 'small.json');
  await writeFile(
    feed,
    JSON.stringify({
      version: 1,
      updated: '2024-01-01T00:00:00Z',
      pledge: { name: 'Paris Call', url: 'https://pariscall.international/en/' },
      signatories: [
        { id: 'microsoft', name: 'Microsoft', category: 'private-sector' },
        { id: 'cloudflare', name: hostile, category: 'private-sector' },
        { id: 'a/../../b', name: 'No plain id', category: 'state' },
      ],
    }),
  );
  const out = ['--out', folder, '--base', `${pages.origin}/paris`];
  const from = ['--dist', `${pages.origin}/dist`, '--feed', feed];
  const command = [join(projectFolder, 'dist/tools/cli.js'), 'oembed', 'build'];
  execFileSync(process.execPath, [...command, ...out, ...from]);
});
after(async () => {
  await pages?.close();
  await rm(folder, { recursive: true, force: true });
});

/** What an oEmbed consumer gets. */
interface Answer {
  readonly version: string;
  readonly type: string;
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
}

const textOf = async (address: string): Promise<string> => (await fetch(address)).text();

/** Finds the answer of a pasted address, as discovery does: by the link in the page. */
async function discover(path: string): Promise<Answer> {
  const page = await textOf(`${pages.origin}/paris/${path}`);
  const link = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(page);
  // WordPress adds its own parameters.
  return JSON.parse(await textOf(`${link![1]}?maxwidth=600&maxheight=900&dnt=1`)) as Answer;
}

/**
 * What WordPress shows for an answer, after wp_filter_oembed_result() in wp-includes/embed.php and
 * receiveEmbedMessage() in wp-includes/js/wp-embed.js, both of WordPress 6.8: of the HTML one frame
 * is kept, with `sandbox="allow-scripts"`, `security="restricted"`, and a secret of ten letters and
 * figures in its address and in `data-secret`. A message counts if it comes from a frame with its
 * secret; a height is kept between 200 and 1000; a link is followed to the frame's own host alone.
 * Once loaded, the page tells each frame that it is ready.
 */
function wordPress({ html }: Answer): string {
  const frame = /<iframe [^>]*src="([^"]+)"[^>]*title="([^"]*)"[^>]*><\/iframe>/.exec(html)!;
  const secret = 'aB3dE5gH7j';
  return `<!doctype html><html lang="en"><title>A post</title><link rel="icon" href="/icon.svg">
    <main><h1>A post</h1><iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"
      src="${frame[1]}#?secret=${secret}" data-secret="${secret}" width="600" height="200" title="${frame[2]}"></iframe></main>
    <script>
      window.received = [];
      addEventListener('message', ({ data, source, origin }) => {
        if (!data || !data.secret || !data.message || !data.value) return;
        if (/[^a-zA-Z0-9]/.test(data.secret)) return;
        for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
          if (source !== frame.contentWindow) continue;
          received.push({ ...data, origin });
          if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
          if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host) window.followed = data.value;
        }
      });
      addEventListener('load', () => {
        for (const frame of document.querySelectorAll('iframe[data-secret]'))
          frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
      });
    </script></html>`;
}

/** Opens what WordPress makes of a pasted address. */
async function paste(path: string, during: (page: Page, complaints: string[]) => Promise<void>) {
  const body = wordPress(await discover(path));
  const prepare = (page: Page): Promise<void> => putFiles(page, { '/a-post': body });
  await site.visit('/a-post', { width: 700, prepare }, ({ page, complaints }) =>
    during(page, complaints),
  );
}

describe('an address pasted into WordPress', () => {
  for (const [path, tag] of Object.entries({
    'badge/microsoft/': 'signatory-badge',
    'map/': 'signer-map',
    'counter/': 'join-counter',
    'principles/': 'principle-list',
  })) {
    it(`${path} is the widget, as high as it needs, in a frame without an origin`, () =>
      paste(path, async (page, complaints) => {
        await page.waitForFunction(() => document.querySelector('iframe')!.contentWindow);
        const frame = page.frames().find((one) => one.url().includes(path))!;
        await frame.waitForFunction(
          (name) => document.querySelector(`${name}:state(ready)`),
          {},
          tag,
        );
        assert.equal(await frame.evaluate(() => origin), 'null');
        const needed = (): Promise<number> =>
          frame.evaluate(() =>
            Math.ceil(document.querySelector('main')!.getBoundingClientRect().height),
          );
        await page.waitForFunction(
          (height) => Number(document.querySelector('iframe')!.height) === height,
          { timeout: patience },
          Math.min(1000, Math.max(200, await needed())),
        );
        const heading = await frame.evaluate(() => document.querySelector('h1')!.checkVisibility());
        assert.equal(heading, false);
        assert.deepEqual(complaints, []);
      }));
  }

  it('tells its height under its secret, to the page that holds it', () =>
    paste('badge/microsoft/', async (page) => {
      await page.waitForFunction('received.length');
      const [{ message, value, secret, origin }] = (await page.evaluate('received')) as [
        Record<string, unknown>,
      ];
      assert.equal(message, 'height');
      assert.equal(typeof value, 'number');
      assert.equal(secret, 'aB3dE5gH7j');
      assert.equal(origin, 'null');
    }));
});

describe('a shared page', () => {
  it('answers as oEmbed 1.0 has it, with a picture of the promised size', async () => {
    const answer = await discover('badge/microsoft/');
    assert.equal(answer.version, '1.0');
    assert.equal(answer.type, 'rich');
    assert.equal(answer.title, 'Microsoft and the Paris Call');
    assert.ok(answer.width > 0 && answer.height > 0);
    const picture = Buffer.from(await (await fetch(answer.thumbnail_url)).arrayBuffer());
    assert.equal(picture.subarray(1, 4).toString(), 'PNG');
    assert.deepEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)], [1200, 630]);
  });

  it('shows names as text, also in the frame of the answer', async () => {
    const { html, title } = await discover('badge/cloudflare/');
    assert.equal(title, `${hostile} and the Paris Call`);
    assert.doesNotMatch(html, /<script/);
    const page = await site.browser.newPage();
    try {
      await page.goto(`${pages.origin}/paris/badge/cloudflare/`);
      assert.equal(await page.title(), `${hostile} and the Paris Call`);
      assert.equal(
        await page.$eval('h1', (one) => one.textContent),
        `${hostile} and the Paris Call`,
      );
    } finally {
      await page.close();
    }
  });

  it('has no page for an id that leads out of the folder', async () => {
    assert.equal((await fetch(`${pages.origin}/paris/badge/b/`)).status, 404);
  });

  it('says a right sentence with a link where there are no scripts', async () => {
    const page = await site.browser.newPage();
    try {
      await page.setJavaScriptEnabled(false);
      await page.goto(`${pages.origin}/paris/badge/microsoft/`);
      const text = await page.$eval('signatory-badge', (one) => (one as HTMLElement).innerText);
      assert.equal(
        text.trim(),
        'What the public list of the Paris Call says of Microsoft. The list of supporters.',
      );
    } finally {
      await page.close();
    }
  });
});
