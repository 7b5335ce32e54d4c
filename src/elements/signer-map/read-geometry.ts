import { geoArea, geoContains, geoEqualEarth, geoPath } from 'd3-geo';
import type { Feature, MultiLineString, Position } from 'geojson';
import { feature } from 'topojson-client';
import { checkTopology } from './check-topology.js';
import { codeOfArea } from './code-of-area.js';
import type { CountryShapes } from './decode-shapes.js';
import { mapScale, mapTranslate } from './geometry-facts.js';

/** A country counts as small when the box around its largest piece is smaller; square pixels. */
const smallBox = 25;

/** Right-handed files, as RFC 7946 has them, would else be the world but for the country. */
function clockwise(ring: Position[], isHole: boolean): Position[] {
  const isLarge = geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI;
  return isLarge === isHole ? ring : ring.toReversed();
}

function checkPoint([longitude, latitude]: Position): void {
  // A little over is the rounding of a quantised file.
  if (!(Math.abs(longitude!) <= 180.1 && Math.abs(latitude!) <= 90.1)) {
    throw new TypeError('its points are not degrees of longitude and latitude');
  }
}

/**
 * Draws boundaries from outside into the frame of ours: where countries are
 * named, where their circles stand and how high the map is stays the same.
 *
 * @throws TypeError where the document is not what it should be
 */
export function readGeometry(json: unknown, ours: CountryShapes): CountryShapes {
  const { topology, areas, disputed } = checkTopology(json);
  const { width, height } = ours;
  const projection = geoEqualEarth()
    .rotate([-11, 0])
    .scale(mapScale)
    .translate([...mapTranslate])
    // Antarctica would else lie over the words below.
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  const path = geoPath(projection).digits(1);
  const polygons = new Map<string, Position[][][]>();
  for (const area of areas) {
    const { geometry } = feature(topology, area) as Feature;
    const pieces =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    for (const piece of pieces) piece.flat().forEach(checkPoint);
    const code = codeOfArea(area);
    const known = code && !ours.anchors.has(code) ? '' : code;
    const rings = pieces.map((piece) => piece.map((ring, index) => clockwise(ring, index > 0)));
    polygons.set(known, [...(polygons.get(known) ?? []), ...rings]);
  }
  if (![...polygons.keys()].some(Boolean))
    throw new TypeError('no area of it has an ISO 3166-1 code');

  const shapes = new Map<string, string>();
  const anchors = new Map(ours.anchors);
  const small = new Set(ours.anchors.keys());
  for (const [code, coordinates] of polygons) {
    const land = { type: 'MultiPolygon' as const, coordinates };
    const drawn = path(land);
    if (!drawn) continue;
    shapes.set(code, drawn);
    if (!code) continue;
    const pieces = coordinates.map((piece) => ({ type: 'Polygon' as const, coordinates: piece }));
    const largest = pieces.reduce((one, other) =>
      path.area(other) > path.area(one) ? other : one,
    );
    const [[left, top], [right, bottom]] = path.bounds(largest);
    if ((right - left) * (bottom - top) < smallBox) continue;
    small.delete(code);
    const place = projection.invert!([...ours.anchors.get(code)!]);
    if (place && !geoContains(land, place)) anchors.set(code, path.centroid(largest));
  }
  const lines = disputed.flatMap((line): Position[][] => {
    const { geometry } = feature(topology, line) as Feature;
    if (geometry.type === 'LineString') return [geometry.coordinates];
    return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
  });
  lines.flat().forEach(checkPoint);
  const dashed: MultiLineString = { type: 'MultiLineString', coordinates: lines };
  return { width, height, shapes, anchors, small, disputed: path(dashed) ?? '' };
}
