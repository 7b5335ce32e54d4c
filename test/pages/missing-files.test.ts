import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { pageWith, visitHtml } from '../embed/visit-html.js';
import { patience } from '../support/patience.js';
import { waitFor } from '../support/wait-for.js';
import { useSite } from './site.js';

const site = useSite();

const samples: readonly string[] = [
  '<signatory-badge signatory="microsoft">Microsoft signed.</signatory-badge>',
  '<signatory-badge signatory="microsoft" variant="seal">Microsoft signed.</signatory-badge>',
  '<signatory-badge signatory="microsoft" as-of="2019-01-01">Microsoft signed.</signatory-badge>',
  '<principle-list lang="fr">Neuf principes.</principle-list>',
  '<join-counter>Many joined.</join-counter>',
  '<join-counter variant="inline" category="state" as-of="2018-11-12">Many</join-counter>',
  '<join-counter variant="bar" as-of="2019-01-01">Many joined.</join-counter>',
  '<signer-map>81 states.</signer-map>',
  '<signer-map show="all" timeline highlight="US,FR">81 states.</signer-map>',
  '<signer-map layout="grid" selected="FR" categories="">81 states.</signer-map>',
  '<signer-map focus="europe" as-of="soon">81 states. <map-note country="FR">Paris.</map-note></signer-map>',
];

/** What comes with the page, whatever is on it. */
const ofThePage = /page\.html|loader\.js|icon\.svg/;

/** All that an element has drawn; a number that counts up stands in it as it will be. */
const drawingOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const root = document.body.firstElementChild!.shadowRoot;
    return [...(root?.querySelectorAll<HTMLElement>('.frame, .frame *') ?? [])]
      .map((one) =>
        // Of the map, which part of the world it shows.
        [one.localName, one.getAttribute('viewBox'), !one.children.length && one.textContent].join(
          ' ',
        ),
      )
      .join('\n');
  });

/** Waits until nothing has changed for some time. */
async function rest(page: Page): Promise<string> {
  let last: string | undefined;
  return waitFor(
    'an element at rest',
    async () => {
      await page.waitForNetworkIdle({ idleTime: 150 });
      const now = await drawingOf(page);
      const same = now === last;
      last = now;
      return same && now ? now : undefined;
    },
    patience,
  );
}

/** What was thrown into a page: neither the browser's own words on files, nor ours. */
const thrownAmong = (complaints: readonly string[]): readonly string[] =>
  complaints.filter((complaint) => !/Failed to load|paris-call-widgets: </.test(complaint));

/** There is a network again. */
const goOnline = (page: Page): Promise<unknown> =>
  page.evaluate(() => dispatchEvent(new Event('online')));

describe('a file that does not arrive', () => {
  for (const sample of samples) {
    it(`leaves what the author wrote, or the rest, and comes with the network: ${sample.split('>')[0]}>`, async () => {
      const nothing: (url: string) => boolean = () => false;
      let isMissing = nothing;
      const made = {
        body: pageWith(sample),
        gate: (request: HTTPRequest): 'abort' | undefined =>
          isMissing(request.url()) ? 'abort' : undefined,
      };
      let whole = '';
      let files: readonly string[] = [];
      await visitHtml(site, made, async ({ page, requests }) => {
        whole = await rest(page);
        files = [...new Set(requests)].filter((url) => !ofThePage.test(url));
      });
      assert.ok(files.length > 2);
      const rounds: Readonly<Record<string, (url: string) => boolean>> = {
        ...Object.fromEntries(files.map((file) => [file, (url: string) => url === file])),
        'the feed, and all that is asked for because of that': (url) =>
          url.includes('/feed/') || !(files.includes(url) || ofThePage.test(url)),
      };
      for (const [what, round] of Object.entries(rounds)) {
        isMissing = round;
        await visitHtml(site, made, async ({ page, complaints }) => {
          await page.waitForNetworkIdle({ idleTime: 150 });
          assert.deepEqual(thrownAmong(complaints), [], what);
          isMissing = nothing;
          await goOnline(page);
          await waitFor(`the whole of ${what}`, async () => (await rest(page)) === whole, patience);
        });
      }
    });
  }
});

const changes: readonly (readonly [markup: string, name: string, value: string])[] = [
  ['<signer-map>81 states.</signer-map>', 'focus', 'europe'],
  ['<signer-map>81 states.</signer-map>', 'layout', 'grid'],
  ['<signer-map>81 states.</signer-map>', 'highlight', 'US,RU'],
  ['<signer-map>81 states.</signer-map>', 'timeline', ''],
  ['<signer-map>81 states.</signer-map>', 'selected', 'FR'],
  ['<join-counter variant="inline">Many</join-counter>', 'variant', 'panel'],
  ['<join-counter variant="inline">Many</join-counter>', 'category', 'state'],
  ['<signatory-badge signatory="microsoft">Microsoft</signatory-badge>', 'as-of', '2019-01-01'],
];

describe('what an attribute asks for later', () => {
  for (const [markup, name, value] of changes) {
    it(`comes with the network: ${name}="${value}"`, async () => {
      let whole = '';
      // The first of two attributes of a name counts.
      const fresh = markup.replace(/<[\w-]+/, `$& ${name}="${value}"`);
      await visitHtml(site, { body: pageWith(fresh) }, async ({ page }) => {
        whole = await rest(page);
      });
      let isOffline = false;
      const gate = (): 'abort' | undefined => (isOffline ? 'abort' : undefined);
      await visitHtml(site, { body: pageWith(markup), gate }, async ({ page, complaints }) => {
        await rest(page);
        isOffline = true;
        const set = (element: Element, key: string, to: string): void =>
          element.setAttribute(key, to);
        await page.$eval('body > :first-child', set, name, value);
        await page.waitForNetworkIdle({ idleTime: 150 });
        assert.deepEqual(thrownAmong(complaints), []);
        isOffline = false;
        await goOnline(page);
        await waitFor('the whole', async () => (await rest(page)) === whole, patience);
      });
    });
  }
});
