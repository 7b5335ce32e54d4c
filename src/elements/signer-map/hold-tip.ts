import { reach } from './country-at.js';

/** Milliseconds in which a pointer on its way passes through a new description, which would be in its way. */
const settling = 250;

/** What becomes of a tooltip. */
interface Tip {
  /** The country that it describes; absent while it is hidden. */
  code?: string | undefined;
  /** The country whose description the reader has sent away, until the pointer is elsewhere. */
  dismissed?: string | undefined;
  /** CSS pixels from the pointer. */
  distance: number;
  timer?: ReturnType<typeof setTimeout> | undefined;
  listener?: ((event: KeyboardEvent) => void) | undefined;
}

const tips = new WeakMap<HTMLElement, Tip>();

function stateOf(tip: HTMLElement): Tip {
  const state = tips.get(tip) ?? { distance: Infinity };
  tips.set(tip, state);
  return state;
}

/** The country that a tooltip describes. */
export const countryOfTip = (tip: HTMLElement): string | undefined => stateOf(tip).code;

/** Hides a tooltip. */
export function closeTip(tip: HTMLElement): void {
  const state = stateOf(tip);
  clearTimeout(state.timer);
  if (state.listener) removeEventListener('keydown', state.listener, true);
  tips.set(tip, { distance: Infinity });
  tip.hidden = true;
  tip.style.pointerEvents = '';
}

/**
 * Says whether the description of a country is to be shown, and watches over it
 * from then on: Escape sends it away wherever the focus is, and the pointer can
 * move onto it once it has been there for a moment.
 *
 * @param close hides it with what belongs to it
 */
export function openTip(tip: HTMLElement, code: string, close: () => void): boolean {
  const { code: shown, dismissed } = stateOf(tip);
  if (dismissed === code) return false;
  if (shown === code) return true;
  closeTip(tip);
  const listener = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape') return;
    close();
    stateOf(tip).dismissed = code;
  };
  addEventListener('keydown', listener, true);
  const timer = setTimeout(() => (tip.style.pointerEvents = 'auto'), settling);
  tips.set(tip, { code, distance: Infinity, timer, listener });
  return true;
}

/** Whether a tooltip has been there long enough to stay in its place. */
export const isSettled = (tip: HTMLElement): boolean => tip.style.pointerEvents === 'auto';

/** Whether the pointer is on a tooltip, or on its way there over the gap between. */
export function holdsTip({ clientX, clientY, type }: MouseEvent, tip: HTMLElement): boolean {
  if (type !== 'pointermove' || tip.hidden || !isSettled(tip)) return false;
  const { left, top, right, bottom } = tip.getBoundingClientRect();
  const distance = Math.hypot(
    Math.max(left - clientX, 0, clientX - right),
    Math.max(top - clientY, 0, clientY - bottom),
  );
  const state = stateOf(tip);
  const approaches = distance < state.distance && distance <= 2 * reach;
  state.distance = distance;
  return !distance || approaches;
}
