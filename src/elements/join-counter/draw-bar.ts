import { html, type TemplateResult } from 'lit';
import { categories } from '../../feed/feed-types.js';
import { fillMessage } from '../../text/fill-message.js';
import type { Words } from '../../text/load-words.js';
import type { CountsOfDay } from './counts-of-day.js';
import type { JoinCounter } from './join-counter.js';

/**
 * The categories as one bar, as long as the goal where there is one; where the
 * element is about one category, the others are faint.
 *
 * @param end what comes below
 * @param language BCP 47 tag
 */
export function drawBar(
  { category, goal = 0 }: JoinCounter,
  { counts, total, count = 0 }: CountsOfDay,
  end: unknown,
  words: Words<'joinCounter'>,
  language: string,
): TemplateResult {
  const one = category === 'all' ? undefined : category;
  const shown = [...categories, 'uncategorised' as const].filter(
    (name) => name !== 'uncategorised' || counts[name],
  );
  const inks = shown.map((name, index) => (one && one !== name ? 0.15 : 1 - index / 5));
  const whole = Math.max(total, one ? 0 : goal);
  return html`<div class="bar">
    <p part="total">
      <b part="number">${count.toLocaleString(language)}</b>
      ${one ? words[one] : fillMessage(words.signatories, {}, language, count)}
    </p>
    <div class="stack" part="bar">
      ${shown.map(
        (name, index) =>
          html`<i
            part="piece ${name}"
            .style=${`--_ink:${inks[index]};inline-size:${((counts[name] ?? 0) / whole) * 100}%`}
          ></i>`,
      )}
    </div>
    <dl>
      ${shown.map(
        (name, index) =>
          html`<div part="category ${name}" .style=${`--_ink:${inks[index]}`}>
            <dt part="label">${words[name]}</dt>
            <dd part="value">${counts[name]?.toLocaleString(language) ?? words.notCounted}</dd>
          </div>`,
      )}
    </dl>
    ${end}
  </div>`;
}
