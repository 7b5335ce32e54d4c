/** Milliseconds. */
const length = 200;

/**
 * Leads from a beginning to an end, slower towards it; at once for readers who
 * want no motion.
 *
 * @param show gets the share of the way, above 0; 1 is the last
 * @returns what stops it where it is
 */
export function glide(show: (share: number) => void): () => void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    show(1);
    return () => undefined;
  }
  const begin = performance.now();
  const next = (time: number): void => {
    const left = 1 - Math.max(0, Math.min(1, (time - begin) / length));
    if (left > 0) frame = requestAnimationFrame(next);
    show(1 - left ** 3);
  };
  let frame = requestAnimationFrame(next);
  return () => cancelAnimationFrame(frame);
}
