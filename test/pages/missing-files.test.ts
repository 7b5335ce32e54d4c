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
      .map((one) => `${one.localName} ${one.children.length ? '' : one.textContent}`)
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
          const thrown = complaints.filter(
            (complaint) => !/Failed to load|paris-call-widgets: </.test(complaint),
          );
          assert.deepEqual(thrown, [], what);
          isMissing = nothing;
          await page.evaluate(() => dispatchEvent(new Event('online')));
          await waitFor(`the whole of ${what}`, async () => (await rest(page)) === whole, patience);
        });
      }
    });
  }
});
