import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { listen } from '../../src/tools/dev/serve.mjs';
import { projectFolder } from '../../src/tools/dev/project.mjs';
import { feedWith } from '../support/feed-with.js';
import { visitHtml } from '../embed/visit-html.js';
import { useSite } from '../pages/site.js';
import { shown } from './drive-app.js';
import { snippets, snippetsIn, type Snippet } from './read-guides.js';
import { serveFolder } from './serve-folder.js';
import { keptByDrupal, keptByWordPress, strip } from './strip-html.js';

const site = useSite();
const ours = /https:\/\/your\.site/g;
const guides = ['html', 'wordpress', 'drupal', 'ghost', 'site-builders', 'email'];
const cli = join(projectFolder, 'dist/tools/cli.js');
let folder: string;
let host: Awaited<ReturnType<typeof listen>>;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guides-'));
  host = await listen(serveFolder(folder), 0);
  const signatories = [{ id: 'microsoft', name: 'Microsoft', category: 'private-sector' }];
  await writeFile(join(folder, 'small.json'), JSON.stringify(feedWith({ signatories })));
});
after(async () => {
  await host?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Puts the host of the tests in place of the guide's; the package's files come from elsewhere. */
const placed = (text: string): string =>
  text.replaceAll(`https://your.site/dist/`, `${site.origin}/dist/`).replaceAll(ours, host.origin);

const commands = (): Snippet[] => snippets.filter(({ language }) => language === 'sh');

/** Does what the commands of a guide say, in the folder that is the guide's site; packages are there. */
function obey({ text }: Snippet): void {
  for (const line of placed(text).trim().split('\n')) {
    if (/^npm install (paris-call-widgets|@resvg\/resvg-js)$/.test(line)) continue;
    const [, words] = /^npx paris-call-widgets (.+)$/.exec(line) ?? [];
    assert.ok(words, `a command that is not known: ${line}`);
    // Pages of all signatories, each with its picture, take minutes; one is enough here.
    const feed = words.startsWith('oembed') ? ['--feed', 'small.json'] : [];
    const parameters = [cli, ...words.split(' '), ...feed];
    execFileSync(process.execPath, parameters, { cwd: folder, stdio: 'pipe' });
  }
}

/** What a guide puts into the head, or the foot, of every page of a site. */
const oncePerSite = (guide: string): string =>
  snippetsIn(guide, 'html').find(({ text }) => text.startsWith('<script'))?.text ?? '';

const pageAround = (head: string, markup: string): string => `<!doctype html><html lang="en">
  <meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <title>A page with a guide's snippet</title><link rel="icon" href="data:,">
  ${placed(head)}<body>${placed(markup)}</body></html>`;

/** Names of our elements in a snippet, those that its links become too. */
function elementsOf(text: string): string[] {
  const kinds = { badge: 'signatory-badge', principles: 'principle-list' };
  const tags = [...text.matchAll(/<((?:signatory|principle|signer|join)-\w+)/g)].map(
    ([, tag]) => tag!,
  );
  const links = [...text.matchAll(/data-paris-call="(\w+)"/g)].map(([, kind]) => kind!);
  return [...tags, ...links.map((kind) => kinds[kind as keyof typeof kinds])];
}

/** Opens a snippet in a page of its guide, and waits until all of its elements show. */
const open = (snippet: Snippet, during: (page: Page) => Promise<unknown>, markup = snippet.text) =>
  visitHtml(
    site,
    { body: pageAround(oncePerSite(snippet.guide), markup) },
    async ({ page, complaints }) => {
      for (const name of new Set(elementsOf(snippet.text))) {
        // Those further down wait for their reader.
        for (const element of await page.$$(name)) await element.scrollIntoView();
        await shown(page, name);
      }
      await during(page);
      assert.deepEqual(complaints, []);
    },
  );

/** What readers see where no script runs. */
async function withoutScripts(markup: string): Promise<string> {
  const page = await site.browser.newPage();
  try {
    await page.setJavaScriptEnabled(false);
    await page.setContent(pageAround('', markup));
    return await page.$eval('body', (body) => body.innerText.replaceAll(/\s+/g, ' ').trim());
  } finally {
    await page.close();
  }
}

describe('every snippet', () => {
  it('is of a kind that is tried here, or belongs to an app', () => {
    const untried = snippets.filter(
      ({ guide, language, file }) =>
        language !== 'sh' &&
        !(guides.includes(guide) && ['html', 'text'].includes(language)) &&
        !(file && ['react', 'vue', 'svelte', 'angular', 'astro', 'eleventy'].includes(guide)),
    );
    assert.deepEqual(untried, []);
  });

  for (const snippet of commands()) {
    it(`of ${snippet.guide}: the command ${snippet.text.split('\n')[0]}`, () => obey(snippet));
  }
});

for (const guide of guides) {
  describe(`the guide for ${guide}`, () => {
    for (const snippet of snippetsIn(guide, 'html')) {
      const names = elementsOf(snippet.text);
      if (!names.length) continue;
      it(`shows ${names.join(', ')}`, () =>
        open(snippet, async (page) => {
          for (const name of names) assert.ok(await page.$(`${name}:state(ready)`));
        }));

      it(`says a sentence in place of ${names.join(', ')} without a script`, async () => {
        const text = await withoutScripts(snippet.text);
        assert.match(text, /^\S.*\w{4}.*/);
        assert.match(snippet.text, /<a\s+href="https:\/\/pariscall|states have\s+signed/);
      });
    }

    for (const { text } of snippetsIn(guide, 'text').filter((one) => one.text.startsWith('http'))) {
      it(`knows an address that is a widget: ${text.trim()}`, async () => {
        const answer = await (await fetch(placed(text.trim()))).text();
        assert.match(answer, /<link rel="alternate" type="application\/json\+oembed"/);
      });
    }
  });
}

describe('where tags are taken out', () => {
  const link = (guide: string): Snippet =>
    snippetsIn(guide, 'html').find(({ text }) => text.includes('data-paris-call'))!;
  const element = (guide: string): Snippet =>
    snippetsIn(guide, 'html').find(({ text }) => elementsOf(text)[0] && !text.includes('data-'))!;
  const kept = {
    wordpress: () => keptByWordPress,
    drupal: () => ({ ...keptByDrupal(snippetsIn('drupal', 'text')[0]!.text), p: [] }),
  };

  for (const [guide, rules] of Object.entries(kept)) {
    it(`${guide} leaves the link, and it becomes the widget`, async () => {
      const page = await site.browser.newPage();
      const left = await strip(page, link(guide).text, rules());
      const alone = await strip(page, element(guide).text, rules());
      await page.close();
      assert.match(left, /data-signatory="microsoft"/);
      assert.doesNotMatch(alone, /<\w+-/);
      assert.match(await withoutScripts(alone), /^\S.*\.$/);
      await open(link(guide), (visited) => visited.waitForSelector('p > signatory-badge'), left);
    });
  }
});

describe('what needs no script of the page', () => {
  it('a frame shows the map', async () => {
    const frame = snippetsIn('site-builders', 'html').find(({ text }) => text.includes('<iframe'))!;
    await visitHtml(site, { body: pageAround('', frame.text) }, async ({ page, complaints }) => {
      const handle = await page.waitForSelector('iframe[title]');
      const inside = await handle!.contentFrame();
      await inside!.waitForFunction(`document.querySelector('signer-map:state(ready)')`);
      assert.deepEqual(complaints, []);
    });
  });

  it('a picture of the badge is at its address, with a link and words', async () => {
    const picture = snippetsIn('email', 'html')[0]!;
    await visitHtml(site, { body: pageAround('', picture.text) }, async ({ page, complaints }) => {
      await page.waitForFunction(`document.images[0].complete`);
      assert.ok(
        await page.$eval('a > img[alt]', (image) => (image as HTMLImageElement).naturalWidth),
      );
      assert.deepEqual(complaints, []);
    });
  });

  it('a signature is a table without pictures, a badge for Markdown one line', async () => {
    const html = await readFile(join(folder, 'badge.html'), 'utf8');
    assert.match(html, /^<table[^]*Microsoft/);
    assert.doesNotMatch(html, /<(img|script|style|link)/);
    assert.match(
      await readFile(join(folder, 'badge.md'), 'utf8'),
      /^\[.*Microsoft.*\]\(https.*\)\n$/,
    );
    assert.match(await readFile(join(folder, 'badge.svg'), 'utf8'), /^<svg /);
  });
});
