import { html, nothing, type TemplateResult } from 'lit';
import type { Feed } from '../../feed/feed-types.js';
import { fillMessage } from '../../text/fill-message.js';
import { formatDate } from '../../text/format-date.js';
import type { Words } from '../../text/load-words.js';
import type { CountsOfDay } from './counts-of-day.js';
import { drawGoal } from './draw-goal.js';

/** What the element knows and the feed does not. */
interface Circumstances {
  readonly goal: number | undefined;
  /** Name of the feed's source, in the reader's language; undefined where it has none. */
  readonly sourceName: unknown;
  /** Whether the feed could not be refreshed. */
  readonly stale: boolean;
}

/**
 * What stands below the numbers: of which day they are and who says so, how
 * much of the goal is reached, the link to join.
 *
 * @param language BCP 47 tag
 */
export function drawEnd(
  { goal, sourceName, stale }: Circumstances,
  { source, pledge: { joinUrl } }: Feed,
  { count = 0, day, milestone }: CountsOfDay,
  words: Words<'joinCounter'>,
  language: string,
): TemplateResult {
  const date = formatDate(milestone?.date ?? day, language);
  const standing = milestone ? words.published : stale ? words.stale : words.asOf;
  const said = fillMessage(standing, { date }, language);
  const name = milestone ? '' : sourceName;
  const url = milestone ? milestone.source : source?.url;
  return html`<p part="source">
      ${name ? [...said, ' · '] : ''}<a part="link" href=${url ?? nothing}>${name || said}</a>
    </p>
    ${goal! > 0 && goal! < Infinity ? drawGoal(count, goal!, words, language) : ''}
    ${joinUrl ? html`<a part="join" href=${joinUrl}>${words.join}</a>` : ''}`;
}
