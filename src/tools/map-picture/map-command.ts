import { decodeShapes } from '../../elements/signer-map/decode-shapes.js';
import { mapHeadline } from '../../elements/signer-map/map-headline.js';
import { statusFill } from '../../elements/signer-map/map-marks.js';
import { lastDay } from '../../feed/coarse-date.js';
import type { Feed } from '../../feed/feed-types.js';
import { readFeed } from '../../feed/read-feed.js';
import { effectiveDay, latestDay } from '../../selectors/effective-day.js';
import { signatoriesByCountry } from '../../selectors/signatories-by-country.js';
import { talliesOf } from '../../selectors/tallies.js';
import { findDocument } from '../../server/find-document.js';
import { loadWords } from '../../text/load-words.js';
import { pickText } from '../../text/pick-text.js';
import { plainText } from '../badge/escape-markup.js';
import { findRenderer } from '../badge/find-renderer.js';
import { addressOf } from '../feed/load-document.js';
import { ToolError, UsageError } from '../feed/tool-error.js';
import { readParameters } from '../read-parameters.js';
import { spokenLanguage } from '../spoken-language.js';
import { writeOut } from '../write-out.js';
import { drawMapPicture } from './draw-map-picture.js';
import { pictureShapes } from './picture-shapes.js';

/** So many pixels of a PNG for one of the SVG. */
const zoom = 2;

const string = { type: 'string' } as const;
const known = {
  ...{ format: string, feed: string, lang: string },
  ...{ 'as-of': string, out: string },
};

async function findFeed(feed: string | undefined): Promise<Feed> {
  const address = feed === undefined ? undefined : addressOf(feed);
  try {
    return readFeed(JSON.parse(await findDocument({ need: 'countries' }, address))).feed;
  } catch (error) {
    throw new ToolError(`The feed cannot be read: ${(error as Error).message}.`);
  }
}

/** Draws who had signed, with a title that says of what and how many. */
async function draw(
  feed: Feed,
  tag: string,
  asOf: string | undefined,
): Promise<{ svg: string; title: string }> {
  const { wanted, locale, language } = spokenLanguage(tag);
  const day = effectiveDay(feed, asOf);
  const tallies = talliesOf(feed);
  const standings = signatoriesByCountry(feed, tallies, day);
  const headline = mapHeadline(feed, tallies, {
    ...{ show: 'states', chosen: [], day, past: day < latestDay(feed) },
    ...{ words: await loadWords('signerMap', locale), language },
  });
  const { name, shortName = name } = feed.pledge;
  const pledge = plainText(pickText(shortName, wanted));
  const title = [pledge, plainText(headline)].filter(Boolean).join(' · ');
  const svg = drawMapPicture({
    world: await decodeShapes(pictureShapes),
    steps: pictureShapes.steps!,
    fillOf: (code) => statusFill(standings.get(code), false),
    isKnown: (code) => standings.has(code),
    title,
    language,
  });
  return { svg, title };
}

/**
 * Writes the map of the states that signed as a picture, or prints it.
 *
 * @param print takes one line
 * @returns the exit code
 */
export async function mapCommand(
  parameters: readonly string[],
  print: (line: string) => void,
): Promise<number> {
  const { values, positionals } = readParameters(parameters, known);
  const { format = 'svg', feed, lang = 'en', 'as-of': asOf, out } = values;
  if (positionals.length) throw new UsageError(`"${positionals[0]}" is one word too many.`);
  if (asOf !== undefined && !lastDay(asOf)) throw new UsageError(`"${asOf}" is no ISO date.`);
  if (format !== 'svg' && format !== 'png') {
    throw new UsageError(`There is no format "${format}": say svg or png.`);
  }
  if (format === 'png' && !out) throw new UsageError('Say by --out which file the PNG belongs in.');
  const render = format === 'png' ? await findRenderer() : undefined;
  if (format === 'png' && !render) {
    throw new ToolError('PNG needs a package more: npm install @resvg/resvg-js');
  }
  const { svg, title } = await draw(await findFeed(feed), lang, asOf);
  if (!out) {
    print(svg);
    return 0;
  }
  await writeOut(out, render ? render(svg, zoom, '#fff') : `${svg}\n`);
  print(`${title} Written to ${out}`);
  return 0;
}
