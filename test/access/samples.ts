import { elementNames, readDocstring, type ElementName } from './docstring.js';

/** One element as a page may have it. */
export interface Sample {
  /** Unique, fit for a file. */
  readonly name: string;
  readonly element: ElementName;
  /** Attributes as markup. */
  readonly attributes: string;
  /** The state in which it settles. */
  readonly state: 'ready' | 'empty' | 'error';
  /** What the author wrote beside the words that all samples have. */
  readonly content?: string;
}

/** What every sample of an element needs. */
const base: Readonly<Record<ElementName, string>> = {
  'signatory-badge': 'signatory="microsoft"',
  'principle-list': '',
  'join-counter': '',
  'signer-map': '',
};

/** Attributes whose values tests choose themselves. */
const chosenElsewhere = new Set(['theme', 'loading']);

const notes = `<map-note country="FR">Where it <a href="#began">began</a>.</map-note>
  <map-note>Of the map as a whole.</map-note>`;

/** States and combinations that no enumeration names. */
const further: readonly (readonly [ElementName, string, string, Sample['state']?, string?])[] = [
  ['signatory-badge', 'coarse-date', 'signatory="france" as-of="2019"'],
  ['signatory-badge', 'nobody', 'signatory="nobody-at-all"', 'empty'],
  ['signatory-badge', 'left', 'signatory="kestrel" feed="/feeds/access.json"'],
  ['signatory-badge', 'long-name', 'signatory="long" feed="/feeds/access.json"'],
  ['signatory-badge', 'failed', 'signatory="microsoft" feed="/feeds/missing.json"', 'error'],
  ['principle-list', 'some', 'only="3,6" heading-level="2"'],
  ['principle-list', 'empty', 'feed="/feeds/empty.json"', 'empty'],
  ['principle-list', 'failed', 'feed="/feeds/missing.json"', 'error'],
  ['join-counter', 'goal', 'goal="1500"'],
  ['join-counter', 'launch', 'as-of="2018-11-12"'],
  ['join-counter', 'bar-of-states', 'variant="bar" category="state" goal="100"'],
  ['join-counter', 'empty', 'as-of="2018-01-01"', 'empty'],
  ['join-counter', 'failed', 'feed="/feeds/missing.json"', 'error'],
  ['signer-map', 'marked', 'as-of="2018-11-12" highlight="US,RU,FR"'],
  ['signer-map', 'focused', 'focus="europe" highlight="FR"'],
  ['signer-map', 'selected', 'show="all" selected="FR"'],
  ['signer-map', 'selected-nowhere', 'show="all" selected="none"'],
  ['signer-map', 'filtered', 'show="organisations" categories="civil-society"'],
  ['signer-map', 'notes', 'highlight="US"', 'ready', notes],
  ['signer-map', 'left', 'feed="/feeds/access.json" highlight="SE"'],
  ['signer-map', 'empty', 'feed="/feeds/empty.json"', 'empty'],
  ['signer-map', 'failed', 'feed="/feeds/missing.json"', 'error'],
];

function samplesOf(element: ElementName): Sample[] {
  const { enumerations, booleans } = readDocstring(element);
  const words = [...enumerations].filter(([name]) => !chosenElsewhere.has(name));
  return [
    ...words.flatMap(([name, values], index) =>
      values
        // What every attribute has by default is one sample.
        .filter((_, place) => place > 0 || index === 0)
        .map((value) => ({
          name: `${element}.${name}-${value}`,
          element,
          attributes: `${base[element]} ${name}="${value}"`,
          state: 'ready' as const,
        })),
    ),
    ...booleans.map((name) => ({
      name: `${element}.${name}`,
      element,
      attributes: `${base[element]} ${name}`,
      state: 'ready' as const,
    })),
    ...further
      .filter(([of]) => of === element)
      .map(([, name, attributes, state = 'ready', content = '']) => ({
        name: `${element}.${name}`,
        element,
        attributes,
        state,
        content,
      })),
  ];
}

/** Every variant that a docstring names, and what else may become of each element. */
export const samples: readonly Sample[] = elementNames.flatMap(samplesOf);

const someone = { category: 'civil-society', name: 'Somebody' };

/** A feed with what the Paris Call's own has not: those who left, and a long name. */
const feed = {
  version: 1,
  updated: '2025-01-01',
  pledge: {
    name: { en: 'The Pledge for Trust and Security in Cyberspace' },
    url: 'https://example.org/',
    principles: [],
  },
  source: { name: { en: 'A list' }, url: 'https://example.org/list', license: 'CC0' },
  signatories: [
    {
      ...someone,
      id: 'kestrel',
      name: 'Kestrel Hosting',
      joined: '2019-02-01',
      left: '2021-03-01',
    },
    { ...someone, id: 'long', name: `${'Very '.repeat(24)}long name`, joined: '2019-02-01' },
    { id: 'sweden', category: 'state', country: 'SE', joined: '2018-11-12', left: '2024-05-01' },
    { id: 'norway', category: 'state', country: 'NO', joined: '2018-11-12' },
  ],
};

/** How the page around the samples is. */
export interface SamplePage {
  /** The style sheet that it links; none for `plain`. */
  readonly theme?: 'plain' | 'editorial' | 'institution';
  readonly language?: string;
  readonly direction?: 'ltr' | 'rtl';
  /** Those that it shows; all if absent. */
  readonly only?: (sample: Sample) => boolean;
}

/** Documents of the page, by their path. */
export function sampleFiles({
  theme = 'plain',
  language = 'en',
  direction = 'ltr',
  only = () => true,
}: SamplePage): Readonly<Record<string, string>> {
  const sections = samples.filter(only).map(
    ({ name, element, attributes, state, content = '' }) =>
      `<section aria-label="${name}" data-state="${state}"><h2>${name}</h2>
        <p><a href="#before">Before</a></p>
        <${element} loading="eager" ${attributes}>What the <a href="#own">author</a> wrote. ${content}</${element}>
      </section>`,
  );
  const link =
    theme === 'plain' ? '' : `<link rel="stylesheet" href="/dist/themes/${theme}.css" />`;
  const html = `<!doctype html>
    <html lang="${language}" dir="${direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Samples</title>
        ${link}
        <style>
          :root { color-scheme: light dark; background: Canvas; color: CanvasText; }
          body { margin: 0.5rem; font: 1rem/1.5 'Noto Sans', sans-serif; overflow-wrap: anywhere; }
        </style>
        <script type="module" src="/dist/paris-call-widgets.js"></script>
      </head>
      <body><main><h1>Samples</h1>${sections.join('')}<p><a href="#after">After</a></p></main></body>
    </html>`;
  return { '/samples.html': html, '/feeds/access.json': JSON.stringify(feed) };
}
