import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import resolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { projectFolder } from '../../src/tools/dev/project.mjs';
import { useSite } from '../pages/site.js';
import { until, visitHtml } from './visit-html.js';

const site = useSite();
let folder: string;
/** What the bundler wrote, by the path of its address. */
const files: Record<string, string> = {};

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundler-'));
  await mkdir(join(folder, 'node_modules'));
  await symlink(projectFolder, join(folder, 'node_modules/paris-call-widgets'), 'dir');
  await writeFile(join(folder, 'main.js'), `import 'paris-call-widgets/loader';\n`);
  const bundle = await rollup({
    input: join(folder, 'main.js'),
    plugins: [resolve({ browser: true })],
    onwarn: ({ message }) => {
      throw new Error(message);
    },
  });
  const { output } = await bundle.write({ dir: join(folder, 'out'), format: 'es' });
  await bundle.close();
  for (const { fileName } of output) {
    if (extname(fileName) === '.js') {
      files[`/bundle/${fileName}`] = await readFile(join(folder, 'out', fileName), 'utf8');
    }
  }
});
after(() => rm(folder, { recursive: true, force: true }));

const page = (markup: string): string => `<!doctype html><html lang="en"><title>Bundled</title>
  <link rel="icon" href="/icon.svg"><script type="module" src="/bundle/main.js"></script><body>${markup}</html>`;
const feed = '/dist/feed-single/feed.json';
const scripts = (requests: readonly string[]): string[] =>
  requests.filter((url) => url.includes('/bundle/')).map((url) => new URL(url).pathname);

describe('the loader in a bundle of somebody else', () => {
  it('is small until an element is there, and brings that alone', () =>
    visitHtml(
      site,
      { body: page('<p>No element.</p>'), files },
      async ({ page, requests, complaints }) => {
        await until(page, '!!globalThis.parisCallFeeds');
        await page.waitForNetworkIdle({ idleTime: 200 });
        assert.deepEqual(scripts(requests), ['/bundle/main.js']);
        await page.evaluate((address) => {
          document.body.insertAdjacentHTML(
            'beforeend',
            `<join-counter feed="${address}">Many.</join-counter>`,
          );
        }, feed);
        await until(
          page,
          `document.querySelector('join-counter').matches(':defined:state(ready)')`,
        );
        assert.equal(await page.evaluate(() => customElements.get('signer-map')), undefined);
        assert.ok(scripts(requests).length > 1);
        assert.deepEqual(complaints, []);
      },
    ));

  it('upgrades links, in another language too', () =>
    visitHtml(
      site,
      {
        body: page(
          `<a lang="fr" href="#" data-paris-call="badge" data-signatory="microsoft" data-feed="${feed}">Microsoft soutient l’Appel de Paris</a>`,
        ),
        files,
      },
      async ({ page, complaints }) => {
        await until(
          page,
          `document.querySelector('signatory-badge')?.matches(':defined:state(ready)')`,
        );
        assert.match(
          await page.$eval('signatory-badge', (one) => one.shadowRoot!.textContent!),
          /Signataire\s*Microsoft/,
        );
        assert.deepEqual(complaints, []);
      },
    ));
});
