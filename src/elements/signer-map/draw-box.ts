import { plainColour } from './plain-colour.js';
import { svgElement } from './svg-element.js';

/**
 * The colour and border of an element's box, if it has any: signs of the legend,
 * rules, the numbers of notes. Hatching is that of the map.
 *
 * @param place turns a box of the viewport into one of the picture
 */
export function drawBox(element: Element, place: (box: DOMRect) => DOMRect): SVGElement[] {
  const style = getComputedStyle(element);
  const { x, y, width, height } = place(element.getBoundingClientRect());
  if (!width || !height || style.visibility !== 'visible') return [];
  const { hex, opacity } = plainColour(style.backgroundColor);
  const hatched = style.backgroundImage !== 'none';
  const side = (name: 'Top' | 'Right' | 'Bottom' | 'Left'): Side => {
    const colour = plainColour(style[`border${name}Color`]);
    const drawn = style[`border${name}Style`] !== 'none' && colour.opacity;
    return { ...colour, wide: drawn ? parseFloat(style[`border${name}Width`]) : 0 };
  };
  const [above, right, below, left] = [side('Top'), side('Right'), side('Bottom'), side('Left')];
  const round = above.wide && right.wide && below.wide && left.wide;
  const dashes = style.borderTopStyle === 'dashed' ? '2 2' : undefined;
  const half = round ? above.wide / 2 : 0;
  const box = { x: x + half, y: y + half, width: width - 2 * half, height: height - 2 * half };
  const radius = parseFloat(style.borderTopLeftRadius) || 0;
  const share = style.borderTopLeftRadius.endsWith('%') ? (radius / 100) * box.width : radius;
  const rectangle =
    hatched || opacity || round
      ? [
          svgElement('rect', {
            ...box,
            rx: share ? Math.min(share, box.width / 2) : undefined,
            fill: hatched ? 'url(#hatch)' : opacity ? hex : 'none',
            'fill-opacity': hatched || opacity === 1 || !opacity ? undefined : opacity,
            ...(round && strokeOf(above)),
            'stroke-dasharray': dashes,
          }),
        ]
      : [];
  const rule = (line: Side, x1: number, y1: number, x2: number, y2: number): SVGElement[] =>
    line.wide && !round
      ? [
          svgElement('path', {
            d: `M${x1},${y1}L${x2},${y2}`,
            fill: 'none',
            ...strokeOf(line),
            'stroke-dasharray': dashes,
          }),
        ]
      : [];
  return [
    ...rectangle,
    ...rule(above, x, y + above.wide / 2, x + width, y + above.wide / 2),
    ...rule(below, x, y + height - below.wide / 2, x + width, y + height - below.wide / 2),
    ...rule(left, x + left.wide / 2, y, x + left.wide / 2, y + height),
    ...rule(right, x + width - right.wide / 2, y, x + width - right.wide / 2, y + height),
  ];
}

interface Side {
  readonly hex: string;
  readonly opacity: number;
  readonly wide: number;
}

const strokeOf = ({ hex, opacity, wide }: Side): Record<string, string | number | undefined> => ({
  stroke: hex,
  'stroke-width': wide,
  'stroke-opacity': opacity === 1 ? undefined : opacity,
});
