import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import countries from 'i18n-iso-countries';
import { decodeShapes } from '../../src/elements/signer-map/decode-shapes.js';
import type { CountryShapes } from '../../src/elements/signer-map/decode-shapes.js';
import { drawWorld, finerDetail } from '../../src/tools/geometry/draw-world.js';
import type { Drawing } from '../../src/tools/geometry/draw-world.js';
import { encodeShapes } from '../../src/tools/geometry/encode-shapes.js';
import { boundsOf, largestRing, ringArea } from '../../src/tools/geometry/measure-rings.js';
import type { Point, Ring } from '../../src/tools/geometry/measure-rings.js';
import { foldSign, writeNumbers } from '../../src/tools/geometry/number-text.js';
import { distanceToEdge, isInside, poleOfInaccessibility } from '../../src/tools/geometry/pole.js';

/** How far a narrow inlet or spit that was left out may reach; pixels at a width of 960. */
const deepestInlet = 3.5;

/** Reads the one form of path that the decoder writes: `M`, pairs of numbers, `Z`, again and again. */
function ringsOf(path: string): Ring[] {
  assert.match(path, /^(M-?[\d.]+,-?[\d.]+( -?[\d.]+,-?[\d.]+){3,}Z)+$/);
  return path
    .slice(1, -1)
    .split('ZM')
    .map((ring) => ring.split(' ').map((pair) => pair.split(',').map(Number) as unknown as Point));
}

function edgesOf(path: string): Set<string> {
  const edges = ringsOf(path).flatMap((ring) =>
    ring.slice(1).map((to, i) => [String(ring[i]), String(to)].toSorted().join(' ')),
  );
  return new Set(edges);
}

describe('geometry of the map', () => {
  let world: Drawing;
  let map: CountryShapes;
  const place = (code: string): Point => map.anchors.get(code)!;
  const rings = (code: string): Ring[] => ringsOf(map.shapes.get(code)!);

  before(async () => {
    world = drawWorld();
    map = await decodeShapes(encodeShapes(world));
  });

  test('every point of an outline is a point of the source, rounded to half a pixel', () => {
    for (const code of map.shapes.keys()) {
      const source = new Set(
        world.full
          .get(code)!
          .flat()
          .map(([x, y]) => `${Math.round(x * 2) / 2},${Math.round(y * 2) / 2}`),
      );
      for (const point of rings(code).flat())
        assert.ok(source.has(String(point)), `${code} ${point}`);
    }
  });

  test('of the main landmasses, 99 in 100 points lie within a pixel of the outline', () => {
    const distances: number[] = [];
    for (const code of map.shapes.keys()) {
      const drawn = rings(code);
      // Every third point says as much and takes a third of the time.
      const sample = largestRing(world.full.get(code)!).filter((_, i) => i % 3 === 0);
      for (const point of sample) distances.push(distanceToEdge(point, drawn));
    }
    distances.sort((a, b) => a - b);
    assert.ok(distances[Math.floor(distances.length * 0.99)]! <= 1);
    assert.ok(distances.at(-1)! <= deepestInlet, `${distances.at(-1)} px off`);
  });

  test('every code of ISO 3166-1, and Kosovo, has a place within the frame', () => {
    assert.deepEqual(
      [...map.anchors.keys()].toSorted(),
      Object.keys(countries.getAlpha2Codes()).toSorted(),
    );
    assert.equal(map.anchors.size, 250);
    assert.ok(map.anchors.has('XK'));
    for (const [code, [x, y]] of map.anchors) {
      assert.ok(x >= 2 && y >= 2 && x <= map.width - 2 && y <= map.height - 2, `${code} ${x},${y}`);
    }
  });

  test('every outline lies within the frame and has a code, but for the unassigned land', () => {
    for (const code of map.shapes.keys()) {
      if (code !== '') assert.ok(map.anchors.has(code), code);
      const { left, top, right, bottom } = boundsOf(rings(code).flat());
      assert.ok(left >= 0 && top >= 0 && right <= map.width && bottom <= map.height, code);
    }
  });

  test('what has no outline is small, and so are the states too small to be hit', () => {
    for (const code of map.anchors.keys()) {
      if (!map.shapes.has(code)) assert.ok(map.small.has(code), code);
    }
    for (const code of ['MT', 'MC', 'SG', 'LI', 'SM', 'AD', 'MU', 'VA', 'LU']) {
      assert.ok(map.small.has(code), code);
    }
    for (const code of ['FR', 'DE', 'NL', 'BE', 'CH', 'CN', 'MY'])
      assert.ok(!map.small.has(code), code);
  });

  test('the places of countries that are drawn lie inside their outlines', () => {
    for (const code of map.shapes.keys()) {
      if (code === '' || map.small.has(code)) continue;
      assert.ok(isInside(place(code), rings(code)), code);
    }
  });

  test('France is marked in Europe, the USA between Canada and Mexico', () => {
    assert.ok(isInside(place('FR'), [largestRing(rings('FR'))]));
    assert.ok(place('FR')[0] > place('ES')[0] && place('FR')[0] < place('DE')[0]);
    assert.ok(isInside(place('US'), [largestRing(rings('US'))]));
    assert.ok(place('US')[1] > place('CA')[1] && place('US')[1] < place('MX')[1]);
  });

  test('neighbours have their border in common, and no edge belongs to three', () => {
    const uses = new Map<string, string[]>();
    for (const [code, path] of map.shapes) {
      for (const edge of edgesOf(path)) uses.set(edge, [...(uses.get(edge) ?? []), code]);
    }
    const borders = new Set([...uses.values()].map((codes) => codes.toSorted().join(' ')));
    for (const pair of ['DE FR', 'CA US', 'ES PT', 'CN RU', 'LS ZA', 'EH MA', ' UA', ' SO']) {
      assert.ok(borders.has(pair), pair);
    }
    // Slivers that rounding closed are the only edges with more than two sides.
    const crowded = [...uses.values()].filter((codes) => codes.length > 2);
    assert.deepEqual(crowded, []);
  });

  test('Russia and the USA are whole on either side of the Bering Strait', () => {
    assert.ok(boundsOf(largestRing(rings('RU'))).right > 800);
    const acrossTheStrait = rings('US').filter((ring) => boundsOf(ring).right > map.width / 2);
    // St Lawrence Island lies west of 169° W.
    assert.ok(acrossTheStrait.every((ring) => Math.abs(ringArea(ring)) < 4));
  });

  test('land that the map gives to no country is drawn under the empty key', () => {
    const within = (longitude: number, latitude: number): string[] => {
      const point = world.projection([longitude, latitude])!;
      return [...map.shapes.keys()].filter((code) => isInside(point, rings(code)));
    };
    assert.deepEqual(within(34.1, 45.2), [''], 'Crimea');
    assert.deepEqual(within(44.5, 9.6), [''], 'Somaliland');
    assert.deepEqual(within(30.5, 50.4), ['UA'], 'Kyiv');
    assert.deepEqual(within(37.6, 55.7), ['RU'], 'Moscow');
    assert.deepEqual(within(-53, 4), ['FR'], 'French Guiana');
    assert.deepEqual(within(121, 23.8), ['TW'], 'Taiwan');
    assert.deepEqual(within(20.9, 42.6), ['XK'], 'Kosovo');
  });

  test('disputed borders are lines within the frame, in all parts of the world that have some', () => {
    assert.match(map.disputed!, /^(M(-?[\d.]+,-?[\d.]+ ){2,})+$/);
    const lines = map
      .disputed!.slice(1)
      .split('M')
      .map((line) =>
        line
          .trim()
          .split(' ')
          .map((pair) =>
            world.projection.invert!(pair.split(',').map(Number) as [number, number])!,
          ),
      );
    const near = (longitude: number, latitude: number): boolean =>
      lines.some((line) => line.some(([x, y]) => Math.hypot(x - longitude, y - latitude) < 0.8));
    const places = {
      'Western Sahara, the berm': [-11, 26],
      'Western Sahara, the north': [-8.7, 27.7],
      Crimea: [33.6, 46.1],
      'Northern Cyprus': [33.3, 35.1],
      Kosovo: [21, 43],
      'the West Bank': [35, 32.4],
      'the Golan Heights': [35.8, 33],
      Transnistria: [29.3, 47.4],
      Abkhazia: [41.9, 42.8],
      Somaliland: [48.5, 9.5],
      'the Line of Control': [74.2, 34.7],
      'Aksai Chin': [78.9, 34.3],
      'Arunachal Pradesh': [94, 27.5],
      Essequibo: [-58.5, 5],
      'the southern Kurils': [149, 45.6],
    } as const;
    for (const [name, [longitude, latitude]] of Object.entries(places))
      assert.ok(near(longitude, latitude), name);
    assert.ok(!near(46.8, 39.8), 'Nagorno-Karabakh');
    assert.ok(!near(38.5, 48), 'the Donbas');
    assert.ok(!near(72, 27), 'India and Pakistan in the desert');
  });

  test('a disputed border of two countries lies on the edge of both', () => {
    const pairs = new Set(
      map
        .disputed!.slice(1)
        .split('M')
        .flatMap((line) => {
          const points = line.trim().split(' ');
          return points.slice(1).map((to, i) => [points[i]!, to].toSorted().join(' '));
        }),
    );
    for (const code of ['XK', 'PS', 'EH', ''])
      assert.ok(
        [...edgesOf(map.shapes.get(code)!)].some((edge) => pairs.has(edge)),
        code,
      );
  });

  test('the packed text needs no escaping in a string or in a script element', () => {
    for (const value of Object.values(encodeShapes(world))) {
      // No assert.match: its message would repeat ten kilobytes.
      if (typeof value === 'string') assert.ok(!/["'\\$]|<!|<\/script|[^ -~]/i.test(value));
    }
  });

  test('the same input gives the same text', () => {
    assert.deepEqual(encodeShapes(drawWorld()), encodeShapes(world));
  });
});

describe('the finer outlines', () => {
  let coarse: CountryShapes;
  let finer: CountryShapes;
  let world: Drawing;

  before(async () => {
    coarse = await decodeShapes(encodeShapes(drawWorld()));
    world = drawWorld(finerDetail);
    finer = await decodeShapes({ ...encodeShapes(world), steps: finerDetail.steps });
  });

  test('lie in the same frame: every point is one of the source, to a quarter of a pixel', () => {
    assert.deepEqual([finer.width, finer.height], [coarse.width, coarse.height]);
    for (const [code, path] of finer.shapes) {
      const source = new Set(
        world.full
          .get(code)!
          .flat()
          .map(([x, y]) => `${Math.round(x * 4) / 4},${Math.round(y * 4) / 4}`),
      );
      for (const point of ringsOf(path).flat()) assert.ok(source.has(String(point)), code);
    }
  });

  test('have every country that the coarse ones have, and small states besides', () => {
    for (const code of coarse.shapes.keys()) assert.ok(finer.shapes.has(code), code);
    for (const code of ['SG', 'MT', 'AD']) assert.ok(finer.shapes.has(code), code);
  });

  test('are closer to the source', () => {
    const farthest = ({ shapes }: CountryShapes): number => {
      const drawn = ringsOf(shapes.get('HR')!);
      const points = largestRing(world.full.get('HR')!);
      return Math.max(...points.map((point) => distanceToEdge(point, drawn)));
    };
    assert.ok(farthest(finer) < farthest(coarse) / 2);
  });
});

describe('the helpers', () => {
  test('numbers of either sign become numbers from 0 without gaps', () => {
    assert.deepEqual([0, -1, 1, -2, 2].map(foldSign), [0, 1, 2, 3, 4]);
  });

  test('numbers up to 51 take one character', () => {
    assert.equal(writeNumbers([0, 51]), '([');
    assert.equal(writeNumbers([52]).length, 2);
  });

  test('the pole of a ring with a hole lies beside the hole', () => {
    const outer: Ring = [
      [0, 0],
      [12, 0],
      [12, 4],
      [0, 4],
      [0, 0],
    ];
    const hole: Ring = [
      [1, 1],
      [1, 3],
      [8, 3],
      [8, 1],
      [1, 1],
    ];
    const [x] = poleOfInaccessibility(outer, [outer, hole]);
    assert.ok(x > 8);
  });
});
