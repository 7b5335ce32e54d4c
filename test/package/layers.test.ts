import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSourceImports, type Import } from './read-imports.js';

/** Files of one kind, and everything that they may import. */
interface Layer {
  readonly files: RegExp;
  readonly mayImport: readonly RegExp[];
}

const lit = /^lit(\/|$)/;
const model = /^src\/feed\/(feed-types|feed-error|coarse-date)\.ts$/;
const wordsAndFigures = /^src\/(text|selectors)\//;
const shared = /^src\/elements\/shared\//;
const registration = /\.define\.ts$/;
const notRegistration = '(?!.*\\.define\\.ts$)';

/** A file belongs to the first layer whose `files` fit. */
const layers: readonly Layer[] = [
  {
    files: /^src\/tools\//,
    // Packages and Node's own modules: nothing of these files reaches a browser.
    mayImport: [
      /^(?!src\/)/,
      /^src\/(tools|selectors|text|server|doctor|options)\//,
      /^src\/feed\//,
      // What the map's picture has in common with the element; it loads nothing of the page.
      /^src\/elements\/signer-map\/(country-shapes|decode-shapes|map-headline|map-marks)\.ts$/,
      // Where names stand, to find out on which side of a country there is room for them.
      /^src\/elements\/signer-map\/(country-land|land-table|place-labels)\.ts$/,
      // What the build writes into the page of frames.
      /^src\/embed\/known-options\.ts$/,
    ],
  },
  {
    // The site's own pages: they show elements as any page does, by their built files.
    files: /^src\/site\//,
    mayImport: [lit, /^src\/(site|doctor|options|text|selectors)\//, /^src\/feed\//],
  },
  // What is wrong with a page, and what may be written into an attribute: in Node and browsers.
  {
    files: /^src\/doctor\//,
    mayImport: [/^fastest-levenshtein$/, /^src\/(doctor|options)\//, wordsAndFigures, model],
  },
  { files: /^src\/options\//, mayImport: [/^src\/options\//, model] },
  {
    files: /^src\/server\//,
    mayImport: [
      /^(?!src\/)/,
      /^src\/server\//,
      /^src\/tools\/feed\/load-document\.ts$/,
      new RegExp(`^src/elements/${notRegistration}`),
      /^src\/(feed|text)\//,
    ],
  },
  {
    files: /^src\/index\.ts$/,
    mayImport: [
      new RegExp(`^src/(elements|feed|selectors|text)/${notRegistration}`),
      /^src\/events\.ts$/,
    ],
  },
  { files: /^src\/define(\.pages)?\.ts$/, mayImport: [registration] },
  {
    files: /^src\/loader\//,
    mayImport: [/^src\/loader\//, registration, /^src\/text\/nearest-language\.ts$/],
  },
  {
    files: /^src\/embed\//,
    mayImport: [/^src\/(embed|options)\//, /^src\/text\/safe-link\.ts$/],
  },
  { files: /^src\/events\.ts$/, mayImport: [model] },
  {
    files: registration,
    mayImport: [new RegExp(`^src/elements/${notRegistration}`)],
  },
  {
    files: /^src\/elements\/shared\/pledge-element\.ts$/,
    mayImport: [lit, shared, wordsAndFigures, /^src\/events\.ts$/, /^src\/feed\//],
  },
  {
    files: shared,
    mayImport: [lit, shared, wordsAndFigures, /^src\/events\.ts$/, /^src\/feed\/(?!feed-c)/],
  },
  {
    // A publisher's own boundaries: what reads them is only loaded for maps that have some.
    files: /^src\/elements\/signer-map\/(check-topology|read-geometry)\.ts$/,
    mayImport: [
      /^(d3-geo|topojson-client|geojson|topojson-specification)$/,
      /^src\/elements\/signer-map\//,
    ],
  },
  {
    files: /^src\/elements\//,
    mayImport: [lit, new RegExp(`^src/elements/${notRegistration}`), wordsAndFigures, model],
  },
  { files: /^src\/(selectors|text)\//, mayImport: [wordsAndFigures, model] },
  { files: /^src\/feed\//, mayImport: [/^src\/feed\//, /^src\/text\/safe-link\.ts$/] },
];

/** What may be imported upwards or across as a type, because nothing of it is left at run time. */
const typeImports = [
  { from: /^src\/elements\//, to: /^src\/(feed\/|events\.ts$)/ },
  { from: /^src\/tools\//, to: /^src\/elements\// },
  { from: /^src\/site\//, to: /^src\/events\.ts$/ },
];

const imports = readSourceImports();
/** A circle of types alone is harmless: nothing of it is left at run time. */
const runTimeImports = imports.filter(({ typeOnly }) => !typeOnly);
const show = ({ from, to }: Import): string => `${from} imports ${to}`;
const elementOf = (file: string): string | undefined =>
  /^src\/elements\/([\w-]+)\//.exec(file)?.[1];

/** The first circle of imports that is reached from a file, as its members in order. */
function findCircle(start: string): string[] | undefined {
  const path: string[] = [];
  const done = new Set<string>();
  const visit = (file: string): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    path.push(file);
    for (const { from, to } of runTimeImports) {
      const circle = from === file ? visit(to) : undefined;
      if (circle) return circle;
    }
    path.pop();
    done.add(file);
    return undefined;
  };
  return visit(start);
}

describe('who may import whom', () => {
  it('every file is in a layer', () => {
    const strays = imports
      .map(({ from }) => from)
      .filter((from) => !layers.some(({ files }) => files.test(from)));
    assert.deepEqual([...new Set(strays)], []);
  });

  it('imports only lead downwards', () => {
    const wrong = imports.filter(({ from, to, typeOnly }) => {
      const mayImport = layers.find(({ files }) => files.test(from))?.mayImport ?? [];
      const allowed = mayImport.some((pattern) => pattern.test(to));
      const mayTell =
        typeOnly && typeImports.some((rule) => rule.from.test(from) && rule.to.test(to));
      return !allowed && !mayTell;
    });
    assert.deepEqual(wrong.map(show), []);
  });

  it('no element imports another one', () => {
    const wrong = imports.filter(({ from, to }) => {
      const imported = elementOf(to);
      return (
        imported !== undefined &&
        imported !== 'shared' &&
        elementOf(from) !== undefined &&
        imported !== elementOf(from)
      );
    });
    assert.deepEqual(wrong.map(show), []);
  });

  it('no imports go round in a circle', () => {
    const circles = imports
      .map(({ from }) => findCircle(from)?.join(' → '))
      .filter((circle) => circle !== undefined);
    assert.deepEqual([...new Set(circles)].slice(0, 1), []);
  });
});
