import { nameKey } from '../../feed/name-key.js';
import type { Signatory } from '../../feed/feed-types.js';
import { nameOf } from '../fallback-content.js';

const letter = /[\p{Letter}\p{Number}]/gu;

/** How well a name fits: 0 it begins so, 1 one of its words does, 2 it has it inside; else none. */
function rankOf(name: string, wanted: string): number | undefined {
  const place = name.indexOf(wanted);
  if (place < 0) return undefined;
  if (place === 0) return 0;
  const before = [...name.matchAll(letter)].some(
    ({ index }) =>
      name.startsWith(wanted, index) && !/[\p{Letter}\p{Number}]/u.test(name[index - 1] ?? ''),
  );
  return before ? 1 : 2;
}

/**
 * The signatories whose name, in any language of the feed or the reader's, has some letters in it,
 * whatever their case and accents; the best first.
 *
 * @param language of the names of states
 * @param limit how many at most
 */
export function findNames(
  signatories: readonly Signatory[],
  query: string,
  language: string,
  limit: number,
): Signatory[] {
  const wanted = nameKey(query);
  if (!wanted) return [];
  const fitting = signatories.flatMap((signatory) => {
    const { id, name } = signatory;
    const names = [nameOf(signatory, language), nameOf(signatory, 'en'), id];
    const all = typeof name === 'object' ? [...names, ...Object.values(name)] : names;
    const ranks = all.map((one) => rankOf(nameKey(one), wanted) ?? Infinity);
    const rank = Math.min(...ranks);
    return rank < Infinity ? [{ signatory, rank, length: names[0]!.length }] : [];
  });
  return fitting
    .sort((one, other) => one.rank - other.rank || one.length - other.length)
    .slice(0, limit)
    .map(({ signatory }) => signatory);
}
