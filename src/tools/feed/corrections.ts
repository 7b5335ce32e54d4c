import { readCsv } from './read-csv.js';
import { supporterColumns, type SupporterColumn, type SupporterRow } from './supporter-row.js';
import { tidyText } from './tidy-text.js';
import { ToolError } from './tool-error.js';

/** One correction to one field of the list. */
export interface Correction {
  /** Row in the file of corrections. */
  readonly row: number;
  /** Which row of the list: its `file`. */
  readonly file: string;
  readonly column: SupporterColumn;
  /** What the list has, tidied; '' for an empty field. */
  readonly listed: string;
  /** What belongs there; '' to empty the field. */
  readonly corrected: string;
  readonly reason: string;
}

/** Corrections by the `file` of the row that they are for. */
export type Corrections = ReadonlyMap<string, readonly Correction[]>;

const columns = {
  required: ['file', 'column', 'listed', 'corrected', 'reason'],
  optional: [],
} as const;

/**
 * Reads a file of corrections.
 *
 * @throws ToolError if it cannot be read or names a column that lists do not have.
 */
export async function readCorrections(path: string): Promise<Corrections> {
  const known: readonly string[] = [...supporterColumns.required, ...supporterColumns.optional];
  const corrections = new Map<string, Correction[]>();
  for await (const { row, fields } of readCsv(path, columns)) {
    const field = (name: (typeof columns.required)[number]): string => tidyText(fields[name] ?? '');
    const [file, column] = [field('file'), field('column')];
    if (!known.includes(column)) {
      throw new ToolError(
        `Row ${row} of the corrections is for a column "${column}" that lists do not have.`,
      );
    }
    const correction: Correction = {
      row,
      file,
      column: column as SupporterColumn,
      listed: field('listed'),
      corrected: field('corrected'),
      reason: field('reason') || 'no reason given',
    };
    corrections.set(file, [...(corrections.get(file) ?? []), correction]);
  }
  return corrections;
}

/** A row after its corrections. */
export interface CorrectedRow {
  readonly fields: SupporterRow;
  readonly applied: readonly Correction[];
  /** Corrections whose `listed` is no longer what the list has; they were not made. */
  readonly outdated: readonly Correction[];
}

/** Makes the corrections that are for a row. */
export function correctRow(listed: SupporterRow, corrections: Corrections): CorrectedRow {
  const applied: Correction[] = [];
  const outdated: Correction[] = [];
  const fields = { ...listed };
  for (const correction of corrections.get(listed.file) ?? []) {
    if (fields[correction.column] === correction.listed) {
      fields[correction.column] = correction.corrected;
      applied.push(correction);
    } else outdated.push(correction);
  }
  return { fields, applied, outdated };
}
