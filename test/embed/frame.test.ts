import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { readOptions } from '../../src/options/read-options.js';
import { readElements } from '../../src/tools/dev/read-elements.js';
import { projectFolder } from '../../src/tools/dev/project.mjs';
import { useSite, type Visit } from '../pages/site.js';
import { until, visitHtml, type MadePage } from './visit-html.js';
import { sampleOf } from '../support/option-samples.js';
import { patience } from '../support/patience.js';

const site = useSite();
const resize = '<script src="/dist/resize.js"></script>';
const frameOf = (address: string, more = ''): string =>
  `<iframe src="/dist/embed.html${address.replaceAll('&', '&amp;')}" title="A widget" width="600" height="200" ${more}></iframe>`;
const sandboxed = 'sandbox="allow-scripts"';

/** A page of somebody else around some frames. */
const host = (markup: string, head = resize): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>A page of somebody else</title>
<link rel="icon" href="/icon.svg"><style>body { margin: 0 } iframe { border: 0 }</style>
${head}<body>${markup}</body></html>`;

const visit = (made: MadePage, during: (visit: Visit) => Promise<void>): Promise<void> =>
  visitHtml(site, { width: 1000, height: 800, ...made }, during);

/** Opens the page itself, not in a frame. */
const open = (address: string, during: (visit: Visit) => Promise<void>): Promise<void> =>
  site.visit(`/dist/embed.html${address}`, {}, during);

/** The frames of a page, once they show what they are to show. */
async function framesOf(page: Page, shown: string): Promise<Frame[]> {
  const handles = await page.$$('iframe');
  return Promise.all(
    handles.map(async (handle) => {
      const frame = (await handle.contentFrame())!;
      await frame.waitForFunction(shown, { timeout: patience });
      return frame;
    }),
  );
}

const ready = (tag: string): string =>
  `document.querySelector('${tag}')?.matches(':defined:state(ready)')`;
const contentHeight = (frame: Frame): Promise<number> =>
  frame.evaluate(() => Math.ceil(document.querySelector('main')!.getBoundingClientRect().height));
/** Waits until each frame of a page is as high as its content, which may take its time to grow. */
const fits = async (page: Page, frames: readonly Frame[]): Promise<void> => {
  for (const [index, frame] of frames.entries()) {
    const told = (): Promise<number> =>
      page.evaluate((at) => document.querySelectorAll('iframe')[at]!.offsetHeight, index);
    const end = Date.now() + patience;
    while ((await told()) !== (await contentHeight(frame))) {
      if (Date.now() > end) {
        throw new Error(`${await told()} pixels for ${await contentHeight(frame)}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
};
const words = (page: Page): Promise<string> => page.$eval('main', (main) => main.innerText.trim());

const elements = await readElements();

describe('a frame', () => {
  for (const { tagName } of elements) {
    it(`without an origin holds ${tagName} alone, as high as it needs to be`, () =>
      visit(
        {
          body: host(
            frameOf(
              `#widget=${tagName}&signatory=microsoft`.replace(/&signatory=\w+$/, (text) =>
                tagName === 'signatory-badge' ? text : '',
              ),
              sandboxed,
            ),
          ),
        },
        async ({ page, complaints }) => {
          const frames = await framesOf(page, ready(tagName));
          assert.equal(await frames[0]!.evaluate(() => origin), 'null');
          await fits(page, frames);
          const scrolls = await frames[0]!.evaluate(
            () => document.documentElement.scrollHeight > innerHeight,
          );
          assert.equal(scrolls, false);
          assert.equal(
            await frames[0]!.evaluate(() => document.querySelectorAll('main > *').length),
            1,
          );
          assert.deepEqual(complaints, []);
        },
      ));
  }

  it('follows its content when that grows, beside others, also one that came later', () =>
    visit(
      {
        body: host(
          frameOf('#widget=principle-list&variant=compact', sandboxed) +
            frameOf('#widget=join-counter'),
        ),
      },
      async ({ page }) => {
        await page.evaluate((markup) => {
          document.body.insertAdjacentHTML('beforeend', markup);
        }, frameOf('#widget=signatory-badge&signatory=microsoft'));
        const frames = await framesOf(page, `document.querySelector('main > :state(ready)')`);
        assert.equal(frames.length, 3);
        await fits(page, frames);
        const before = await contentHeight(frames[0]!);
        await frames[0]!.evaluate(() => {
          for (const one of document
            .querySelector('principle-list')!
            .shadowRoot!.querySelectorAll('details'))
            one.open = true;
        });
        await frames[0]!.waitForFunction(
          (height) => document.querySelector('main')!.offsetHeight > height + 50,
          { timeout: patience },
          before,
        );
        await fits(page, frames);
      },
    ));

  it('is as high as it needs to be where the script comes twice, late, and borders count', () =>
    visit(
      {
        body: host(
          frameOf(
            '#widget=signatory-badge&signatory=microsoft',
            'style="box-sizing:border-box;border:5px solid"',
          ),
          '',
        ),
      },
      async ({ page }) => {
        const [frame] = await framesOf(page, ready('signatory-badge'));
        await page.addScriptTag({ url: '/dist/resize.js' });
        await page.addScriptTag({ url: '/dist/resize.js?2', type: 'module' });
        const height = await contentHeight(frame!);
        await until(page, `document.querySelector('iframe').clientHeight === ${height}`);
      },
    ));

  it('scrolls where nobody sizes it', () =>
    visit({ body: host(frameOf('#widget=principle-list', sandboxed), '') }, async ({ page }) => {
      const [frame] = await framesOf(page, ready('principle-list'));
      const scrolled = await frame!.evaluate(() => {
        scrollTo(0, 1e6);
        return document.querySelector('main')!.getBoundingClientRect().bottom <= innerHeight + 1;
      });
      assert.equal(scrolled, true);
      assert.equal(await page.$eval('iframe', (one) => one.offsetHeight), 200);
    }));

  it('is printed as it is seen', () =>
    visit(
      { body: host(frameOf('#widget=signatory-badge&signatory=microsoft', sandboxed)) },
      async ({ page }) => {
        const frames = await framesOf(page, ready('signatory-badge'));
        await fits(page, frames);
        const box = await page.$eval('iframe', (one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          return { x, y, width, height };
        });
        const seen = await page.screenshot({ clip: box, encoding: 'base64' });
        await page.emulateMediaType('print');
        assert.equal(await page.screenshot({ clip: box, encoding: 'base64' }), seen);
        await page.$eval('iframe', (one) => one.remove());
        assert.notEqual(await page.screenshot({ clip: box, encoding: 'base64' }), seen);
      },
    ));

  it('has the colours that its address asks for, whatever the reader prefers', () =>
    visit(
      {
        body: host(
          ['light', 'dark', 'auto']
            .map((scheme) => frameOf(`#widget=join-counter&variant=inline&color-scheme=${scheme}`))
            .join(''),
        ),
        prepare: (page) =>
          page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]),
      },
      async ({ page }) => {
        const frames = await framesOf(page, ready('join-counter'));
        const inks = await Promise.all(
          frames.map((frame) => frame.evaluate(() => getComputedStyle(document.body).color)),
        );
        assert.deepEqual(inks, ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'rgb(255, 255, 255)']);
      },
    ));

  it('speaks WordPress’ words, where the editor adds its secret to the address', () =>
    visit(
      {
        body: host(
          frameOf('#widget=signatory-badge&signatory=microsoft#?secret=aB3dE5gH7j', sandboxed),
          `<script>window.heard = []; addEventListener('message', ({ data }) => data.secret && heard.push(data))</script>`,
        ),
      },
      async ({ page, complaints }) => {
        const [frame] = await framesOf(page, ready('signatory-badge'));
        const value = await contentHeight(frame!);
        await until(
          page,
          `heard.some((one) => one.message === 'height' && one.secret === 'aB3dE5gH7j' && one.value === ${value})`,
        );
        assert.deepEqual(complaints, []);
      },
    ));

  it('leaves a link where the server lets nobody read its modules', () =>
    visit(
      {
        body: host(frameOf('#widget=signer-map', sandboxed)),
        gate: (request) => (request.url().endsWith('/dist/loader.js') ? 'abort' : undefined),
      },
      async ({ page }) => {
        const [frame] = await framesOf(page, `!!document.querySelector('signer-map')`);
        assert.equal(
          await frame!.evaluate(() => document.body.innerText.trim()),
          'Supporters of the Paris Call',
        );
      },
    ));

  it('is a link where there are no scripts', () =>
    visit({ body: host(frameOf('#widget=signer-map', 'sandbox')) }, async ({ page }) => {
      const frame = (await (await page.$('iframe'))!.contentFrame())!;
      await frame.waitForSelector('a[href="https://pariscall.international/en/supporters"]');
    }));
});

describe('the address of a frame', () => {
  for (const element of elements) {
    const { tagName, attributes } = element;
    it(`may give ${tagName} every attribute that it has, and no other`, () => {
      const given = readOptions(element, elements)
        .filter(({ name }) => name !== 'feed')
        .map((option) => [option.name, sampleOf(option)] as const);
      const strange = [
        ['onclick', 'alert(1)'],
        ['style', 'color:red'],
        ['id', 'x'],
        ['part', 'x'],
        ['__proto__', 'x'],
      ];
      const address = new URLSearchParams([
        ['widget', tagName],
        ...given,
        ...strange,
      ] as string[][]);
      return open(`#${address}`, async ({ page }) => {
        const found = await page.$eval(tagName, (element) =>
          element.getAttributeNames().map((name) => [name, element.getAttribute(name)] as const),
        );
        const values = new Map(found);
        for (const [name, value] of given) assert.equal(values.get(name), value, name);
        assert.deepEqual(
          found
            .map(([name]) => name)
            .filter((name) => !attributes.some((one) => one.name === name)),
          [],
        );
        assert.match(await words(page), /has no option “onclick”\..*has no option “__proto__”\./s);
      });
    });
  }

  it('may give a feed of another host, and asks it', () =>
    open(
      '#widget=join-counter&feed=%2Fdist%2Ffeed-single%2Ffeed.json',
      async ({ page, requests }) => {
        await until(page, ready('join-counter'));
        assert.ok(requests.some((url) => url.endsWith('/dist/feed-single/feed.json')));
      },
    ));

  it('may be a query, in which words of others are passed over; the hash counts more', () =>
    open(
      '?widget=signatory-badge&signatory=cloudflare&utm_source=mail&fbclid=1#signatory=microsoft',
      async ({ page, complaints }) => {
        await until(page, ready('signatory-badge'));
        assert.equal(
          await page.$eval('signatory-badge', (one) => one.getAttribute('signatory')),
          'microsoft',
        );
        assert.equal((await page.$$('p')).length, 0);
        assert.deepEqual(complaints, []);
      },
    ));

  it('names what cannot be, and shows what can', () =>
    open(
      '#widget=signatory-badge&signatory=microsoft&variant=round&color-scheme=sepia',
      async ({ page }) => {
        await until(page, ready('signatory-badge'));
        assert.match(
          await words(page),
          /color-scheme cannot be “sepia”: it is none of auto, light, dark\.\s+variant cannot be “round”: it is none of card, pill, seal\./,
        );
      },
    ));

  it('names a day that is none, a language and a number that are none, and takes “false” for off', () =>
    open(
      '#widget=join-counter&as-of=2018-02-30&lang=en_GB&goal=many&variant=bar',
      async ({ page }) => {
        await until(page, ready('join-counter'));
        assert.match(await words(page), /as-of cannot be.*lang cannot be.*goal cannot be/s);
        const given = await page.$eval('join-counter', (one) => one.getAttributeNames().sort());
        assert.deepEqual(given, ['loading', 'variant']);
        await page.evaluate(() => (location.hash = '#widget=signer-map&timeline=false'));
        await until(page, ready('signer-map'));
        const [off, faults] = await page.$eval('signer-map', (map) => [
          !map.hasAttribute('timeline'),
          document.querySelectorAll('p').length,
        ]);
        assert.deepEqual([off, faults], [true, 0]);
      },
    ));

  it('that changes shows the other widget', () =>
    open('#widget=join-counter', async ({ page }) => {
      await until(page, ready('join-counter'));
      await page.evaluate(() => (location.hash = '#widget=signatory-badge&signatory=microsoft'));
      await until(page, ready('signatory-badge'));
    }));

  const markup = '"><img src=x onerror="top.broken=1"><script>top.broken=1</script>';
  for (const widget of [
    '',
    'world-map',
    'script',
    '__proto__',
    'constructor',
    'x'.repeat(5000),
    markup,
  ]) {
    it(`of no widget gets a calm sentence: ${widget.slice(0, 20)}`, () =>
      open(
        `#widget=${encodeURIComponent(widget)}&lang=fr`,
        async ({ page, complaints, requests }) => {
          const said = await words(page);
          assert.match(said, /^There is no widget “.*”\. The address may ask for [a-z, -]+\.$/s);
          assert.ok(said.length < 200);
          assert.equal(await page.$('main :is(img, script)'), null);
          assert.equal(await page.evaluate('window.broken'), undefined);
          assert.deepEqual(
            requests.filter((url) => url.includes('loader')),
            [],
          );
          assert.deepEqual(complaints, []);
        },
      ));
  }

  it('runs nothing, whatever its values are', () => {
    const hostile = encodeURIComponent(markup);
    const address = `#widget=signatory-badge&signatory=${hostile}&lang=${hostile}&as-of=${hostile}&feed=javascript:top.broken=1&variant=${hostile}&${hostile}=1&widget`;
    return open(`${address}=signatory-badge`, async ({ page, complaints }) => {
      await until(
        page,
        `document.querySelector('signatory-badge')?.matches(':defined:state(error)')`,
      );
      assert.equal(await page.evaluate('window.broken'), undefined);
      assert.equal(await page.$('main :is(img, script, [href^=javascript])'), null);
      assert.deepEqual(
        complaints.filter((text) => !text.startsWith('warn: paris-call-widgets')),
        [],
      );
    });
  });
});

describe('messages', () => {
  const badge = '#widget=signatory-badge&signatory=microsoft';
  const forged = (body: string): string =>
    `<iframe title="Forger" ${sandboxed} srcdoc="<script>${body}</script>"></iframe>`;

  it('of others size no frame, even with the number of the page', () =>
    visit(
      {
        body: host(
          frameOf(badge, sandboxed),
          // Reads along what the page says to frames, as another script of the page could.
          `<script>addEventListener('message', ({ data }) => { if (data?.parisCall) window.nonce = data.parisCall })</script>${resize}`,
        ),
      },
      async ({ page, complaints }) => {
        const frames = await framesOf(page, ready('signatory-badge'));
        await fits(page, frames);
        const nonce = (await page.evaluate('window.nonce')) as string;
        const right = await contentHeight(frames[0]!);
        const send = `for (const message of [{ parisCall: '${nonce}', height: 9000 }, { parisCall: '', height: 9000 }, 'paris-call', null, 7, { height: 9000 }]) parent.postMessage(message, '*'); parent.postMessage('sent', '*')`;
        await page.evaluate((markup) => {
          addEventListener('message', ({ data }) => {
            if (data === 'sent') Object.assign(globalThis, { sent: true });
          });
          document.body.insertAdjacentHTML('beforeend', markup);
        }, forged(send));
        await until(page, 'window.sent');
        await page.evaluate((text) => postMessage({ parisCall: text, height: 9000 }), nonce);
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 0)));
        assert.equal(await page.$eval('iframe', (one) => one.offsetHeight), right);
        assert.deepEqual(complaints, []);
      },
    ));

  it('of a frame count with its number only, and only where they are a height', () =>
    visit(
      {
        // A document of somebody else at an address like ours: it is asked for nothing but a height.
        body: host('<iframe title="A widget" height="200" src="/other/embed.html"></iframe>'),
        files: {
          '/other/embed.html': `<script>
            addEventListener('message', ({ data }) => {
              for (const height of ['1px;position:fixed', -5, 1e9, NaN, {}, '9000px', null])
                parent.postMessage({ parisCall: data.parisCall, height }, '*');
              parent.postMessage({ parisCall: 'guess', height: 300 }, '*');
              parent.postMessage({ height: 300 }, '*');
              parent.postMessage('sent', '*');
            });
            parent.postMessage('paris-call', '*');
          </script>`,
        },
      },
      async ({ page }) => {
        await page.evaluate(
          () =>
            new Promise<void>((resolve) => {
              addEventListener('message', ({ data }) => data === 'sent' && resolve());
              document.querySelector('iframe')!.src += '#again';
              document.querySelector('iframe')!.contentWindow!.location.reload();
            }),
        );
        assert.equal(await page.$eval('iframe', (one) => one.getAttribute('style')), null);
      },
    ));

  it('that frames get from elsewhere than their own page change nothing', () =>
    visit({ body: host(frameOf(badge)) }, async ({ page, complaints }) => {
      const frames = await framesOf(page, ready('signatory-badge'));
      await fits(page, frames);
      const text = await frames[0]!.evaluate(async () => {
        for (const message of [
          null,
          5,
          'paris-call',
          { parisCall: { toString: 1 } },
          { parisCall: 'mine' },
          { message: 'ready' },
        ])
          postMessage(message);
        await new Promise((resolve) => setTimeout(resolve, 0));
        return document.querySelector('main')!.children.length;
      });
      assert.equal(text, 1);
      await page.evaluate(() => {
        for (const message of [null, 5, [], { parisCall: 5 }, { message: 'ready', secret: 'x' }])
          document.querySelector('iframe')!.contentWindow!.postMessage(message, '*');
      });
      await frames[0]!.evaluate(() => {
        document.querySelector<HTMLElement>('signatory-badge')!.style.fontSize = '2em';
      });
      await fits(page, frames);
      assert.deepEqual(complaints, []);
    }));
});

describe('the policy of a frame', () => {
  it('lets nothing run that it does not know, and asks no other host', () =>
    open('#widget=signatory-badge&signatory=microsoft', async ({ page }) => {
      await until(page, ready('signatory-badge'));
      const refused = await page.evaluate(async () => {
        const found: string[] = [];
        addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
          found.push(effectiveDirective),
        );
        const script = document.createElement('script');
        try {
          script.text = 'window.broken = 1';
        } catch {
          found.push('trusted-types');
        }
        document.body.append(script);
        const image = new Image();
        image.src = '/icon.svg';
        await fetch('https://elsewhere.example/').catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, 50));
        return [...new Set(found)].sort();
      });
      assert.deepEqual(refused, [
        'connect-src',
        'img-src',
        'require-trusted-types-for',
        'trusted-types',
      ]);
      assert.equal(await page.evaluate('window.broken'), undefined);
    }));

  it('needs nothing of where the files are', () => {
    const page = readFileSync(join(projectFolder, 'dist/embed.html'), 'utf8');
    const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
    assert.match(policy, /default-src 'none'/);
    assert.doesNotMatch(policy, /unsafe|'self'|\*/);
  });
});
