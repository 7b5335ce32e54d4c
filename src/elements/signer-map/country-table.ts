import { html, nothing, type TemplateResult } from 'lit';
import type { CountedCategory } from '../../feed/feed-types.js';
import type { CountryStanding } from '../../selectors/signatories-by-country.js';
import { loadWords } from '../../text/load-words.js';
import { adoptStyles } from './adopt-styles.js';
import { categoriesOf, countryRows, type CountryRow } from './country-rows.js';
import { tableStyles } from './country-table.styles.js';
import { describeStatus, oneAfterAnother, type CountryWords } from './describe-country.js';
import { onePerMap } from './one-per-map.js';
import type { DrawPart } from './part.js';
import { frame } from './pause.js';
import type { Scene } from './scene.js';
import type { SignerMap } from './signer-map.js';

/** What rows are ordered by. */
interface Order {
  readonly by: 'name' | 'state' | CountedCategory;
  readonly descending: boolean;
}

/** Rows that come in one task: all at once are a long one on a slow phone. */
const atOnce = 16;

/** What the reader has chosen, and how many rows there are by now. */
const stateOf = onePerMap((): { order: Order; limit: number } => ({
  order: { by: 'name', descending: false },
  limit: atOnce,
}));

/** Draws the table. See {@link PartModule}. */
export async function loadPart(host: SignerMap, locale: string): Promise<DrawPart> {
  const words = await loadWords('describeCountry', locale);
  adoptStyles(host, tableStyles);
  const state = stateOf(host);
  const sort = (by: Order['by']): void => {
    // Names and days begin with the first, numbers with the largest.
    const natural = by !== 'name' && by !== 'state';
    const { order } = state;
    state.order = { by, descending: by === order.by ? !order.descending : natural };
    // The reader is at the top, where the buttons are: what is further down may come anew.
    state.limit = atOnce;
    host.requestUpdate();
  };
  let isWhole = false;
  const draw: DrawPart = (scene) => {
    const rows = sortedRows(scene, words, state.order);
    isWhole = rows.length <= state.limit;
    return renderTable(scene, words, state, rows, sort, () => host.select('none'));
  };
  draw.drawn = async () => {
    if (isWhole) return;
    // Once for each drawing.
    isWhole = true;
    await frame();
    state.limit += atOnce;
    host.requestUpdate();
  };
  return draw;
}

/** The rows in the order that the reader wants. */
function sortedRows(scene: Scene, words: CountryWords, { by, descending }: Order): CountryRow[] {
  const key = ({ status, since, counts }: CountryStanding): string | number =>
    by === 'state'
      ? status === 'signed'
        ? since!.day
        : `9${status}`
      : -(counts[by as CountedCategory] ?? 0);
  const direction = descending === (by === 'name' || by === 'state') ? -1 : 1;
  const compareStandings = (one: CountryStanding, other: CountryStanding): number => {
    const [left, right] = [key(one), key(other)];
    return by === 'name' ? 0 : left < right ? -1 : left > right ? 1 : 0;
  };
  const collator = new Intl.Collator(scene.language);
  return countryRows(scene, words).sort(
    (one, other) =>
      one.rank - other.rank ||
      direction * compareStandings(one.standing, other.standing) ||
      (by === 'name' ? direction : 1) * collator.compare(one.name, other.name),
  );
}

/**
 * The map as a table: each country of which the feed knows anything, in the
 * order that the reader wants, then the codes that the map does not know, then
 * what is of no country.
 */
function renderTable(
  scene: Scene,
  words: CountryWords,
  { order: { by, descending }, limit }: { readonly order: Order; readonly limit: number },
  rows: readonly CountryRow[],
  sort: (by: Order['by']) => void,
  askForNowhere: () => void,
): TemplateResult {
  const { show, language } = scene;
  const withStates = show !== 'organisations';
  const shown = categoriesOf(rows, scene);
  const number = (count: number | undefined): string =>
    count ? count.toLocaleString(language) : '';
  const sum = (pick: (standing: CountryStanding) => number | undefined): string =>
    rows.reduce((total, { standing }) => total + (pick(standing) ?? 0), 0).toLocaleString(language);
  const header = (column: Order['by'], text: string): TemplateResult =>
    html`<th
      scope="col"
      class=${column === 'name' || column === 'state' ? '' : 'number'}
      aria-sort=${column !== by ? 'none' : descending ? 'descending' : 'ascending'}
    >
      <button @click=${() => sort(column)}>${text}</button>
    </th>`;

  return html`<div
    class="table"
    role="group"
    tabindex="0"
    aria-label=${words.table}
    aria-busy=${rows.length > limit}
  >
    <table>
      <caption>
        ${scene.headline}
      </caption>
      <thead>
        <tr>
          ${header('name', words.country)} ${withStates ? header('state', words.state) : nothing}
          ${shown.map((category) => header(category, words[category]))}
        </tr>
      </thead>
      <tbody>
        ${rows.slice(0, limit).map(({ code, standing, name }) => {
          const { status, states, source, counts } = standing;
          return html`<tr>
            <th scope="row">
              ${
                code
                  ? html`<bdi>${name}</bdi>`
                  : html`<button class="plain" @click=${askForNowhere}>${name}</button>`
              }
            </th>
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
