import type { Frame, Page } from 'puppeteer-core';
import { patience } from '../support/patience.js';
import { elements } from './site.js';

/**
 * What elements show that is not the state that the page is about: `ready`, unless something
 * around the element has another one in `data-state`.
 */
function unsettled(selector: string): string[] {
  return [...document.querySelectorAll(selector)].flatMap((element) => {
    const wanted = element.closest('[data-state]')?.getAttribute('data-state') ?? 'ready';
    const state = ['loading', 'ready', 'empty', 'error'].find((name) =>
      element.matches(`:defined:state(${name})`),
    );
    return state === wanted ? [] : [`${wanted}, not ${state}: ${element.outerHTML.slice(0, 120)}`];
  });
}

/** Scrolls from top to bottom, so that elements that wait for their reader start. */
async function scrollThrough(page: Page | Frame): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
      scrollTo(0, top);
      // Observers look once a frame, and that may take a while on a busy machine. One visit of
      // thousands waited here in vain: whoever is still not settled is named below.
      await new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
        setTimeout(resolve, 3000);
      });
    }
  });
}

/**
 * Waits until all elements of a page show what they should, see {@link unsettled}.
 *
 * @throws Error that names those that do not
 */
export async function settle(page: Page | Frame): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    // Again and again: what was passed before its script was there does not know that it was seen.
    await scrollThrough(page);
    const left = await page.evaluate(unsettled, elements);
    if (left.length === 0) break;
    if (Date.now() > end) throw new Error(`Elements in the wrong state:\n${left.join('\n')}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
