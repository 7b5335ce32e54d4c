import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { pageWith, until, visitHtml } from '../embed/visit-html.js';
import { findInside } from './find-inside.js';
import { useSite } from './site.js';

const site = useSite();

/**
 * Opens an element in English, some words of which are on their way until it is French.
 *
 * @param late which words
 * @param ask makes the element ask for them
 */
async function visitLate(
  name: string,
  late: string,
  markup: string,
  ask: (page: Page) => Promise<unknown>,
  during: (page: Page) => Promise<void>,
): Promise<void> {
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const file = `/en-${late}`;
  const made = {
    body: pageWith(markup),
    gate: (request: HTTPRequest) => (request.url().includes(file) ? arrived : undefined),
  };
  await visitHtml(site, made, async ({ page }) => {
    await until(page, `!!document.querySelector('${name}:state(ready)')`);
    const asked = page.waitForRequest((request) => request.url().includes(file));
    await Promise.all([asked, ask(page)]);
    await page.$eval(name, (element) => ((element as HTMLElement).lang = 'fr'));
    await findInside(page, `${name} >>> .frame[lang='fr']`);
    const here = page.waitForResponse((response) => response.url().includes(file));
    arrive();
    await here;
    await page.waitForNetworkIdle({ idleTime: 200 });
    await during(page);
  });
}

const moveTo = async (page: Page, x: number, y: number): Promise<void> => {
  const box = (await (await findInside(page, 'signer-map >>> .sheet > svg')).boundingBox())!;
  await page.mouse.move(box.x + box.width * x, box.y + box.height * y);
};

describe('a map whose English words come when it is French', () => {
  it('has French buttons', () =>
    visitLate(
      'signer-map',
      'mapZoom',
      '<signer-map>81 states.</signer-map>',
      (page) => page.$eval('signer-map', (element) => element.setAttribute('focus', 'europe')),
      async (page) => {
        // It is drawn anew.
        await (await findInside(page, 'signer-map >>> .zoom button')).click();
        await findInside(page, "signer-map >>> .zoom button:last-of-type[aria-disabled='false']");
        const titles = await page.$eval('signer-map', (element) =>
          [...element.shadowRoot!.querySelectorAll('.zoom button')].map((one) =>
            one.getAttribute('title'),
          ),
        );
        assert.deepEqual(titles, ['Agrandir', 'Réduire', 'Carte entière']);
      },
    ));

  it('describes countries in French', () =>
    visitLate(
      'signer-map',
      'describeCountry',
      '<signer-map>81 states.</signer-map>',
      // Australia.
      (page) => moveTo(page, 0.82, 0.7),
      async (page) => {
        // Brazil.
        await moveTo(page, 0.28, 0.62);
        await findInside(page, 'signer-map >>> .tip:not(:empty)');
        await page.waitForFunction(() =>
          document
            .querySelector('signer-map')!
            .shadowRoot!.querySelector('.tip')!
            .textContent!.includes('Brésil'),
        );
        const tip = await page.$eval(
          'signer-map',
          (element) => element.shadowRoot!.querySelector('.tip')!.textContent,
        );
        assert.match(tip!, /liste des signataires/);
      },
    ));
});

describe('a badge whose English words come when it is French', () => {
  it('says in French since when somebody is on the list', () =>
    visitLate(
      'signatory-badge',
      'specialStanding',
      '<signatory-badge signatory="microsoft">Microsoft signed.</signatory-badge>',
      (page) => page.$eval('signatory-badge', (element) => (element.asOf = '2019-01-01')),
      async (page) => {
        const facts = await page.$eval(
          'signatory-badge',
          (element) => element.shadowRoot!.querySelector('[part=facts]')!.textContent,
        );
        assert.match(facts!, /Depuis le 12 novembre 2018/);
        assert.match(facts!, /Situation le 1/);
      },
    ));
});
