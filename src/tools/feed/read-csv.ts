import { CsvError, parse } from 'csv-parse';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { fileFault } from './file-fault.js';
import { tidyText } from './tidy-text.js';
import { ToolError } from './tool-error.js';

/** One row of a CSV file, by column. */
export interface CsvRow<Column extends string> {
  /** Number of the row as a spreadsheet shows it; the row of column names is 1. */
  readonly row: number;
  /** Fields in the file, which should be as many as there are columns. */
  readonly length: number;
  /** How many there should be. */
  readonly expected: number;
  /** The fields as written; columns that the file does not have are absent. */
  readonly fields: Partial<Record<Column, string>>;
}

/** Characters that one row may have: more means that a quotation mark is missing. */
const longestRow = 1_000_000;

/** What is asked of a file's columns; others in the file are passed over. */
export interface CsvColumns<Column extends string> {
  readonly required: readonly Column[];
  readonly optional: readonly Column[];
}

/**
 * Reads a CSV file row by row, whatever the order of its columns; the whole file
 * is never in memory. A byte order mark, either line ending and line breaks
 * within quotation marks are fine, empty lines are passed over.
 *
 * @throws ToolError if the file cannot be read, lacks a required column or breaks the rules of CSV.
 */
export async function* readCsv<Column extends string>(
  path: string,
  { required, optional }: CsvColumns<Column>,
): AsyncGenerator<CsvRow<Column>> {
  const file = basename(path);
  const parser = parse({
    bom: true,
    relax_column_count: true,
    max_record_size: longestRow,
  });
  createReadStream(path)
    .on('error', (error) => parser.destroy(error))
    .pipe(parser);
  let names: string[] | undefined;
  let row = 0;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      row++;
      if (record.length === 1 && !record[0]) continue;
      if (!names) {
        names = record.map(tidyText);
        requireColumns(file, names, required);
        continue;
      }
      const fields: Partial<Record<Column, string>> = {};
      for (const column of [...required, ...optional]) {
        const field = record[names.indexOf(column)];
        if (field !== undefined) fields[column] = field;
      }
      yield { row, length: record.length, expected: names.length, fields };
    }
  } catch (error) {
    if (error instanceof CsvError) throw new ToolError(`${file} is broken: ${error.message}.`);
    const fault = fileFault(error);
    if (fault) throw new ToolError(`${file} cannot be read: ${fault}.`);
    throw error;
  }
  if (!names) throw new ToolError(`${file} is empty: its first row should name the columns.`);
}

function requireColumns(file: string, names: readonly string[], required: readonly string[]): void {
  const missing = required.filter((column) => !names.includes(column));
  if (missing.length) {
    throw new ToolError(
      `${file} has no column ${missing.map((name) => `"${name}"`).join(' and none named ')}; its columns are: ${names.join(', ')}.`,
    );
  }
}
