import type { Option, OptionKind } from '../../src/options/read-options.js';

/** A right value of each kind, on which the page depends in nothing else. */
const byKind: Readonly<Partial<Record<OptionKind, string>>> = {
  switch: '',
  number: '3',
  date: '2018-11-12',
  language: 'fr',
  signatory: 'microsoft',
};

/** A right value of the options that could be anything, by their name. */
const byName: Readonly<Record<string, string>> = {
  'as-of': '2018-11-12',
  feed: '/dist/feed/feed.json',
  geometry: '/feeds/boundaries.json',
  only: '1,3',
  highlight: 'US,RU',
  selected: 'FR',
  categories: 'state private-sector',
  focus: 'europe',
};

/**
 * A right value of an option, which is never its default.
 *
 * @throws of one that nobody has given a sample yet
 */
export function sampleOf({ name, kind, values }: Option): string {
  const sample = values.at(-1) ?? byKind[kind] ?? byName[name];
  if (sample === undefined) throw new Error(`Give ${name} a sample.`);
  return sample;
}
