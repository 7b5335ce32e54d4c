import type { Counts, Problem } from '../../feed/feed-types.js';
import { advice } from './advice.js';
import { countByCategory, countedCategories } from './count-by-date.js';
import type { Conversion, RowNote } from './csv-to-signatories.js';
import { countOf, describeCounts } from './describe-counts.js';

/** Characters of a value that a line of the report shows. */
const shown = 60;

/**
 * What a build has to say of its list, line by line.
 *
 * @param verbose whether each single change is listed too
 */
export function describeConversion(conversion: Conversion, verbose: boolean): string[] {
  const { rows, signatories, leftOut, changes, remarks, outdated, unmatched } = conversion;
  const changedRows = new Set(changes.map(({ row }) => row)).size;
  return [
    `${countOf(rows, 'row')} in, ${countOf(signatories.length, 'signatory', 'signatories')} out, ${leftOut.length} left out`,
    ...(signatories.length ? [`  ${describeCounts(countByCategory(signatories))}`] : []),
    ...section(leftOut.length, 'row left out', 'rows left out', leftOut.map(describeNote)),
    ...section(
      changes.length,
      `field corrected in ${countOf(changedRows, 'row')}`,
      `fields corrected in ${countOf(changedRows, 'row')}`,
      countReasons(conversion),
    ),
    ...(verbose
      ? changes.map(
          ({ row, name, column, listed, corrected }) =>
            `    row ${row}, ${short(name)}: ${column} ${quoted(listed)} -> ${quoted(corrected)}`,
        )
      : []),
    ...section(remarks.length, 'doubtful field', 'doubtful fields', remarks.map(describeNote)),
    ...section(
      outdated.length,
      'correction not made, as the list now says something else',
      'corrections not made, as the list now says something else',
      outdated.map(
        ({ row, file, column, listed }) =>
          `correction in row ${row}: ${short(file)} has no ${column} ${quoted(listed)}`,
      ),
    ),
    ...section(
      unmatched.length,
      'correction for a row that the list does not have',
      'corrections for rows that the list does not have',
      unmatched.map(({ row, file }) => `correction in row ${row}: ${quoted(file)}`),
    ),
  ];
}

/** What a build has to say of the file with the pledge, given the totals of the list's own rows. */
export function describeTemplate(
  file: string,
  problems: readonly Problem[],
  totals: Counts | undefined,
  counted: Counts,
): string[] {
  const differ = countedCategories.some(
    (category) => totals && (totals[category] ?? 0) !== (counted[category] ?? 0),
  );
  return [
    ...problems.map(({ pointer, problem }) => `${file} ${pointer}: ${problem}. ${advice[problem]}`),
    ...(differ && totals
      ? [
          `${file} /totals: ${describeCounts(totals)}; the list has ${describeCounts(counted)}. The totals of ${file} are published.`,
        ]
      : []),
  ];
}

const section = (
  count: number,
  one: string,
  many: string,
  lines: readonly string[],
): readonly string[] =>
  count ? [`${countOf(count, one, many)}:`, ...lines.map((line) => `  ${line}`)] : [];

function countReasons({ changes }: Conversion): string[] {
  const counts = new Map<string, number>();
  for (const { reason } of changes) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([reason, count]) => `${count} ${reason}`);
}

const describeNote = ({ row, name, note }: RowNote): string =>
  `row ${row}, ${short(name) || 'without a name'}: ${short(note, 2 * shown)}`;

const quoted = (text: string): string => (text ? `"${short(text)}"` : 'nothing');

/** The beginning of a text, with what could move a terminal's cursor taken out. */
const short = (text: string, length = shown): string => {
  const plain = text.replace(/\p{Cc}/gu, ' ');
  return plain.length > length ? `${plain.slice(0, length - 1)}…` : plain;
};
