/** Widths in em that no common sans-serif exceeds by much, as nobody knows which will be there. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/^[\p{Mark}\p{Default_Ignorable_Code_Point}]/u, 0],
  [/^[ijlI.,:;'’!|()[\]ftr-]/, 0.4],
  [
    /^[\p{Emoji_Presentation}\u{1100}-\u{11ff}\u{2e80}-\u{d7ff}\u{f900}-\u{faff}\u{fe30}-\u{fe6f}\u{ff00}-\u{ff60}\u{20000}-\u{3ffff}]/u,
    1.05,
  ],
  [/^[mwMWЖМШЩЮжмшщю@%&—…]/, 1],
  [/^\s/, 0.33],
  [/^\p{Lu}/u, 0.76],
  [/^[\p{Script=Cyrillic}\p{Script=Devanagari}]/u, 0.7],
];

const widthOf = (sign: string): number =>
  widths.find(([pattern]) => pattern.test(sign))?.[1] ?? 0.62;

/** How wide a text may become, in em. */
export const estimateWidth = (text: string): number =>
  [...text].reduce((sum, sign) => sum + widthOf(sign), 0);

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const signs = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const piecesOf = (text: string, segmenter: Intl.Segmenter): string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

/** Signs that stay with the word before them, the space that is no place to break among them. */
const clinging =
  /^[\p{Close_Punctuation}\u00a0\p{Final_Punctuation}\p{Other_Punctuation}\p{Dash_Punctuation}]+$/u;
/** Signs that stay with the word after them. */
const leading = /[\u00a0\p{Open_Punctuation}\p{Initial_Punctuation}@#&’']$/u;

/** Pieces between which a line may end; also where no spaces are written. */
function breakable(text: string): string[] {
  const pieces: string[] = [];
  for (const piece of piecesOf(text, words)) {
    const last = pieces.at(-1);
    if (last !== undefined && (clinging.test(piece) || leading.test(last))) {
      pieces[pieces.length - 1] = last + piece;
    } else pieces.push(piece);
  }
  return pieces;
}

/**
 * Breaks a text into lines; what is left over ends in an ellipsis.
 *
 * @param width of a line, in em
 * @param most lines
 */
export function breakLines(text: string, width: number, most: number): string[] {
  const fits = (line: string): boolean => estimateWidth(line.trim()) <= width;
  const lines = [''];
  const add = (piece: string): void => {
    const line = lines.at(-1)! + piece;
    if (fits(line)) lines[lines.length - 1] = line;
    else lines.push(piece.trimStart());
  };
  for (const piece of breakable(text)) {
    if (fits(piece)) add(piece);
    else for (const sign of piecesOf(piece, signs)) add(sign);
  }
  const whole = lines.map((line) => line.trim()).filter(Boolean);
  if (whole.length <= most) return whole;
  const kept = whole.slice(0, most);
  const end = piecesOf(kept[most - 1]!, signs);
  while (end.length && !fits(`${end.join('')} …`)) end.pop();
  return [...kept.slice(0, -1), `${end.join('').trim()} …`];
}
