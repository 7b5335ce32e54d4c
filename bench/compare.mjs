/* Serves one page with our map, svgMap and jsVectorMap of the same data, to look at: `npm run bench:compare`. */
import { build } from 'esbuild';
import { join } from 'node:path';
import { buildPages } from './build-pages.mjs';
import { serveCompressed } from './serve-compressed.mjs';

const { outputFiles } = await build({
  entryPoints: [join(import.meta.dirname, 'pages/side-by-side.js')],
  ...{ outdir: '/', bundle: true, minify: true, format: 'esm', target: 'es2022', write: false },
  external: ['*.png', '*.svg'],
});
const files = await buildPages();
for (const { path, contents } of outputFiles) files.set(path, Buffer.from(contents));
files.set(
  '/side-by-side.html',
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Three maps of the same data</title>
<link rel="icon" href="data:,"><meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/side-by-side.css"><link rel="stylesheet" href="/reserve.css">
<script type="module" src="/signer-map.js"></script>
<script type="module" src="/side-by-side.js"></script>
<style>
  body { margin: 1rem; font: 1rem/1.5 sans-serif; }
  main { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(30rem, 100%), 1fr)); gap: 2rem; }
  #jsvectormap { block-size: 24rem; }
</style>
<main>
  <section><h2>signer-map</h2><signer-map show="all" loading="eager">Signers</signer-map></section>
  <section><h2>svgMap</h2><div id="svgmap"></div></section>
  <section><h2>jsVectorMap</h2><div id="jsvectormap"></div></section>
</main></html>`,
);
const { origin } = await serveCompressed(files);
console.log(`${origin}/side-by-side.html`);
