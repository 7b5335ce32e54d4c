import { linearSumAssignment } from 'linear-sum-assignment';
import type { Point } from './measure-rings.js';
import { tilePlan, type Cell } from './tile-plan.js';

const { columns, rows, across, down, sea, placed } = tilePlan;

/** Where a pixel of the map comes to lie between two columns, or rows. */
function warp(pixel: number, knots: readonly (readonly [number, number])[]): number {
  const after = knots.findIndex(([at]) => at >= pixel);
  const [toPixel, toCell] = knots.at(after)!;
  const [fromPixel, fromCell] = knots[Math.max(0, after - 1)]!;
  const part = toPixel === fromPixel ? 0 : (pixel - fromPixel) / (toPixel - fromPixel);
  return fromCell + part * (toCell - fromCell);
}

/**
 * Gives each place a cell of its own, so that the sum of the squared distances
 * between where it is and where its cell is is the least possible.
 *
 * @param anchors code to pixels of the map
 * @param byHand code to the cell that it has whatever comes of it
 * @returns code to column and row
 * @throws Error where the hand-made corrections contradict each other
 */
export function assignTiles(
  anchors: ReadonlyMap<string, Point>,
  byHand: Readonly<Record<string, Cell>> = placed,
): Map<string, Cell> {
  const tiles = new Map(Object.entries(byHand));
  const taken = new Set([...tiles.values()].map(String));
  if (taken.size < tiles.size) throw new Error('Two countries are placed on one tile');
  const cells: Cell[] = [];
  for (let row = 0; row < rows; row++) {
    const [from, to] = sea[row]!;
    for (let column = 0; column < columns; column++) {
      const isSea = column >= from && column <= to;
      if (!isSea && !taken.has(String([column, row]))) cells.push([column, row]);
    }
  }
  const codes = [...anchors.keys()].filter((code) => !tiles.has(code)).toSorted();
  const cost = codes.map((code) => {
    const [x, y] = anchors.get(code)!;
    const [right, low] = [warp(x, across), warp(y, down)];
    return cells.map(([column, row]) => (column + 0.5 - right) ** 2 + (row + 0.5 - low) ** 2);
  });
  const { rowAssignments } = linearSumAssignment(cost, { maximaze: false });
  codes.forEach((code, index) => tiles.set(code, cells[rowAssignments[index]!]!));
  return tiles;
}

/** A line of text for each row: the codes, and two spaces for each cell without one. */
export function tileRows(tiles: ReadonlyMap<string, Cell>): string[] {
  const lines = Array.from({ length: rows }, () => Array<string>(columns).fill('  '));
  for (const [code, [column, row]] of tiles) lines[row]![column] = code;
  return lines.map((line) => line.join(''));
}
