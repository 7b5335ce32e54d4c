/** Milliseconds. */
const duration = 400;

const still = '(prefers-reduced-motion: reduce), (forced-colors: active), print';

/** What each place shows, and how to stop it from running there. */
const places = new WeakMap<HTMLElement, { to: number; stop: () => void }>();

/**
 * Lets a number seem to count up to what it is, once it is in view: from the
 * one before, or from nine tenths. The text of its place stays the true number
 * all the while, for whoever hears, copies or prints it: only `data-shown`,
 * which the style sheet lays over it, runs. Nothing runs for readers who want
 * no motion, nor where the running number would need more room than the true one.
 *
 * @param place element whose text is `to`
 * @param language BCP 47 tag
 * @param early whether `to` showed before this was called: who has it in view
 *   already has seen it, and it is not taken back
 */
export function countUp(place: HTMLElement, to: number, language: string, early: boolean): void {
  const before = places.get(place);
  if (before?.to === to) return;
  before?.stop();
  const from = before?.to ?? Math.round(to * 0.9);
  let frame: number;
  let start: number | undefined;
  const step = (now: number): void => {
    const left = 1 - (now - (start ??= now)) / duration;
    if (left <= 0 || !place.isConnected) return void delete place.dataset['shown'];
    place.dataset['shown'] = Math.round(to + (from - to) * left ** 3).toLocaleString(language);
    frame = requestAnimationFrame(step);
  };
  const observer = new IntersectionObserver(([entry]) => {
    const inView = entry!.isIntersecting;
    if (inView) observer.disconnect();
    if (inView && !early) frame = requestAnimationFrame(step);
    early = false;
  });
  if (`${from}`.length <= `${to}`.length && !matchMedia(still).matches) observer.observe(place);
  places.set(place, {
    to,
    stop() {
      observer.disconnect();
      cancelAnimationFrame(frame);
      delete place.dataset['shown'];
    },
  });
}

/** Ends what {@link countUp} began: an observer that still waits would keep its element for ever. */
export const stopCounting = (place: HTMLElement): void => places.get(place)?.stop();
