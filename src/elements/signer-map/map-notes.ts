import { html, nothing, render, svg } from 'lit';
import { latestDay } from '../../selectors/effective-day.js';
import { signatoriesByCountry } from '../../selectors/signatories-by-country.js';
import { countryName } from '../../text/country-name.js';
import { loadWords } from '../../text/load-words.js';
import { warnUnless } from '../shared/warn-of-date.js';
import { adoptStyles } from './adopt-styles.js';
import { coverOf, landTable } from './land-table.js';
import { mapNotesStyles } from './map-notes.styles.js';
import { radiusOf } from './map-marks.js';
import type { DrawPart } from './part.js';
import { around, type Box } from './place-labels.js';
import { placeMarks, placeNotes, type Point, type Spot } from './place-notes.js';
import type { Scene } from './scene.js';
import type { SignerMap } from './signer-map.js';

/** An author's note, as it is drawn. */
interface Note {
  /** Upper case; empty for one of the map as a whole. */
  readonly code: string;
  /** In the reader's language; empty where nobody knows the code. */
  readonly name: string;
  /** Whether its country is on the map as it shows. */
  readonly marked: boolean;
}

const notesOf = (host: Element): Element[] =>
  [...host.children].filter(({ localName }) => localName === 'map-note');

/** Gives the notes back to the author's content, where the map does not show them. */
function release(host: Element): void {
  if (host.shadowRoot!.querySelector('.notes')) return;
  for (const note of notesOf(host))
    if (note.slot.startsWith('map-note-')) note.removeAttribute('slot');
}

// The observers are made here and not in a function, whose map they would keep for ever.

/** Sees notes come, go and change their country, and the drawing give way to the author's content. */
const childObserver = new MutationObserver((records) => {
  for (const target of new Set(records.map((record) => record.target))) {
    if (target instanceof ShadowRoot) release(target.host);
    else (target as Element).closest<SignerMap>('signer-map')?.requestUpdate();
  }
});

const placers = new WeakMap<Element, () => void>();

/** Sees the map and its notes change their size. */
const sizeObserver = new ResizeObserver((entries) => {
  const lists = new Set(entries.map(({ target }) => target.closest('.notes')!));
  // Not at once: what is placed anew changes its size again, which the browser reports as an error.
  requestAnimationFrame(() => lists.forEach((list) => placers.get(list)?.()));
});

/** Width of the map from which on notes stand on it, in its font size; `signer-map.styles.ts` and `reserve.css` know it too. */
const wide = 40;

function describeNote(note: Element, { world, view, language }: Scene): Note {
  const code = note.getAttribute('country')?.trim().toUpperCase() ?? '';
  const anchor = world.anchors.get(code);
  warnUnless(!code || anchor, note as HTMLElement, 'country');
  const name = code && countryName(code, language);
  const [x, y] = anchor ?? [-1, -1];
  return {
    code,
    name: anchor || (name !== code && code !== 'ZZ') ? name : '',
    marked: x >= view.x && y >= view.y && x <= view.x + view.width && y <= view.y + view.height,
  };
}

/**
 * What is on the map and in the way of notes, in pixels of the geometry: on the
 * last day and of all categories, as notes stay where they are while that changes.
 */
function* circlesOf({ feed, tallies, world, show, most }: Scene): Generator<{
  x: number;
  y: number;
  radius: number;
}> {
  const standings = signatoriesByCountry(feed, tallies, latestDay(feed));
  for (const [code, { organisations, since }] of standings) {
    const anchor = world.anchors.get(code!);
    if (!anchor) continue;
    const [x, y] = anchor;
    const radius = show === 'states' ? 0 : radiusOf(organisations, most, world.largestRadius) * 1.2;
    if (radius || since) yield { x, y, radius: Math.max(radius, 4) };
  }
}

/** Puts notes where there is room for them, and draws their lines and numbers. */
function place(host: SignerMap, frame: HTMLElement, scene: Scene, notes: readonly Note[]): void {
  const { world, view, highlight, language } = scene;
  const list = frame.querySelector('ol')!;
  const items = [...list.children] as HTMLElement[];
  const over = frame.querySelector<HTMLElement>('.over')!;
  const width = frame.offsetWidth;
  if (!width) return;
  const scale = width / view.width;
  const height = view.height * scale;
  const toScreen = ([x, y]: Point): Point => [(x - view.x) * scale, (y - view.y) * scale];
  const anchors = notes.map(({ code, marked }) =>
    marked ? toScreen(world.anchors.get(code)!) : undefined,
  );
  const em = parseFloat(getComputedStyle(host).fontSize);
  const isWide = width >= wide * em;
  for (const item of items) {
    item.classList.toggle('placed', isWide);
    item.style.width = '';
  }
  // A box whose text has been wrapped is wider than its longest line.
  const widths = items.map(({ lastElementChild: text }) => text!.getBoundingClientRect().width);
  if (isWide) {
    items.forEach(
      ({ style }, index) => (style.width = `${Math.ceil(widths[index]!) + 0.6 * em}px`),
    );
  }
  const map = host.renderRoot.querySelector('.map')!;
  const { left, top } = map.getBoundingClientRect();
  const labels: Box[] = [...map.querySelectorAll('[part=label]')]
    .map((label) => label.getBoundingClientRect())
    .filter((box) => box.width)
    .map((box) => ({
      left: box.left - left,
      right: box.right - left,
      top: box.top - top,
      bottom: box.bottom - top,
    }));
  const points = [
    ...anchors,
    ...highlight.map((code) => toScreen(world.anchors.get(code)!)),
  ].flatMap((point) => (point ? [around(...point, 14)] : []));
  const table = landTable(world, circlesOf(scene), 5);
  const cover = (box: Box): number =>
    coverOf(
      table,
      box.left / scale + view.x,
      box.top / scale + view.y,
      box.right / scale + view.x,
      box.bottom / scale + view.y,
    );
  const spots = placeNotes(
    items.map((item, index) => {
      const anchor = isWide ? anchors[index] : undefined;
      if (!anchor) return undefined;
      const [x, y] = anchor;
      const name = labels.find(
        (box) => x > box.left && x < box.right && y > box.top && y < box.bottom,
      );
      return { anchor, around: name, width: item.offsetWidth, height: item.offsetHeight };
    }),
    { width, height, cover, names: labels, points },
  );
  items.forEach((item, index) => {
    const spot = spots[index];
    item.classList.toggle('placed', !!spot);
    if (!spot) item.style.width = '';
    item.style.left = spot ? `${spot.left}px` : '';
    item.style.bottom = spot ? `calc(100% + ${height - spot.bottom}px)` : '';
  });
  const marks = placeMarks(anchors, 1.2 * em, {
    ...{ width, height, cover, points },
    names: [...labels, ...spots.flatMap((spot) => spot ?? [])],
  });
  // The list comes on top of the height that is kept for everything else.
  frame.closest<HTMLElement>('.frame')!.style.setProperty('--_list', `${frame.offsetHeight}px`);
  const numbers = new Intl.NumberFormat(language);
  const path = ([from, to]: NonNullable<Spot['line']>): string => `M${from}L${to}`;
  over.style.aspectRatio = `${width} / ${height}`;
  render(
    html`<svg viewBox="0 0 ${width} ${height}">
        ${spots.map((spot, index) => {
          const line = (spot ?? marks[index])?.line;
          return line
            ? svg`<g class=${spot ? 'line' : ''}>
                <path class="halo" d=${path(line)} /><path d=${path(line)} />
                ${
                  spot?.named
                    ? nothing
                    : svg`<path class="halo tail" d=${`M${line[1]}h0`} /><path class="tail" d=${`M${line[1]}h0`} />`
                }
              </g>`
            : nothing;
        })}
      </svg>
      ${marks.map((mark, index) =>
        mark
          ? html`<span
              class="number ${spots[index] ? 'placed' : ''}"
              .style=${`left:${((mark.left + mark.right) / 2 / width) * 100}%;top:${((mark.top + mark.bottom) / 2 / height) * 100}%`}
              >${numbers.format(numberOf(notes, index))}</span
            >`
          : nothing,
      )}`,
    over,
  );
}

/** The number of a note among those that have one. */
const numberOf = (notes: readonly Note[], index: number): number =>
  notes.slice(0, index + 1).filter(({ marked }) => marked).length;

/**
 * Draws the author's notes: on the map with a line to their country where there
 * is room, else in a list below it with numbers. Each stays the author's own
 * element and shows in a slot. See {@link PartModule}.
 */
export async function loadPart(host: SignerMap, locale: string): Promise<DrawPart> {
  const words = await loadWords('mapNotes', locale);
  adoptStyles(host, mapNotesStyles);
  childObserver.observe(host, {
    ...{ childList: true, subtree: true, attributeFilter: ['country'] },
  });
  childObserver.observe(host.renderRoot, { childList: true });
  let wanted = '';
  let done: string | undefined;
  let arrange: ((frame: HTMLElement) => void) | undefined;

  const draw = (scene: Scene): unknown => {
    const elements = notesOf(host);
    elements.forEach((note, index) => (note.slot = `map-note-${index}`));
    const notes = elements.map((note) => describeNote(note, scene));
    // Not the day: notes stay where they are while time passes.
    const { view, highlight, show, language } = scene;
    wanted = JSON.stringify([notes, view, highlight, show, language]);
    arrange = (frame) => place(host, frame, scene, notes);
    const numbers = new Intl.NumberFormat(language);
    return html`<div class="notes" part="notes">
      <div class="over" aria-hidden="true"></div>
      <ol role="list" aria-label=${words.notes}>
        ${notes.map(
          ({ name, marked }, index) =>
            html`<li class=${marked ? 'marked' : 'whole'}>
              ${
                marked
                  ? html`<span class="number" aria-hidden="true"
                      >${numbers.format(numberOf(notes, index))}</span
                    >`
                  : nothing
              }
              <span
                >${name ? html`<b>${name}</b>&#32;` : nothing}<slot name="map-note-${index}"></slot
              ></span>
            </li>`,
        )}
      </ol>
    </div>`;
  };
  return Object.assign(draw, {
    drawn(): void {
      const frame = host.renderRoot.querySelector<HTMLElement>('.notes');
      if (!frame) {
        done = undefined;
        host.renderRoot.querySelector<HTMLElement>('.frame')?.style.removeProperty('--_list');
        release(host);
      } else if (done !== wanted) {
        done = wanted;
        arrange?.(frame);
        placers.set(frame, () => arrange?.(frame));
        for (const box of [frame, ...frame.querySelectorAll('li')]) sizeObserver.observe(box);
      }
    },
  });
}
