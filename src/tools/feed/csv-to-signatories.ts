import type { Signatory } from '../../feed/feed-types.js';
import { correctRow, type Correction, type Corrections } from './corrections.js';
import type { CsvRow } from './read-csv.js';
import { rowToSignatory, type Kinds } from './row-to-signatory.js';
import { supporterColumns, type SupporterColumn, type SupporterRow } from './supporter-row.js';
import { tidyText } from './tidy-text.js';

/** Something to say about a row of the list. */
export interface RowNote {
  /** As a spreadsheet counts. */
  readonly row: number;
  /** As listed. */
  readonly name: string;
  readonly note: string;
}

/** A change to a row, for a reason that many rows may share. */
export interface RowChange {
  readonly row: number;
  readonly name: string;
  readonly column: SupporterColumn;
  readonly listed: string;
  readonly corrected: string;
  readonly reason: string;
}

/** What became of a list. */
export interface Conversion {
  /** In the list's order. */
  readonly signatories: readonly Signatory[];
  /** Rows of the list, the one with the column names not counted. */
  readonly rows: number;
  /** Rows of which no signatory could be made, and why. */
  readonly leftOut: readonly RowNote[];
  readonly changes: readonly RowChange[];
  /** What is doubtful about rows that are in. */
  readonly remarks: readonly RowNote[];
  /** Corrections not made, as the list no longer says what they correct. */
  readonly outdated: readonly Correction[];
  /** Corrections for rows that the list does not have. */
  readonly unmatched: readonly Correction[];
}

/** What a list is read with. */
export interface ConversionOptions {
  readonly corrections?: Corrections | undefined;
  readonly kinds?: Kinds | undefined;
  /** Hears how many rows have been read. */
  readonly progress?: ((rows: number) => void) | undefined;
}

const columns = [...supporterColumns.required, ...supporterColumns.optional];

/**
 * Makes signatories of the rows of the official list, with its corrections.
 * Every row ends up in `signatories` or in `leftOut`.
 */
export async function csvToSignatories(
  rows: AsyncIterable<CsvRow<SupporterColumn>>,
  { corrections = new Map(), kinds = {}, progress }: ConversionOptions = {},
): Promise<Conversion> {
  const signatories: Signatory[] = [];
  const leftOut: RowNote[] = [];
  const changes: RowChange[] = [];
  const remarks: RowNote[] = [];
  const outdated: Correction[] = [];
  const unmatched = new Map(corrections);
  const taken = new Set<string>();
  let count = 0;

  for await (const { row, length, expected, fields: written } of rows) {
    progress?.(++count);
    const listed = tidyRow(written);
    const name = listed.name || listed.file;
    if (length !== expected) {
      leftOut.push({ row, name, note: `has ${length} fields instead of ${expected}` });
      continue;
    }
    for (const column of columns) {
      const before = written[column] ?? '';
      if (before !== listed[column]) {
        const reason = 'stray or doubled spaces';
        changes.push({ row, name, column, listed: before, corrected: listed[column], reason });
      }
    }
    const corrected = correctRow(listed, corrections);
    unmatched.delete(listed.file);
    changes.push(...corrected.applied.map((correction) => ({ ...correction, row, name })));
    outdated.push(...corrected.outdated);
    const signatory = rowToSignatory(corrected.fields, kinds, taken, (note) =>
      remarks.push({ row, name, note }),
    );
    if (signatory) signatories.push(signatory);
    else leftOut.push({ row, name, note: 'names neither a signatory nor a country' });
  }
  return {
    signatories,
    rows: count,
    leftOut,
    changes,
    remarks,
    outdated,
    unmatched: [...unmatched.values()].flat(),
  };
}

const tidyRow = (written: Partial<SupporterRow>): SupporterRow =>
  Object.fromEntries(
    columns.map((column) => [column, tidyText(written[column] ?? '')]),
  ) as SupporterRow;
