import { html, nothing, type TemplateResult } from 'lit';
import { countryName } from '../../text/country-name.js';
import { fillMessage } from '../../text/fill-message.js';
import { radiusOf, statusFill } from './map-marks.js';
import type { Scene } from './scene.js';

/**
 * Explains the fills and circles that are on the map, and counts what has no place on it.
 *
 * @param listed of a map with a timeline: paler states, then parts of circles
 */
export function mapLegend(
  scene: Scene,
  select: (code: string) => void,
  listed: unknown,
): TemplateResult {
  const { words, language, show, timeline, most, standings, world } = scene;
  const [paler, parts] = Array.isArray(listed) ? (listed as unknown[]) : [];
  const figures = [1, 10, 100, 1000, 10_000].filter((figure) => figure <= most);
  const nowhere = (['states', 'organisations'] as const).map((who) => {
    const count = (show === 'all' || show === who) && standings.get(undefined)?.[who];
    if (!count) return nothing;
    const text = fillMessage(
      words[who],
      { count: count.toLocaleString(language) },
      language,
      count,
    );
    return html`<li>
      <button class="plain" @click=${() => select('none')}>
        ${fillMessage(words.nowhere, { who: text.join('') }, language)}
      </button>
    </li>`;
  });
  return html`<ul part="legend" role="list">
    ${(['signed', 'unclear', 'left'] as const).map((fill) => {
      const count = [...standings].filter(
        ([code, standing]) => code && statusFill(standing, show, timeline) === fill,
      ).length;
      return count
        ? html`<li>
            <i class=${fill}></i
            ><span
              ><b>${count.toLocaleString(language)}</b>
              ${fillMessage(words[fill], {}, language, count)}</span
            >
          </li>`
        : nothing;
    })}
    ${paler}
    ${
      show === 'organisations'
        ? nothing
        : // Of a colour alone: who does not see it has the descriptions and the table.
          html`<li aria-hidden="true"><i class="quiet"></i><span>${words.quiet}</span></li>`
    }
    ${
      show === 'states' || !figures.length
        ? nothing
        : html`<li>
            ${figures.map(
              (figure) =>
                html`<i
                    class="circle"
                    .style=${`--_radius:${radiusOf(figure, most, world.largestRadius)}`}
                  ></i>
                  <span>${figure.toLocaleString(language)}</span>`,
            )}
            <span>${words.circles}</span>
          </li>`
    }
    ${parts} ${nowhere}
  </ul>`;
}

const standingWords = {
  signed: 'areSigned',
  unclear: 'areUnclear',
  left: 'areLeft',
  later: 'areAbsent',
  absent: 'areAbsent',
  none: 'areNone',
} as const;

/** Says in words how the highlighted countries stood. */
export function highlightedInWords(scene: Scene): TemplateResult | typeof nothing {
  const { words, language, highlight, standings, past } = scene;
  if (!highlight.length) return nothing;
  const { compare } = new Intl.Collator(language);
  const list = new Intl.ListFormat(language);
  const keys = highlight.map((code) => standingWords[standings.get(code)?.status ?? 'none']);
  return html`<p part="highlighted">
    ${[...new Set(keys)].map((key) => {
      const names = highlight
        .filter((_, index) => keys[index] === key)
        .map((code) => countryName(code, language))
        .sort(compare);
      const message = words[key === 'areAbsent' && past ? 'wereAbsent' : key];
      return html`<span>${fillMessage(message, { names: list.format(names) }, language)}</span> `;
    })}
  </p>`;
}
