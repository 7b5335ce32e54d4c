/* Makes the files of all pages: ours from dist/, the others bundled by esbuild as their users would. */
import { build } from 'esbuild';
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fillPage } from '../dist/tools/server.js';
import { subjects } from './pages/pages.mjs';

const folder = import.meta.dirname;
const dist = join(folder, '../dist');

/** @returns {Promise<Map<string, Buffer | string>>} Files by path, from `/`. */
export async function buildPages() {
  const numeric = Object.fromEntries(codes.map(([two, , number]) => [number, two]));
  await writeFile(join(folder, 'pages/numeric-codes.json'), JSON.stringify(numeric));
  /** @type {Map<string, Buffer | string>} */
  const files = new Map();
  for (const name of await readdir(dist, { recursive: true })) {
    if (!/\.(js|json)$/.test(name) || /^(modules|tools|feed-single)\b/.test(name)) continue;
    files.set(`/${name}`, await readFile(join(dist, name)));
  }
  files.set(
    '/countries-110m.json',
    await readFile(join(folder, 'node_modules/world-atlas/countries-110m.json')),
  );
  const preloads = JSON.parse(await readFile(join(dist, 'preload.json'), 'utf8'));
  for (const [index, { name, role, body, script, hints }] of subjects.entries()) {
    const own = script.startsWith('/');
    let styles = '';
    if (!own) {
      const { outputFiles } = await build({
        entryPoints: [join(folder, 'pages', script)],
        outdir: '/',
        bundle: true,
        minify: true,
        format: 'esm',
        target: 'es2022',
        write: false,
        external: ['*.png', '*.svg'],
      });
      for (const { path, contents } of outputFiles) {
        files.set(path, Buffer.from(contents));
        if (path.endsWith('.css')) styles = `<link rel="stylesheet" href="${path}">`;
      }
    }
    // What docs/performance.md advises for pages that want the last tenths of a second.
    const { modules, words } = (hints && preloads[hints]) ?? { modules: [] };
    const early = [...modules, ...(words ? [words.replace('{language}', 'en')] : [])]
      .map((path) => `<link rel="modulepreload" href="/${path}">`)
      .join('');
    const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>
<link rel="icon" href="data:,"><meta name="viewport" content="width=device-width">${early}${styles}
${own ? '<link rel="stylesheet" href="/reserve.css">' : ''}
<script type="module" src="${script.replace(/^(?!\/)/, '/')}"></script>
<body>${body}<p>And the text of the page goes on.</p></body></html>`;
    files.set(`/page-${index}.html`, role === 'rendered' ? (await fillPage(page)).html : page);
  }
  const pictures = ['map.svg', 'map-all.svg', 'maps/2018-11-12.svg'];
  for (const name of ['reserve.css', ...pictures.map((file) => `feed/${file}`)]) {
    files.set(`/${name}`, await readFile(join(dist, name)));
  }
  return files;
}
