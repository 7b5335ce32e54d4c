import { distance } from 'fastest-levenshtein';

const plain = (word: string): string => word.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/**
 * What somebody most likely meant by a word that is none of those known; undefined if none is near.
 *
 * @param share one of how many letters may be wrong, of two letters at most
 */
export function nearestWord(word: string, known: readonly string[], share = 3): string | undefined {
  const distances = known.map((one) => ({ one, far: distance(plain(word), plain(one)) }));
  const [best] = distances.sort((one, other) => one.far - other.far);
  return best && best.far <= Math.min(2, best.one.length / share) ? best.one : undefined;
}

/** What to write instead of a word, as a sentence. */
export function whatToWrite(word: string, known: readonly string[]): string {
  const nearest = nearestWord(word, known, 2);
  return nearest ? `Write ${nearest}.` : `Write one of ${known.join(', ')}.`;
}
