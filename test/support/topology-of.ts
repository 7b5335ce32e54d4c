type Point = readonly [longitude: number, latitude: number];

/** An area of a file that a test writes: a rectangle around a point, as other tools turn it if `reversed`. */
export interface Area {
  readonly at: Point;
  /** Degrees from side to side; 20 if absent. */
  readonly size?: number;
  readonly id?: string | number;
  readonly properties?: object;
  readonly reversed?: boolean;
}

function ring({ at: [x, y], size = 20, reversed }: Area): Point[] {
  const [left, right, bottom, top] = [x - size / 2, x + size / 2, y - size / 2, y + size / 2];
  const clockwise: Point[] = [
    [left, bottom],
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  return reversed ? clockwise.toReversed() : clockwise;
}

/** A TopoJSON of rectangles, and of lines that are disputed. */
export function topologyOf(areas: readonly Area[], disputed: readonly Point[][] = []): object {
  return {
    type: 'Topology',
    objects: {
      land: {
        type: 'GeometryCollection',
        geometries: areas.map(({ id, properties }, index) => ({
          type: 'Polygon',
          arcs: [[index]],
          id,
          properties,
        })),
      },
      disputed: {
        type: 'GeometryCollection',
        geometries: disputed.map((_, index) => ({
          type: 'LineString',
          arcs: [areas.length + index],
        })),
      },
    },
    arcs: [...areas.map(ring), ...disputed],
  };
}
