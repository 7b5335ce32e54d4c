import type { GeometryObject, Topology } from 'topojson-specification';

/** Points that may be drawn, counted wherever their line is used. */
export const pointLimit = 400_000;

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPair = (value: unknown): value is [number, number] =>
  Array.isArray(value) && value.length >= 2 && value.slice(0, 2).every(Number.isFinite);

/** How deep the arcs of a geometry are nested. */
const depths: Readonly<Record<string, number>> = {
  LineString: 0,
  MultiLineString: 1,
  Polygon: 1,
  MultiPolygon: 2,
};

/** The geometries of an object in one list; those of other kinds are left out. */
function geometriesOf(object: unknown, left = 8): Json[] {
  if (!isObject(object)) return [];
  if (object['type'] === 'GeometryCollection') {
    const { geometries } = object;
    if (!Array.isArray(geometries) || !left) return [];
    return geometries.flatMap((geometry) => geometriesOf(geometry, left - 1));
  }
  return String(object['type']) in depths ? [object] : [];
}

/** Countries, and lines to be dashed. */
export interface CheckedTopology {
  readonly topology: Topology;
  readonly areas: readonly (GeometryObject & Json)[];
  readonly disputed: readonly GeometryObject[];
}

/**
 * Makes sure of a TopoJSON from outside: that it is one, that its points are
 * numbers, and that it is not more than can be drawn.
 *
 * @throws TypeError with a sentence for developers
 */
export function checkTopology(json: unknown): CheckedTopology {
  const isTopology = isObject(json) && json['type'] === 'Topology' && isObject(json['objects']);
  if (!isTopology || !Array.isArray(json['arcs'])) throw new TypeError('it is not TopoJSON');
  const { arcs, transform } = json as unknown as { arcs: unknown[]; transform: unknown };
  const { scale, translate } = isObject(transform) ? transform : {};
  if (transform !== undefined && !(isPair(scale) && isPair(translate))) {
    throw new TypeError('its transform is not of numbers');
  }
  for (const arc of arcs) {
    if (!Array.isArray(arc) || !arc.length || !arc.every(isPair)) {
      throw new TypeError('its arcs are not of numbers');
    }
  }
  let points = 0;
  const measure = (value: unknown, depth: number): void => {
    if (!Array.isArray(value)) throw new TypeError('a geometry has no arcs');
    for (const item of value) {
      if (depth) measure(item, depth - 1);
      else {
        const arc = Number.isInteger(item) && arcs[item < 0 ? ~item : item];
        if (!arc) throw new TypeError('a geometry refers to an arc that is not there');
        points += (arc as unknown[]).length;
        if (points > pointLimit) throw new TypeError(`it has over ${pointLimit} points`);
      }
    }
  };
  const objects = json['objects'] as Json;
  const named = Object.keys(objects);
  const checked = (names: readonly string[], kind: RegExp): (GeometryObject & Json)[] =>
    names
      .flatMap((name) => geometriesOf(objects[name]))
      .filter((geometry) => kind.test(String(geometry['type'])))
      .map((geometry) => {
        const type = String(geometry['type']);
        measure(geometry['arcs'], depths[type]!);
        return geometry as unknown as GeometryObject & Json;
      });
  const withAreas = named.includes('countries')
    ? ['countries']
    : named.filter((name) => name !== 'disputed').slice(0, 1);
  return {
    topology: {
      type: 'Topology',
      objects: {},
      arcs: arcs as Topology['arcs'],
      ...(transform === undefined
        ? {}
        : { transform: { scale, translate } as Topology['transform'] }),
    } as Topology,
    areas: checked(withAreas, /Polygon/),
    disputed: checked(named.includes('disputed') ? ['disputed'] : [], /Line/),
  };
}
