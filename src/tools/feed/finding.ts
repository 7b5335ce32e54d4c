import type { ProblemKind } from '../../feed/feed-types.js';
import { advice } from './advice.js';

/** A problem of a feed, wherever it is. */
export interface Finding {
  /** The document as its reader would name it; '' for the one that was asked for. */
  readonly document: string;
  /** JSON pointer (RFC 6901) into the document; '' for the whole of it. */
  readonly pointer: string;
  /** What is wrong, in a word or a sentence. */
  readonly problem: string;
  /** What to do. */
  readonly advice: string;
}

/** A problem that the reader of feeds has found. */
export const readingFinding = (
  document: string,
  { pointer, problem }: { readonly pointer: string; readonly problem: ProblemKind },
): Finding => ({ document, pointer, problem, advice: advice[problem] });

/** Characters of a pointer that a line shows: ids and keys may be of any length. */
const longestPointer = 200;

/** A finding in one line, with what could move a terminal's cursor taken out. */
export function describeFinding({ document, pointer, problem, advice: what }: Finding): string {
  const place = `${document}${document && pointer ? ' ' : ''}${pointer}`;
  return [place.slice(0, longestPointer) || '(whole document)', problem, what]
    .join('  ')
    .replace(/\p{Cc}/gu, ' ');
}
