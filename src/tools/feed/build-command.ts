import type { Signatory } from '../../feed/feed-types.js';
import { basename } from 'node:path';
import { loadBadgeWords } from '../badge/badge-words.js';
import { createBadgeWriter } from './badge-writer.js';
import { describeConversion, describeTemplate } from './build-report.js';
import { readCorrections } from './corrections.js';
import { csvToSignatories, type Conversion } from './csv-to-signatories.js';
import { countOf } from './describe-counts.js';
import { DocumentWriter } from './document-writer.js';
import { fileFault } from './file-fault.js';
import { createProgress, type ProgressStream } from './progress.js';
import { readCsv } from './read-csv.js';
import { readTemplate } from './read-template.js';
import { splitFeed, wholeFeed } from './split-feed.js';
import { supporterColumns } from './supporter-row.js';
import { ToolError } from './tool-error.js';
import { LargeFeed } from './write-large-feed.js';

/** Signatories up to which all of them are one list and one folder. */
const undivided = 2000;

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
  /** BCP 47 tag of the language of badges to draw; none are drawn if absent. */
  readonly badges?: string | undefined;
}

/**
 * Builds a feed and says what became of every row.
 *
 * @param print takes one line of the report
 * @param terminal shows the progress
 * @throws ToolError if a file cannot be read (nothing has been written then) or written
 */
export async function buildFeed(
  { list, pledge, out, corrections, single, verbose, badges }: BuildOptions,
  print: (line: string) => void,
  terminal: ProgressStream,
): Promise<void> {
  const { template, kinds, problems } = await readTemplate(pledge);
  const corrected = corrections === undefined ? undefined : await readCorrections(corrections);
  const readList = (take: (signatory: Signatory) => void): Promise<Conversion> => {
    const progress = createProgress(terminal);
    return csvToSignatories(readCsv(list, supporterColumns), take, {
      corrections: corrected,
      kinds,
      progress: progress.show,
    }).finally(progress.end);
  };

  // Of a large list the first reading only finds out whether it can be read, and how long it is.
  let signatories: Signatory[] | undefined = [];
  const conversion = await readList((signatory) => {
    if (signatories && signatories.push(signatory) > undivided && !single) signatories = undefined;
  });
  const { counted } = conversion;
  describeConversion(conversion, verbose).forEach(print);
  describeTemplate(basename(pledge), problems, template.totals, counted.byCategory).forEach(print);

  let writer: DocumentWriter | undefined;
  try {
    writer = new DocumentWriter(out);
    const word = badges === undefined ? undefined : await loadBadgeWords(badges);
    const drawFor = word && createBadgeWriter(writer, template, word);
    if (signatories) {
      if (drawFor) for (const signatory of signatories) drawFor(signatory, '');
      const documents = (single ? wholeFeed : splitFeed)(template, signatories);
      // The first document last: whoever reads while it is written finds its parts.
      for (const [path, content] of [...documents].reverse()) writer.write(path, content);
    } else {
      const large = new LargeFeed(writer, counted.total);
      await readList((signatory) => {
        const shard = large.add(signatory);
        drawFor?.(signatory, `${shard}/`);
      });
      large.finish(template, counted);
    }
    const removed = single ? 0 : writer.removeOthers();
    const { written, unchanged } = writer;
    print(
      `${countOf(written, 'document')} written to ${out}, ${unchanged} unchanged, ${removed} removed`,
    );
  } catch (error) {
    const fault = fileFault(error);
    throw fault ? new ToolError(`${out} cannot be written: ${fault}.`) : error;
  } finally {
    writer?.close();
  }
}
