import type { CountryStanding } from '../../selectors/signatories-by-country.js';
import type { CountryShapes } from './decode-shapes.js';
import type { Scene } from './scene.js';

/** What is drawn: states, organisations, or both. */
export type Show = 'states' | 'organisations' | 'all';

/** How a country is filled. */
export type Fill = 'signed' | 'listed' | 'unclear' | 'left' | 'quiet';

/** Everything on the map, in pixels of the geometry. */
export interface MapMarks {
  /** Always all outlines, in the same order; the code is empty for land of no country. */
  readonly land: readonly { code: string; path: string; fill: Fill }[];
  /** Always all small countries, in the same order. */
  readonly dots: readonly { code: string; x: number; y: number; fill: Fill; faint: boolean }[];
  /** Organisations, from the largest number to the smallest, which is drawn on top; `proven` ones are in others. */
  readonly circles: readonly { x: number; y: number; radius: number; part: string }[];
  /** Outlines of what is highlighted. */
  readonly outlines: readonly string[];
}

/**
 * The radius of the circle for a number of organisations, so that areas compare.
 *
 * @param most the largest number of all countries
 * @param largest the radius for that number, in pixels of the geometry
 */
export const radiusOf = (organisations: number, most: number, largest = 20): number =>
  largest * Math.sqrt(organisations / Math.max(most, 25));

/** The largest number of organisations that a country has. */
export const mostOf = (standings: Scene['standings']): number =>
  Math.max(...Array.from(standings, ([code, { organisations }]) => (code ? organisations : 0)));

/**
 * How a state is filled.
 *
 * @param timeline whether days of signing are told from days of being listed
 */
export const statusFill = (
  standing: CountryStanding | undefined,
  show: Show,
  timeline: boolean,
): Fill => {
  if (show === 'organisations') return 'quiet';
  const { status, since } = standing ?? {};
  if (status === 'signed' && timeline && since!.basis !== 'joined') return 'listed';
  return status === 'signed' || status === 'unclear' || status === 'left' ? status : 'quiet';
};

/**
 * The path around a country: its outline, or a ring around the dot of a small one.
 *
 * @param near width of the view, in parts of the world's
 */
export function outlineOf(
  { shapes, anchors, small }: CountryShapes,
  code: string,
  near: number,
): string {
  const path = shapes.get(code);
  if (path && !small.has(code)) return path;
  const [x, y] = anchors.get(code)!;
  const r = 6 * near;
  const half = `a${r},${r} 0 1 0 `;
  return `M${x - r},${y}${half}${2 * r},0${half}${-2 * r},0Z`;
}

/** The circles of the organisations, where there are any. */
export const circlesOf = ({
  world: { anchors, largestRadius },
  standings,
  proven,
  most,
}: Pick<Scene, 'world' | 'standings' | 'proven' | 'most'>): MapMarks['circles'] =>
  Array.from(anchors)
    .flatMap(([code, [x, y]]) =>
      [standings, proven].map((of, index) => {
        const count = of?.get(code)?.organisations ?? 0;
        const radius = radiusOf(count, most, largestRadius);
        const part = index ? 'circle proven' : 'circle';
        return { x, y, part, radius: Math.round(radius * 10) / 10 };
      }),
    )
    .filter(({ radius }) => radius > 0)
    .sort((one, other) => other.radius - one.radius);

/** A map of which only the place is there. */
export const noMarks: MapMarks = { land: [], dots: [], circles: [], outlines: [] };

/**
 * Turns what is known of the countries into what is drawn.
 *
 * @param withCircles whether circles are to be drawn by now
 * @param withNames whether what is highlighted is
 */
export function mapMarks(scene: Scene, withCircles: boolean, withNames: boolean): MapMarks {
  const { world, standings, show, timeline, highlight, view } = scene;
  const fill = (code: string): Fill => statusFill(standings.get(code), show, timeline);
  return {
    land: Array.from(world.shapes, ([code, path]) => ({ code, path, fill: fill(code) })),
    dots: Array.from(world.anchors)
      .filter(([code]) => world.small.has(code))
      .map(([code, [x, y]]) => ({
        ...{ code, x, y },
        fill: fill(code),
        faint: !standings.has(code) && !highlight.includes(code),
      })),
    circles: show === 'states' || !withCircles ? [] : circlesOf(scene),
    outlines: (withNames ? highlight : [])
      .filter((code) => world.anchors.has(code))
      .map((code) => outlineOf(world, code, view.width / world.width)),
  };
}
