/* What each widget costs its page: `node src/tools/dev/sizes.mjs` prints it, `npm test` checks it. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { projectFolder } from './project.mjs';

/**
 * What the first view of a widget loads.
 *
 * @typedef {object} Widget
 * @property {string} name
 * @property {number} budget Bytes after compression with brotli at its highest level.
 * @property {readonly string[]} modules From dist/; what they import statically is added.
 * @property {readonly string[]} chunks Beginnings of the names of the modules that the first view
 *   imports dynamically.
 * @property {readonly string[]} words Beginnings of the names of the files with its words.
 * @property {readonly string[]} documents Of the feed, or of a frame, from dist/.
 */

/** @type {readonly Widget[]} */
const widgets = [
  {
    name: 'signatory-badge',
    budget: 9_000,
    modules: ['signatory-badge.js'],
    chunks: ['pe-'],
    words: ['en-signatoryBadge-'],
    documents: ['feed/signatories/microsoft.json'],
  },
  {
    name: 'principle-list',
    budget: 9_000,
    modules: ['principle-list.js'],
    chunks: ['pe-'],
    words: ['en-principleList-'],
    documents: ['feed/principles/en.json'],
  },
  {
    name: 'join-counter',
    budget: 10_000,
    modules: ['join-counter.js'],
    chunks: ['pe-'],
    words: ['en-joinCounter-'],
    documents: ['feed/counts.json'],
  },
  {
    name: 'signer-map',
    budget: 30_000,
    modules: ['signer-map.js'],
    chunks: ['pe-', 'sm-', 'daf-', 'country-shapes-'],
    words: ['en-signerMap-'],
    documents: ['feed/countries.json'],
  },
];

/** A page whose map has its picture between the tags, until somebody is at it. @type {Widget} */
const pictured = {
  name: 'signer-map with its picture',
  budget: 30_000,
  modules: ['signer-map.js'],
  chunks: ['pe-', 'sm-', 'daf-', 'si-'],
  words: ['en-signerMap-'],
  documents: ['feed/countries.json', 'feed/map.svg'],
};

/** What only embeds with a loader or a frame cost. @type {readonly Widget[]} */
const scripts = [
  { name: 'loader', budget: 1_500, modules: ['loader.js'], documents: [] },
  { name: 'frame and loader', budget: 3_700, modules: ['loader.js'], documents: ['embed.html'] },
  { name: 'resize', budget: 500, modules: ['resize.js'], documents: [] },
].map((script) => ({ ...script, chunks: [], words: [] }));

/** The four on one page: each file counts once. @type {Widget} */
const allFour = {
  name: 'all four',
  budget: 40_000,
  modules: widgets.flatMap(({ modules }) => modules),
  chunks: [...new Set(widgets.flatMap(({ chunks }) => chunks))],
  words: widgets.flatMap(({ words }) => words),
  documents: widgets.flatMap(({ documents }) => documents),
};

const dist = join(projectFolder, 'dist');

/**
 * The modules that a first view loads, from dist/.
 *
 * @param {Widget} widget
 * @returns {Promise<string[]>}
 * @throws {Error} Where no import has one of the expected names.
 */
async function modulesOf({ name, modules, chunks }) {
  const { metafile } = await build({
    absWorkingDir: dist,
    entryPoints: [...modules],
    bundle: true,
    format: 'esm',
    splitting: true,
    outdir: dist,
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  /** @type {Set<string>} */
  const loaded = new Set();
  /** @type {Set<string>} */
  const matched = new Set();
  /** @param {string} file */
  const load = (file) => {
    // A path with a star is esbuild's own, for names that are put together at run time.
    if (loaded.has(file) || file.includes('*')) return;
    loaded.add(file);
    for (const { path, kind } of metafile.inputs[file]?.imports ?? []) {
      const chunk = chunks.find((beginning) => basename(path).startsWith(beginning));
      if (kind === 'dynamic-import' && chunk) matched.add(chunk);
      if (kind === 'import-statement' || (kind === 'dynamic-import' && chunk)) load(path);
    }
  };
  modules.forEach(load);
  const missing = chunks.filter((chunk) => !matched.has(chunk));
  if (missing.length > 0) {
    throw new Error(`${name} imports no chunk whose name begins with ${missing.join(' or ')}`);
  }
  return [...loaded];
}

/**
 * The files of words, which no import names in whole.
 *
 * @param {Widget} widget
 * @returns {Promise<string[]>} From dist/.
 * @throws {Error} Where there is not exactly one file of a name.
 */
async function wordsOf({ name, words }) {
  const files = await readdir(join(dist, 'chunks'));
  return words.map((beginning) => {
    const [file, ...others] = files.filter((found) => found.startsWith(beginning));
    if (!file || others.length > 0) {
      throw new Error(`${name} has not one file whose name begins with ${beginning}`);
    }
    return `chunks/${file}`;
  });
}

/**
 * @param {string} file From dist/.
 * @returns {Promise<number>} Bytes after compression.
 */
async function compressedSize(file) {
  const bytes = await readFile(join(dist, file));
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(bytes, { params }).byteLength;
}

/**
 * @typedef {object} Measurement
 * @property {string} name
 * @property {number} budget Bytes.
 * @property {number} total Bytes.
 * @property {readonly { file: string, size: number }[]} files From dist/, sizes in bytes.
 */

/**
 * Measures each widget alone, then the four together.
 *
 * @returns {Promise<Measurement[]>}
 * @throws {Error} Where dist/ lacks a file, or a widget loads one that is not measured.
 */
export async function measure() {
  /** @type {Record<string, { modules: string[] }>} */
  const listed = JSON.parse(await readFile(join(dist, 'preload.json'), 'utf8'));
  return Promise.all(
    [...widgets, pictured, ...scripts, allFour].map(async (widget) => {
      const names = [...(await modulesOf(widget)), ...(await wordsOf(widget)), ...widget.documents];
      const more = listed[widget.name]?.modules.filter((file) => !names.includes(file)) ?? [];
      if (more.length > 0) throw new Error(`${widget.name} loads ${more.join(' and ')}, too`);
      const files = await Promise.all(
        names.map(async (file) => ({ file, size: await compressedSize(file) })),
      );
      const total = files.reduce((sum, { size }) => sum + size, 0);
      return { name: widget.name, budget: widget.budget, total, files };
    }),
  );
}

/**
 * @param {readonly Measurement[]} measurements
 * @returns {string} A table for a terminal, with the sizes in bytes.
 */
export function sizeTable(measurements) {
  /** @type {(left: string, right: number) => string} */
  const row = (left, right) => `${left.padEnd(48)} ${String(right).padStart(7)}`;
  return measurements
    .map(({ name, budget, total, files }) =>
      [
        `${row(name, total)} of ${budget}${total > budget ? ', OVER BUDGET' : ''}`,
        ...(name === allFour.name ? [] : files.map(({ file, size }) => row(`  ${file}`, size))),
      ].join('\n'),
    )
    .join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const measurements = await measure();
  console.log(sizeTable(measurements));
  if (measurements.some(({ total, budget }) => total > budget)) process.exitCode = 1;
}
