import { readFileSync } from 'node:fs';
import type { GeoProjection } from 'd3-geo';
import { presimplify, simplify } from 'topojson-simplify';
import { topology } from 'topojson-server';
import type { MultiLineString } from 'topojson-specification';
import { unassigned } from './country-rings.js';
import type { Point } from './measure-rings.js';
import { onGrid, type Detail, type SharedArcs } from './topology.js';

/** One of Natural Earth's lines, or several of one name; the format is that of `disputed-lines.json`. */
interface Claim {
  readonly claim: string;
  /** Who is in control on both sides. */
  readonly within: string;
  /** Degrees: longitude and latitude with a comma, points with spaces. */
  readonly lines: readonly string[];
}

/** Lines of 2018 that divide nothing any more. */
const overtaken: Readonly<Record<string, string>> = {
  'Former USSR oblast in 1991': 'Azerbaijan', // Nagorno-Karabakh, dissolved on 1 January 2024
  'Ceasefire Line 1994': 'Azerbaijan', // the same
  'Ukrainian claim': 'Ukraine', // the front of 2015 in the Donbas
};

/** Degrees: west, south, east, north. */
type Part = readonly [number, number, number, number];

/** Borders of our own map that are one side's only, or a line of control; all of it, or what is within the part. */
const contested: readonly (readonly [string, string, Part?])[] = [
  [unassigned, 'CY'],
  [unassigned, 'SO'],
  [unassigned, 'UA'],
  [unassigned, 'CN'],
  [unassigned, 'IN'],
  [unassigned, 'PK'],
  ['EH', 'MA'],
  ['IL', 'PS'],
  ['IL', 'SY'], // the Golan Heights
  ['RS', 'XK'],
  ['IN', 'PK', [73.3, 32.6, 78, 36]], // the Line of Control
  ['CN', 'IN', [77.5, 32.4, 80, 36]], // Aksai Chin
];

/** Shorter lines would be one dash; pixels. */
const shortest = 2;

const lengthOf = (line: readonly Point[]): number =>
  line
    .slice(1)
    .reduce((sum, [x, y], index) => sum + Math.hypot(x - line[index]![0], y - line[index]![1]), 0);

/** What Natural Earth marks beside the borders that it draws. */
function claimedLines(projection: GeoProjection, { triangle, steps }: Detail): Point[][] {
  const claims = JSON.parse(
    readFileSync(new URL('disputed-lines.json', import.meta.url), 'utf8'),
  ) as Claim[];
  const coordinates = claims
    .filter(({ claim, within }) => overtaken[claim] !== within)
    .flatMap(({ lines }) => lines)
    .map((line) =>
      line.split(' ').map((pair) => projection(pair.split(',').map(Number) as [number, number])!),
    );
  const simple = simplify(
    presimplify(topology({ lines: { type: 'MultiLineString', coordinates } })),
    triangle,
  );
  // Ends stay; nothing here has junctions that a line could be broken at.
  return (simple.objects['lines'] as MultiLineString).arcs.map((references) =>
    references.flatMap((reference, index) => {
      const arc = onGrid(simple.arcs[reference < 0 ? ~reference : reference]!, steps);
      return (reference < 0 ? arc.toReversed() : [...arc]).slice(index ? 1 : 0);
    }),
  );
}

/** The points of a line that lie within a part of the world, as lines. */
function linesWithin(line: readonly Point[], inside: (point: Point) => boolean): Point[][] {
  const runs: Point[][] = [[]];
  for (const point of line) {
    if (inside(point)) runs.at(-1)!.push(point);
    else if (runs.at(-1)!.length) runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}

/** The borders of our map that are contested, point for point as they are drawn. */
function contestedBorders(
  { arcs, rings }: SharedArcs,
  projection: GeoProjection,
  steps: number,
): Point[][] {
  const arcsOf = (code: string): number[] =>
    (rings.get(code) ?? []).flat().map((reference) => (reference < 0 ? ~reference : reference));
  return contested.flatMap(([one, other, part]) => {
    const shared = new Set(arcsOf(other));
    const borders = arcsOf(one).filter((arc) => shared.has(arc));
    if (!borders.length)
      throw new Error(`${one || 'Land of no country'} has no border with ${other}`);
    return borders.flatMap((arc) =>
      linesWithin(arcs[arc]!, ([x, y]) => {
        const [longitude, latitude] = projection.invert!([x / steps, y / steps])!;
        const [west, south, east, north] = part ?? [-180, -90, 180, 90];
        return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
      }),
    );
  });
}

/**
 * All lines to be dashed, in grid steps, each begun near the end of the one before.
 *
 * @throws Error when two countries have no common border any more
 */
export function disputedBorders(
  shared: SharedArcs,
  projection: GeoProjection,
  detail: Detail,
): Point[][] {
  const left = [
    ...claimedLines(projection, detail),
    ...contestedBorders(shared, projection, detail.steps),
  ].filter((line) => lengthOf(line) >= shortest * detail.steps);
  const lines: Point[][] = [];
  for (let from: Point = [0, 0]; left.length > 0; from = lines.at(-1)!.at(-1)!) {
    const way = (line: readonly Point[]): number =>
      Math.hypot(line[0]![0] - from[0], line[0]![1] - from[1]);
    const next = left.reduce((a, b) => (way(b) < way(a) ? b : a));
    left.splice(left.indexOf(next), 1);
    lines.push(next);
  }
  return lines;
}
