import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { useSite } from '../pages/site.js';
import { graphics, measureContrast } from './colours.js';
import { openEverything, prefer, visitSamples } from './visit-samples.js';

const site = useSite();

/** Puts the pointer on everything that can be pressed, and the focus too. */
async function touchEverything(session: CDPSession): Promise<number> {
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  const pressed = nodes.filter(({ nodeName, parentId }: Protocol.DOM.Node) =>
    parentId ? ['A', 'SUMMARY', 'BUTTON', 'SELECT', 'INPUT'].includes(nodeName) : false,
  );
  for (const { nodeId } of pressed) {
    const forcedPseudoClasses = ['hover', 'focus', 'focus-visible'];
    await session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses });
  }
  return pressed.length;
}

async function setTheme(page: Page, theme: string): Promise<void> {
  await page.evaluate(async (wanted) => {
    for (const element of document.querySelectorAll('section > :last-child')) {
      element.setAttribute('theme', wanted);
    }
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }, theme);
}

async function weak(page: Page): Promise<string[]> {
  const measured = await page.evaluate(measureContrast, graphics);
  assert.ok(measured.length > 200, `only ${measured.length} colours were found`);
  return measured
    .filter(({ ratio, needed }) => ratio < needed)
    .map(({ what, ratio, needed }) => `${what}: ${ratio} of ${needed}`);
}

/** What has no outline to be seen, though it has the focus. */
const withoutOutline = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('section > :last-child')].flatMap(({ shadowRoot }) =>
      [...shadowRoot!.querySelectorAll('a, summary, button')].flatMap((element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 ? [] : [element.outerHTML];
      }),
    ),
  );

const outlines = [
  ['a', '', 'outline-color'],
  ['summary', '', 'outline-color'],
  ['button', '', 'outline-color'],
] as const;

/** Links the style sheet of a theme, instead of that of the one before. */
async function linkTheme(page: Page, theme: string): Promise<void> {
  await page.$$eval('head > link', (links) => links.forEach((link) => link.remove()));
  if (theme !== 'plain') await page.addStyleTag({ url: `/dist/themes/${theme}.css` });
}

describe('contrast', () => {
  it('text has 4.5 (large text 3), what is told without words 3: all themes in light, dark and auto', () =>
    visitSamples(site, {}, async (page) => {
      await openEverything(page);
      for (const theme of ['plain', 'editorial', 'institution']) {
        await linkTheme(page, theme);
        for (const scheme of ['light', 'dark']) {
          await prefer(page, { 'prefers-color-scheme': scheme });
          for (const own of ['auto', scheme === 'light' ? 'dark' : 'light']) {
            await setTheme(page, own);
            assert.deepEqual(await weak(page), [], `${theme}, theme="${own}" on a ${scheme} page`);
          }
        }
      }
    }));

  it('it follows the text colour where a page’s colours are not those of its color-scheme', () =>
    visitSamples(site, {}, async (page) => {
      await openEverything(page);
      for (const theme of ['plain', 'editorial', 'institution']) {
        await linkTheme(page, theme);
        for (const [scheme, background, color] of [
          ['light', '#0f172a', '#e2e8f0'],
          ['light', '#000', '#aaa'],
          ['dark', '#fff', '#222'],
          ['dark', '#fffdf8', '#444'],
        ] as const) {
          await page.evaluate((style) => Object.assign(document.documentElement.style, style), {
            colorScheme: `only ${scheme}`,
            background,
            color,
          });
          assert.deepEqual(await weak(page), [], `${theme}, ${color} on ${background}`);
        }
      }
    }));

  it('it keeps under the pointer and with the focus, whose outline has 3', () =>
    visitSamples(site, {}, async (page) => {
      await openEverything(page);
      const session = await page.createCDPSession();
      await session.send('DOM.enable');
      await session.send('CSS.enable');
      assert.ok((await touchEverything(session)) > 100);
      for (const theme of ['plain', 'editorial', 'institution']) {
        await linkTheme(page, theme);
        for (const scheme of ['light', 'dark']) {
          await prefer(page, { 'prefers-color-scheme': scheme });
          assert.deepEqual(await weak(page), [], `${theme}, ${scheme}`);
          assert.deepEqual(await withoutOutline(page), [], `${theme}, ${scheme}`);
          const measured = await page.evaluate(measureContrast, outlines);
          const faint = measured.filter(({ what, ratio }) => /outline/.test(what) && ratio < 3);
          assert.deepEqual(faint, [], `${theme}, ${scheme}`);
        }
      }
    }));

  it('forced colours leave nothing without contrast', () =>
    visitSamples(site, { prefers: { 'forced-colors': 'active' } }, async (page) => {
      await openEverything(page);
      for (const scheme of ['light', 'dark']) {
        await prefer(page, { 'forced-colors': 'active', 'prefers-color-scheme': scheme });
        const forced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
        assert.equal(forced, true);
        assert.deepEqual(await weak(page), [], scheme);
      }
    }));
});
