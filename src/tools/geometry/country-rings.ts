import { createRequire } from 'node:module';
import type { GeoProjection } from 'd3-geo';
import { geoContains } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import countries from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Ring } from './measure-rings.js';

/** Key of the land that is drawn but belongs to no country on this map. */
export const unassigned = '';

/** ISO 3166-1 alpha-2 code, or {@link unassigned}, to its polygons in degrees. */
export type Land = ReadonlyMap<string, readonly Position[][][]>;

/**
 * Crimea is a polygon of its own within Russia in the source, which draws who
 * is in control. This town lies in it and tells it from the others.
 */
const simferopol: [number, number] = [34.1, 44.95];

/**
 * Features that world-atlas gives no ISO number. Whatever is not named here
 * fails the build, so that a new edition of the source is looked at by a person.
 */
const withoutNumber: Readonly<Record<string, string | undefined>> = {
  Kosovo: 'XK',
  'N. Cyprus': unassigned,
  'Siachen Glacier': unassigned,
  Somaliland: unassigned,
  // Christmas Island and the Cocos Islands in one; too small to be drawn.
  'Indian Ocean Ter.': 'CX',
};

type Country = Feature<Polygon | MultiPolygon, { name: string }>;

function codeOf(country: Country): string {
  const code =
    country.id === undefined
      ? withoutNumber[country.properties.name]
      : countries.numericToAlpha2(country.id);
  if (code === undefined) throw new Error(`No code for ${country.properties.name} in world-atlas`);
  return code;
}

/**
 * Reads world-atlas at 1:50 million.
 *
 * @returns the polygons of every country but Antarctica, in degrees
 * @throws Error when the source has land that no code is known for
 */
export function readLand(): Land {
  const world = createRequire(import.meta.url)('world-atlas/countries-50m.json') as Topology<{
    countries: GeometryCollection<{ name: string }>;
  }>;
  const land = new Map<string, Position[][][]>();
  for (const country of feature(world, world.objects.countries).features as Country[]) {
    const { geometry } = country;
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const coordinates of polygons) {
      const code = geoContains({ type: 'Polygon', coordinates }, simferopol)
        ? unassigned
        : codeOf(country);
      if (code === 'AQ') continue;
      land.set(code, [...(land.get(code) ?? []), coordinates]);
    }
  }
  return new Map([...land].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Projects polygons, cutting them where the map ends.
 *
 * @returns closed rings in pixels; holes are rings too, of the opposite direction
 */
export function projectPolygons(
  polygons: readonly Position[][][],
  projection: GeoProjection,
): Ring[] {
  const rings: Ring[] = [];
  let ring: [number, number][] = [];
  const stream = projection.stream({
    polygonStart() {},
    polygonEnd() {},
    lineStart() {
      ring = [];
    },
    point(x, y) {
      ring.push([x, y]);
    },
    lineEnd() {
      const [first] = ring;
      if (first === undefined || ring.length < 3) return;
      const last = ring.at(-1)!;
      if (first[0] !== last[0] || first[1] !== last[1]) ring.push(first);
      rings.push(ring);
    },
    sphere() {},
  });
  for (const polygon of polygons) {
    stream.polygonStart();
    for (const line of polygon) {
      stream.lineStart();
      // GeoJSON repeats the first point; a d3 stream closes the ring itself.
      for (const [longitude, latitude] of line.slice(0, -1)) stream.point(longitude!, latitude!);
      stream.lineEnd();
    }
    stream.polygonEnd();
  }
  return rings;
}
