/** A point in CSS pixels of the viewport. */
export type ScreenPoint = readonly [x: number, y: number];

/** What gestures move. */
export interface Movable {
  /** Whether a finger or the mouse alone may move it. */
  readonly loose: () => boolean;
  /** Makes it larger around a point that goes from one place to another. */
  readonly move: (factor: number, from: ScreenPoint, to: ScreenPoint) => void;
  /** The gesture has ended. */
  readonly settle: () => void;
  /** A wheel was turned over it that scrolls the page. */
  readonly scrolled: () => void;
}

/** What Safari alone tells of two fingers on a trackpad, where others turn a wheel with Ctrl. */
interface Pinch extends Event {
  /** Since the gesture began. */
  readonly scale: number;
  readonly clientX: number;
  readonly clientY: number;
}

/** Pixels that a pointer may tremble in a click. */
const tremble = 4;
/** Milliseconds without a turn of the wheel that end its gesture. */
const pause = 150;

const isControl = (event: Event): boolean =>
  event.composedPath().some((target) => target instanceof HTMLButtonElement);

const distance = ([x, y]: ScreenPoint, [toX, toY]: ScreenPoint): number =>
  Math.hypot(toX - x, toY - y);

const between = ([x, y]: ScreenPoint, [toX, toY]: ScreenPoint): ScreenPoint => [
  (x + toX) / 2,
  (y + toY) / 2,
];

/**
 * Moves something by a dragging pointer, two fingers on a screen or trackpad, and the wheel with Ctrl or ⌘.
 * What is left to the page: one finger while all is in view, and the wheel alone.
 *
 * @param area hears the events before whatever is in it
 * @returns what ends a gesture that waits for its end
 */
export function listenToGestures(area: HTMLElement, movable: Movable): () => void {
  const pointers = new Map<number, ScreenPoint>();
  let start: ScreenPoint = [0, 0];
  let moving = false;
  let suppress = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const on = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    answer: (event: HTMLElementEventMap[Name]) => void,
  ): void => area.addEventListener(name, answer, { capture: true, passive: false });

  on('pointerdown', (event) => {
    if (event.button || isControl(event)) return;
    if (event.isPrimary) pointers.clear();
    const point: ScreenPoint = [event.clientX, event.clientY];
    pointers.set(event.pointerId, point);
    if (pointers.size === 1) {
      start = point;
      suppress = false;
    }
  });

  on('pointermove', (event) => {
    const { pointerId, pointerType, clientX, clientY } = event;
    const from = pointers.get(pointerId);
    const to: ScreenPoint = [clientX, clientY];
    // A finger that was there before this module.
    if (!from && pointerType === 'touch' && !isControl(event)) {
      pointers.set(pointerId, to);
      start = to;
    }
    if (!from) return;
    const other = [...pointers].find(([id]) => id !== pointerId)?.[1];
    if (!other && (!movable.loose() || (!moving && distance(start, to) < tremble))) return;
    pointers.set(pointerId, to);
    if (!moving) {
      moving = suppress = true;
      if (pointerType !== 'touch') {
        area.setPointerCapture(pointerId);
        area.classList.add('held');
      }
    }
    event.stopPropagation();
    if (other) {
      const factor = distance(other, to) / Math.max(1, distance(other, from));
      movable.move(factor, between(other, from), between(other, to));
    } else movable.move(1, from, to);
  });

  const end = ({ pointerId }: PointerEvent): void => {
    pointers.delete(pointerId);
    if (!moving || pointers.size) return;
    moving = false;
    area.classList.remove('held');
    movable.settle();
  };
  on('pointerup', end);
  on('pointercancel', end);

  // A click that ends a drag asks for nothing.
  on('click', (event) => {
    if (suppress && !isControl(event)) event.stopPropagation();
    suppress = false;
  });

  const keep = (event: TouchEvent): void => {
    if (event.cancelable && event.touches.length > 1) event.preventDefault();
  };
  on('touchstart', keep);
  on('touchmove', keep);

  let scale = 1;
  for (const name of ['gesturestart', 'gesturechange', 'gestureend']) {
    const pinch = (event: Event): void => {
      event.preventDefault();
      // Fingers on a screen are pointers too.
      if (pointers.size) return;
      const { scale: now, clientX, clientY } = event as Pinch;
      if (name === 'gesturechange')
        movable.move(now / scale, [clientX, clientY], [clientX, clientY]);
      if (name === 'gestureend') movable.settle();
      scale = name === 'gesturestart' ? 1 : now;
    };
    area.addEventListener(name, pinch, { capture: true, passive: false });
  }

  on('wheel', (event) => {
    if (!event.ctrlKey && !event.metaKey) return movable.scrolled();
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 16;
    const turn = Math.max(-50, Math.min(50, event.deltaY * lines));
    const point: ScreenPoint = [event.clientX, event.clientY];
    movable.move(2 ** (-turn / 100), point, point);
    clearTimeout(timer);
    timer = setTimeout(movable.settle, pause);
  });

  return () => clearTimeout(timer);
}
