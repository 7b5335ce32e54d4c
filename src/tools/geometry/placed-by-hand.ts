import type { Point } from './measure-rings.js';

/**
 * Places whose position cannot be found from their outline, because world-atlas
 * draws them as part of another country or not at all, or because their largest
 * piece is not where they are looked for. Degrees, longitude first, rounded to
 * what a pixel of the map can show.
 */
export const placedByHand: Readonly<Record<string, Point>> = {
  AQ: [20, -90], // below the picture; its dot is moved to the lower edge
  BQ: [-68.3, 12.2], // Bonaire
  BV: [3.4, -54.4],
  CC: [96.8, -12.1],
  CX: [105.7, -10.5],
  GF: [-53.1, 4],
  GI: [-5.35, 36.1],
  GP: [-61.6, 16.2],
  KI: [173, 1.4], // Tarawa, the capital; the largest island is at the other edge of the map
  MQ: [-61, 14.7],
  MY: [102.3, 4.2], // the peninsula with the capital; the part on Borneo is larger
  RE: [55.5, -21.1],
  SJ: [16, 78.6], // Spitsbergen
  TK: [-171.8, -9.2],
  TV: [179.2, -8.5],
  UM: [166.6, 19.3], // Wake Island
  YT: [45.2, -12.8],
};
