/*
 * Writes what belongs to frames: the page for one widget, whose options are those of the elements'
 * manifest, the script that sizes its frames, and the one of the pages of `oembed build`.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { minify } from 'terser';
import { readElements } from './elements-manifest.mjs';
import { projectFolder } from './project.mjs';

const folder = join(projectFolder, 'src/embed');
const dist = join(projectFolder, 'dist');

/** @typedef {import('../../embed/known-options.js').OptionKind} OptionKind */

/**
 * @param {string} type As the manifest has it.
 * @returns {OptionKind}
 * @throws {Error} For a type that no address can have.
 */
function kindOf(type) {
  const kind = type.replace(/ \| undefined$/, '');
  if (kind === 'string' || kind === 'number' || kind === 'boolean') return kind;
  const words = kind.split(' | ').map((word) => /^'([\w-]+)'$/.exec(word)?.[1]);
  if (words.some((word) => word === undefined))
    throw new Error(`No option can be of type ${type}.`);
  return /** @type {string[]} */ (words);
}

/** What the addresses of frames may say, by tag. */
const knownOptions = Object.fromEntries(
  (await readElements()).map(({ tagName, attributes }) => [
    tagName,
    Object.fromEntries(attributes.map(({ name, type }) => [name, kindOf(type?.text ?? 'string')])),
  ]),
);

/**
 * @param {string} name Of a source in src/embed/.
 * @returns {Promise<string>} A classic script.
 */
async function bundle(name) {
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
  const options = { ecma: /** @type {const} */ (2020), compress: { passes: 3, toplevel: true } };
  const { code = '' } = await minify(outputFiles[0]?.text ?? '', options);
  return code.trim();
}

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

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
