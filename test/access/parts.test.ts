import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useSite } from '../pages/site.js';
import { elementNames, readDocstring } from './docstring.js';
import { openEverything, visitSamples } from './visit-samples.js';

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
        const categories = ['state', 'public-authority', 'civil-society', 'private-sector'];
        const fills = ['signed', 'unclear', 'left', 'quiet'];
        // "Also has its name as a part": values, which the sentence of the general part names.
        const values = element === 'signer-map' ? fills : [...categories, 'uncategorised'];
        const { parts } = readDocstring(element);
        const undocumented = [...drawn].filter((part) => !values.includes(part));
        assert.deepEqual(undocumented.sort(), [...parts].sort());
      }));
  }
});
