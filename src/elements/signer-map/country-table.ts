import { html, nothing, type TemplateResult } from 'lit';
import type { CountryStanding } from '../../selectors/signatories-by-country.js';
import { countryName } from '../../text/country-name.js';
import { loadWords } from '../../text/load-words.js';
import {
  describeStatus,
  oneAfterAnother,
  organisationCategories,
  type CountryWords,
} from './describe-country.js';
import type { Scene } from './scene.js';

/** Draws the table for what shows and what the map says as a whole. */
export type CountryTable = (scene: Scene, caption: string) => TemplateResult;

/**
 * Gives the function that draws the table in a language of the element.
 *
 * @throws whatever the loading of the language's module throws
 */
export async function loadTable(locale: string): Promise<CountryTable> {
  const words = await loadWords('describeCountry', locale);
  return (scene, caption) => renderTable(scene, caption, words);
}

/**
 * The map as a table: each country of which the feed knows anything, by name,
 * then the codes that the map does not know, then what is of no country.
 */
function renderTable(scene: Scene, caption: string, words: CountryWords): TemplateResult {
  const { world, standings, show, language } = scene;
  const collator = new Intl.Collator(language);
  const numbers = new Intl.NumberFormat(language);
  const withStates = show !== 'organisations';
  const rows = Array.from(standings, ([code, standing]) => ({
    code,
    standing,
    name: code ? countryName(code, language) : words.nowhere,
    rank: code ? (world.anchors.has(code) ? 0 : 1) : 2,
  }))
    .filter(({ standing }) => (withStates && standing.status !== 'none') || standing.organisations)
    .sort((one, other) => one.rank - other.rank || collator.compare(one.name, other.name));
  const shown = organisationCategories.filter((category) =>
    rows.some(({ standing }) => show !== 'states' && standing.counts[category]),
  );
  const number = (count: number | undefined): string => (count ? numbers.format(count) : '');
  const sum = (pick: (standing: CountryStanding) => number | undefined): string =>
    numbers.format(rows.reduce((total, { standing }) => total + (pick(standing) ?? 0), 0));

  return html`<div class="table" role="group" tabindex="0" aria-label=${words.table}>
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.country}</th>
          ${withStates ? html`<th scope="col">${words.state}</th>` : nothing}
          ${shown.map((category) => html`<th scope="col" class="number">${words[category]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(({ code, standing, name }) => {
          const { status, states, source, counts } = standing;
          return html`<tr>
            <th scope="row"><bdi>${name}</bdi></th>
            ${
              withStates
                ? html`<td>
                    ${
                      code
                        ? status === 'none'
                          ? nothing
                          : oneAfterAnother(describeStatus(standing, scene, words), words)
                        : number(states)
                    }
                    ${source ? html`<a href=${source}>${words.reference}</a>` : nothing}
                  </td>`
                : nothing
            }
            ${shown.map((category) => html`<td class="number">${number(counts[category])}</td>`)}
          </tr>`;
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${words.total}</th>
          ${withStates ? html`<td>${sum(({ states }) => states)}</td>` : nothing}
          ${shown.map(
            (category) => html`<td class="number">${sum(({ counts }) => counts[category])}</td>`,
          )}
        </tr>
      </tfoot>
    </table>
  </div>`;
}
