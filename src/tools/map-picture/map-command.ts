import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { countryShapes } from '../../elements/signer-map/country-shapes.js';
import { decodeShapes } from '../../elements/signer-map/decode-shapes.js';
import { mapHeadline } from '../../elements/signer-map/map-headline.js';
import { circlesOf, mostOf, statusFill, type Show } from '../../elements/signer-map/map-marks.js';
import { lastDay } from '../../feed/coarse-date.js';
import type { Feed } from '../../feed/feed-types.js';
import { readFeed } from '../../feed/read-feed.js';
import { daysOfChange } from '../../selectors/days-of-change.js';
import { effectiveDay, latestDay } from '../../selectors/effective-day.js';
import { signatoriesByCountry } from '../../selectors/signatories-by-country.js';
import { talliesOf } from '../../selectors/tallies.js';
import { findDocument } from '../../server/find-document.js';
import { loadWords } from '../../text/load-words.js';
import { pickText } from '../../text/pick-text.js';
import { plainText } from '../badge/escape-markup.js';
import { findRenderer } from '../badge/find-renderer.js';
import { fileFault } from '../feed/file-fault.js';
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
const flag = { type: 'boolean' } as const;
const known = {
  ...{ format: string, feed: string, lang: string },
  ...{ show: string, 'as-of': string, 'every-day': flag, out: string },
};

async function findFeed(feed: string | undefined): Promise<Feed> {
  const address = feed === undefined ? undefined : addressOf(feed);
  try {
    return readFeed(JSON.parse(await findDocument({ need: 'countries' }, address))).feed;
  } catch (error) {
    throw new ToolError(`The feed cannot be read: ${(error as Error).message}.`);
  }
}

/** What is asked for of a map, as its attributes say it. */
interface Wish {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly show: Show;
  readonly asOf?: string | undefined;
}

const isShow = (word: string): word is Show => ['states', 'organisations', 'all'].includes(word);

/** Draws who had signed, with a title that says of what and how many. */
async function draw(
  feed: Feed,
  { lang, show, asOf }: Wish,
): Promise<{ svg: string; title: string }> {
  const { wanted, locale, language } = spokenLanguage(lang);
  const day = effectiveDay(feed, asOf);
  const tallies = talliesOf(feed);
  const standings = signatoriesByCountry(feed, tallies, day);
  const most = mostOf(signatoriesByCountry(feed, tallies, latestDay(feed)));
  // Dots and circles stand where the element has them, whose land has more points.
  const { anchors } = await decodeShapes(countryShapes);
  const world = { ...(await decodeShapes(pictureShapes)), anchors };
  const headline = mapHeadline(feed, tallies, {
    ...{ show, chosen: [], day, past: day < latestDay(feed) },
    ...{ words: await loadWords('signerMap', locale), language },
  });
  const { name, shortName = name } = feed.pledge;
  const pledge = plainText(pickText(shortName, wanted));
  const title = [pledge, plainText(headline)].filter(Boolean).join(' · ');
  const svg = drawMapPicture({
    ...{ world, show, steps: pictureShapes.steps! },
    fillOf: (code) => statusFill(standings.get(code), show, false),
    circles: show === 'states' ? [] : circlesOf({ world, standings, proven: undefined, most }),
    isKnown: (code) => standings.has(code),
    title,
    language,
  });
  return { svg, title };
}

/** Writes a picture for each day from which on the map looks otherwise, `YYYY-MM-DD.svg`. */
async function drawEveryDay(feed: Feed, lang: string, folder: string): Promise<string> {
  const days = daysOfChange(feed, talliesOf(feed));
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new ToolError(`${folder} cannot be made: ${fileFault(error) ?? String(error)}.`);
  }
  for (const day of days) {
    const { svg } = await draw(feed, { lang, show: 'states', asOf: day });
    await writeOut(join(folder, `${day}.svg`), `${svg}\n`);
  }
  return `${days.length} pictures, each of the map from a day on, written to ${folder}`;
}

/**
 * Writes the map of who signed as a picture, or prints it; or pictures of the states on all days.
 *
 * @param print takes one line
 * @returns the exit code
 */
export async function mapCommand(
  parameters: readonly string[],
  print: (line: string) => void,
): Promise<number> {
  const { values, positionals } = readParameters(parameters, known);
  const { format = 'svg', feed, lang = 'en', show = 'states', 'as-of': asOf, out } = values;
  if (positionals.length) throw new UsageError(`"${positionals[0]}" is one word too many.`);
  if (asOf !== undefined && !lastDay(asOf)) throw new UsageError(`"${asOf}" is no ISO date.`);
  if (format !== 'svg' && format !== 'png') {
    throw new UsageError(`There is no format "${format}": say svg or png.`);
  }
  if (format === 'png' && !out) throw new UsageError('Say by --out which file the PNG belongs in.');
  if (!isShow(show)) {
    throw new UsageError(`A map cannot show "${show}": say states, organisations or all.`);
  }
  if (values['every-day']) {
    if (!out) throw new UsageError('Say by --out which folder the pictures belong in.');
    if (asOf !== undefined || show !== 'states' || format === 'png') {
      throw new UsageError('--every-day draws states as SVG: it goes without these options.');
    }
    print(await drawEveryDay(await findFeed(feed), lang, out));
    return 0;
  }
  const render = format === 'png' ? await findRenderer() : undefined;
  if (format === 'png' && !render) {
    throw new ToolError('PNG needs a package more: npm install @resvg/resvg-js');
  }
  const { svg, title } = await draw(await findFeed(feed), { lang, show, asOf });
  if (!out) {
    print(svg);
    return 0;
  }
  await writeOut(out, render ? render(svg, zoom, '#fff') : `${svg}\n`);
  print(`${title} Written to ${out}`);
  return 0;
}
