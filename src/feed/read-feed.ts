import { lastDay } from './coarse-date.js';
import { FeedError } from './feed-error.js';
import {
  isCategory,
  type Absence,
  type Counts,
  type CountsByCategory,
  type CountsByDate,
  type DatedCounts,
  type Feed,
  type FeedSource,
  type Milestone,
  type Pledge,
  type Principle,
  type Problem,
  type Signatory,
  type SignatoryReferences,
} from './feed-types.js';
import {
  count,
  date,
  isObject,
  link,
  list,
  map,
  own,
  shape,
  string,
  text,
  time,
  type Report,
  type Rule,
} from './rules.js';

/** A checked document, and what had to be left out of it. */
export interface FeedReading {
  readonly feed: Feed;
  readonly problems: readonly Problem[];
}

/** The major version of the format that this reader knows. */
export const feedVersion = 1;

/** A code in another spelling is kept: shown in words, never put on a map. */
const country: Rule<string> = (value, pointer, report) => {
  const code = string(value, pointer, report);
  if (!code || /^[A-Z]{2}$/.test(code)) return code;
  report(pointer, 'country');
  return /^[a-z]{2}$/.test(code) ? code.toUpperCase() : code;
};

const category: Rule<string> = (value, pointer, report) => {
  const name = string(value, pointer, report);
  if (name && !isCategory(name)) report(pointer, 'category');
  return name;
};

/** The name under which a category counts. */
const counted = (name: string, pointer: string, report: Report): string => {
  if (isCategory(name) || name === 'uncategorised') return name;
  report(pointer, 'category');
  return 'uncategorised';
};

const datedKey = (key: string, pointer: string, report: Report): string | undefined =>
  date(key, pointer, report);

const sum = (one: number, more: number): number => one + more;
const counts: Rule<Counts> = map(count, counted, sum);
const byDate = map(count, datedKey);
const sumByDate = (one: CountsByDate = {}, more: CountsByDate = {}): CountsByDate => {
  const sums = { ...one };
  for (const [day, number] of Object.entries(more)) sums[day] = (sums[day] ?? 0) + number;
  return sums;
};
const byCategory: Rule<CountsByCategory> = map<DatedCounts>(
  shape<DatedCounts>({ joined: byDate, listed: byDate, left: byDate, undated: count }),
  counted,
  (one, more) => ({
    joined: sumByDate(one.joined, more.joined),
    listed: sumByDate(one.listed, more.listed),
    left: sumByDate(one.left, more.left),
    undated: (one.undated ?? 0) + (more.undated ?? 0),
  }),
);

const principle = shape<Principle>(
  { id: string, number: count, title: text, summary: text, url: link },
  'id',
  'title',
);
const absence = shape<Absence>({ country, until: date, source: link }, 'country');
const pledge = shape<Pledge>({
  name: text,
  shortName: text,
  url: link,
  joinUrl: link,
  launched: date,
  principles: list(principle),
  absent: list(absence),
});
const milestone = shape<Milestone>({ date, counts, label: text, source: link }, 'date', 'counts');
const source = shape<FeedSource>({ name: text, url: link, license: string });
const levels: Rule<number> = (value, pointer, report) =>
  count(typeof value === 'number' && value > 5 ? undefined : value, pointer, report);
const references = shape<SignatoryReferences>({
  count,
  all: string,
  pages: count,
  byId: string,
  byName: string,
  shardLevels: levels,
  byCountry: string,
  counts: byCategory,
  countries: map(byCategory),
});
const signatory = shape<Signatory>(
  {
    id: string,
    name: text,
    category,
    kind: text,
    country,
    joined: date,
    left: date,
    listed: date,
    url: link,
  },
  'id',
);

/** The array of signatories: entries without an id or a name, and second ones, are left out. */
const signatories: Rule<Signatory[]> = (value, pointer, report) => {
  const seen = new Set<string>();
  return list<Signatory>((entry, at) => {
    const read = signatory(entry, at, report);
    if (!read) return undefined;
    const nameless = !read.name && !(read.category === 'state' && read.country);
    if (!nameless && !seen.has(read.id)) return seen.add(read.id) && read;
    return void report(at + (nameless ? '/name' : '/id'), nameless ? 'missing' : 'duplicate');
  })(value, pointer, report);
};

const feed = shape<Feed>(
  {
    updated: time,
    source,
    pledge,
    milestones: list(milestone),
    totals: counts,
    signatories: (value, pointer, report) =>
      (isObject(value) ? references : signatories)(value, pointer, report),
  },
  'pledge',
);

/**
 * Turns parsed, untrusted JSON into a checked document of the same shape. What
 * is wrong costs that field or entry and becomes a problem; unknown members are
 * ignored; milestones come back oldest first.
 *
 * @throws FeedError `not-a-feed` without a version or a pledge, `newer-version`
 *   where the major version is over {@link feedVersion}.
 */
export function readFeed(json: unknown): FeedReading {
  const written = own(json, 'version');
  const version = /^(string|number)$/.test(typeof written) ? parseInt(`${written}`, 10) : 0;
  if (version > feedVersion) throw new FeedError('newer-version');
  if (!(version > 0) || !isObject(own(json, 'pledge'))) throw new FeedError('not-a-feed');
  const problems: Problem[] = [];
  const read = feed(json, '', (pointer, problem) => problems.push({ pointer, problem }))!;
  if (!read.pledge.name) problems.push({ pointer: '/pledge/name', problem: 'missing' });
  const milestones =
    read.milestones &&
    [...read.milestones].sort((a, b) => (lastDay(a.date)! < lastDay(b.date)! ? -1 : 1));
  return { feed: { ...read, milestones }, problems };
}
