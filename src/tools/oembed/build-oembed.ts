import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFeed } from '../../feed/read-feed.js';
import { addressOf, loadDocument } from '../feed/load-document.js';
import { UsageError } from '../feed/tool-error.js';
import { readParameters } from '../read-parameters.js';
import { drawAnswer, drawPage, type Place } from './draw-page.js';
import { loadBadgeWords } from '../badge/badge-words.js';
import { emblem, emblemLook } from '../badge/emblem.js';
import { findRenderer } from '../badge/find-renderer.js';
import { drawPreview } from './draw-preview.js';
import { subjectsOf } from './subjects.js';

const string = { type: 'string' } as const;
const known = { out: string, base: string, dist: string, feed: string, 'feed-address': string };

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" stroke="#1b4d89" ${emblemLook}>${emblem}</svg>\n`;

const folderAddress = (text: string, option: string): string => {
  if (!/^https?:/i.test(text) || !URL.canParse(text)) {
    throw new UsageError(`--${option} is the full address of a folder, as https://example.org/x/.`);
  }
  return new URL(text.replace(/\/*$/, '/')).href;
};

/**
 * Writes the pages, answers and pictures of `oembed build`.
 *
 * @param parameters what stands after `oembed`
 * @param files folder of the command's own files, `frame.js` and `page.css`
 * @throws ToolError or UsageError in a sentence for whoever runs the command
 */
export async function buildOembed(
  parameters: readonly string[],
  print: (line: string) => void,
  files: URL = new URL('./oembed/', import.meta.url),
): Promise<number> {
  const { values, positionals } = readParameters(parameters, known);
  if (positionals.join(' ') !== 'build') throw new UsageError('Say what to do: oembed build.');
  const { out, base, dist, feed, 'feed-address': address } = values;
  if (!out) throw new UsageError('Say by --out which folder the pages belong in.');
  if (!base) throw new UsageError('Say by --base at which address that folder will be.');
  const own = new URL('../feed-single/feed.json', import.meta.url);
  const read = readFeed(await loadDocument(feed ? addressOf(feed) : own));
  const render = await findRenderer();
  const root = folderAddress(base, 'base');
  const place: Place = {
    base: root,
    dist: dist ? folderAddress(dist, 'dist') : new URL('dist/', root).href,
    list: read.feed.source?.url ?? read.feed.pledge.url ?? root,
    feed: address && new URL(address, root).href,
    pictures: !!render,
  };
  await mkdir(out, { recursive: true });
  for (const name of ['frame.js', 'page.css']) {
    await writeFile(join(out, name), await readFile(fileURLToPath(new URL(name, files))));
  }
  await writeFile(join(out, 'icon.svg'), icon);
  const subjects = subjectsOf(read.feed);
  const word = await loadBadgeWords('en');
  for (const subject of subjects) {
    const folder = join(out, subject.path);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'index.html'), drawPage(subject, place));
    const answer = JSON.stringify(drawAnswer(subject, place), null, 2);
    await writeFile(join(folder, 'oembed.json'), `${answer}\n`);
    if (render)
      await writeFile(join(folder, 'preview.png'), render(drawPreview(subject, read.feed, word)));
  }
  print(`${subjects.length} pages written to ${out}, to be served at ${place.base}`);
  if (!render) print('Without pictures: install @resvg/resvg-js beside this package to have them.');
  return 0;
}
