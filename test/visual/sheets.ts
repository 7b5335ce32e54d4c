import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../src/tools/dev/project.mjs';

/** One element on a sheet. */
export interface Cell {
  /** What stands above it. */
  readonly title: string;
  readonly markup: string;
  readonly direction: 'ltr' | 'rtl';
  readonly scheme: 'light' | 'dark';
  readonly language: string;
  /** In which state it is shown. */
  readonly state: 'ready' | 'empty' | 'error';
}

/** One picture: cells of one width, in a table. */
export interface Sheet {
  readonly name: string;
  /** CSS pixels of the column that an element stands in. */
  readonly width: number;
  /** Cells in a row. */
  readonly columns: number;
  readonly medium: 'screen' | 'print';
  /** One of the themes that come along, by its name; the page's own look if absent. */
  readonly theme?: string;
  readonly cells: readonly Cell[];
}

/** CSS pixels: a narrow sidebar, a telephone, a tablet, a full page. */
const widths = [240, 360, 768, 1280];

const widgets: Readonly<Record<string, readonly string[]>> = {
  'signatory-badge': ['card', 'pill', 'seal'].map(
    (variant) => `signatory="microsoft" variant="${variant}"`,
  ),
  'principle-list': ['list', 'cards', 'compact'].map((variant) => `variant="${variant}"`),
  'signer-map': ['states', 'organisations', 'all'].map((show) => `show="${show}"`),
  'join-counter': ['panel', 'inline', 'bar'].map((variant) => `variant="${variant}"`),
};

const own = {
  direction: 'ltr',
  scheme: 'light',
  language: 'en',
  state: 'ready',
} as const satisfies Partial<Cell>;

function cell(name: string, attributes: string, changes: Partial<Cell> = {}): Cell {
  const all = { ...own, ...changes };
  const { direction, scheme, language } = all;
  return {
    title: `${attributes} ${scheme} ${direction} ${language}`,
    markup: `<${name} loading="eager" ${attributes}>What the author wrote.</${name}>`,
    ...all,
  };
}

/** The first variant of each widget. */
const usual = Object.entries(widgets).map(([name, [attributes = '']]) => ({ name, attributes }));

const mirrored = { direction: 'rtl', language: 'ar' } as const;

/**
 * Every widget and variant at every width, from left to right in light colours and from right to
 * left in dark ones. Directions do not know colours: all four pairs are drawn at one width only.
 */
const matrix = Object.entries(widgets).flatMap(([name, variants]) =>
  widths.map((width): Sheet => {
    const looks: Partial<Cell>[] = [
      {},
      { scheme: 'dark', ...mirrored },
      ...(width === 360 ? [{ scheme: 'dark' } as const, mirrored] : []),
    ];
    return {
      name: `${name}-${width}`,
      width,
      columns: looks.length,
      medium: 'screen',
      cells: variants.flatMap((attributes) => looks.map((look) => cell(name, attributes, look))),
    };
  }),
);

/** Where an element shows something else than the feed of today. */
const states: Sheet = {
  name: 'states-360',
  width: 360,
  columns: 4,
  medium: 'screen',
  cells: usual.flatMap(({ name, attributes }) => [
    cell(name, `as-of="2018-11-12" ${attributes}`),
    cell(name, `feed="/feeds/stale.json" signatory="fr" ${attributes}`),
    cell(name, `feed="/feeds/empty.json" ${attributes}`, { state: 'empty' }),
    cell(name, `feed="/feeds/missing.json" ${attributes}`, { state: 'error' }),
  ]),
};

/** All languages that there are, English apart, where words may be long and columns are narrow. */
const languages = readdirSync(join(projectFolder, 'src/text/locales'))
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((language) => language !== 'en');
const translated = [240, 360].map((width): Sheet => ({
  name: `languages-${width}`,
  width,
  columns: Math.min(6, languages.length),
  medium: 'screen',
  cells: usual.flatMap(({ name, attributes }) =>
    languages.map((language) =>
      cell(name, attributes, { language, direction: language === 'ar' ? 'rtl' : 'ltr' }),
    ),
  ),
}));

/** The themes that come along, on a telephone and on a tablet. */
function themed(): Sheet[] {
  let files: string[] = [];
  try {
    files = readdirSync(join(projectFolder, 'dist/themes'));
  } catch {
    // None is built.
  }
  return files
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      [360, 768].map((width): Sheet => {
        const theme = file.replace(/\.css$/, '');
        return {
          name: `theme-${theme}-${width}`,
          width,
          columns: 2,
          medium: 'screen',
          theme,
          cells: Object.entries(widgets).flatMap(([name, variants]) =>
            variants.flatMap((attributes) => [
              cell(name, attributes),
              cell(name, attributes, { scheme: 'dark', ...mirrored }),
            ]),
          ),
        };
      }),
    );
}

const printed: Sheet = {
  name: 'print-768',
  width: 768,
  columns: 2,
  medium: 'print',
  cells: Object.entries(widgets).flatMap(([name, variants]) =>
    variants.map((attributes) => cell(name, attributes)),
  ),
};

const day = 'as-of="2018-11-12" highlight="US,RU,CN,PK"';

/** What a map can be asked for, on the screen and on paper. */
const maps = [360, 768, 1280].flatMap((width): Sheet[] => {
  const asked = [
    day,
    'show="all" timeline as-of="2019-06-01"',
    'show="all" layout="grid"',
    'show="all" focus="europe"',
  ];
  const notes =
    '<map-note country="US">Not at the launch.</map-note><map-note country="NZ">With France.</map-note>';
  const noted = (changes: Partial<Cell> = {}): Cell => {
    const plain = cell('signer-map', 'highlight="US"', changes);
    return {
      ...plain,
      title: `notes ${plain.title}`,
      markup: plain.markup.replace('What', `${notes}What`),
    };
  };
  const dark = { scheme: 'dark', ...mirrored } as const;
  return [
    {
      name: `maps-${width}`,
      width,
      columns: 2,
      medium: 'screen',
      cells: [
        ...asked.flatMap((attributes) => [
          cell('signer-map', attributes),
          cell('signer-map', attributes, dark),
        ]),
        noted(),
        noted(dark),
      ],
    },
    {
      name: `maps-print-${width}`,
      width,
      columns: 2,
      medium: 'print',
      cells: [
        cell('signer-map', day),
        cell('signer-map', 'show="all" timeline as-of="2019-06-01"', { scheme: 'dark' }),
        cell('signer-map', 'show="all" layout="grid"'),
        noted(),
      ],
    },
  ];
});

/** All sheets of the visual tests, once `dist/` is built. */
export const allSheets = (): Sheet[] => [
  ...matrix,
  ...[states, ...translated, ...themed()],
  ...[printed, ...maps],
];
