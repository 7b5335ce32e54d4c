import type { Counts, Problem } from '../../feed/feed-types.js';
import { advice } from './advice.js';
import { countedCategories } from './count-by-date.js';
import type { Conversion, RowNote } from './csv-to-signatories.js';
import type { NoteList } from './note-list.js';
import { countOf, describeCounts, figure } from './describe-counts.js';

/** Characters of a value that a line of the report shows. */
const shown = 60;

/**
 * What a build has to say of its list, line by line.
 *
 * @param verbose whether each single change is listed too
 */
export function describeConversion(conversion: Conversion, verbose: boolean): string[] {
  const { rows, counted, leftOut, changes, changedRows, remarks, outdated, unmatched } = conversion;
  return [
    `${countOf(rows, 'row')} in, ${countOf(counted.total, 'signatory', 'signatories')} out, ${leftOut.length} left out`,
    ...(counted.total ? [`  ${describeCounts(counted.byCategory)}`] : []),
    ...section(leftOut.length, 'row left out', 'rows left out', linesOf(leftOut, describeNote)),
    ...section(
      changes.length,
      `field corrected in ${countOf(changedRows, 'row')}`,
      `fields corrected in ${countOf(changedRows, 'row')}`,
      countReasons(conversion),
    ),
    ...(verbose
      ? linesOf(
          changes,
          ({ row, name, column, listed, corrected }) =>
            `    row ${row}, ${short(name)}: ${column} ${quoted(listed)} -> ${quoted(corrected)}`,
        )
      : []),
    ...section(remarks.length, 'doubtful field', 'doubtful fields', linesOf(remarks, describeNote)),
    ...section(
      outdated.length,
      'correction not made, as the list now says something else',
      'corrections not made, as the list now says something else',
      linesOf(
        outdated,
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

/** A line for each note, and one for those that were too many. */
const linesOf = <Note>(
  { first, length }: NoteList<Note>,
  describe: (note: Note) => string,
): string[] => [
  ...first.map(describe),
  ...(length > first.length ? [`and ${figure(length - first.length)} more`] : []),
];

const countReasons = ({ reasons }: Conversion): string[] =>
  [...reasons].sort(([, a], [, b]) => b - a).map(([reason, count]) => `${count} ${reason}`);

const describeNote = ({ row, name, note }: RowNote): string =>
  `row ${row}, ${short(name) || 'without a name'}: ${short(note, 2 * shown)}`;

const quoted = (text: string): string => (text ? `"${short(text)}"` : 'nothing');

/** The beginning of a text, with what could move a terminal's cursor taken out. */
const short = (text: string, length = shown): string => {
  const plain = text.replace(/\p{Cc}/gu, ' ');
  return plain.length > length ? `${plain.slice(0, length - 1)}…` : plain;
};
