// The two packages ship no types; only what this folder calls is declared.
declare module 'topojson-server' {
  import type { Topology, Objects } from 'topojson-specification';
  import type { GeoJSON } from 'geojson';
  export function topology(
    objects: Record<string, GeoJSON>,
    quantization?: number,
  ): Topology<Objects>;
}

declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-specification';
  export function presimplify<T extends Topology>(topology: T): T;
  export function simplify<T extends Topology>(topology: T, minimumWeight: number): T;
}
