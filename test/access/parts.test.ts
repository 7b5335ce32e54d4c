import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useSite } from '../pages/site.js';
import { elementNames, readDocstring } from './docstring.js';
import { openEverything, visitSamples } from './visit-samples.js';
import { patience } from '../support/patience.js';

const site = useSite();

describe('parts', () => {
  for (const element of elementNames) {
    it(`${element}: those that are documented are those that are drawn, over all variants and states`, () =>
      visitSamples(site, { only: (sample) => sample.element === element }, async (page) => {
        await openEverything(page);
        const drawn = new Set<string>();
        const collect = async (): Promise<void> => {
          const parts = await page.$$eval('section > :last-child', (found) =>
            found.flatMap(({ shadowRoot }) =>
              [...shadowRoot!.querySelectorAll('[part]')].flatMap((part) => [...part.part]),
            ),
          );
          for (const part of parts) drawn.add(part);
        };
        await collect();
        // Whatever a reader may press; what appears by it is there until the next is pressed.
        for (const button of await page.$$('section >>> button')) {
          await button.evaluate((pressed) => (pressed as HTMLElement).click());
          await new Promise((resolve) => setTimeout(resolve, 50));
          await collect();
        }
        const { parts, values } = readDocstring(element);
        // What is loaded for those who asked for it comes after the element is ready.
        const missing = (): string[] => parts.filter((part) => !drawn.has(part));
        for (const end = Date.now() + patience; missing().length && Date.now() < end;) {
          await new Promise((resolve) => setTimeout(resolve, 50));
          await collect();
        }
        const undocumented = [...drawn].filter((part) => ![...parts, ...values].includes(part));
        assert.deepEqual({ undocumented, missing: missing() }, { undocumented: [], missing: [] });
      }));
  }
});
