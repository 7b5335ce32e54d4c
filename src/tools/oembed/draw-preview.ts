import type { Feed } from '../../feed/feed-types.js';
import { pickText } from '../../text/pick-text.js';
import type { WordBadge } from '../badge/badge-words.js';
import { breakLines } from '../badge/break-lines.js';
import { drawBadge } from '../badge/draw-badge.js';
import { emblem, emblemLook, sansSerif } from '../badge/emblem.js';
import { escapeMarkup, plainText } from '../badge/escape-markup.js';
import type { Subject } from './subjects.js';

/** How much larger a badge is in a picture than on a page. */
const scale = 2.6;
const left = 96;
const titleSize = 64;

/** The title under the emblem, and of which pledge it is. */
function drawTitle(title: string, pledge: string): string {
  const lines = breakLines(plainText(title), (1200 - 2 * left) / titleSize, 3);
  const top = 335 - (lines.length - 1) * 40;
  const spans = lines
    .map(
      (line, index) => `<tspan x="${left}" y="${top + index * 80}">${escapeMarkup(line)}</tspan>`,
    )
    .join('');
  return `<g ${emblemLook} stroke="#1b4d89" transform="translate(${left} 64) scale(4)">${emblem}</g><text font-size="${titleSize}" font-weight="700" fill="#17202b">${spans}</text><text x="${left}" y="574" font-size="28" fill="#4a5664">${escapeMarkup(pledge)}</text>`;
}

/**
 * The picture of a shared page, 1200 by 630 pixels: a signatory's badge as `badge` draws it, or the
 * title of a widget.
 */
export function drawPreview({ title, signatory }: Subject, feed: Feed, word: WordBadge): string {
  let drawing: string;
  if (signatory) {
    const { svg, height } = drawBadge(word(feed, signatory));
    const zoom = Math.min(scale, 570 / height);
    const y = (630 - zoom * height) / 2;
    drawing = `<g transform="translate(${left} ${y}) scale(${zoom})">${svg.replace(/ role="img"| data-paris-call="badge"/g, '')}</g>`;
  } else drawing = drawTitle(title, plainText(pickText(feed.pledge.name, 'en')));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630" font-family="${sansSerif}"><title>${escapeMarkup(plainText(title))}</title><path fill="#f6f4ef" d="M0 0h1200v630H0z"/><path fill="#1b4d89" d="M0 0h20v630H0z"/>${drawing}</svg>`;
}
