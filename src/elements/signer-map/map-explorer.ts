import { html, render } from 'lit';
import { countryName } from '../../text/country-name.js';
import { fillMessage } from '../../text/fill-message.js';
import { loadWords } from '../../text/load-words.js';
import { adoptStyles } from './adopt-styles.js';
import { countryAt, reach } from './country-at.js';
import { describeCountry, type CountryWords } from './describe-country.js';
import { closeTip, countryOfTip, holdsTip, isSettled, openTip } from './hold-tip.js';
import { outlineOf } from './map-marks.js';
import { tipStyles } from './map-tip.styles.js';
import { nearestCountry, type Direction, type Place } from './nearest-country.js';
import { pause } from './pause.js';
import type { Scene } from './scene.js';
import type { SignerMap } from './signer-map.js';
import { typeAhead } from './type-ahead.js';

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const codeOf = (target: Element): string | null => target.getAttribute('data-country');

/** Answers an event on the map. */
export type Explore = (event: Event, target: Element, map: HTMLElement, scene: Scene) => void;

/**
 * Gives the function that answers what the reader does on the map, in a language
 * of the element.
 *
 * @throws whatever the loading of the language's module throws
 */
export async function loadExplorer(host: SignerMap, locale: string): Promise<Explore> {
  const words = await loadWords('describeCountry', locale);
  adoptStyles(host, tipStyles);
  return (...what) => explore(host, words, ...what);
}

/** A country in a sentence, for those who hear it. */
function spoken(code: string, scene: Scene, words: CountryWords): string {
  const { language, standings } = scene;
  const { name, status } = describeCountry(code, scene, words);
  const count = standings.get(code)?.organisations;
  const organisations = count
    ? [
        fillMessage(
          scene.words.organisations,
          { count: count.toLocaleString(language) },
          language,
          count,
        ).join(''),
      ]
    : [];
  return `${name}: ${[...status, ...organisations].join('; ')}`;
}

/**
 * Shows a country's description, leads the focus from country to country, and
 * asks for the panel of one.
 *
 * The outlines stay untouched but for the one that has the focus: it alone is in
 * the accessibility tree. The whole list is in the table.
 *
 * @param target what the event was aimed at
 * @param map the element around the drawing, its cursor and its tooltip
 */
function explore(
  host: SignerMap,
  words: CountryWords,
  event: Event,
  target: Element,
  map: HTMLElement,
  scene: Scene,
): void {
  const svg = map.querySelector('svg')!;
  const cursor = map.querySelector('.cursor')!;
  const tip = map.querySelector<HTMLElement>('.tip')!;
  const { world, language } = scene;
  // As it is at this moment, also while the map moves.
  const view = svg.viewBox.baseVal;
  const focused = svg.querySelector('[data-country][tabindex]');

  const hide = (): void => {
    closeTip(tip);
    cursor.removeAttribute('d');
  };

  const show = (code: string, point?: MouseEvent): void => {
    const stays = point && !tip.hidden && countryOfTip(tip) === code && isSettled(tip);
    if (stays || !openTip(tip, code, hide)) return;
    const { name, status, counts } = describeCountry(code, scene, words);
    cursor.setAttribute('d', outlineOf(world, code, view.width / world.width));
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
    const box = map.getBoundingClientRect();
    const drawn = svg.getBoundingClientRect();
    // A page may show the whole larger or smaller, as programs for slides do.
    const own = map.offsetWidth / box.width;
    const scale = drawn.width / view.width;
    const [x, y] = world.anchors.get(code)!;
    const across = own * ((point ? point.clientX : drawn.left + (x - view.x) * scale) - box.left);
    const down = own * ((point ? point.clientY : drawn.top + (y - view.y) * scale) - box.top);
    const most = map.offsetWidth - tip.offsetWidth;
    const left = Math.max(0, Math.min(across - tip.offsetWidth / 2, most));
    const above = down - tip.offsetHeight - reach;
    tip.style.translate = `${left}px ${own * box.top + above < 0 ? down + 1.5 * reach : above}px`;
  };

  const focus = (code: string): void => {
    const country = [...svg.querySelectorAll<SVGElement>(`[data-country='${code}']`)].at(-1);
    if (!country) return;
    country.setAttribute('tabindex', '0');
    // What is beyond the frame is brought into it, not the page to it.
    country.focus({ preventScroll: event instanceof MouseEvent || view.width < world.width });
    svg.setAttribute('tabindex', '-1');
    if (country === focused) return;
    for (const name of ['tabindex', 'role', 'aria-label']) focused?.removeAttribute(name);
  };

  const places = (): Place[] =>
    [...world.anchors].filter(
      ([code]) => scene.standings.has(code) || (!world.small.has(code) && world.shapes.has(code)),
    );

  if (event instanceof KeyboardEvent) {
    const { key } = event;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const code = focused && codeOf(focused);
    const direction = directions[key];
    const all = places();
    const name = typeAhead(key);
    const { compare } = new Intl.Collator(language, { sensitivity: 'base' });
    const next =
      key === 'Home'
        ? all[0]![0]
        : key === 'End'
          ? all.at(-1)![0]
          : name
            ? all
                .map(([code]) => ({ code, name: countryName(code, language) }))
                .sort((one, other) => compare(one.name, other.name))
                .find((country) => !compare(country.name.slice(0, name.length), name))?.code
            : code && direction && nearestCountry(all, world.anchors.get(code)!, direction);
    if (code && !name && (key === 'Enter' || key === ' ')) {
      hide();
      host.select(code);
    } else if (key === 'Escape') hide();
    else if (!direction && !next) return;
    event.preventDefault();
    if (next) focus(next);
  } else if (event instanceof MouseEvent) {
    const touch = 'pointerType' in event && event.pointerType === 'touch';
    if (holdsTip(event, tip)) return;
    const { code, near } = tip.contains(target)
      ? { code: countryOfTip(tip), near: [] }
      : countryAt(event, target, svg, scene);
    if (event.type === 'click') {
      if (code) {
        focus(code);
        // To draw the panel is a task of its own.
        void pause().then(() => host.select(code, near));
      }
      hide();
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
      target.setAttribute('role', 'button');
      target.setAttribute('aria-label', spoken(code, scene, words));
      if (target.matches(':focus-visible')) {
        show(code);
        // Overseas parts of a country reach far beyond the frame, and a browser scrolls the page
        // to the middle of the whole, after this event.
        requestAnimationFrame(() => tip.scrollIntoView({ block: 'nearest' }));
      }
    } else if (target === svg && svg.matches(':focus-visible')) {
      focus(scene.selected ?? scene.highlight[0] ?? places()[0]![0]);
    }
  }
}
