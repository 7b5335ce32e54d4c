import type { Words } from '../../text/load-words.js';
import { categoriesOf, countryRows } from './country-rows.js';
import { describeStatus, oneAfterAnother, type CountryWords } from './describe-country.js';
import type { Scene } from './scene.js';

/**
 * A cell as RFC 4180 has it. Spreadsheets take a text that begins like a formula
 * for one, wherever it came from: an apostrophe makes it a text.
 */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : `${value}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * What shows, as comma-separated values with a row for each country. It begins
 * with a byte order mark, without which Excel takes it for another encoding.
 */
export function exportTable(
  scene: Scene,
  words: CountryWords,
  { code, date }: Words<'mapMenu'>,
): string {
  const rows = countryRows(scene, words);
  const shown = categoriesOf(rows, scene);
  const withStates = scene.show !== 'organisations';
  const withSources = withStates && rows.some(({ standing }) => standing.source);
  const table = [
    [
      code,
      words.country,
      ...(withStates ? [words.state, date] : []),
      ...shown.map((category) => words[category]),
      ...(withSources ? [words.reference] : []),
    ],
    ...rows.map(({ code, name, standing }) => {
      const { status, states, since, left, counts, source = '' } = standing;
      const sentences = status === 'none' ? [] : describeStatus(standing, scene, words);
      return [
        code ?? '',
        name,
        ...(withStates
          ? code
            ? [oneAfterAnother(sentences, words), left ?? since?.date ?? '']
            : [states || '', '']
          : []),
        ...shown.map((category) => counts[category] ?? 0),
        ...(withSources ? [source] : []),
      ];
    }),
  ];
  return `\ufeff${table.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
