import { reach } from './country-at.js';
import type { ScreenPoint } from './map-gestures.js';
import type { Scene, View } from './scene.js';

/** A name on the map, and its point in pixels of the geometry. */
interface Placed {
  readonly label: HTMLElement;
  readonly x: number;
  readonly y: number;
}

/** How many times the drawing may be enlarged before its lines, which grow with it, are too thick. */
const largest = 2;

/**
 * The map as it is while it moves: what was drawn is enlarged and led to its place as a whole, so
 * that nothing is laid out; circles and names keep their size.
 */
export class ViewOnScreen {
  readonly area: HTMLElement;
  #placed: readonly Placed[] | undefined;
  /** Of what keeps its size; the style of all else need not be worked out anew. */
  #groups: ReadonlySet<HTMLElement> = new Set();
  #shown!: View;

  constructor(area: HTMLElement) {
    this.area = area;
  }

  /** Whether it has moved since it was drawn. */
  get moving(): boolean {
    return this.#placed !== undefined;
  }

  /** The point of the geometry that is at a point of the viewport. */
  pointAt([x, y]: ScreenPoint, view: View): readonly [number, number] {
    const { left, top, width, height } = this.area.getBoundingClientRect();
    return [
      view.x + ((x - left) / width) * view.width,
      view.y + ((y - top) / height) * view.height,
    ];
  }

  /** Whether the buttons lie over a point, in parts of the picture's size. */
  isCovered([across, down]: readonly [number, number]): boolean {
    const { width, height } = this.area.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = this.area.querySelector<HTMLElement>('.zoom')!;
    return across * width < offsetWidth + reach && (1 - down) * height < offsetHeight + reach;
  }

  get #sheet(): HTMLElement {
    return this.area.querySelector<HTMLElement>('.sheet')!;
  }

  /**
   * Shows a view.
   *
   * @param drawn what the map was drawn for
   */
  show(view: View, drawn: Scene): void {
    const { area } = this;
    const picture = area.querySelector<SVGSVGElement>('.sheet > svg')!;
    if (!this.#placed) {
      const circles = picture.querySelectorAll('circle');
      this.#groups = new Set(Array.from(circles, (circle) => circle.parentElement!));
      const labels = area.querySelectorAll<HTMLElement>("[part='label']");
      this.#placed = Array.from(labels, (label) => ({
        label,
        x: drawn.view.x + (parseFloat(label.style.left) / 100) * drawn.view.width,
        y: drawn.view.y + (parseFloat(label.style.top) / 100) * drawn.view.height,
      }));
    }
    this.#shown = view;
    area.classList.add('moving');
    // What tells of a country is where the country was.
    area.querySelector<HTMLElement>('.tip')!.hidden = true;
    if (!area.querySelector('[data-country]:focus-visible')) {
      area.querySelector('.cursor')!.removeAttribute('d');
    }
    const laidOut = picture.viewBox.baseVal;
    const enlarged = laidOut.width / view.width;
    if (Math.max(enlarged, 1 / enlarged) > largest) this.#redraw();
    const { x, y, width } = laidOut;
    this.#sheet.style.transform = `translate(${((x - view.x) / view.width) * 100}%,${((y - view.y) / view.height) * 100}%) scale(${width / view.width})`;
    for (const { style } of this.#groups) {
      style.setProperty('--_near', String(view.width / drawn.world.width));
    }
    for (const { label, x, y } of this.#placed) {
      const [across, down] = [(x - view.x) / view.width, (y - view.y) / view.height];
      label.style.left = `${across * 100}%`;
      label.style.top = `${down * 100}%`;
      const outside = Math.min(across, down) < 0 || Math.max(across, down) > 1;
      label.style.visibility = outside ? 'hidden' : '';
    }
  }

  /** Says that the map is about to be drawn as it shows. */
  settle(): void {
    if (!this.moving) return;
    this.#placed = undefined;
    this.#redraw();
    for (const { style } of this.#groups) style.removeProperty('--_near');
    this.area.classList.remove('moving');
  }

  /** Lays the drawing out for what shows. */
  #redraw(): void {
    const { x, y, width, height } = this.#shown;
    const sheet = this.#sheet;
    sheet.style.removeProperty('transform');
    sheet.firstElementChild!.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
  }
}
