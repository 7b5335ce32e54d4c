import { html, type TemplateResult } from 'lit';
import { fillMessage } from '../../text/fill-message.js';
import type { Words } from '../../text/load-words.js';

/**
 * How much of a goal is reached, in words and as a bar.
 *
 * @param goal above 0
 * @param language BCP 47 tag
 */
export function drawGoal(
  count: number,
  goal: number,
  words: Words<'joinCounter'>,
  language: string,
): TemplateResult {
  // Rounded down: 100 % is not said before it is true.
  const percent = Math.floor((count / goal) * 100);
  const bar = Math.min(percent, 100);
  const values = {
    percent: (percent / 100).toLocaleString(language, { style: 'percent' }),
    goal: goal.toLocaleString(language),
  };
  const label = fillMessage(words.goal, values, language).join('');
  return html`<p
    part="goal"
    role="progressbar"
    aria-label=${label}
    aria-valuenow=${bar}
    .style=${`--_share:${bar}%`}
  >
    ${label}
  </p>`;
}
