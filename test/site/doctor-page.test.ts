import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { useSite } from '../pages/site.js';

const site = useSite();

/** Pastes into the form and reads what the page says. */
async function ask(page: Page, answers: Readonly<Record<string, string>>): Promise<string> {
  await page.evaluate((given) => {
    for (const [name, value] of Object.entries(given)) {
      document.querySelector<HTMLInputElement>(`[name=${name}]`)!.value = value;
    }
    document.querySelector('#result')!.replaceChildren();
  }, answers);
  await page.focus('form button');
  await page.keyboard.press('Enter');
  const result = await page.waitForSelector('#result h2');
  return result!.evaluate(() => document.querySelector<HTMLElement>('#result')!.innerText);
}

const script = '<script type="module" src="https://cdn.example/dist/loader.js"></script>';
const badge = '<signatory-badge signatory="microsoft">Microsoft supports it</signatory-badge>';

describe('the doctor’s page', () => {
  it('says of a right snippet that nothing is wrong, and asks no other host', () =>
    site.visit('/doctor.html', {}, async ({ page, requests, complaints }) => {
      assert.match(
        await ask(page, { source: script + badge }),
        /^Nothing is wrong\s+1 embed found/,
      );
      assert.deepEqual(
        requests.filter((url) => !url.startsWith(site.origin)),
        [],
      );
      assert.deepEqual(complaints, []);
    }));

  it('names problems with what to do', () =>
    site.visit('/doctor.html', {}, async ({ page }) => {
      const source = `${script}${badge.replace('microsoft', 'microsfot')}<signer-map as_of="2018">A map</signer-map>`;
      const text = await ask(page, { source, policy: "script-src 'self'" });
      assert.match(text, /^3 problems/);
      assert.match(text, /"microsfot" is not on the list/);
      assert.match(text, /signer-map has no attribute as_of[^]*Write as-of\./);
      assert.match(text, /blocks the script https:\/\/cdn\.example\/dist\/loader\.js/);
    }));

  it('takes what is pasted for text, whatever it is', () =>
    site.visit('/doctor.html', {}, async ({ page }) => {
      const hostile = '<img src=x onerror="document.title=1"><script>document.title = 1</script>';
      const text = await ask(page, {
        source: `${hostile}<signatory-bagde "><b>x</b></signatory-bagde>`,
      });
      assert.match(text, /There is no element <signatory-bagde>/);
      assert.notEqual(await page.title(), '1');
    }));

  it('has nothing to complain about in what the builder writes', () =>
    site.visit('/builder.html#widget=signer-map&timeline=', {}, async ({ page }) => {
      for (const place of ['html', 'iframe', 'wordpress', 'inline']) {
        await page.goto(
          `${site.origin}/builder.html#widget=signer-map&timeline=&show.place=${place}`,
        );
        await page.reload();
        await page.waitForFunction(() =>
          /<\w/.test(document.querySelector('pre.main')?.textContent ?? ''),
        );
        const source = await page.$eval('pre.main', ({ textContent }) => textContent);
        await page.goto(`${site.origin}/doctor.html`);
        const text = await ask(page, { source: place === 'wordpress' ? script + source : source });
        assert.match(text, /^Nothing is wrong\s+1 embed found/, place);
      }
    }));
});
