import type { ElementHandle, Page } from 'puppeteer-core';
import { patience } from '../support/patience.js';
import { waitFor } from '../support/wait-for.js';

/**
 * Waits for something inside of an element, as `page.waitForSelector` does outside: that looks
 * again only when the document changes, of which what a shadow root holds is no part.
 *
 * @param selector with `>>>`, as Puppeteer has it
 */
export const findInside = (page: Page, selector: string): Promise<ElementHandle> =>
  waitFor(selector, () => page.$(selector), patience);
