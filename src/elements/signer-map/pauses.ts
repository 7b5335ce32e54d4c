import { pause } from './pause.js';

/**
 * What long work awaits after each of its pieces: nothing, or a pause if it is time for one.
 *
 * @param longest milliseconds of work without a pause; a task over 50 ms keeps a reader waiting
 */
export function pauses(longest = 12): () => Promise<unknown> | undefined {
  let since = performance.now();
  return () =>
    performance.now() - since < longest
      ? undefined
      : pause().then(() => (since = performance.now()));
}
