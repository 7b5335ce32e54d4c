import type { Signatory } from '../../feed/feed-types.js';
import { correctRow, type Correction, type Corrections } from './corrections.js';
import { SignatoryCount } from './count-by-date.js';
import { IdSet } from './id-set.js';
import { NoteList } from './note-list.js';
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
  /** The signatories, counted. */
  readonly counted: SignatoryCount;
  /** Rows of the list, the one with the column names not counted. */
  readonly rows: number;
  /** Rows of which no signatory could be made, and why. */
  readonly leftOut: NoteList<RowNote>;
  readonly changes: NoteList<RowChange>;
  /** Rows that were changed. */
  readonly changedRows: number;
  /** Changes by reason. */
  readonly reasons: ReadonlyMap<string, number>;
  /** What is doubtful about rows that are in. */
  readonly remarks: NoteList<RowNote>;
  /** Corrections not made, as the list no longer says what they correct. */
  readonly outdated: NoteList<Correction>;
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
 * Makes signatories of the rows of the official list, with its corrections, one
 * after the other: of the whole list it only keeps numbers and notes. Every row
 * ends up with `take` or in `leftOut`.
 *
 * @param take takes the signatories, in the list's order
 */
export async function csvToSignatories(
  rows: AsyncIterable<CsvRow<SupporterColumn>>,
  take: (signatory: Signatory) => void,
  { corrections = new Map(), kinds = {}, progress }: ConversionOptions = {},
): Promise<Conversion> {
  const counted = new SignatoryCount();
  const leftOut = new NoteList<RowNote>();
  const changes = new NoteList<RowChange>();
  const remarks = new NoteList<RowNote>();
  const outdated = new NoteList<Correction>();
  const reasons = new Map<string, number>();
  const unmatched = new Map(corrections);
  const taken = new IdSet();
  let changedRows = 0;
  let count = 0;

  try {
    for await (const { row, length, expected, fields: written } of rows) {
      progress?.(++count);
      const listed = tidyRow(written);
      const name = listed.name || listed.file;
      if (length !== expected) {
        leftOut.add({ row, name, note: `has ${length} fields instead of ${expected}` });
        continue;
      }
      const corrected = correctRow(listed, corrections);
      unmatched.delete(listed.file);
      const changed = [...tidied(written, listed), ...corrected.applied];
      for (const { column, listed: before, corrected: after, reason } of changed) {
        changes.add({ row, name, column, listed: before, corrected: after, reason });
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      }
      if (changed.length) changedRows++;
      corrected.outdated.forEach((correction) => outdated.add(correction));
      const signatory = rowToSignatory(corrected.fields, kinds, taken, (note) =>
        remarks.add({ row, name, note }),
      );
      if (signatory) {
        counted.add(signatory);
        take(signatory);
      } else leftOut.add({ row, name, note: 'names neither a signatory nor a country' });
    }
  } finally {
    taken.close();
  }
  return {
    counted,
    rows: count,
    leftOut,
    changes,
    changedRows,
    reasons,
    remarks,
    outdated,
    unmatched: [...unmatched.values()].flat(),
  };
}

const tidyRow = (written: Partial<SupporterRow>): SupporterRow =>
  Object.fromEntries(
    columns.map((column) => [column, tidyText(written[column] ?? '')]),
  ) as SupporterRow;

/** What tidying has changed in a row. */
const tidied = (
  written: Partial<SupporterRow>,
  listed: SupporterRow,
): Omit<RowChange, 'row' | 'name'>[] =>
  columns
    .filter((column) => (written[column] ?? '') !== listed[column])
    .map((column) => ({
      column,
      listed: written[column] ?? '',
      corrected: listed[column],
      reason: 'stray or doubled spaces',
    }));
