import { pauses } from './pauses.js';

/** Makes a pattern of what a fill refers to. */
type Patterns = (reference: string, context: CanvasRenderingContext2D) => CanvasPattern | null;

const number = (element: Element, name: string, absent = 0): number =>
  Number(element.getAttribute(name) ?? absent);

/** The outline of a shape of an exported drawing. */
function outlineOf(shape: Element): Path2D {
  const path = new Path2D(shape.getAttribute('d') ?? '');
  const at = (name: string): number => number(shape, name);
  switch (shape.localName) {
    case 'circle':
      path.arc(at('cx'), at('cy'), at('r'), 0, 2 * Math.PI);
      break;
    case 'ellipse':
      path.ellipse(at('cx'), at('cy'), at('rx'), at('ry'), 0, 0, 2 * Math.PI);
      break;
    case 'rect':
      path.roundRect(at('x'), at('y'), at('width'), at('height'), at('rx'));
      break;
    case 'line':
      path.moveTo(at('x1'), at('y1'));
      path.lineTo(at('x2'), at('y2'));
      break;
    case 'polyline':
    case 'polygon': {
      const points = shape.getAttribute('points') ?? '';
      return new Path2D(`M${points}${shape.localName === 'polygon' ? 'Z' : ''}`);
    }
  }
  return path;
}

/** Takes over an SVG `transform`, which may be a list of functions without units. */
function transform(context: CanvasRenderingContext2D, written: string | null): void {
  for (const [, name, list] of written?.matchAll(/(\w+)\(([^)]*)\)/g) ?? []) {
    const [one = 0, two, ...more] = list!.match(/-?[\d.]+(e-?\d+)?/g)?.map(Number) ?? [];
    if (name === 'translate') context.translate(one, two ?? 0);
    else if (name === 'scale') context.scale(one, two ?? one);
    else if (name === 'matrix')
      context.transform(one, two!, more[0]!, more[1]!, more[2]!, more[3]!);
    else if (name === 'rotate') {
      context.translate(two ?? 0, more[0] ?? 0);
      context.rotate((one * Math.PI) / 180);
      context.translate(-(two ?? 0), -(more[0] ?? 0));
    }
  }
}

/** Paints one tile of a pattern, twice as sharp as it shows: it is turned and shrunk to its place. */
function patternsOf(drawing: Element): Patterns {
  return (reference, context) => {
    const own = drawing.querySelector(`pattern[id="${reference.slice(5, -1)}"]`);
    if (!own) return null;
    const [wide, high] = [number(own, 'width'), number(own, 'height')];
    const { a, b } = context.getTransform();
    const sharpness = 2 * Math.hypot(a, b);
    const tile = document.createElement('canvas');
    tile.width = Math.max(1, Math.round(wide * sharpness));
    tile.height = Math.max(1, Math.round(high * sharpness));
    const inside = tile.getContext('2d')!;
    inside.scale(tile.width / wide, tile.height / high);
    for (const shape of own.children) paintShape(shape, inside, () => null);
    const pattern = context.createPattern(tile, 'repeat')!;
    inside.resetTransform();
    transform(inside, own.getAttribute('patternTransform'));
    inside.scale(wide / tile.width, high / tile.height);
    pattern.setTransform(inside.getTransform());
    return pattern;
  };
}

function paintShape(shape: Element, context: CanvasRenderingContext2D, patterns: Patterns): void {
  const alpha = number(shape, 'opacity', 1);
  const style = (name: 'fill' | 'stroke'): string | CanvasPattern | null => {
    const value = shape.getAttribute(name) ?? (name === 'fill' ? '#000' : 'none');
    if (value === 'none') return null;
    return value.startsWith('url') ? patterns(value, context) : value;
  };
  transform(context, shape.getAttribute('transform'));
  const [fill, stroke] = [style('fill'), style('stroke')];
  context.lineWidth = number(shape, 'stroke-width', 1);
  context.lineJoin = (shape.getAttribute('stroke-linejoin') as CanvasLineJoin | null) ?? 'miter';
  context.lineCap = (shape.getAttribute('stroke-linecap') as CanvasLineCap | null) ?? 'butt';
  context.setLineDash((shape.getAttribute('stroke-dasharray')?.split(' ') ?? []).map(Number));
  if (shape.localName === 'text') {
    const said = (name: string, absent: string): string => shape.getAttribute(name) ?? absent;
    context.font = `${said('font-style', 'normal')} ${said('font-weight', '400')} ${said('font-size', '16')}px ${said('font-family', 'sans-serif')}`;
    context.direction = said('direction', 'ltr') as CanvasDirection;
    context.letterSpacing = `${said('letter-spacing', '0')}px`;
    context.textAlign = said('text-anchor', 'start').replace('middle', 'center') as CanvasTextAlign;
  }
  const [x, y, text] = [number(shape, 'x'), number(shape, 'y'), shape.textContent!];
  const path = outlineOf(shape);
  if (fill) {
    context.globalAlpha = alpha * number(shape, 'fill-opacity', 1);
    context.fillStyle = fill;
    if (shape.localName === 'text') context.fillText(text, x, y);
    else context.fill(path);
  }
  if (stroke) {
    context.globalAlpha = alpha * number(shape, 'stroke-opacity', 1);
    context.strokeStyle = stroke;
    if (shape.localName === 'text') context.strokeText(text, x, y);
    else context.stroke(path);
  }
}

/** Milliseconds without a pause: at the end of each task the browser fills what it was told to. */
const longest = 2;

/** Paints an exported drawing, which has all it needs in attributes. */
export const paintDrawing = (
  drawing: SVGElement,
  context: CanvasRenderingContext2D,
): Promise<void> => paintChildren(drawing, context, patternsOf(drawing), pauses(longest));

async function paintChildren(
  parent: Element,
  context: CanvasRenderingContext2D,
  patterns: Patterns,
  rest: () => unknown,
): Promise<void> {
  for (const child of parent.children) {
    if (/^(title|desc|pattern|clipPath)$/.test(child.localName)) continue;
    context.save();
    if (child.localName === 'svg') {
      const [left, top, wide] = ['x', 'y', 'width'].map((name) => number(child, name));
      const [x, y, width] = (child.getAttribute('viewBox') ?? `0 0 ${wide} 0`)
        .split(/[\s,]+/)
        .map(Number);
      if (child.getAttribute('overflow') !== 'visible') {
        context.beginPath();
        context.rect(left!, top!, wide!, number(child, 'height'));
        context.clip();
      }
      context.translate(left!, top!);
      context.scale(wide! / width!, wide! / width!);
      context.translate(-x!, -y!);
      await paintChildren(child, context, patterns, rest);
    } else if (child.localName === 'g') {
      transform(context, child.getAttribute('transform'));
      await paintChildren(child, context, patterns, rest);
    } else paintShape(child, context, patterns);
    context.restore();
    await rest();
  }
}
