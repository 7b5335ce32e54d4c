import { html } from 'lit';
import { changeOf } from '../../selectors/tallies.js';
import { loadWords } from '../../text/load-words.js';
import { adoptStyles } from './adopt-styles.js';
import { chipStyles } from './category-chips.styles.js';
import { organisationCategories } from './describe-country.js';
import type { DrawPart } from './part.js';
import type { SignerMap } from './signer-map.js';

/**
 * Draws the buttons that filter circles, table and names by category; none
 * pressed is all. See {@link PartModule}.
 */
export async function loadPart(host: SignerMap, locale: string): Promise<DrawPart> {
  const [{ categories }, words] = await Promise.all([
    loadWords('mapPanel', locale),
    loadWords('describeCountry', locale),
  ]);
  adoptStyles(host, chipStyles);
  return ({ tallies, day, chosen, language }) => {
    const counts = organisationCategories
      .map((category) => ({
        category,
        count: tallies.reduce(
          (sum, tally) =>
            tally.category === category && tally.day <= day ? sum + changeOf(tally) : sum,
          0,
        ),
      }))
      .filter(({ category, count }) => count || chosen.includes(category));
    return html`<div class="chips" part="chips" role="group" aria-label=${categories}>
      ${counts.map(({ category, count }) => {
        const pressed = chosen.includes(category);
        const press = (): void => {
          host.categories = organisationCategories
            .filter((other) => (other === category ? !pressed : chosen.includes(other)))
            .join(' ');
        };
        return html`<button aria-pressed=${pressed} @click=${press}>
          ${words[category]} <span>${count.toLocaleString(language)}</span>
        </button>`;
      })}
    </div>`;
  };
}
