import type { CountedCategory } from '../../feed/feed-types.js';
import type { CountryStanding } from '../../selectors/signatories-by-country.js';
import { countryName } from '../../text/country-name.js';
import { fillMessage } from '../../text/fill-message.js';
import { formatDate } from '../../text/format-date.js';
import type { Words } from '../../text/load-words.js';
import type { Scene } from './scene.js';

/** The words for single countries. */
export type CountryWords = Words<'describeCountry'>;

/** A country in words. */
export interface CountryDescription {
  readonly name: string;
  /** Whether and when the state signed: a sentence or two. */
  readonly status: readonly string[];
  /** Organisations by category, without those of which there are none. */
  readonly counts: readonly { readonly category: string; readonly count: string }[];
}

/** The categories of organisations, in the order in which they are shown. */
export const organisationCategories: readonly Exclude<CountedCategory, 'state'>[] = [
  'public-authority',
  'civil-society',
  'private-sector',
  'uncategorised',
];

/** Whether and when a state signed, as certainly as it is known, in a sentence or two. */
export function describeStatus(
  { status, since, left }: CountryStanding,
  { language, day }: Scene,
  words: CountryWords,
): string[] {
  const say = (key: keyof typeof words, date = day): string => {
    const values = { date: formatDate(date, language) };
    const when = fillMessage(words[date[9] ? 'onDay' : 'inMonth'], values, language).join('');
    return fillMessage(words[key], { ...values, when }, language).join('');
  };
  const joined = since?.basis === 'joined';
  const listed = say(since?.date ? 'listed' : 'undated', since?.date);
  const signed = joined ? [say('signedOn', since.date)] : [listed];
  if (status === 'none') return [words.unlisted];
  if (status === 'later') return [say('signedLater', since!.date)];
  if (status === 'unclear') return [...signed, say('unclearBy')];
  if (status === 'left') return [...signed, say('leftOn', left)];
  if (status === 'signed') return joined ? signed : [...signed, words.unknownDay];
  return [words.absent, ...(since ? [joined ? say('signedLater', since.date) : listed] : [])];
}

/** Sentences one after the other; a date may already have brought a full stop. */
export const oneAfterAnother = (sentences: readonly string[], { stop }: CountryWords): string =>
  sentences.join(stop).replaceAll('..', '.');

/** Puts a country and what is known of it into the reader's words. */
export function describeCountry(
  code: string,
  scene: Scene,
  words: CountryWords,
): CountryDescription {
  const { language, standings } = scene;
  const standing = standings.get(code);
  return {
    name: countryName(code, language),
    status: standing ? describeStatus(standing, scene, words) : [words.unlisted],
    counts: organisationCategories
      .filter((category) => standing?.counts[category])
      .map((category) => ({
        category: words[category],
        count: standing!.counts[category]!.toLocaleString(language),
      })),
  };
}
