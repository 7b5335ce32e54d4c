import { pause } from './pause.js';

/** What `country-shapes.ts` holds; written by `tools/build-country-shapes.ts`. */
export interface EncodedShapes {
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  /** ISO 3166-1 alpha-2 codes in one string: first those with an outline, then the rest. */
  readonly codes: string;
  /** Number of codes with an outline. */
  readonly outlined: number;
  /** Codes of the small countries in one string. */
  readonly small: string;
  /** Outline by outline: number of rings; for each that of its arcs; for each what it is. Then the open lines. */
  readonly arcs: string;
  /** Steps per pixel; 2 if absent. */
  readonly steps?: number;
  /** Steps to the right. */
  readonly across: string;
  /** Steps down. */
  readonly down: string;
}

/** A map of the world in the Equal Earth projection; all lengths are pixels of a map of `width`. */
export interface CountryShapes {
  readonly width: number;
  readonly height: number;
  /**
   * ISO 3166-1 alpha-2 code to the `d` of an SVG path. The key `''` is land that
   * this map gives to no country. What is too small to be drawn is absent.
   */
  readonly shapes: ReadonlyMap<string, string>;
  /** Every code of ISO 3166-1, and XK, to a point inside the main landmass. */
  readonly anchors: ReadonlyMap<string, readonly [x: number, y: number]>;
  /** Codes whose outline is absent or too small to be seen or hit: to be drawn as dots. */
  readonly small: ReadonlySet<string>;
  /** Radius of the largest circle; 20 if absent. */
  readonly largestRadius?: number;
  /** Whether the shapes are tiles that have room for their codes. */
  readonly tiles?: true;
  /** The `d` of an SVG path of the borders that are disputed; no border is if absent or empty. */
  readonly disputed?: string;
}

type Point = readonly [x: number, y: number];

function numberReader(text: string): () => number {
  let index = 0;
  return () => {
    let number = 0;
    let weight = 1;
    let character = text.charCodeAt(index++);
    for (; character > 92; character = text.charCodeAt(index++)) {
      number += (character - 93) * weight;
      weight *= 34;
    }
    return number + (character - 40) * weight;
  };
}

function splitCodes(codes: string): string[] {
  return codes.match(/../g) ?? [];
}

/** A number whose sign was folded into its lowest bit. */
function unfold(folded: number): number {
  return folded & 1 ? -(folded + 1) / 2 : folded / 2;
}

/** Countries after which there is a pause. */
const countriesInStep = 50;

/**
 * Turns the packed outlines into SVG paths, with pauses in which the page can do
 * something else.
 *
 * A border is stored once, as an arc, and used by both neighbours, so that no
 * gap can open between them.
 */
export async function decodeShapes(encoded: EncodedShapes): Promise<CountryShapes> {
  const nextNumber = numberReader(encoded.arcs);
  const nextAcross = numberReader(encoded.across);
  const nextDown = numberReader(encoded.down);
  const steps = encoded.steps ?? 2;
  const arcs: string[][] = [];
  let x = 0;
  let y = 0;
  const nextPoint = (): string => {
    x += unfold(nextAcross()) / steps;
    y += unfold(nextDown()) / steps;
    return `${x},${y}`;
  };

  const nextRing = (): string[] => {
    const ring: string[] = [];
    for (let left = nextNumber(); left > 0; left--) {
      const back = nextNumber();
      if (back > 0) {
        ring.push(...[...arcs.at(-back)!].reverse().slice(ring.length ? 1 : 0));
        [x, y] = ring.at(-1)!.split(',').map(Number) as [number, number];
        continue;
      }
      const arc = [ring.at(-1) ?? nextPoint()];
      for (let points = nextNumber(); points > 0; points--) arc.push(nextPoint());
      // The end of a ring is its beginning, and therefore not stored.
      if (left === 1) arc.push(ring[0] ?? arc[0]!);
      arcs.push(arc);
      ring.push(...arc.slice(ring.length ? 1 : 0));
    }
    return ring;
  };

  const shapes = new Map<string, string>();
  const anchors = new Map<string, Point>();
  for (const [index, code] of ['', ...splitCodes(encoded.codes)].entries()) {
    if (index % countriesInStep === countriesInStep - 1) await pause();
    nextPoint();
    if (code) anchors.set(code, [x, y]);
    if (index > encoded.outlined) continue;
    let path = '';
    for (let rings = nextNumber(); rings > 0; rings--) path += `M${nextRing().join(' ')}Z`;
    shapes.set(code, path);
  }
  let disputed = '';
  for (let lines = nextNumber(); lines > 0; lines--) {
    disputed += 'M';
    for (let points = nextNumber(); points > 0; points--) disputed += `${nextPoint()} `;
  }
  const { width, height } = encoded;
  return { width, height, shapes, anchors, small: new Set(splitCodes(encoded.small)), disputed };
}
