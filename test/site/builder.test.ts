import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { readOptions } from '../../src/options/read-options.js';
import { projectFolder } from '../../src/tools/dev/project.mjs';
import { readElements } from '../../src/tools/dev/read-elements.js';
import { listen, serveSite } from '../../src/tools/dev/serve.mjs';
import { until } from '../embed/visit-html.js';
import { useSite } from '../pages/site.js';
import { sampleOf } from '../support/option-samples.js';
import { patience } from '../support/patience.js';

const site = useSite();
const elements = await readElements();

/** What the preview shows: the element's tag, attributes and state, and its page's language. */
async function previewed(page: Page): Promise<string> {
  const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
  await until(frame, `document.querySelector('main > :state(ready)')`);
  return frame.$eval('main > *', (element) => {
    const { lang, dir, style } = document.documentElement;
    const names = element.getAttributeNames().sort();
    const attributes = names.map((name) => `${name}=${element.getAttribute(name)}`);
    return [element.localName, ...attributes, lang, dir, style.colorScheme].join(' ');
  });
}

/** Waits until the snippet has a text in it. */
async function snippetWith(page: Page, text: string): Promise<string> {
  await page.waitForFunction(
    (wanted) => document.querySelector('pre.main')?.textContent.includes(wanted),
    { timeout: patience },
    text,
  );
  return page.$eval('pre.main', ({ textContent }) => textContent);
}

/** A page of another origin with nothing but a snippet in it. */
async function paste(
  snippet: string,
  during: (page: Page, requests: string[]) => Promise<void>,
): Promise<void> {
  const html = `<!doctype html><html lang="en"><title>A page</title><body>${snippet}`;
  const host = await listen((request, response) => {
    // What options name by a relative address is on its host, too.
    if (/^\/(dist|feeds)\//.test(request.url!)) return void serveSite(request, response);
    return void response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
  }, 0);
  const page = await site.browser.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  try {
    await page.goto(host.origin);
    await during(page, requests);
  } finally {
    await page.close();
    await host.close();
  }
}

const textIn = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.shadowRoot!.textContent);

describe('the builder', () => {
  it('shows what the address says, live, and every change stands in the address', () =>
    site.visit(
      '/builder.html#widget=signer-map&lang=ar&show.colours=dark',
      {},
      async ({ page }) => {
        assert.equal(await previewed(page), 'signer-map lang=ar loading=eager ar rtl dark');
        await page.select('#option-lang', 'fr');
        await page.select('#option-show', 'all');
        await page.click('#option-timeline');
        await page.click('input[name=colours][value=light]');
        assert.equal(
          await page.evaluate(() => location.hash),
          '#widget=signer-map&lang=fr&show=all&timeline=',
        );
        assert.equal(
          await previewed(page),
          'signer-map lang=fr loading=eager show=all timeline= fr ltr light',
        );
        await page.reload();
        assert.match(
          await snippetWith(page, 'timeline'),
          /<signer-map show="all" timeline lang="fr">/,
        );
      },
    ));

  it('finds a signatory by the keyboard alone, without accents', () =>
    site.visit('/builder.html#widget=signatory-badge', {}, async ({ page }) => {
      await page.focus('input[role=combobox]');
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.type('amarach r');
      await page.waitForSelector('[role=option]');
      const [expanded, active] = await page.$eval('input[role=combobox]', (input) => [
        input.ariaExpanded,
        document.getElementById(input.getAttribute('aria-activedescendant')!)?.textContent,
      ]);
      assert.equal(expanded, 'true');
      assert.match(active ?? '', /Amárach Research/);
      await page.keyboard.press('Enter');
      const snippet = await snippetWith(page, 'amarach-research');
      assert.match(snippet, /Amárach Research supports the Paris Call/);
      assert.match(await previewed(page), /^signatory-badge .*signatory=amarach-research/);
    }));

  it('says beside the field what is wrong with a value', () =>
    site.visit('/builder.html#widget=join-counter&as-of=yesterday', {}, async ({ page }) => {
      const field = await page.waitForSelector('#option-as-of');
      const [invalid, described] = await field!.evaluate((input) => [
        input.getAttribute('aria-invalid'),
        document.getElementById(input.getAttribute('aria-describedby')!)?.textContent,
      ]);
      assert.equal(invalid, 'true');
      assert.match(described ?? '', /“yesterday” is no date/);
    }));

  it('copies the snippet and says so', () =>
    site.visit('/builder.html', {}, async ({ page }) => {
      const { browser, origin } = site;
      await browser
        .defaultBrowserContext()
        .overridePermissions(origin, [
          'clipboard-read',
          'clipboard-write',
          'clipboard-sanitized-write',
        ]);
      const button = await page.waitForSelector('copy-button button');
      await button!.click();
      await page.waitForFunction(
        () => document.querySelector('copy-button [role=status]')?.textContent === 'Copied',
      );
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.equal(copied, await snippetWith(page, 'signer-map'));
    }));

  it('shows frames of three widths', () =>
    site.visit('/builder.html#widget=join-counter', { width: 1440 }, async ({ page }) => {
      const widths: number[] = [];
      await previewed(page);
      for (const frame of ['phone', 'column', 'wide']) {
        await page.click(`input[name=frame][value=${frame}]`);
        widths.push(await page.$eval('iframe', ({ clientWidth }) => clientWidth));
      }
      assert.deepEqual(widths.slice(0, 2), [360, 640]);
      assert.ok(widths[2]! > 700);
    }));

  it('leaves out of its address what another element does not know', () =>
    site.visit('/builder.html#widget=join-counter&goal=2000&lang=fr', {}, async ({ page }) => {
      await previewed(page);
      await page.click('input[name=widget][value=principle-list]');
      assert.match(await previewed(page), /^principle-list lang=fr/);
      assert.equal(await page.evaluate(() => location.hash), '#widget=principle-list&lang=fr');
    }));
});

describe('a snippet of the builder with every option', () => {
  for (const element of elements) {
    const { tagName } = element;
    const options = readOptions(element, elements);
    const given = options.map((option) => [option.name, sampleOf(option)] as const);
    const address = new URLSearchParams([['widget', tagName], ...given] as string[][]);
    /** Waits for the element, and says what is not as it was chosen. */
    const differences = async (page: Page | Frame): Promise<string[]> => {
      await until(page, `document.querySelector('${tagName}:state(ready)')`);
      const found = new Map(
        await page.$eval(tagName, (one) =>
          one.getAttributeNames().map((name) => [name, one.getAttribute(name)] as const),
        ),
      );
      const isSwitch = (name: string): boolean =>
        options.some((option) => option.name === name && option.kind === 'switch');
      return given
        .filter(([name, value]) => (isSwitch(name) ? !found.has(name) : found.get(name) !== value))
        .map(([name, value]) => `${name}: ${found.get(name)}, not ${value}`);
    };
    const snippetFor = async (place: string, page: Page): Promise<string> => {
      await previewed(page);
      await page.click(`input[name=place][value=${place}]`);
      return page.$$eval('.snippet pre', (list) => list.map((one) => one.textContent).join(''));
    };

    it(`${tagName}: HTML, frame and link for WordPress show it`, () =>
      site.visit(`/builder.html#${address}`, {}, async ({ page }) => {
        const html = await snippetFor('html', page);
        await paste(html, async (blank) => assert.deepEqual(await differences(blank), []));
        const link = await snippetFor('wordpress', page);
        await paste(link, async (blank) => assert.deepEqual(await differences(blank), []));
        const frame = await snippetFor('iframe', page);
        await paste(frame, async (blank) => {
          const inside = await (await blank.waitForSelector('iframe'))!.contentFrame();
          assert.deepEqual(await differences(inside), []);
          assert.equal(await inside.$('main > p'), null);
        });
      }));
  }

  it('Markdown has the picture that the command beside it makes', () =>
    site.visit(
      '/builder.html#widget=signatory-badge&signatory=Microsoft&lang=fr&show.place=markdown',
      {},
      async ({ page }) => {
        const folder = await mkdtemp(join(tmpdir(), 'markdown-'));
        try {
          const snippet = await snippetWith(
            page,
            '[![Microsoft · Appel de Paris](microsoft.svg)](',
          );
          assert.match(snippet, /^\[!\[.*\]\(microsoft\.svg\)\]\(https:.*\)$/);
          const command = await page.$eval('.snippet pre', ({ textContent }) => textContent);
          const words = command.replace('npx paris-call-widgets ', '').split(' ');
          const cli = join(projectFolder, 'dist/tools/cli.js');
          execFileSync(process.execPath, [cli, ...words], { cwd: folder });
          const picture = await readFile(join(folder, 'microsoft.svg'), 'utf8');
          assert.match(picture, /lang="fr".*<title>Microsoft.*Appel de Paris/s);
        } finally {
          await rm(folder, { recursive: true });
        }
      },
    ));
});

describe('a snippet of the builder in a blank page', () => {
  const widgets: readonly (readonly [address: string, tag: string, shows: RegExp])[] = [
    ['widget=signer-map&as-of=2018-11-12', 'signer-map', /2018/],
    ['widget=join-counter&lang=fr', 'join-counter', /signataires/],
    ['widget=principle-list&only=3', 'principle-list', /electoral/],
    ['widget=signatory-badge&signatory=microsoft', 'signatory-badge', /Microsoft/],
  ];
  for (const [address, tag, shows] of widgets) {
    it(`${tag}: the HTML shows the element`, () =>
      site.visit(`/builder.html#${address}`, {}, async ({ page }) => {
        await previewed(page);
        await paste(await snippetWith(page, `<${tag}`), async (blank) => {
          await until(blank, `document.querySelector('${tag}:state(ready)')`);
          assert.match(await textIn(blank, tag), shows);
        });
      }));

    it(`${tag}: with its data inside, it asks for nothing but scripts and style sheets`, () =>
      site.visit(`/builder.html#${address}&show.place=inline`, {}, async ({ page }) => {
        await paste(await snippetWith(page, 'application/json'), async (blank, requests) => {
          await until(blank, `document.querySelector('${tag}:state(ready)')`);
          assert.match(await textIn(blank, tag), shows);
          const data = requests.filter((url) => url.includes('/feed/') || url.endsWith('.json'));
          assert.deepEqual(data, []);
        });
      }));

    it(`${tag}: the frame shows the element, as high as it is`, () =>
      site.visit(`/builder.html#${address}&show.place=iframe`, {}, async ({ page }) => {
        await previewed(page);
        const snippet = await snippetWith(page, '<iframe');
        const height = Number(/height="(\d+)"/.exec(snippet)![1]);
        await paste(snippet, async (blank) => {
          const frame = await blank.waitForSelector('iframe');
          const inside = await frame!.contentFrame();
          await until(inside, `document.querySelector('${tag}:state(ready)')`);
          await blank.waitForFunction(
            (before) => document.querySelector('iframe')!.clientHeight !== before,
            {},
            height,
          );
        });
      }));

    it(`${tag}: the link for WordPress becomes the element where the loader is`, () =>
      site.visit(`/builder.html#${address}&show.place=wordpress`, {}, async ({ page }) => {
        await previewed(page);
        const link = await snippetWith(page, 'data-paris-call');
        const once = await page.$eval('.snippet pre', ({ textContent }) => textContent);
        await paste(once + link, async (blank) => {
          await until(blank, `document.querySelector('${tag}:state(ready)')`);
          assert.match(await textIn(blank, tag), shows);
        });
        await paste(link, async (blank) => {
          const text = await blank.$eval('body', ({ innerText }) => innerText);
          assert.match(text, /Paris|Appel/);
        });
      }));
  }
});
