import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { assignTiles, tileRows } from '../../src/tools/geometry/assign-tiles.js';
import { drawWorld, mapDetail } from '../../src/tools/geometry/draw-world.js';
import type { Point } from '../../src/tools/geometry/measure-rings.js';
import { tilePlan, type Cell } from '../../src/tools/geometry/tile-plan.js';

describe('the grid of tiles', () => {
  let anchors: ReadonlyMap<string, Point>;
  let tiles: ReadonlyMap<string, Cell>;

  before(() => {
    const { steps } = mapDetail;
    anchors = new Map(
      [...drawWorld().anchors].map(([code, [x, y]]) => [code, [x / steps, y / steps]]),
    );
    tiles = assignTiles(anchors);
  });

  test('every place of the map has a tile, and no tile has two', () => {
    assert.deepEqual([...tiles.keys()].toSorted(), [...anchors.keys()].toSorted());
    assert.equal(new Set([...tiles.values()].map(String)).size, tiles.size);
  });

  test('the Atlantic and the Mediterranean stay open but for what is put there by hand', () => {
    for (const [code, [column, row]] of tiles) {
      const [from, to] = tilePlan.sea[row]!;
      assert.ok(column < from || column > to || code in tilePlan.placed, code);
    }
  });

  test('countries with a common border are seldom more than three tiles apart', () => {
    const neighbours = 'FR-DE FR-ES DE-PL PL-UA UA-RU IT-SI GR-TR US-CA US-MX BR-AR BR-PE AR-CL';
    const more = 'MA-DZ DZ-TN LY-EG NG-CM CD-AO ZA-NA KE-TZ ET-SO SA-YE IR-IQ IN-PK IN-BD CN-MN';
    const far = `${neighbours} ${more} TH-KH VN-LA KR-KP NO-SE SE-FI`.split(' ').filter((pair) => {
      const [one, other] = pair.split('-').map((code) => tiles.get(code)!);
      return Math.max(Math.abs(one![0] - other![0]), Math.abs(one![1] - other![1])) > 3;
    });
    assert.deepEqual(far, []);
  });

  test('is the same each time, and as wide as it is said to be', () => {
    const rows = tileRows(tiles);
    assert.deepEqual(tileRows(assignTiles(anchors)), rows);
    assert.equal(rows.length, tilePlan.rows);
    for (const row of rows) assert.match(row, new RegExp(`^([A-Z]{2}|  ){${tilePlan.columns}}$`));
  });

  test('two countries on one tile stop the build', () => {
    assert.throws(
      () => assignTiles(new Map([['XX', [10, 10]]]), { XX: [1, 1], YY: [1, 1] }),
      /one tile/,
    );
  });
});
