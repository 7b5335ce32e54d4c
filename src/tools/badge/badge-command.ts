import { lastDay } from '../../feed/coarse-date.js';
import { readFeed } from '../../feed/read-feed.js';
import { findDocument } from '../../server/find-document.js';
import { addressOf } from '../feed/load-document.js';
import { ToolError, UsageError } from '../feed/tool-error.js';
import { readParameters } from '../read-parameters.js';
import { writeOut } from '../write-out.js';
import { loadBadgeWords, type BadgeWords } from './badge-words.js';
import { drawBadge } from './draw-badge.js';
import { findRenderer } from './find-renderer.js';
import { writers } from './write-badge.js';

/** So many pixels of a PNG for one of the SVG: sharp on screens and in print. */
const zoom = 3;

const string = { type: 'string' } as const;
const known = {
  ...{ format: string, feed: string, lang: string },
  ...{ 'as-of': string, image: string, out: string },
};

async function findWords(
  wanted: string,
  feed: string | undefined,
  lang: string,
  asOf: string | undefined,
): Promise<BadgeWords> {
  // What cannot be an id is a name, and only the whole list knows names.
  const one = /^[\w-]+$/.test(wanted) ? wanted : undefined;
  const address = feed === undefined ? undefined : addressOf(feed);
  try {
    const document = await findDocument({ need: 'signatories', one, name: wanted }, address);
    const word = await loadBadgeWords(lang);
    return word(readFeed(JSON.parse(document)).feed, wanted, { asOf, dated: true });
  } catch (error) {
    throw new ToolError(`The feed cannot be read: ${(error as Error).message}.`);
  }
}

/**
 * Writes one signatory's badge as a file or prints it. Of somebody who is not on the list it writes
 * that, so that no old badge stays where it was, and fails.
 *
 * @param print takes one line
 * @returns the exit code
 */
export async function badgeCommand(
  parameters: readonly string[],
  print: (line: string) => void,
): Promise<number> {
  const { values, positionals } = readParameters(parameters, known);
  const { format = 'svg', feed, lang = 'en', 'as-of': asOf, image, out } = values;
  const [wanted, ...more] = positionals;
  if (!wanted) throw new UsageError("Say whose badge: a signatory's id or name.");
  if (more.length) throw new UsageError(`"${more[0]}" is one word too many.`);
  if (asOf !== undefined && !lastDay(asOf)) throw new UsageError(`"${asOf}" is no ISO date.`);
  const isText = Object.hasOwn(writers, format);
  if (!isText && format !== 'png') {
    throw new UsageError(`There is no format "${format}": say svg, png, html or markdown.`);
  }
  if (format === 'png' && !out) throw new UsageError('Say by --out which file the PNG belongs in.');
  const render = format === 'png' ? await findRenderer() : undefined;
  if (format === 'png' && !render) {
    throw new ToolError('PNG needs a package more: npm install @resvg/resvg-js');
  }
  const words = await findWords(wanted, feed, lang, asOf);
  // Words alone have no paper of their own, and a PNG does not know where it is dark.
  const paper = words.standing === 'signed' ? undefined : '#fff';
  if (render) await writeOut(out!, render(drawBadge(words).svg, zoom, paper));
  else {
    const text = writers[format as keyof typeof writers](words, image);
    if (out) await writeOut(out, `${text}\n`);
    else print(text);
  }
  if (words.standing === 'none') throw new ToolError(words.sentence);
  if (out) print(`${words.sentence}: written to ${out}`);
  return 0;
}
