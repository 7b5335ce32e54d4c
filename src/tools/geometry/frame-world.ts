import { geoEqualEarth } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import { projectPolygons } from './country-rings.js';
import type { Land } from './country-rings.js';
import { boundsOf, largestRing, ringArea } from './measure-rings.js';
import { placedByHand } from './placed-by-hand.js';

/** Room for half a dot at the edge; pixels. */
const margin = 5;

/** Islands below this do not widen the frame, unless they are their country's largest; square pixels. */
const framedIsland = 1;

/** An Equal Earth projection and the size of the picture that it fills, in pixels. */
export interface Frame {
  readonly projection: GeoProjection;
  readonly width: number;
  readonly height: number;
}

/**
 * The map ends at 169° W, in the Bering Strait: neither Chukotka nor Alaska is
 * cut. No points are added along edges, so that neighbours keep equal points.
 */
function equalEarth(scale: number, translate: [number, number]): GeoProjection {
  return geoEqualEarth().rotate([-11, 0]).precision(0).scale(scale).translate(translate);
}

/** Fits the land, and the dots of the places that have none, into a picture of the given width. */
export function frameWorld(land: Land, width: number): Frame {
  // About the final size, so that `framedIsland` can be in pixels.
  const guess = width / 5.4;
  const draft = equalEarth(guess, [0, 0]);
  const boxes = Object.entries(placedByHand)
    .filter(([code]) => code !== 'AQ')
    .map(([, place]) => boundsOf([draft([...place])!]));
  for (const [code, polygons] of land) {
    const rings = projectPolygons(polygons, draft);
    const main = code in placedByHand ? undefined : largestRing(rings);
    for (const ring of rings) {
      if (ring === main || Math.abs(ringArea(ring)) >= framedIsland) boxes.push(boundsOf(ring));
    }
  }
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const zoom = (width - 2 * margin) / (right - left);
  return {
    projection: equalEarth(guess * zoom, [margin - left * zoom, margin - top * zoom]),
    width,
    height: Math.ceil((bottom - top) * zoom + 2 * margin),
  };
}
