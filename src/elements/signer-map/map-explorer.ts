import { html, render } from 'lit';
import { fillMessage } from '../../text/fill-message.js';
import { loadWords } from '../../text/load-words.js';
import { describeCountry, oneAfterAnother, type CountryWords } from './describe-country.js';
import { outlineOf } from './map-marks.js';
import { nearestCountry, type Direction } from './nearest-country.js';
import type { Scene } from './scene.js';

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** CSS pixels around a dot that belong to it: half the size of the smallest target. */
const reach = 12;

const codeOf = (target: Element): string | null => target.getAttribute('data-country');

/**
 * The country that is meant at a point: the one under it, unless the dot of a
 * small one is within reach and closer to the point than the other's middle.
 */
function countryAt(
  event: PointerEvent,
  target: Element,
  svg: Element,
  scene: Scene,
): string | null {
  const { anchors, small, width } = scene.world;
  const box = svg.getBoundingClientRect();
  const scale = box.width / width;
  const distance = (code: string): number => {
    const [x, y] = anchors.get(code)!;
    return Math.hypot(event.clientX - box.left - x * scale, event.clientY - box.top - y * scale);
  };
  let nearest = codeOf(target);
  let shortest = nearest ? distance(nearest) : Infinity;
  for (const code of small) {
    if (!scene.standings.has(code) && !scene.highlight.includes(code)) continue;
    const way = distance(code);
    if (way >= reach || way >= shortest) continue;
    nearest = code;
    shortest = way;
  }
  return nearest;
}

/** Answers an event on the map. */
export type Explore = (event: Event, target: Element, map: HTMLElement, scene: Scene) => void;

/**
 * Gives the function that answers what the reader does on the map, in a language
 * of the element.
 *
 * @throws whatever the loading of the language's module throws
 */
export async function loadExplorer(locale: string): Promise<Explore> {
  const words = await loadWords('describeCountry', locale);
  return (...what) => explore(words, ...what);
}

/**
 * Shows a country's description, and leads the focus from country to country.
 *
 * The outlines stay untouched but for the one that has the focus: it alone is in
 * the accessibility tree. The whole list is in the table.
 *
 * @param target what the event was aimed at
 * @param map the element around the drawing, its cursor and its tooltip
 */
function explore(
  words: CountryWords,
  event: Event,
  target: Element,
  map: HTMLElement,
  scene: Scene,
): void {
  const svg = map.querySelector('svg')!;
  const cursor = map.querySelector('.cursor')!;
  const tip = map.querySelector<HTMLElement>('.tip')!;
  const { world } = scene;
  const focused = svg.querySelector('[data-country][tabindex]');

  const hide = (): void => {
    tip.hidden = true;
    cursor.removeAttribute('d');
  };

  const show = (code: string, point?: PointerEvent): void => {
    const { name, status, counts } = describeCountry(code, scene, words);
    cursor.setAttribute('d', outlineOf(world, code));
    tip.hidden = false;
    render(
      html`<strong>${name}</strong>
        ${status.map((sentence) => html`<p>${sentence}</p>`)}
        <dl>
          ${counts.map(
            ({ category, count }) =>
              html`<dt>${category}</dt>
                <dd>${count}</dd>`,
          )}
        </dl>`,
      tip,
    );
    const box = svg.getBoundingClientRect();
    const [x, y] = world.anchors.get(code)!.map((place) => (place * box.width) / world.width);
    const across = point ? point.clientX - box.left : x!;
    const down = point ? point.clientY - box.top : y!;
    const left = Math.max(0, Math.min(across - tip.offsetWidth / 2, box.width - tip.offsetWidth));
    const above = down - tip.offsetHeight - reach;
    tip.style.translate = `${left}px ${box.top + above < 0 ? down + 1.5 * reach : above}px`;
  };

  const focus = (code: string): void => {
    const country = svg.querySelector<SVGElement>(`[data-country='${code}']`)!;
    country.setAttribute('tabindex', '0');
    country.focus();
    svg.setAttribute('tabindex', '-1');
    if (country === focused) return;
    for (const name of ['tabindex', 'role', 'aria-label']) focused?.removeAttribute(name);
  };

  const places = [...world.anchors].filter(
    ([code]) => !world.small.has(code) || scene.standings.has(code),
  );

  if (event instanceof PointerEvent) {
    const touch = event.pointerType === 'touch';
    const code = countryAt(event, target, svg, scene);
    if (event.type === 'click') {
      if (code) focus(code);
      else hide();
    } else if (touch) {
      // A finger on its way over the map scrolls the page; its tap comes as a click.
    } else if (event.type === 'pointerleave') {
      if (focused?.matches(':focus-visible')) show(codeOf(focused)!);
      else hide();
    } else if (code) show(code, event);
    else hide();
  } else if (event.type === 'focusout') hide();
  else if (event.type === 'focusin') {
    const code = codeOf(target);
    if (code) {
      const { name, status, counts } = describeCountry(code, scene, words);
      const figures = counts.map((figure) =>
        fillMessage(words.figure, { ...figure }, scene.language).join(''),
      );
      target.setAttribute('role', 'img');
      target.setAttribute('aria-label', oneAfterAnother([name, ...status, ...figures], words));
      show(code);
    } else if (target === svg && svg.matches(':focus-visible')) {
      focus(scene.highlight[0] ?? places[0]![0]);
    }
  } else if (event instanceof KeyboardEvent) {
    const { key } = event;
    const code = focused && codeOf(focused);
    const direction = directions[key];
    const next =
      key === 'Home'
        ? places[0]![0]
        : key === 'End'
          ? places.at(-1)![0]
          : code && direction && nearestCountry(places, world.anchors.get(code)!, direction);
    if (key === 'Escape') hide();
    if (direction || next) event.preventDefault();
    if (next) focus(next);
  }
}
