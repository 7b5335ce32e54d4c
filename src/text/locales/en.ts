/*
 * English. One export an element; a sentence's {placeholders} are explained
 * where the element uses it. To add a language, copy this file: docs/languages.md.
 */

export const principleList = {
  more: 'Full text',
};

export const signatoryBadge = {
  signed: 'Signatory',
  day: '{date}',
  since: 'Since {date}',
  listed: 'On the public list since {date}',
  list: 'See the public list',
  'category-state': 'State',
  'category-public-authority': 'Public authority',
  'category-civil-society': 'Civil society',
  'category-private-sector': 'Private sector',
};

/** For signatories that left, are not in the feed, or are shown as of a day. */
export const specialStanding = {
  left: 'Former signatory',
  day: '{date}',
  since: 'Since {date}',
  listed: 'On the public list since {date}',
  until: 'Left on {date}',
  asOf: 'As of {date}',
  several: 'More than one signatory has the name {name}: {pledge}.',
  absent: '{name} is not on the list of signatories as of {date}: {pledge}.',
};

export const joinCounter = {
  signatories: { one: 'signatory', other: 'signatories' },
  state: 'States',
  'public-authority': 'Public authorities',
  'civil-society': 'Civil society',
  'private-sector': 'Private sector',
  uncategorised: 'Without a category',
  notCounted: 'not counted then',
  asOf: 'As of {date}',
  published: 'Published total of {date}',
  stale: 'Could not be refreshed; as of {date}',
  growth: 'Growth from {first} on {start} to {last} on {end}',
  goal: '{percent} of the goal of {goal}',
  join: 'Add your name',
};

export const signerMap = {
  map: 'World map: the arrow keys lead from country to country',
  states: { one: '{count} state', other: '{count} states' },
  organisations: { one: '{count} organisation', other: '{count} organisations' },
  now: { one: '{who} has signed, as of {date}.', other: '{who} have signed, as of {date}.' },
  past: { one: '{who} had signed by {date}.', other: '{who} had signed by {date}.' },
  named: {
    one: '{who} had signed by {date}; the {named} that sources name are shown.',
    other: '{who} had signed by {date}; the {named} that sources name are shown.',
  },
  signed: { one: 'signed', other: 'signed' },
  unclear: { one: 'listed later, may have signed', other: 'listed later, may have signed' },
  left: { one: 'left', other: 'left' },
  quiet: 'not on the list',
  circles: 'organisations',
  nowhere: 'and {who} without a country',
  areSigned: 'Signed: {names}',
  areUnclear: 'Not known: {names}',
  areLeft: 'Left: {names}',
  areAbsent: 'Have not signed: {names}',
  wereAbsent: 'Had not signed: {names}',
  areNone: 'Not on the list: {names}',
  disputed: 'Disputed border',
  source: 'Source: {source}',
  table: 'Show as table',
  menu: 'Download or embed',
};

/** For the map's descriptions and table. */
export const describeCountry = {
  /** Between two sentences. */
  stop: '. ',
  figure: '{category}: {count}',
  onDay: 'on {date}',
  inMonth: 'in {date}',
  signedOn: 'Signed {when}',
  signedLater: 'Signed later, {when}',
  listed: 'On the public list since {date}',
  undated: 'On the public list',
  unknownDay: 'The day of signing is not known',
  unclearBy: 'Not known whether it had signed by {date}',
  leftOn: 'Left {when}',
  absent: 'Not signed, according to sources',
  unlisted: 'Not on the list of signatories',
  country: 'Country',
  state: 'State',
  'public-authority': 'Public authorities',
  'civil-society': 'Civil society',
  'private-sector': 'Private sector',
  uncategorised: 'Without a category',
  nowhere: 'Without a country',
  reference: 'Source',
  total: 'Total',
  table: 'Table of countries',
};

/** For the panel of a country and the chips that filter by category. */
export const mapPanel = {
  filter: 'Find a name',
  shown: '{count} of {total}',
  close: 'Close',
  loading: 'Loading the names…',
  failed: 'The names could not be loaded.',
  again: 'Try again',
  nobody: 'No organisation from here is on the list.',
  nothing: 'Nobody by that name.',
  left: 'left {date}',
  listed: 'listed by {date}',
  more: 'Show more',
  nearby: 'Close by',
  categories: 'Filter by category',
};

export const mapTimeline = {
  day: 'Day shown',
  play: 'Play',
  pause: 'Pause',
  listed: 'on the public list by then, day of signing not known',
  listedCircles: 'paler: on the public list by then',
  keys: 'The arrow keys lead to the next day on which somebody joined.',
};

export const mapMenu = {
  csv: 'Table (CSV)',
  svg: 'Drawing (SVG)',
  png: 'Picture (PNG)',
  embed: 'Copy embed code',
  copied: 'Copied',
  select: 'Embed code, to copy',
  code: 'Code',
  date: 'Date',
};

export const mapZoom = {
  zoom: 'Zoom',
  in: 'Zoom in',
  out: 'Zoom out',
  whole: 'Whole map',
  hint: 'Hold {key} and scroll to zoom',
};

export const mapNotes = {
  notes: 'Notes on the map',
};
