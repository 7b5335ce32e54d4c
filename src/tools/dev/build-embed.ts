/*
 * Writes what belongs to frames: the page for one widget, whose options are those of the elements'
 * manifest, the script that sizes its frames, and the one of the pages of `oembed build`.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { minify } from 'terser';
import type { KnownOptions } from '../../embed/known-options.js';
import { readOptions } from '../../options/read-options.js';
import { projectFolder } from './project.mjs';
import { readElements } from './read-elements.js';

const folder = join(projectFolder, 'src/embed');
const dist = join(projectFolder, 'dist');

const elements = await readElements();
/** What the addresses of frames may say, by tag. */
const knownOptions: KnownOptions = Object.fromEntries(
  elements.map((element) => [
    element.tagName,
    Object.fromEntries(
      readOptions(element, elements).map(({ name, kind, values }) => [name, { kind, values }]),
    ),
  ]),
);

/** A source in `src/embed/` as a classic script. */
async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, `${name}.ts`)],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    plugins: [
      {
        name: 'known-options',
        setup(builder) {
          builder.onLoad({ filter: /known-options\.ts$/ }, () => ({
            contents: `export const knownOptions = ${JSON.stringify(knownOptions)};`,
          }));
        },
      },
    ],
  });
  const options = { ecma: 2020, compress: { passes: 3, toplevel: true } } as const;
  const { code = '' } = await minify(outputFiles[0]?.text ?? '', options);
  return code.trim();
}

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const script = await bundle('embed');
const { code } = await transform(await readFile(join(folder, 'embed.css'), 'utf8'), {
  loader: 'css',
  minify: true,
});
const style = code.trim();
// In a frame without an origin 'self' is nobody: the script is known by its hash, and what it loads
// by its having loaded it.
const policy = [
  "default-src 'none'",
  `script-src ${hashOf(script)} 'strict-dynamic'`,
  `style-src ${hashOf(style)}`,
  'connect-src https: http:',
  'img-src data: blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html paris-call-embed',
].join('; ');
const page = (await readFile(join(folder, 'embed.html'), 'utf8'))
  .replace('POLICY', () => policy)
  .replace('<style>', () => `<style>${style}`)
  .replace('<script>', () => `<script>${script}`);

await mkdir(join(dist, 'tools/oembed'), { recursive: true });
await writeFile(join(dist, 'embed.html'), page);
await writeFile(join(dist, 'resize.js'), await bundle('resize'));
await writeFile(join(dist, 'tools/oembed/frame.js'), await bundle('frame'));
