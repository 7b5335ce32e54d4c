import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '../../src/feed/read-feed.js';
import { loadBadgeWords } from '../../src/tools/badge/badge-words.js';
import { drawBadge } from '../../src/tools/badge/draw-badge.js';
import { writers } from '../../src/tools/badge/write-badge.js';
import { useSite } from '../pages/site.js';
import { pageWith, visitHtml } from './visit-html.js';

const site = useSite();

/** The badge of somebody, in a language. */
async function wordsOf(signatory: object, language: string) {
  const word = await loadBadgeWords(language);
  const { feed } = readFeed({
    version: 1,
    updated: '2024-01-01T00:00:00Z',
    pledge: {
      name: {
        en: 'Paris Call for Trust and Security in Cyberspace',
        ar: 'نداء باريس من أجل الثقة والأمن في الفضاء السيبراني',
      },
      url: 'https://pariscall.international/en/',
    },
    signatories: [{ id: 'x', category: 'civil-society', joined: '2019-09-12', ...signatory }],
  });
  return word(feed, 'x', { dated: true });
}

const names: readonly (readonly [string, string])[] = [
  ['en', 'Microsoft'],
  ['en', 'W'.repeat(90)],
  ['en', 'ﷺ👩‍👩‍👧‍👦 <b>&amp;"]]>\u0000\ud800\u202e -->'],
  [
    'fr',
    'Chaire Jean Monnet sur les Relations franco-allemandes, l’intégration européenne et la mondialisation',
  ],
  ['en', 'شركة الاتصالات السعودية (STC)'],
  ['ar', 'شركة الاتصالات السعودية (STC)'],
  ['ja', '株式会社日立製作所研究開発グループ社会イノベーション協創センター東京社会イノベーション'],
  ['ru', 'Межрегиональная общественная организация «Информационная безопасность»'],
];

describe('the picture of a badge', () => {
  for (const [language, name] of names) {
    it(`is well-formed and holds its text: ${name.slice(0, 12)} in ${language}`, async () => {
      const { svg, width, height } = drawBadge(await wordsOf({ name }, language));
      await visitHtml(site, { body: pageWith('<main></main>') }, async ({ page }) => {
        const found = await page.evaluate((text) => {
          const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
          document.querySelector('main')!.append(document.importNode(root, true));
          const drawn = document.querySelector('main > svg')!;
          const lines = [...drawn.querySelectorAll('tspan')];
          const boxes = lines.map((line) => {
            const from = line.getStartPositionOfChar(0).x;
            const to = line.getEndPositionOfChar(line.getNumberOfChars() - 1).x;
            return { text: line.textContent, from, to, bottom: line.getStartPositionOfChar(0).y };
          });
          return {
            root: root.localName,
            label: drawn.querySelector('title')?.textContent,
            inks: [...drawn.querySelectorAll('text')]
              .map((one) => one.getBBox())
              .map(({ x, width: w }) => [x, x + w]),
            bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
            strangers: drawn.querySelectorAll(':not(title,style,rect,g,circle,path,text,tspan)')
              .length,
          };
        }, svg);
        assert.equal(found.root, 'svg');
        assert.equal(found.strangers, 0);
        assert.ok(found.label?.includes(name.slice(0, 1)));
        for (const [from, to] of found.inks)
          assert.ok(from! >= 8 && to! <= width - 8, `${from} to ${to}`);
        assert.ok(found.bottom <= height - 6);
      });
    });
  }

  it('is light and dark as its reader is, also as an image', async () => {
    const { svg } = drawBadge(await wordsOf({ name: 'Microsoft' }, 'en'));
    const image = `<img alt="A badge" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`;
    await visitHtml(site, { body: pageWith(image) }, async ({ page }) => {
      const paper = async (scheme: string): Promise<number> => {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        return page.evaluate(async () => {
          const picture = new Image();
          picture.src = document.images[0]!.src;
          await picture.decode();
          const canvas = new OffscreenCanvas(360, 160);
          const context = canvas.getContext('2d')!;
          context.drawImage(picture, 0, 0);
          return context.getImageData(30, 12, 1, 1).data[0]!;
        });
      };
      assert.ok((await paper('light')) > 250);
      assert.ok((await paper('dark')) < 40);
    });
  });

  it('is words alone for who has left: no card, no emblem', async () => {
    const words = await wordsOf({ name: 'Kestrel', left: '2022' }, 'en');
    await visitHtml(site, { body: pageWith(drawBadge(words).svg) }, async ({ page }) => {
      assert.equal(await page.$('svg :is(rect, circle, path)'), null);
      assert.match(
        await page.$eval('svg', (one) => one.textContent!),
        /Former signatory.*Kestrel/s,
      );
    });
  });

  it('comes along for everybody on the list', async () => {
    const answer = await fetch(`${site.origin}/dist/feed/badges/microsoft.svg`);
    assert.equal(answer.headers.get('content-type'), 'image/svg+xml');
    assert.match(
      await answer.text(),
      /<title>Microsoft: Signatory · Paris Call · Since November 12, 2018/,
    );
  });

  it('is for mail a table that reads as a sentence', async () => {
    const html = writers.html(await wordsOf({ name: 'A <b>bold</b> name' }, 'en'), undefined);
    await visitHtml(site, { body: pageWith(html) }, async ({ page }) => {
      assert.match(
        await page.$eval('table', (one) => one.innerText),
        /^✓ Signatory\nA <b>bold<\/b> name\nParis Call for Trust/,
      );
      assert.equal(await page.$('b'), null);
    });
  });
});
