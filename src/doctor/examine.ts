import type { ManifestElement } from '../options/elements-manifest.js';
import { checkMixed } from './check-mixed.js';
import { checkOptions } from './check-options.js';
import { checkPolicy } from './check-policy.js';
import { checkScripts } from './check-scripts.js';
import { checkStripped } from './check-stripped.js';
import { findEmbeds, findScripts, type Embed, type WidgetScript } from './find-embeds.js';
import type { Finding } from './finding.js';
import type { Page } from './page.js';

/** What a page has of ours, and what is wrong with it as far as the page itself tells. */
export interface Examination {
  readonly embeds: readonly Embed[];
  readonly scripts: readonly WidgetScript[];
  readonly findings: readonly Finding[];
}

/** Examines a page without asking anybody. */
export function examine(page: Page, elements: readonly ManifestElement[]): Examination {
  const embeds = findEmbeds(page, elements);
  const scripts = findScripts(page, elements);
  const findings = [
    ...checkStripped(page, embeds, scripts, elements),
    ...checkScripts(scripts),
    ...checkOptions(page, embeds, elements),
    ...checkMixed(page, embeds, scripts),
    ...checkPolicy(page, embeds, scripts),
  ];
  return { embeds, scripts, findings };
}

/** Problems first, each kind from the top of the page. */
export const inOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort(
    (one, other) =>
      Number(other.kind === 'problem') - Number(one.kind === 'problem') ||
      (one.line ?? 0) - (other.line ?? 0),
  );
