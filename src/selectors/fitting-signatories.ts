import type { Signatory } from '../feed/feed-types.js';

/**
 * The signatory with this id, or else all that have this name or id when case
 * and accents are set aside.
 */
export function fittingSignatories(
  signatories: readonly Signatory[],
  wanted: string,
): readonly Signatory[] {
  const { compare } = new Intl.Collator('en', { sensitivity: 'base' });
  const similar = signatories.filter(({ id, name }) =>
    [id, ...Object.values(typeof name === 'object' ? name : [name ?? id])].some(
      (text) => !compare(text, wanted.trim()),
    ),
  );
  const exact = signatories.find(({ id }) => id === wanted);
  return exact ? [exact] : similar;
}
