import { html, type TemplateResult } from 'lit';
import type { Feed } from '../../feed/feed-types.js';
import { talliesOf } from '../../selectors/tallies.js';
import { fillMessage } from '../../text/fill-message.js';
import { formatDate } from '../../text/format-date.js';
import type { Words } from '../../text/load-words.js';
import { countOverTime, type Change } from './count-over-time.js';

/**
 * The line of growth: steps, as nobody knows what happened between two counts;
 * its first and last value beside it, some years below. Nothing where nothing
 * has changed since the first day.
 *
 * @param end last day of the line, `YYYY-MM-DD`
 * @param language BCP 47 tag
 */
export function drawGrowth(
  feed: Feed,
  end: string,
  words: Words<'joinCounter'>,
  language: string,
): TemplateResult | undefined {
  const changes = countOverTime(feed, talliesOf(feed), end);
  const [first, last] = [changes[0]!, changes.at(-1)!];
  if (first === last) return undefined;
  const start = Date.parse(first.day);
  const across = (day: string): number =>
    +(((Date.parse(day) - start) / (Date.parse(end) - start)) * 100).toFixed(2);
  const most = Math.max(...changes.map(({ total }) => total));
  const up = (total: number): number => +((total / most) * 100).toFixed(2);
  const steps = changes.map(({ day, total }) => `H${across(day)}V${100 - up(total)}`).join('');
  const value = ({ total }: Change): TemplateResult =>
    html`<span .style="inset-block-end:${up(total)}%">${total.toLocaleString(language)}</span>`;
  const [from, to] = [+first.day.slice(0, 4) + 1, +end.slice(0, 4)];
  const years: TemplateResult[] = [];
  // Without the word for a year that some languages add: along an axis there is no room for it.
  const bare = new Intl.NumberFormat(language, { useGrouping: false });
  for (let year = from; year <= to; year += Math.ceil((to - from + 1) / 4)) {
    const place = across(`${year}-01-01`);
    if (place < 90) years.push(html`<small .style="left:${place}%">${bare.format(year)}</small>`);
  }
  const values = {
    first: first.total.toLocaleString(language),
    start: formatDate(first.day, language),
    last: last.total.toLocaleString(language),
    end: formatDate(end, language),
  };
  const label = fillMessage(words.growth, values, language).join('');
  return html`<div part="growth" dir="ltr" role="img" aria-label=${label}>
    ${value(first)}
    <div>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none">
        <path d="M0 100${steps}H100V100" fill-opacity=".1" />
        <path
          d="M0 ${100 - up(first.total)}${steps}H100"
          part="line"
          fill="none"
          stroke="currentColor"
          vector-effect="non-scaling-stroke"
        />
      </svg>
      ${years}
    </div>
    ${value(last)}
  </div>`;
}
