/** Milliseconds after which a letter begins another name. */
const pause = 700;

let typed = '';
let last = 0;

/**
 * What a reader has typed of a name, this key included; empty if the key is no
 * part of one. A page has one keyboard, so that all maps share it.
 *
 * @param key of a keyboard event
 */
export function typeAhead(key: string, now: number = performance.now()): string {
  if (now - last > pause) typed = '';
  if ([...key].length !== 1 || (key === ' ' && !typed)) return '';
  last = now;
  return (typed += key);
}
