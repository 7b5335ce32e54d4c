import { plainColour } from './plain-colour.js';
import { plainFamilies } from './plain-families.js';
import { svgElement } from './svg-element.js';
import { textLines } from './text-lines.js';

/**
 * The words of a layout, line by line where the browser has set them, names with
 * the paper's colour around them.
 *
 * @param place turns a box of the viewport into one of the picture
 * @param rest awaited after each text
 */
export async function drawTexts(
  root: ShadowRoot,
  place: (box: DOMRect) => DOMRect,
  rest: () => unknown,
): Promise<SVGElement[]> {
  const measure = document.createElement('canvas').getContext('2d')!;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: SVGElement[] = [];
  while (walker.nextNode()) {
    await rest();
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (!node.data.trim() || !parent || parent.closest('svg')) continue;
    const style = getComputedStyle(parent);
    if (style.visibility !== 'visible') continue;
    const { direction, fontStyle, fontWeight, fontSize, textTransform, letterSpacing } = style;
    const fontFamily = plainFamilies(style.fontFamily);
    const { hex, opacity } = plainColour(style.color);
    measure.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
    const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = measure.measureText('');
    const halo = parseFloat(style.webkitTextStrokeWidth);
    for (const { text, box } of textLines(node)) {
      const { left, right, top, height } = place(box);
      const size = parseFloat(fontSize);
      const attributes = {
        x: direction === 'rtl' ? right : left,
        // The box of a line of text is as high as its font.
        y: top + (height - above - below) / 2 + above,
        direction: direction === 'rtl' ? direction : undefined,
        'font-family': fontFamily,
        'font-size': size,
        'font-style': fontStyle === 'normal' ? undefined : fontStyle,
        'font-weight': fontWeight === '400' ? undefined : fontWeight,
        'letter-spacing': parseFloat(letterSpacing) || undefined,
        fill: hex,
        'fill-opacity': opacity === 1 ? undefined : opacity,
      };
      const written = textTransform === 'uppercase' ? text.toLocaleUpperCase() : text;
      if (halo) {
        const colour = plainColour(style.webkitTextStrokeColor).hex;
        const around = { stroke: colour, 'stroke-width': halo, 'stroke-linejoin': 'round' };
        texts.push(svgElement('text', { ...attributes, ...around, fill: colour }, written));
      }
      texts.push(svgElement('text', attributes, written));
    }
  }
  return texts;
}
