import type { CountryShapes } from '../../elements/signer-map/decode-shapes.js';
import type { Fill, MapMarks, Show } from '../../elements/signer-map/map-marks.js';
import { escapeMarkup } from '../badge/escape-markup.js';
import type { Point, Ring } from '../geometry/measure-rings.js';
import { mergeShapes, waysOf } from './merge-shapes.js';
import { dotsPath, linesPath, ringsPath } from './path-data.js';
import { simplifyLine } from './simplify-line.js';
import { tuckUnder } from './tuck-under.js';

/** What a map shows, and says. */
export interface MapPicture {
  readonly world: CountryShapes;
  /** Steps of the grid per pixel that all points of the world are on. */
  readonly steps: number;
  /** How a country is filled. */
  readonly fillOf: (code: string) => Fill;
  /** Who is on it. */
  readonly show: Show;
  /** Those of the organisations, in pixels of the world, the smallest last; none where states are alone. */
  readonly circles: MapMarks['circles'];
  /** Whether the feed knows a country. */
  readonly isKnown: (code: string) => boolean;
  readonly title: string;
  /** BCP 47 tag. */
  readonly language: string;
}

/** Borders within land of one colour are thin lines, which show less than outlines; square pixels. */
const borderTriangle = 2;

const accent = '#1b4d89';
const paper = '#fff';
/** Seven tenths of the accent on paper: paler below circles. */
const pale = '#5f82ac';
const circle = '#c2410c';

/** Of land and dots. */
interface Colours {
  readonly signed: string;
  /** Of all other land: on white as the element draws it; it shows on dark paper, too. */
  readonly opacity: string;
}

const coloursOf = ({ show }: MapPicture): Colours =>
  show === 'all' ? { signed: pale, opacity: '.18' } : { signed: accent, opacity: '.26' };

const fillQuiet = ({ opacity }: Colours): string => `fill="gray" fill-opacity="${opacity}"`;

/** Lines are as wide at every size of the picture; this is not inherited. */
const line = 'vector-effect="non-scaling-stroke"';

const linesOf = (path: string, steps: number): Point[][] =>
  path
    .split('M')
    .slice(1)
    .map((piece) =>
      piece
        .replace('Z', '')
        .trim()
        .split(' ')
        .map((pair) => {
          const [x, y] = pair.split(',').map((number) => Math.round(Number(number) * steps));
          return [x!, y!] as const;
        }),
    );

/** A path, unless there is nothing to draw. */
const path = (d: string, look: string): string => (d ? `<path ${look} d="${d}"/>` : '');

/** The borders in land of one colour, with fewer points; where lines meet they still do. */
function simplifyBorders(
  borders: readonly (readonly Point[])[],
  rings: readonly Ring[],
  smallest: number,
): (readonly Point[])[] {
  const uses = new Map<string, number>();
  for (const point of borders.flat()) uses.set(String(point), (uses.get(String(point)) ?? 0) + 1);
  const outer = new Set(rings.flat().map(String));
  return borders.map((border) =>
    simplifyLine(
      border,
      smallest,
      (point) => outer.has(String(point)) || uses.get(String(point))! > 1,
    ),
  );
}

function drawLand(picture: MapPicture): string {
  const { world, steps, fillOf } = picture;
  const { signed: signedColour } = coloursOf(picture);
  const quiet = fillQuiet(coloursOf(picture));
  const disputed = linesOf(world.disputed ?? '', steps);
  const dashed = waysOf(disputed);
  const merge = (fill: Fill) =>
    mergeShapes(
      Array.from(world.shapes)
        .filter(([code]) => fillOf(code) === fill)
        .map(([, shape]) => linesOf(shape, steps)),
      dashed,
    );
  const [below, signed, unclear, left] = [
    merge('quiet'),
    merge('signed'),
    merge('unclear'),
    merge('left'),
  ];
  const others = [...unclear.rings, ...left.rings];
  const all = [below, signed, unclear, left];
  const borders = simplifyBorders(
    all.flatMap((land) => land.borders),
    all.flatMap((land) => land.rings),
    borderTriangle * steps ** 2,
  );
  const lines = linesPath(disputed);
  return [
    path(ringsPath(tuckUnder(below.rings, signed.rings, others)), `${line} ${quiet}`),
    path(ringsPath(left.rings), `${line} ${quiet} stroke="${accent}" stroke-dasharray="2"`),
    path(ringsPath(unclear.rings), `${line} fill="url(#paris-call-hatch)"`),
    path(ringsPath(signed.rings), `${line} fill="${signedColour}"`),
    path(linesPath(borders), `${line} fill="none"`),
    path(lines, `${line} fill="none" stroke-width=".9"`),
    path(
      lines,
      `${line} fill="none" stroke="#222" stroke-width=".7" stroke-dasharray="2 1.5" stroke-opacity=".8"`,
    ),
  ].join('');
}

/** The small countries; their sizes are in `em`, so that one size makes all of them grow. */
function drawDots(picture: MapPicture): { faint: string; dots: string } {
  const { world, steps, fillOf, isKnown } = picture;
  const { signed: signedColour, opacity } = coloursOf(picture);
  const small = Array.from(world.anchors)
    .filter(([code]) => world.small.has(code))
    .map(([code, [x, y]]) => ({
      fill: isKnown(code) ? fillOf(code) : undefined,
      place: [Math.round(x * steps), Math.round(y * steps)] as const,
    }));
  const dots = (fill: Fill | undefined): string =>
    dotsPath(small.filter((dot) => dot.fill === fill).map(({ place }) => place));
  const [below, signed, unclear, left] = [
    dots('quiet'),
    dots('signed'),
    dots('unclear'),
    dots('left'),
  ];
  const faint = `stroke="gray" stroke-opacity="${opacity}" stroke-width`;
  return {
    faint: path(dots(undefined), `${faint}="1.8em"`),
    dots: [
      // Each with a ring of paper, or of the accent around paper.
      path(below, 'stroke-width="5.8em"'),
      path(below, `${faint}="4.6em"`),
      path(left, `stroke="${accent}" stroke-width="5.8em"`),
      path(left, 'stroke-width="4.6em"'),
      path(left, `${faint}="4.6em"`),
      path(unclear, `stroke="${accent}" stroke-width="6.4em"`),
      path(unclear, 'stroke-width="4em"'),
      path(signed, 'stroke-width="5.8em"'),
      path(signed, `stroke="${signedColour}" stroke-width="4.6em"`),
    ].join(''),
  };
}

/** The organisations, as circles that grow about their middles. */
function drawCircles({ steps, circles }: MapPicture): string {
  if (!circles.length) return '';
  const drawn = circles.map(({ x, y, radius }) => {
    const [cx, cy, r] = [x, y, radius].map((length) => Math.round(length * steps * 10) / 10);
    return `<circle cx="${cx}" cy="${cy}" r="${r}" ${line}/>`;
  });
  return `<g class="paris-call-circles" fill="${circle}" fill-opacity=".75" stroke-width=".8">${drawn.join('')}</g>`;
}

/**
 * Draws the world as a self-contained picture that is as few bytes as can be. Dots grow as it
 * shrinks, as on the element's map, where its style sheet is read; all else is in attributes, as
 * the picture may be written into a page.
 */
export function drawMapPicture(picture: MapPicture): string {
  const { world, steps, title, language } = picture;
  const [width, height] = [world.width, world.height];
  const land = drawLand(picture);
  const { faint, dots } = drawDots(picture);
  const circles = drawCircles(picture);
  const quiet = fillQuiet(coloursOf(picture));
  const grown = (most: number, growth: number): string => {
    const size = Math.round(growth * steps * 10) / 10;
    const scaled = circles && `.paris-call-circles *{transform:scale(${growth})}`;
    return `@media(max-width:${most}px){.paris-call-dots{font-size:${size}px}${scaled}}`;
  };
  const boxes = circles && '.paris-call-circles *{transform-box:fill-box;transform-origin:center}';
  const inDots = (inside: string): string =>
    inside &&
    `<g class="paris-call-dots" font-size="${steps}" stroke-linecap="round">${inside}</g>`;
  const hatch = `<pattern id="paris-call-hatch" width="${3.2 * steps}" height="${3.2 * steps}" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><path ${quiet} stroke="none" d="M0 0h${4 * steps}v${4 * steps}h-${4 * steps}z"/><path stroke="${accent}" stroke-width="${1.3 * steps}" d="M0 ${1.6 * steps}h${4 * steps}"/></pattern>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width * steps} ${height * steps}" role="img" lang="${escapeMarkup(language)}" stroke="${paper}" stroke-width=".6" stroke-linejoin="round"><title>${escapeMarkup(title)}</title><style>${boxes}${grown(767, 1.4)}${grown(479, 1.8)}</style>${land.includes('#paris-call-hatch') ? hatch : ''}${inDots(faint)}${land}${inDots(dots)}${circles}</svg>`;
}
