import type { Page } from 'puppeteer-core';
import { putFiles } from '../pages/put-files.js';
import type { Site } from '../pages/site.js';
import { settle } from '../pages/settle.js';
import { sampleFiles, type SamplePage } from './samples.js';
import { patience } from '../support/patience.js';

/** How the reader is, beside the page. */
export interface Reader extends SamplePage {
  /** CSS pixels. */
  readonly width?: number;
  readonly prefers?: Readonly<Record<string, string>>;
  /** Prepares the page before it loads. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/** Says what the reader's system prefers: no motion, unless it says otherwise. */
export async function prefer(
  page: Page,
  prefers: Readonly<Record<string, string>> = {},
): Promise<void> {
  const all = { 'prefers-reduced-motion': 'reduce', 'prefers-color-scheme': 'light', ...prefers };
  await page.emulateMediaFeatures(Object.entries(all).map(([name, value]) => ({ name, value })));
}

/** Opens a page with samples and waits until each is what it is to be. */
export async function visitSamples(
  site: Site,
  { width = 1280, prefers, before, ...how }: Reader,
  during: (page: Page) => Promise<void>,
): Promise<void> {
  const files = sampleFiles(how);
  const prepare = async (page: Page): Promise<void> => {
    await prefer(page, prefers);
    await before?.(page);
    await putFiles(page, files);
  };
  await site.visit('/samples.html', { width, prepare }, async ({ page }) => {
    await settle(page);
    // What follows the counter's number, and then all that is still on its way.
    await page.waitForNetworkIdle({ idleTime: 100 });
    await during(page);
  });
}

/** Opens all that can be opened; the table of the map, which is long, in three of its samples. */
export const openEverything = (page: Page): Promise<void> =>
  page.evaluate(async (limit) => {
    const roots = [...document.querySelectorAll('section > :last-child')].map(
      ({ shadowRoot }) => shadowRoot!,
    );
    for (const root of roots) {
      const long = /as-of|highlight|feed/.test((root.host as HTMLElement).outerHTML);
      const table = long ? ":not([part='table'])" : '';
      for (const details of root.querySelectorAll(`details${table}`)) {
        (details as HTMLDetailsElement).open = true;
      }
    }
    const end = Date.now() + limit;
    // The table of a map is loaded when it is opened.
    while (
      roots.some((root) =>
        root.querySelector("details[part='table'][open]:not(:has([aria-busy='false']))"),
      )
    ) {
      if (Date.now() > end) throw new Error('A table never came.');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }, patience);
