import { warnUnless } from '../shared/warn-of-date.js';
import type { CountryShapes } from './decode-shapes.js';
import { codesIn } from './make-scene.js';
import { boxOf } from './country-land.js';
import type { View } from './scene.js';
import type { SignerMap } from './signer-map.js';

/** Height to width of a map with `focus`; the style sheet and reserve.css have it too. */
const slope = 2 / 3;
/** Room around a region, in parts of its size. */
const room = 0.06;
/** A frame is no smaller, in parts of the world's width: around Malta, the reader wants to see Italy. */
const least = 1 / 16;

/**
 * The countries that reach farthest in each direction, by what they have on the
 * mainland: what lies between them is in the frame. Oceania is without the
 * islands beyond the map's edge, Europe without the Urals.
 */
const regions: Readonly<Record<string, string>> = {
  africa: 'MA,TN,EG,SO,SN,CV,MU,ZA',
  americas: 'CA,US,MX,BR,AR,CL',
  asia: 'TR,YE,KZ,CN,JP,PH,ID,LK',
  europe: 'IS,PT,NO,FI,UA,GR,MT',
  oceania: 'AU,PG,NZ,FJ,PW',
  eu: 'IE,PT,FI,SE,EE,RO,GR,CY,MT',
};

/**
 * The part of a world that `focus` asks for, in the shape of a map that has it;
 * all of the world if it asks for nothing.
 */
export function frameRegion(world: CountryShapes, host: SignerMap): View | undefined {
  const { focusOn } = host;
  if (!focusOn) return undefined;
  const asked = regions[focusOn.trim().toLowerCase()] ?? focusOn;
  const boxes = codesIn(asked)
    .filter((code) => world.anchors.has(code))
    .map((code) => boxOf(world, code));
  warnUnless(boxes.length, host, 'focus');
  const whole = { left: 0, top: 0, right: world.width, bottom: world.height };
  const all = boxes.length ? boxes : [whole];
  const left = Math.min(...all.map((box) => box.left));
  const top = Math.min(...all.map((box) => box.top));
  const across = Math.max(...all.map((box) => box.right)) - left;
  const down = Math.max(...all.map((box) => box.bottom)) - top;
  const grow = boxes.length ? 1 + 2 * room : 1;
  // What is as high as the world needs no room above it.
  const tall = Math.max(down, Math.min(down * grow, world.height));
  const width = Math.max(across * grow, tall / slope, world.width * least);
  const height = width * slope;
  const round = (value: number): number => Math.round(value * 100) / 100;
  return {
    x: round(within(left + across / 2 - width / 2, width, world.width)),
    y: round(within(top + down / 2 - height / 2, height, world.height)),
    width: round(width),
    height: round(height),
  };
}

/** Where a frame begins that lies in the world if it fits, else has it in its middle. */
function within(start: number, size: number, all: number): number {
  return size < all ? Math.max(0, Math.min(start, all - size)) : (all - size) / 2;
}
