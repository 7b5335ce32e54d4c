import type { CountryShapes } from './decode-shapes.js';
import { landOnLine, ringsOf } from './land-on-line.js';

/** Pixels of the geometry to a cell. */
const cell = 8;

/** What is on the map, to be asked how much of it a box would cover. */
export interface LandTable {
  readonly columns: number;
  /** Sums of all cells above and to the left, row by row, with an empty row and column first. */
  readonly sums: Float32Array;
}

/** Fills the cells whose middle is within a ring. */
function fillRing(
  cells: Float32Array,
  columns: number,
  rows: number,
  ring: readonly number[],
): void {
  for (let row = 0; row < rows; row++) {
    const level = (row + 0.5) * cell;
    const crossings = landOnLine(ring, level);
    for (let index = 0; index + 1 < crossings.length; index += 2) {
      const end = Math.min(columns, crossings[index + 1]! / cell);
      for (let column = Math.max(0, Math.round(crossings[index]! / cell)); column < end; column++) {
        cells[row * columns + column] = 1;
      }
    }
  }
}

const lands = new WeakMap<CountryShapes, Float32Array>();

/** The cells that are land, worked out once a geometry, as it takes some milliseconds. */
function landOf(world: CountryShapes, columns: number, rows: number): Float32Array {
  const known = lands.get(world);
  if (known) return known;
  const cells = new Float32Array(columns * rows);
  for (const path of world.shapes.values()) {
    for (const ring of ringsOf(path)) fillRing(cells, columns, rows, ring);
  }
  lands.set(world, cells);
  return cells;
}

/**
 * Land and circles as a table of sums.
 *
 * @param circles in pixels of the geometry
 * @param weight how much worse it is to cover a circle than land
 */
export function landTable(
  world: CountryShapes,
  circles: Iterable<{ x: number; y: number; radius: number }>,
  weight: number,
): LandTable {
  const columns = Math.ceil(world.width / cell);
  const rows = Math.ceil(world.height / cell);
  const cells = landOf(world, columns, rows).slice();
  for (const { x, y, radius } of circles) {
    const first = Math.max(0, Math.floor((y - radius) / cell));
    const last = Math.min(rows - 1, Math.floor((y + radius) / cell));
    for (let row = first; row <= last; row++) {
      const left = Math.max(0, Math.floor((x - radius) / cell));
      const right = Math.min(columns - 1, Math.floor((x + radius) / cell));
      cells.fill(weight, row * columns + left, row * columns + right + 1);
    }
  }
  const wide = columns + 1;
  const sums = new Float32Array(wide * (rows + 1));
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (let column = 0; column < columns; column++) {
      sum += cells[row * columns + column]!;
      const at = (row + 1) * wide + column + 1;
      sums[at] = sums[at - wide]! + sum;
    }
  }
  return { columns: wide, sums };
}

/** How much of what a box covers is land, from 0 to 1, and more over circles; in pixels of the geometry. */
export function coverOf(
  { columns, sums }: LandTable,
  left: number,
  top: number,
  right: number,
  bottom: number,
): number {
  const rows = sums.length / columns;
  const column = (x: number): number => Math.max(0, Math.min(columns - 1, Math.round(x / cell)));
  const row = (y: number): number => Math.max(0, Math.min(rows - 1, Math.round(y / cell)));
  const [from, to] = [column(left), Math.max(column(right), column(left) + 1)];
  const [first, last] = [row(top), Math.max(row(bottom), row(top) + 1)];
  const at = (down: number, across: number): number => sums[down * columns + across] ?? 0;
  const sum = at(last, to) - at(first, to) - at(last, from) + at(first, from);
  return sum / ((to - from) * (last - first));
}
