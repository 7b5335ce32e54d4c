import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import esbuild from 'rollup-plugin-esbuild';
import { visualizer } from 'rollup-plugin-visualizer';
import { listPreloads } from './src/tools/dev/list-preloads.mjs';
import { startEarly } from './src/tools/dev/start-early.mjs';
import { shortLit } from './src/tools/dev/short-lit.mjs';
import { emitLoader } from './src/tools/dev/emit-loader.mjs';
import { splitLocales } from './src/tools/dev/split-locales.mjs';

const elements = ['signatory-badge', 'principle-list', 'signer-map', 'join-counter'];

/** TypeScript is imported by the names that its output will have. */
const typescriptNames = {
  name: 'typescript-names',
  resolveId(specifier, importer) {
    return specifier.startsWith('.') && specifier.endsWith('.js') && importer?.includes('.ts')
      ? this.resolve(specifier.replace(/js$/, 'ts'), importer, { skipSelf: true })
      : null;
  },
};

/** Takes the white space out of templates; without `keepClosingSlash` SVG elements would nest. */
const shortTemplates = {
  name: 'short-templates',
  async transform(code, id) {
    if (id.includes('node_modules') || !/\b(html|svg|css)`/.test(code)) return null;
    return minifyHTMLLiterals(code, { fileName: id, html: { keepClosingSlash: true } });
  },
};

/** The default feed as seen from built modules, in place of src/feed/default-feed.ts. */
const defaultFeed = (code) => ({
  name: 'default-feed',
  load: (id) => (id.endsWith('/feed/default-feed.ts') ? code : null),
});

/** The script for any page, in place of src/elements/signer-map/loader-address.ts. */
const loaderAddress = (code) => ({
  name: 'loader-address',
  load: (id) =>
    id.endsWith('/loader-address.ts') ? `export const loaderAddress = ${code};` : null,
});

/** What is shipped as it is, by its name in dist/. */
const shipped = {
  'feed-1.schema.json': 'src/feed/feed-1.schema.json',
  'themes/editorial.css': 'src/elements/shared/themes/editorial.css',
  'themes/institution.css': 'src/elements/shared/themes/institution.css',
  'THIRD-PARTY.md': 'THIRD-PARTY.md',
  'tools/oembed/page.css': 'src/tools/oembed/page.css',
  'feed/LICENSE': 'src/paris-call/LICENSE',
};

/** Chunks have other names after each change: the old ones would be packed too. */
const noOldChunks = {
  name: 'no-old-chunks',
  buildStart: () => rm('dist/chunks', { recursive: true, force: true }),
};

const copies = {
  name: 'copies',
  async writeBundle() {
    for (const folder of ['feed', 'themes', 'tools/oembed']) {
      await mkdir(`dist/${folder}`, { recursive: true });
    }
    for (const [name, file] of Object.entries(shipped)) await copyFile(file, `dist/${name}`);
    // Pages wait for it, and nobody reads it.
    const reserve = await readFile('src/elements/shared/reserve.css', 'utf8');
    const { code } = await transform(reserve, { loader: 'css', minify: true });
    await writeFile('dist/reserve.css', code);
  },
};

/** The names of chunks stand in the code that imports them: initials are enough beside the hash. */
const shortName = (name) => (name === 'country-shapes' ? name : name.replace(/(\w)\w*\W*/g, '$1'));

/** What each kilobyte is for: `npm run treemap` draws it. */
const treemap = process.env.TREEMAP
  ? [visualizer({ filename: process.env.TREEMAP, sourcemap: true, brotliSize: true })]
  : [];

/**
 * What several modules of few bytes have in common goes together: over a slow line a request costs
 * more than they do. All that the badge and the list load stays in the chunk of their base class.
 */
const gather = (id) => {
  // The script that a page names is short, so that it leaves the line to the picture beside it.
  if (id.endsWith('/signer-map/signer-map.ts')) return 'signer-map';
  if (/\/(map-labels|place-labels|label-sides|country-land|land-on-line)\.ts$/.test(id))
    return 'map-labels';
  if (/\/(pledge-element|feed-types|define-element)\.ts$/.test(id)) return 'pledge-element';
  return /\/src\/(selectors|text)\/[\w-]+\.ts$|\/(coarse-date|warn-of-date)\.ts$/.test(id) &&
    !/\/(load-words|nearest-language|pick-text|safe-link)\.ts$/.test(id)
    ? 'days-and-figures'
    : undefined;
};

const build = ({ input, output, external = [], plugins = [] }) => ({
  input,
  external,
  plugins: [
    typescriptNames,
    resolve({
      // package.json says which built files have side effects, not which sources.
      ignoreSideEffectsForRoot: true,
      extensions: ['.ts', '.js'],
      exportConditions: ['browser', 'import', 'default'],
    }),
    json({ compact: true }),
    esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
    shortTemplates,
    ...plugins,
  ],
  output: { format: 'es', sourcemap: true, ...output },
});

export default [
  // For pages: every element by itself, what they share (Lit among it) in chunks.
  build({
    input: {
      ...Object.fromEntries(
        elements.map((name) => [name, `src/elements/${name}/${name}.define.ts`]),
      ),
      'paris-call-widgets': 'src/define.pages.ts',
    },
    output: {
      dir: 'dist',
      // Maps are there for who asks for them; readers do not pay for a comment in every file.
      sourcemap: 'hidden',
      manualChunks: gather,
      chunkFileNames: ({ name }) => `chunks/${shortName(name)}-[hash:6].js`,
    },
    plugins: [
      defaultFeed(`export const defaultDocuments = new URL('../feed/', import.meta.url).href;
        export const defaultFeed = defaultDocuments + 'feed.json';`),
      loaderAddress(`new URL('../paris-call-widgets.js', import.meta.url).href`),
      noOldChunks,
      shortLit(),
      splitLocales(),
      listPreloads(elements),
      startEarly(),
      terser({
        ecma: 2021,
        module: true,
        compress: { passes: 3 },
        format: { comments: false },
        // Lit's names for what its packages keep from everybody else; all of it is in one chunk.
        mangle: { properties: { regex: /^_\$/ } },
      }),
      emitLoader(),
      copies,
      ...treemap,
    ],
  }),
  // For bundlers: module by module, with `lit` as a bare import.
  build({
    input: [
      'src/index.ts',
      'src/define.ts',
      'src/loader/loader.ts',
      ...elements.map((name) => `src/elements/${name}/${name}.define.ts`),
    ],
    external: [/^lit/, 'd3-geo', 'topojson-client'],
    output: { dir: 'dist/modules', preserveModules: true, preserveModulesRoot: 'src' },
    plugins: [
      defaultFeed(`export const defaultDocuments = undefined;
        export const defaultFeed = new URL('../../feed-single/feed.json', import.meta.url).href;`),
      // Where a bundler puts ours, nobody can know.
      loaderAddress('undefined'),
    ],
  }),
  // For the site's own pages: the builder and the doctor.
  build({
    input: { builder: 'src/site/builder/builder.ts', doctor: 'src/site/doctor/doctor.ts' },
    output: { dir: 'dist/site', sourcemap: 'hidden', chunkFileNames: '[name].js' },
    plugins: [
      defaultFeed(`export const defaultDocuments = new URL('../feed/', import.meta.url).href;
        export const defaultFeed = defaultDocuments + 'feed.json';`),
      terser({ ecma: 2021, module: true, format: { comments: false } }),
    ],
  }),
  // For Node: the command, and elements as HTML.
  build({
    input: { cli: 'src/tools/cli.ts', server: 'src/server/index.ts' },
    external: [
      /^node:/,
      /^csv-parse/,
      /^lit/,
      /^@lit/,
      '@resvg/resvg-js',
      'd3-geo',
      'parse5',
      'topojson-client',
    ],
    output: {
      dir: 'dist/tools',
      chunkFileNames: '[name].js',
      banner: ({ name, isEntry }) => (isEntry && name === 'cli' ? '#!/usr/bin/env node' : ''),
    },
    plugins: [
      defaultFeed(`export const defaultDocuments = new URL('../feed/', import.meta.url).href;
        export const defaultFeed = defaultDocuments + 'feed.json';`),
    ],
  }),
];
