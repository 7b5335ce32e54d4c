import type { ElementHandle, Page } from 'puppeteer-core';
import { patience } from '../support/patience.js';

/**
 * Waits for something inside of an element, as `page.waitForSelector` does outside: that looks
 * again only when the document changes, of which what a shadow root holds is no part.
 *
 * @param selector with `>>>`, as Puppeteer has it
 * @throws Error that names what did not come
 */
export async function waitInside(page: Page, selector: string): Promise<ElementHandle> {
  for (const end = Date.now() + patience; Date.now() < end;) {
    const found = await page.$(selector);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error(`Not there after ${patience} ms: ${selector}`);
}
