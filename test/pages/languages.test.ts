import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { languages } from '../../src/text/locale-modules.js';
import { usePseudoWords, type Stretch } from './pseudo-words.js';
import { putFiles } from './put-files.js';
import { settle } from './settle.js';
import { useSite } from './site.js';

const site = useSite();

const address = '/every-variant.html';
const own = '<a href="https://example.org/">The list</a>';

/** Every element in every variant, and with what makes it longer. */
const samples = [
  ...['card', 'pill', 'seal'].flatMap((variant) => [
    `<signatory-badge signatory="microsoft" variant="${variant}">${own}</signatory-badge>`,
    `<signatory-badge signatory="germany" as-of="2019" variant="${variant}">${own}</signatory-badge>`,
  ]),
  `<signatory-badge signatory="nobody-of-this-name" data-state="empty">${own}</signatory-badge>`,
  ...['list', 'cards', 'compact'].map(
    (variant) => `<principle-list variant="${variant}">${own}</principle-list>`,
  ),
  `<join-counter goal="2000">${own}</join-counter>`,
  `<join-counter as-of="2018-11-12">${own}</join-counter>`,
  `<p>x <join-counter variant="inline">${own}</join-counter> x</p>`,
  `<join-counter variant="bar" goal="2000">${own}</join-counter>`,
  `<join-counter variant="bar" category="civil-society">${own}</join-counter>`,
  `<signer-map>${own}</signer-map>`,
  `<signer-map show="all" as-of="2019-06-01" highlight="US,RU,CN,GB,CF,BA">${own}</signer-map>`,
  `<signer-map show="organisations" highlight="VC,TT,ST">${own}</signer-map>`,
].map((sample) => sample.replace(/<(\w+-\w+)/, '<$1 loading="eager"'));

const pageIn = (language: string): string => `<!doctype html>
  <html lang="${language}" ${language === 'ar' ? 'dir="rtl"' : ''}>
  <meta name="viewport" content="width=device-width">
  <title>Every variant</title>
  <link rel="icon" href="/icon.svg">
  <style>body { margin: 0; font-family: sans-serif } body > * { margin-block: 1em }</style>
  ${samples.join('')}
  <script type="module" src="/dist/paris-call-widgets.js"></script>`;

/** What reaches out of its element, or is wider than its own box, but for tables that can be scrolled; and numbers on two lines. */
function overflowing(): string[] {
  const found: string[] = [];
  if (document.documentElement.scrollWidth > innerWidth) found.push('the page');
  for (const host of document.querySelectorAll('[loading]')) {
    const outer = host.getBoundingClientRect();
    const name = `${host.localName} ${host.getAttribute('variant') ?? ''}`;
    for (const inner of host.shadowRoot!.querySelectorAll('.frame, .frame *')) {
      if (inner.closest('.table') || inner.closest('svg') || !inner.checkVisibility()) continue;
      const box = inner.getBoundingClientRect();
      const out = box.width && (box.left < outer.left - 1 || box.right > outer.right + 1);
      // The line of growth may write its years as far as the value at its end.
      const years = inner.parentElement?.matches('[part~=growth]');
      // Of what is cut off, only signs may be: what is in it is looked at by itself.
      const clips = getComputedStyle(inner).overflowX === 'clip';
      const wide =
        !years && !clips && inner.clientWidth && inner.scrollWidth > inner.clientWidth + 1;
      const lines = document.createRange();
      lines.selectNodeContents(inner);
      const torn = inner.matches('dd') && /^\P{L}+$/u.test(inner.textContent);
      if (out || wide || (torn && lines.getClientRects().length > 1)) {
        const part = inner.getAttribute('part') ?? inner.className;
        found.push(
          `${name}: ${inner.localName} ${part} "${inner.textContent.trim().slice(0, 40)}"`,
        );
      }
    }
  }
  return found;
}

/** Opens what is closed, and waits for what that loads. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const host of document.querySelectorAll('[loading]')) {
      for (const details of host.shadowRoot!.querySelectorAll('details')) details.open = true;
    }
  });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('signer-map')].every((map) =>
      map.shadowRoot!.querySelector(".table[aria-busy='false']"),
    ),
  );
}

/** What overflows at each width. */
async function overflowingAt(page: Page, widths: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewport({ width, height: 900 });
    found.push(...(await page.evaluate(overflowing)).map((what) => `${width} px: ${what}`));
  }
  return found;
}

const widths = [240, 320, 360, 768];

const serve = (page: Page, body: string): Promise<void> => putFiles(page, { [address]: body });

const visit = (
  prepare: (page: Page) => Promise<void>,
  during: Parameters<typeof site.visit>[2],
): Promise<void> => site.visit(address, { width: 360, prepare }, during);

describe('every variant of every element', () => {
  for (const language of languages) {
    it(`in ${language} stays within its width, closed and open`, () =>
      visit(
        (page) => serve(page, pageIn(language)),
        async ({ page, complaints }) => {
          await settle(page);
          assert.deepEqual(await overflowingAt(page, widths), []);
          await openAll(page);
          assert.deepEqual(await overflowingAt(page, widths), []);
          assert.deepEqual(
            complaints.filter((text) => !text.includes('nobody-of-this-name')),
            [],
          );
        },
      ));
  }

  for (const [how, what] of [
    ['double', 'twice as long'],
    ['longest', 'of one long word each'],
  ] as const satisfies readonly (readonly [Stretch, string])[]) {
    it(`with texts ${what} stays within its width, closed and open`, () =>
      visit(
        (page) => usePseudoWords(page, how, { [address]: pageIn('de') }),
        async ({ page }) => {
          await settle(page);
          const said = await page.$eval(
            'principle-list',
            (list) => (list.shadowRoot!.firstElementChild as HTMLElement).innerText,
          );
          assert.match(said, how === 'double' ? /Protect Protect/ : /Longprotectindividuals/);
          assert.deepEqual(await overflowingAt(page, widths), []);
          await openAll(page);
          assert.deepEqual(await overflowingAt(page, widths), []);
        },
      ));
  }
});

describe('words on the wire', () => {
  const words = (requests: readonly string[]): string[] =>
    requests.flatMap((url) => /\/chunks\/(\w+-[a-z]+[A-Za-z]*)-[\w-]{6}\.js$/.exec(url)?.[1] ?? []);

  it('are those of one language, and follow the language that the page changes to', () =>
    visit(
      // Whoever asks for somebody unknown needs the whole list, in any language.
      (page) => serve(page, pageIn('ru').replace(/<\S+ [^>]*nobody[^]*?<\/signatory-badge>/, '')),
      async ({ page, requests }) => {
        await settle(page);
        const languageOf = (name: string): string => name.split('-')[0]!;
        const first = words(requests)
          .map(languageOf)
          .filter((tag) => languages.includes(tag));
        assert.deepEqual([...new Set(first)], ['ru']);
        await page.evaluate(() => (document.documentElement.lang = 'ar'));
        await page.waitForFunction(() =>
          [...document.querySelectorAll('[loading]')].every(
            (host) => host.shadowRoot!.querySelector<HTMLElement>('.frame')!.lang === 'ar',
          ),
        );
        const both = words(requests)
          .map(languageOf)
          .filter((tag) => languages.includes(tag));
        assert.deepEqual([...new Set(both)].sort(), ['ar', 'ru']);
        assert.deepEqual(
          requests.filter((url) => /feed\/feed\.json|principles\.json/.test(url)),
          [],
          'never the whole feed for want of a translation',
        );
      },
    ));
});
