import { basename } from 'node:path';
import { describeConversion, describeTemplate } from './build-report.js';
import { readCorrections } from './corrections.js';
import { countByCategory } from './count-by-date.js';
import { csvToSignatories } from './csv-to-signatories.js';
import { countOf } from './describe-counts.js';
import { fileFault } from './file-fault.js';
import { createProgress, type ProgressStream } from './progress.js';
import { readCsv } from './read-csv.js';
import { readTemplate } from './read-template.js';
import { splitFeed, wholeFeed } from './split-feed.js';
import { supporterColumns } from './supporter-row.js';
import { ToolError } from './tool-error.js';
import { writeDocuments } from './write-documents.js';

/** What a build is told. */
export interface BuildOptions {
  /** The official list, a CSV file. */
  readonly list: string;
  /** The feed without its signatories, a JSON file. */
  readonly pledge: string;
  /** Folder for the documents. */
  readonly out: string;
  /** Corrections to the list, a CSV file. */
  readonly corrections?: string | undefined;
  /** One document with everything instead of many. */
  readonly single: boolean;
  /** Whether each change to the list is reported by itself. */
  readonly verbose: boolean;
}

/**
 * Builds a feed and says what became of every row.
 *
 * @param print takes one line of the report
 * @param terminal shows the progress
 * @throws ToolError if a file cannot be read (nothing has been written then) or written
 */
export async function buildFeed(
  { list, pledge, out, corrections, single, verbose }: BuildOptions,
  print: (line: string) => void,
  terminal: ProgressStream,
): Promise<void> {
  const { template, kinds, problems } = await readTemplate(pledge);
  const progress = createProgress(terminal);
  const conversion = await csvToSignatories(readCsv(list, supporterColumns), {
    corrections: corrections === undefined ? undefined : await readCorrections(corrections),
    kinds,
    progress: progress.show,
  }).finally(progress.end);
  const { signatories } = conversion;
  describeConversion(conversion, verbose).forEach(print);
  const counted = countByCategory(signatories);
  describeTemplate(basename(pledge), problems, template.totals, counted).forEach(print);

  const documents = (single ? wholeFeed : splitFeed)(template, signatories);
  const { written, unchanged, removed } = await writeDocuments(out, documents, !single).catch(
    (error: unknown) => {
      const fault = fileFault(error);
      throw fault ? new ToolError(`${out} cannot be written: ${fault}.`) : error;
    },
  );
  print(
    `${countOf(written, 'document')} written to ${out}, ${unchanged} unchanged, ${removed} removed`,
  );
}
