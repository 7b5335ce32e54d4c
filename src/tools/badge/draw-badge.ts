import { breakLines, estimateWidth } from './break-lines.js';
import type { BadgeWords } from './badge-words.js';
import { emblem, emblemLook, sansSerif } from './emblem.js';
import { escapeMarkup } from './escape-markup.js';

/** A picture. */
export interface Picture {
  /** A whole document. */
  readonly svg: string;
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
}

const width = 360;
const edge = 18;
const emblemSize = 56;
const gap = 16;

/** A paragraph of the picture. */
interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly lead: number;
  readonly most: number;
  /** What the style sheet calls its colour. */
  readonly look: 'ink' | 'accent' | 'quiet';
  readonly weight?: number;
  /** Space above, pixels. */
  readonly above?: number;
}

const colours = {
  light: { ink: '#17202b', accent: '#1b4d89', quiet: '#4a5664', paper: '#ffffff', line: '#c9d2dc' },
  dark: { ink: '#f2f4f7', accent: '#8fbcf2', quiet: '#b4bec9', paper: '#16181c', line: '#3c4551' },
} as const;

const rightToLeft = /^(ar|fa|he|ps|ur)\b/;
/** The first letter that has a direction is one from right to left. */
const beginsRight =
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * Where it is dark. Only these classes, as the picture may be written into a page; the colours of
 * light stand in attributes, which renderers without style sheets understand.
 */
const style = `<style>@media (prefers-color-scheme:dark){${Object.entries({
  ink: `fill:${colours.dark.ink}`,
  accent: `fill:${colours.dark.accent}`,
  quiet: `fill:${colours.dark.quiet}`,
  ring: `stroke:${colours.dark.accent}`,
  card: `fill:${colours.dark.paper};stroke:${colours.dark.line}`,
})
  .map(([name, rules]) => `.paris-call-${name}{${rules}}`)
  .join('')}}</style>`;

const fromRight = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** A line that runs in its own direction, whatever its surroundings are. */
const isolate = (line: string, right: boolean): string =>
  fromRight.test(line) ? `${right ? '\u2067' : '\u2066'}${line}\u2069` : line;

/** Facts in lines, none of which is broken where it need not be. */
function packFacts(facts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const fact of facts) {
    const line = `${lines.at(-1)} · ${fact}`;
    if (lines.length && estimateWidth(line) <= width) lines[lines.length - 1] = line;
    else lines.push(fact);
  }
  return lines;
}

function paragraphsOf(
  { standing, name, status, pledge, facts, sentence }: BadgeWords,
  room: number,
): Paragraph[] {
  if (standing === 'none') {
    return [{ text: sentence, size: 14, lead: 20, most: 6, look: 'quiet' }];
  }
  const signed = standing === 'signed';
  return [
    { text: status, size: 13, lead: 18, most: 2, look: signed ? 'accent' : 'quiet', weight: 600 },
    {
      text: name,
      ...(breakLines(name, room / 20, 5).length > 4
        ? { size: 16, lead: 21, most: 6 }
        : { size: 20, lead: 25, most: 4 }),
      look: signed ? 'ink' : 'quiet',
      weight: signed ? 700 : 400,
    },
    { text: pledge, size: 13, lead: 18, most: 3, look: 'quiet', above: 3 },
    ...packFacts(facts, room / 13).map((text, index): Paragraph => ({
      text,
      size: 13,
      lead: 18,
      most: 2,
      look: 'quiet',
      above: index ? 0 : 3,
    })),
  ];
}

/** What each of these pictures begins with. */
const beginning = '<svg xmlns="http://www.w3.org/2000/svg" data-paris-call="badge"';

/** Whether a file is one that {@link drawBadge} has drawn. */
export const isBadge = (text: string): boolean => text.startsWith(beginning);

/**
 * Draws a badge as a self-contained picture, 360 pixels wide and as high as its words need. Who has
 * left, or is not on the list, gets words alone: no frame, no emblem, nothing that looks like a badge.
 */
export function drawBadge(words: BadgeWords): Picture {
  const signed = words.standing === 'signed';
  const mirrored = rightToLeft.test(words.language);
  const start = signed ? edge + emblemSize + gap : 1;
  const x = mirrored ? width - start : start;
  const room = width - start - (signed ? edge : 1);
  let y = signed ? edge - 3 : 0;
  let text = '';
  for (const { text: all, size, lead, most, look, weight = 400, above = 0 } of paragraphsOf(
    words,
    room,
  )) {
    y += above;
    const right = beginsRight.test(all);
    const spans = breakLines(all, room / size, most).map((line) => {
      y += lead;
      return `<tspan x="${x}" y="${y - lead / 4}">${escapeMarkup(isolate(line, right))}</tspan>`;
    });
    if (!spans.length) continue;
    text += `<text class="paris-call-${look}" fill="${colours.light[look]}" font-size="${size}" font-weight="${weight}">${spans.join('')}</text>`;
  }
  const height = Math.max(
    Math.ceil(y + (signed ? edge - 3 : 4)),
    signed ? emblemSize + 2 * edge : 0,
  );
  const ringX = mirrored ? width - edge - emblemSize : edge;
  const card = `<rect class="paris-call-card" x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="8" fill="${colours.light.paper}" stroke="${colours.light.line}"/><g class="paris-call-ring" ${emblemLook} stroke="${colours.light.accent}" transform="translate(${ringX} ${(height - emblemSize) / 2}) scale(${emblemSize / 24})">${emblem}</g>`;
  const svg = `${beginning} width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${words.language}" direction="ltr" font-family="${sansSerif}" text-anchor="${mirrored ? 'end' : 'start'}"><title>${escapeMarkup(words.sentence)}</title>${style}${signed ? card : ''}${text}</svg>`;
  return { svg, width, height };
}
