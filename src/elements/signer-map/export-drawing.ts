import { drawBox } from './draw-box.js';
import { drawShapes } from './draw-shapes.js';
import { drawTexts } from './draw-texts.js';
import { layOutPicture } from './lay-out-picture.js';
import { pauses } from './pauses.js';
import { plainColour } from './plain-colour.js';
import type { SignerMap } from './signer-map.js';
import { svgElement } from './svg-element.js';
import { writable } from './text-lines.js';

/** Room around the picture, in CSS pixels. */
const margin = 24;

const textOf = (element: Element | null | undefined): string =>
  writable((element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim());

/**
 * The map as it shows, with the author's title, its legend and its source, as an
 * SVG document that needs nothing else: no style sheet, no font, no script.
 */
export const exportDrawing = (host: SignerMap): Promise<SVGElement> =>
  layOutPicture(host, async (copy, scale) => {
    const rest = pauses();
    const root = copy.shadowRoot!;
    const frame = root.querySelector('.frame')!;
    const { width, height } = copy.getBoundingClientRect();
    const size = {
      width: Math.round(width / scale) + 2 * margin,
      height: Math.ceil(height / scale) + 2 * margin,
    };
    const place = (box: DOMRect): DOMRect => {
      // Asked each time: in a pause the reader may scroll.
      const { left, top } = copy.getBoundingClientRect();
      return new DOMRect(
        (box.x - left) / scale + margin,
        (box.y - top) / scale + margin,
        box.width / scale,
        box.height / scale,
      );
    };
    const of = (selector: string): string =>
      [...root.querySelectorAll(selector)].map(textOf).filter(Boolean).join(' ');
    const title = of('.title') || of('[part~="headline"]');
    const told = [
      '.intro',
      '[part~="headline"]',
      '[part~="highlighted"]',
      '.note',
      '[part~="source"]',
    ];
    const description = told.map(of).filter((text) => text && text !== title);
    const svg = svgElement('svg', {
      ...size,
      viewBox: `0 0 ${size.width} ${size.height}`,
      role: 'img',
      'aria-labelledby': 'title',
      'aria-describedby': 'description',
      'xml:lang': frame.getAttribute('lang') ?? undefined,
    });
    const paper = getComputedStyle(frame).getPropertyValue('--_paper');
    frame.append(probe(paper));
    const { hex } = plainColour(getComputedStyle(frame.lastElementChild!).color);
    frame.lastElementChild!.remove();
    svg.append(
      svgElement('title', { id: 'title' }, title),
      svgElement('desc', { id: 'description' }, description.join(' ')),
      svgElement('rect', { ...size, fill: hex }),
    );
    // What is on top on the page is later in the document too.
    for (const element of root.querySelectorAll<HTMLElement | SVGSVGElement>('*:not(svg *)')) {
      if (element instanceof SVGSVGElement) svg.append(await drawShapes(element, place, rest));
      else svg.append(...drawBox(element, place));
      await rest();
    }
    svg.append(...(await drawTexts(root, place, rest)));
    return svg;
  });

/** Resolves a colour that is given by custom properties. */
function probe(colour: string): HTMLElement {
  const element = document.createElement('i');
  element.style.color = colour;
  return element;
}
