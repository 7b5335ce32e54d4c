/** A column and a row, counted from 0, fractions of them between. */
export type Cell = readonly [column: number, row: number];

/** Pairs of a pixel of the map and a column, or row, in rising order; straight between them. */
type Warp = readonly (readonly [pixel: number, cell: number])[];

/** How the grid of tiles is laid out. */
export const tilePlan = {
  columns: 30,
  rows: 17,
  /** Europe, West Africa and the Caribbean get room, the oceans and the far north give it. */
  across: [
    [0, 0],
    [60, 1],
    [183, 3.5],
    [225, 5],
    [300, 9],
    [345, 10],
    [369, 12],
    [393, 12.6],
    [435, 14.5],
    [465, 16.4],
    [495, 18],
    [530, 20],
    [580, 21.7],
    [650, 23.6],
    [760, 26],
    [800, 27],
    [960, 30],
  ] satisfies Warp,
  down: [
    [0, 0],
    [40, 1],
    [65, 2.6],
    [90, 4.6],
    [108, 6],
    [126, 8],
    [150, 8.9],
    [190, 10.6],
    [250, 12.3],
    [310, 13.8],
    [360, 14.9],
    [442, 17],
  ] satisfies Warp,
  /** Row by row, the first and the last column of what stays open: the Atlantic and the Mediterranean. */
  sea: [
    [8, 11],
    [7, 12],
    [6, 12],
    [6, 12],
    [6, 12],
    [7, 12],
    [8, 12],
    [9, 19],
    [11, 13],
    [11, 11],
    [11, 11],
    [11, 12],
    [11, 12],
    [10, 12],
    [10, 12],
    [10, 15],
    [11, 13],
  ],
  /** Corrections by hand, where neighbours would be torn apart or change sides of a sea. */
  placed: {
    BM: [6, 6],
    CA: [2, 5],
    CN: [24, 6],
    CV: [11, 9],
    CY: [19, 7],
    GL: [9, 1],
    GM: [12, 10],
    GW: [12, 11],
    JP: [26, 6],
    KP: [25, 5],
    KR: [25, 6],
    MT: [17, 7],
    MX: [2, 7],
    PM: [4, 5],
    US: [2, 6],
  } as Readonly<Record<string, Cell>>,
} as const;
