import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from './project.mjs';
import { runNpm } from './run.mjs';

/** One file of each stage of the build: a build that broke off lacks one, or left an old one. */
const outputs = [
  'dist/paris-call-widgets.js',
  'dist/modules/index.d.ts',
  'dist/feed/feed.json',
  'dist/custom-elements.json',
  'dist/embed.html',
];
const sources = [
  'src',
  'package.json',
  'rollup.config.js',
  'tsconfig.json',
  'custom-elements-manifest.config.js',
];

/**
 * @param {string} path
 * @returns {Promise<number>} Milliseconds since 1970; 0 where there is no such file.
 */
async function changedAt(path) {
  try {
    return (await stat(join(projectFolder, path))).mtimeMs;
  } catch {
    return 0;
  }
}

/**
 * @param {string} path File or folder, from the project's folder.
 * @returns {Promise<string[]>} The file itself, or all that the folder holds at any depth.
 */
async function filesOf(path) {
  try {
    const entries = await readdir(join(projectFolder, path), {
      recursive: true,
      withFileTypes: true,
    });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(projectFolder.length));
  } catch {
    return [path];
  }
}

async function distIsCurrent() {
  const built = await Promise.all(outputs.map(changedAt));
  const files = (await Promise.all(sources.map(filesOf))).flat();
  const changed = await Promise.all(files.map(changedAt));
  return Math.min(...built) > Math.max(...changed);
}

/**
 * Builds dist/.
 *
 * @throws {Error} Where the build fails; it has then said why.
 */
export async function build() {
  const { succeeded } = await runNpm(['run', 'build']);
  if (!succeeded) throw new Error('The build failed.');
}

/**
 * Builds dist/ where it is missing or older than the sources.
 *
 * @throws {Error} Where the build fails; it has then said why.
 */
export async function buildIfStale() {
  if (await distIsCurrent()) return;
  console.log('dist/ is missing or older than the sources: running "npm run build".');
  await build();
}
