import type { GeoProjection } from 'd3-geo';
import { disputedBorders } from './disputed-borders.js';
import { projectPolygons, readLand } from './country-rings.js';
import type { MapParts } from './encode-shapes.js';
import { frameWorld } from './frame-world.js';
import type { Point, Ring } from './measure-rings.js';
import { placeCountries } from './place-countries.js';
import { joinArcs, shareArcs } from './topology.js';
import type { Detail } from './topology.js';

/** Pixels; a map in an article is about as wide. */
export const mapWidth = 960;

/** Chosen by eye and by size; the tables are in docs/decisions/geometry.md. */
export const mapDetail: Detail = { triangle: 0.4, island: 1, steps: 2 };

/** For a map that shows a part of the world, in the same pixels. */
export const finerDetail: Detail = { triangle: 0.05, island: 0.1, steps: 4 };

/** For the picture of the map, which is to be as few bytes as can be. */
export const pictureDetail: Detail = { triangle: 0.7, island: 2, steps: 1 };

export interface Drawing extends MapParts {
  /** Outlines before anything was left out; pixels. */
  readonly full: ReadonlyMap<string, readonly Ring[]>;
  /** Degrees to pixels. */
  readonly projection: GeoProjection;
}

/** Draws the world as far as a map of {@link mapWidth} shows it. */
export function drawWorld(detail: Detail = mapDetail): Drawing {
  const land = readLand();
  const frame = frameWorld(land, mapWidth);
  const full = new Map(
    [...land].map(([code, polygons]) => [code, projectPolygons(polygons, frame.projection)]),
  );
  const shared = shareArcs(full, detail);
  const inPixels = ([x, y]: Point): Point => [x / detail.steps, y / detail.steps];
  const onGrid = ([x, y]: Point): Point => [
    Math.round(x * detail.steps),
    Math.round(y * detail.steps),
  ];
  const drawn = new Map(
    [...shared.rings].map(([code, rings]) => [
      code,
      rings.map((ring) => joinArcs(ring, shared.arcs).map(inPixels)),
    ]),
  );
  const { anchors, small } = placeCountries(drawn, full, frame);
  return {
    ...shared,
    width: frame.width,
    height: frame.height,
    anchors: new Map([...anchors].map(([code, point]) => [code, onGrid(point)])),
    small,
    disputed: disputedBorders(shared, frame.projection, detail),
    full,
    projection: frame.projection,
  };
}
