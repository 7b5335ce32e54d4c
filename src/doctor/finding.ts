/** Something about a page that its author may want to know. */
export interface Finding {
  /** `problem`: readers do not get what they should; `advice`: they do, but it could be better. */
  readonly kind: 'problem' | 'advice';
  /** What it is, for programs. */
  readonly code: string;
  /** Line of the page, from 1. */
  readonly line?: number | undefined;
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** What to do, in a sentence. */
  readonly remedy: string;
}
