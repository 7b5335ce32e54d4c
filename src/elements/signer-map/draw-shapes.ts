import { plainColour } from './plain-colour.js';
import { plainFamilies } from './plain-families.js';
import { svgElement } from './svg-element.js';
import { writable } from './text-lines.js';

/** Where shapes are, by the attributes of any of them. */
const geometry = [
  ...['d', 'points', 'x', 'y', 'width', 'height', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx'],
  ...['ry', 'dx', 'dy', 'id', 'patternUnits', 'patternTransform'],
];

const families = 'path, circle, ellipse, rect, line, polyline, polygon, text, g, pattern, clipPath';

/** A fill or stroke, with its own opacity and that of its colour in one. */
function paint(name: 'fill' | 'stroke', style: CSSStyleDeclaration): Record<string, string> {
  const value = style[name];
  const reference = /url\("?[^"#]*(#[\w-]+)"?\)/.exec(value);
  if (reference) return { [name]: `url(${reference[1]})` };
  if (value === 'none') return { [name]: 'none' };
  const { hex, opacity } = plainColour(value);
  const alpha = Math.round(opacity * Number(style[`${name}Opacity`]) * 100) / 100;
  if (!alpha) return { [name]: 'none' };
  return { [name]: hex, ...(alpha < 1 && { [`${name}-opacity`]: `${alpha}` }) };
}

/**
 * A drawing of the map with everything that its style sheets say in attributes.
 *
 * @param place turns a box of the viewport into one of the picture
 * @param rest awaited after each shape
 */
export async function drawShapes(
  own: SVGSVGElement,
  place: (box: DOMRect) => DOMRect,
  rest: () => unknown,
): Promise<SVGElement> {
  const { x, y, width, height } = place(own.getBoundingClientRect());
  const { viewBox } = own;
  // Pixels of the picture to one of the drawing.
  const scale = viewBox.baseVal.width ? width / viewBox.baseVal.width : 1;
  const drawing = svgElement('svg', {
    ...{ x, y, width, height },
    viewBox: own.getAttribute('viewBox') ?? undefined,
    overflow: getComputedStyle(own).overflow === 'visible' ? 'visible' : undefined,
  });
  for (const child of own.children) drawing.append(...(await drawShape(child, scale, rest)));
  return drawing;
}

async function drawShape(own: Element, scale: number, rest: () => unknown): Promise<SVGElement[]> {
  await rest();
  if (!own.matches(families)) return [];
  const style = getComputedStyle(own);
  const where = Object.fromEntries(
    geometry.map((name) => [name, own.getAttribute(name) ?? undefined]),
  );
  const grown = own.localName === 'circle' && /^matrix\(([\d.]+)/.exec(style.transform);
  if (grown) where['r'] = `${Number(where['r']) * Number(grown[1])}`;
  else if (style.transform !== 'none') where['transform'] = style.transform;
  if (own.matches('g, pattern, clipPath')) {
    if (style.display === 'none' && own.localName === 'g') return [];
    const group = svgElement(own.localName, {
      ...where,
      opacity: style.opacity === '1' ? undefined : style.opacity,
    });
    for (const child of own.children) group.append(...(await drawShape(child, scale, rest)));
    return [group];
  }
  if (style.display === 'none' || style.visibility !== 'visible') return [];
  const unit = style.vectorEffect === 'non-scaling-stroke' ? scale : 1;
  const stroke = paint('stroke', style);
  const dashes = style.strokeDasharray.match(/[\d.]+/g)?.map((dash) => Number(dash) / unit);
  const all = {
    ...where,
    'data-country': own.getAttribute('data-country') ?? undefined,
    opacity: style.opacity === '1' ? undefined : style.opacity,
  };
  const outline = stroke['stroke'] !== 'none' && {
    ...stroke,
    'stroke-width': parseFloat(style.strokeWidth) / unit,
    'stroke-linejoin': style.strokeLinejoin,
    'stroke-linecap': style.strokeLinecap === 'butt' ? undefined : style.strokeLinecap,
    'stroke-dasharray': dashes?.join(' '),
  };
  const fill = paint('fill', style);
  if (own.localName !== 'text') return [svgElement(own.localName, { ...all, ...fill, ...outline })];
  const font = {
    'font-family': plainFamilies(style.fontFamily),
    'font-size': parseFloat(style.fontSize),
    'font-weight': style.fontWeight,
    'text-anchor': style.textAnchor,
    direction: style.direction === 'rtl' ? 'rtl' : undefined,
  };
  const text = writable(own.textContent!);
  // One above the other, as not every program knows in which order to paint them.
  return [
    ...(outline ? [svgElement('text', { ...all, ...font, fill: 'none', ...outline }, text)] : []),
    svgElement('text', { ...all, ...font, ...fill }, text),
  ];
}
