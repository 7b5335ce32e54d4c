import { html, nothing, render, svg } from 'lit';
import { latestDay } from '../../selectors/effective-day.js';
import { signatoriesByCountry } from '../../selectors/signatories-by-country.js';
import { around, type Box } from './country-land.js';
import { coverOf, landTable } from './land-table.js';
import { radiusOf } from './map-marks.js';
import { tileSize } from './place-labels.js';
import { placeMarks, placeNotes, type Point, type Spot } from './place-notes.js';
import type { Scene } from './scene.js';
import type { SignerMap } from './signer-map.js';

/** An author's note, as it is drawn. */
export interface Note {
  /** Upper case; empty for one of the map as a whole. */
  readonly code: string;
  /** In the reader's language; empty where nobody knows the code. */
  readonly name: string;
  /** Whether its country is on the map as it shows. */
  readonly marked: boolean;
}

/** Width of the map from which on notes stand on it, in its font size; `signer-map.styles.ts` and `reserve.css` know it too. */
const wide = 40;

/** The number of a note among those that have one. */
export const numberOf = (notes: readonly Note[], index: number): number =>
  notes.slice(0, index + 1).filter(({ marked }) => marked).length;

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
export function arrangeNotes(
  host: SignerMap,
  frame: HTMLElement,
  scene: Scene,
  notes: readonly Note[],
): void {
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
  // A covered tile is a country that nobody can read.
  const countries = world.tiles
    ? world.anchors.keys()
    : [...highlight, ...notes.map(({ code }) => code)];
  const points = [...countries].flatMap((code) => {
    const anchor = world.anchors.get(code);
    return anchor ? [around(...toScreen(anchor), world.tiles ? tileSize * scale : 14)] : [];
  });
  const table = landTable(world, circlesOf(scene), 5);
  const cover = (box: Box): number =>
    coverOf(
      table,
      box.left / scale + view.x,
      box.top / scale + view.y,
      box.right / scale + view.x,
      box.bottom / scale + view.y,
    );
  const found = placeNotes(
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
  // Numbers that begin with the third note would leave the reader to look for the first.
  const spots = anchors.some((anchor, index) => anchor && !found[index]) ? [] : found;
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
              >${numberOf(notes, index).toLocaleString(language)}</span
            >`
          : nothing,
      )}`,
    over,
  );
}
