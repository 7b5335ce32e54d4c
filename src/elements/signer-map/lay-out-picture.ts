import { pictureStyles } from './lay-out-picture.styles.js';
import { pause } from './pause.js';
import { plainFamilies } from './plain-families.js';
import type { SignerMap } from './signer-map.js';

/** Inline size of a picture, in CSS pixels, whatever the width of the map on the page. */
const usual = 960;

/** What a picture cannot answer, and what only shows where the reader is at. */
const controls =
  'details, input, select, textarea, dialog, [popover], [hidden], button:not(.plain), .time, [part="chips"], [part="panel"], [part="zoom"], .tip, .cursor, .chosen';

/** What the author wrote into a slot, in the looks that it has on the page. */
function slotted(host: SignerMap, slot: string): HTMLElement[] {
  return [...host.querySelectorAll<HTMLElement>(`:scope > [slot="${slot}"]`)].map((own) => {
    const copy = document.createElement('p');
    const style = getComputedStyle(own);
    for (const name of ['fontSize', 'fontStyle', 'fontWeight', 'lineHeight', 'color'] as const) {
      copy.style[name] = style[name];
    }
    copy.style.fontFamily = plainFamilies(style.fontFamily);
    copy.dir = style.direction;
    copy.className = slot;
    copy.textContent = own.innerText;
    return copy;
  });
}

/**
 * Lays the map out as a picture of one width, unseen, and gives what `use` makes
 * of it: the browser breaks the lines, places the legend and picks the colours,
 * from right to left where the language is.
 *
 * The copy is within the map and hands its parts on, so that all that the page
 * says of the map's looks goes for it too. Whatever is not a control is in it.
 *
 * @param use gets the copy, and by how much the page has scaled it
 */
export async function layOutPicture<T>(
  host: SignerMap,
  use: (copy: HTMLElement, scale: number) => Promise<T>,
): Promise<T> {
  const frame = host.renderRoot.querySelector<HTMLElement>('.frame')!;
  // Notes that have their place on the map have it for its present width.
  const width = frame.querySelector('li.placed') ? host.offsetWidth : usual;
  const copy = document.createElement('div');
  for (const { name, value } of host.attributes) {
    if (!/^(id|class|style|part|slot|dir)$/.test(name)) copy.setAttribute(name, value);
  }
  copy.inert = true;
  copy.style.position = 'fixed';
  copy.style.opacity = '0';
  copy.style.inlineSize = `${width}px`;
  copy.style.fontFamily = plainFamilies(getComputedStyle(host).fontFamily);
  const drawing = frame.cloneNode(true) as HTMLElement;
  // A strict policy may drop what was cloned of them.
  const styled = frame.querySelectorAll<HTMLElement>('[style]');
  drawing.querySelectorAll<HTMLElement>('[style]').forEach((element, index) => {
    element.style.cssText = styled[index]!.style.cssText;
  });
  const slots = frame.querySelectorAll('slot');
  drawing.querySelectorAll('slot').forEach((slot, index) => {
    slot.replaceWith(...slots[index]!.assignedNodes().map(({ textContent }) => textContent ?? ''));
  });
  for (const control of drawing.querySelectorAll(controls)) control.remove();
  const parts = [...drawing.querySelectorAll('[part]')].flatMap((element) => [...element.part]);
  copy.setAttribute('exportparts', [...new Set(['frame', ...parts])].join());
  const root = copy.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [
    ...(host.renderRoot as ShadowRoot).adoptedStyleSheets,
    pictureStyles.styleSheet!,
  ];
  root.append(
    ...slotted(host, 'title'),
    ...slotted(host, 'intro'),
    drawing,
    ...slotted(host, 'note'),
  );
  // To lay out the words takes one task, the marks another one.
  const picture = drawing.querySelector('.sheet > svg')!;
  const marks = [...picture.childNodes];
  picture.replaceChildren();
  host.renderRoot.append(copy);
  try {
    await pause();
    const scale = copy.getBoundingClientRect().width / width;
    await pause();
    picture.append(...marks);
    picture.getBoundingClientRect();
    await pause();
    return await use(copy, scale);
  } finally {
    copy.remove();
  }
}
