/** A line of a text as the browser has laid it out. */
export interface TextLine {
  readonly text: string;
  readonly box: DOMRect;
}

/** Control characters and halves of characters, which XML does not allow. */
const unwritable = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** A text that any XML reader accepts. */
export const writable = (text: string): string => text.replaceAll(unwritable, '\ufffd');

/** The lines of a text node, without the space around them. */
export function textLines(node: Text): TextLine[] {
  const lines: { text: string; start: number; end: number; middle: number }[] = [];
  const range = document.createRange();
  let at = 0;
  for (const character of node.data) {
    range.setStart(node, at);
    range.setEnd(node, (at += character.length));
    const box = range.getClientRects()[0];
    if (!box?.width) {
      // A space that was collapsed, or a mark on the letter before it.
      if (box && lines.length) extend(lines.at(-1)!, character, at);
      continue;
    }
    const middle = box.top + box.height / 2;
    const last = lines.at(-1);
    if (last && Math.abs(last.middle - middle) < box.height / 2) extend(last, character, at);
    else if (character.trim()) {
      lines.push({ text: character, start: at - character.length, end: at, middle });
    }
  }
  return lines.map(({ text, start, end }) => {
    const trimmed = text.trimEnd();
    range.setStart(node, start);
    range.setEnd(node, end - (text.length - trimmed.length));
    return { text: writable(trimmed.replaceAll(/\s+/g, ' ')), box: range.getBoundingClientRect() };
  });
}

function extend(line: { text: string; end: number }, character: string, end: number): void {
  line.text += character;
  line.end = end;
}
