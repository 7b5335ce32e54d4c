import { html, nothing } from 'lit';
import { countryName } from '../../text/country-name.js';
import { loadWords } from '../../text/load-words.js';
import { warnUnless } from '../shared/warn-of-date.js';
import { adoptStyles } from './adopt-styles.js';
import { arrangeNotes, numberOf, type Note } from './arrange-notes.js';
import { mapNotesStyles } from './map-notes.styles.js';
import type { DrawPart } from './part.js';
import type { Scene } from './scene.js';
import type { SignerMap } from './signer-map.js';

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
    arrange = (frame) => arrangeNotes(host, frame, scene, notes);
    return html`<div class="notes" part="notes">
      <div class="over" aria-hidden="true"></div>
      <ol role="list" aria-label=${words.notes}>
        ${notes.map(
          ({ name, marked }, index) =>
            html`<li class=${marked ? 'marked' : 'whole'}>
              ${
                marked
                  ? html`<span class="number" aria-hidden="true"
                      >${numberOf(notes, index).toLocaleString(language)}</span
                    >`
                  : nothing
              }
              <span
                >${name ? html`<b>${`${name} `}</b>` : nothing}<slot name="map-note-${index}"></slot
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
