import { html } from 'lit';
import { countryName } from '../../text/country-name.js';
import { adoptStyles } from './adopt-styles.js';
import { labelStyles } from './map-labels.styles.js';
import type { DrawPart } from './part.js';
import { pause } from './pause.js';
import { placeLabels } from './place-labels.js';
import type { SignerMap } from './signer-map.js';

/**
 * Names, drawn once for each range of widths, with how many pixels of the
 * geometry are one of the screen at the low end: 48, 40, 30 and 20 times the font size. Columns of
 * articles are of the second.
 */
const scales = { wide: 960 / 768, column: 960 / 640, medium: 960 / 480, narrow: 960 / 320 };

/** Writes the names of what is highlighted on the map. See {@link PartModule}. */
export async function loadPart(host: SignerMap, locale: string): Promise<DrawPart> {
  adoptStyles(host, labelStyles);
  // Each takes a while when it is first used, which would be in the task that writes the names.
  countryName('FR', locale);
  await pause();
  new Intl.Collator(locale).compare('a', 'b');
  new Intl.ListFormat(locale).format(['a', 'b']);
  // Not by finer outlines, which take long to measure and would move the names a little.
  return ({ base, view, highlight, language }) => {
    const names = new Map(highlight.map((code) => [code, countryName(code, language)]));
    return Object.entries(scales).map(
      ([layer, scale]) =>
        html`<div class="labels ${layer}" aria-hidden="true">
          ${placeLabels(base, view, names, scale).map(
            ({ text, x, y, align }) =>
              html`<span part="label" class=${align} .style=${`left:${x}%;top:${y}%`}
                >${text}</span
              >`,
          )}
        </div>`,
    );
  };
}
