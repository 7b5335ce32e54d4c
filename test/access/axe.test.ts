import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { languages } from '../../src/text/locale-modules.js';
import { useSite } from '../pages/site.js';
import { openEverything, visitSamples } from './visit-samples.js';

const site = useSite();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

const themes = ['plain', 'editorial', 'institution'] as const;
const schemes = ['light', 'dark'] as const;

/** Every language; each theme meets both schemes and both directions, without meeting all pairs. */
const circumstances = languages.map(
  (language, index) =>
    [
      themes[index % 3]!,
      schemes[index % 2]!,
      language,
      ['ar', 'fr', 'hi'].includes(language) ? 'rtl' : 'ltr',
    ] as const,
);

describe('axe', () => {
  for (const [theme, scheme, language, direction] of circumstances) {
    it(`finds nothing in any variant and state: ${theme}, ${scheme}, ${language}, ${direction}`, () =>
      visitSamples(
        site,
        { theme, language, direction, prefers: { 'prefers-color-scheme': scheme } },
        async (page) => {
          await openEverything(page);
          await page.evaluate(axe);
          const { violations } = (await page.evaluate(
            'axe.run(document, { preload: false, resultTypes: ["violations"] })',
          )) as AxeResult;
          const found = violations.flatMap(({ id, nodes }) =>
            nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
          );
          assert.deepEqual(found, []);
        },
      ));
  }
});
