import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { until } from '../embed/visit-html.js';
import { record, type Site } from '../pages/site.js';

/** The text of an element's own drawing. */
const drawn = (page: Page, name: string): Promise<string> =>
  page.$eval(name, (element) =>
    (element.shadowRoot!.querySelector('.frame') as HTMLElement).innerText.trim(),
  );

/** Waits until the elements of the app show what the feed says. */
export const shown = (page: Page, ...names: string[]): Promise<void[]> =>
  Promise.all(names.map((name) => until(page, `document.querySelector('${name}:state(ready)')`)));

/**
 * Uses the app that all guides for frameworks build, each in its own way.
 *
 * @param own what else the guide of one framework has
 */
export async function driveApp(
  { browser }: Site,
  origin: string,
  own?: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 900, height: 1000 });
    const { complaints } = record(page);
    await page.goto(origin);
    await shown(page, 'signer-map.map', 'join-counter');
    await until(page, `/^List of 20\\d\\d-\\S+, no country chosen$/.test(said.innerText)`);
    const today = await drawn(page, 'join-counter');
    assert.match(today, /\d/);

    await page.click('button');
    await until(page, `document.querySelector('signer-map').asOf === '2018-11-12'`);
    await page.waitForFunction(
      (before) =>
        document.querySelector('join-counter')!.shadowRoot!.textContent!.trim() !== before,
      {},
      today,
    );
    await until(page, `document.querySelector('join-counter').asOf === '2018-11-12'`);
    const firstDay = await drawn(page, 'join-counter');
    assert.notEqual(firstDay, today);

    await page.locator('signer-map >>> [data-country="BR"]').click();
    await until(page, `said.innerText.endsWith('BR chosen')`);
    await own?.(page);
    assert.deepEqual(complaints, []);
  } finally {
    await page.close();
  }
}
