/* What `npm run site` runs: writes all pages and the files they load into a folder for any host. */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { buildIfStale } from './build-if-stale.mjs';
import { projectFolder } from './project.mjs';

/** What of dist/ is for Node and bundlers, not for pages. */
const notForPages = ['modules', 'server-types', 'tools', 'types', 'feed-single'];

/**
 * A page whose addresses are right wherever the folder lies.
 *
 * @param {string} html
 * @param {string} up `../` for each folder that the page is in.
 */
export function withRelativeAddresses(html, up) {
  return html.replace(
    /(\s(?:href|src|feed|data-feed|geometry|action)=")\/(?!\/)/g,
    (_match, /** @type {string} */ start) => start + (up || './'),
  );
}

/**
 * A page with its policy in itself, as a plain host sends no headers.
 *
 * @param {string} html
 * @param {Readonly<Record<string, string>>} headers
 */
export function withPolicy(html, headers) {
  const policy = headers['Content-Security-Policy'];
  if (!policy) return html;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy.replaceAll('"', '&quot;')}" />`;
  return html.replace(/(<meta charset="utf-8" \/>)/, `$1\n    ${meta}`);
}

/**
 * Writes the site.
 *
 * @param {string} folder Is emptied before.
 */
export async function writeSite(folder) {
  const stories = join(projectFolder, 'stories');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const entries = await readdir(stories, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile() || entry.name.endsWith('.headers.json')) continue;
    const source = join(entry.parentPath, entry.name);
    const path = source.slice(stories.length + 1);
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    if (!entry.name.endsWith('.html')) {
      await cp(source, target);
      continue;
    }
    const headers = await readFile(source.replace(/html$/, 'headers.json'), 'utf8').then(
      JSON.parse,
      () => ({}),
    );
    const up = '../'.repeat(path.split(/[\\/]/).length - 1);
    const html = withRelativeAddresses(await readFile(source, 'utf8'), up);
    await writeFile(target, withPolicy(html, headers));
  }
  const dist = join(projectFolder, 'dist');
  await cp(dist, join(folder, 'dist'), {
    recursive: true,
    filter: (source) =>
      !notForPages.some((name) => source === join(dist, name)) && !source.endsWith('.map'),
  });
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) {
  const folder = resolve(process.argv[2] ?? join(projectFolder, 'site'));
  // Whoever names a folder by mistake keeps what is in it.
  const inside = await readdir(folder).catch(() => /** @type {string[]} */ ([]));
  if (inside.length && !inside.includes('builder.html')) {
    console.error(`${folder} has other files in it: name an empty folder.`);
    process.exit(1);
  }
  await buildIfStale();
  await writeSite(folder);
  console.log(`The site is in ${folder}: put it at any address.`);
}
