import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Signatory } from '../../src/feed/feed-types.js';
import { readFeed } from '../../src/feed/read-feed.js';
import { buildParisCall, parisCall, readJson, type Outcome } from './tool.js';

describe('the feed of the Paris Call', () => {
  let folder = '';
  let outcome: Outcome;
  let everybody: Signatory[] = [];
  const officialTotals = {
    state: 81,
    'public-authority': 37,
    'civil-society': 391,
    'private-sector': 708,
    uncategorised: 5,
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'feed-'));
    outcome = await buildParisCall(folder);
    everybody = await readJson(folder, 'signatories.json');
  });
  after(() => rm(folder, { recursive: true }));

  const one = (id: string): Signatory | undefined => everybody.find((entry) => entry.id === id);

  it('has every row of the official list', () => {
    assert.equal(outcome.code, 0);
    assert.match(outcome.out, /^1,222 rows in, 1,222 signatories out, 0 left out$/m);
    assert.equal(everybody.length, 1222);
  });

  it('has the official counts', async () => {
    const counts: Record<string, number> = {};
    for (const { category = 'uncategorised' } of everybody) {
      counts[category] = (counts[category] ?? 0) + 1;
    }
    assert.deepEqual(counts, officialTotals);
    assert.deepEqual((await readJson(folder, 'feed.json')).totals, officialTotals);
  });

  it('makes every correction, and each of them still fits the list', async () => {
    const rows = (await readFile(parisCall('corrections.csv'), 'utf8')).trim().split('\n').length;
    const spaces = Number(/(\d+) stray or doubled spaces/.exec(outcome.out)?.[1]);
    assert.match(outcome.out, new RegExp(`^${rows - 1 + spaces} fields corrected`, 'm'));
    assert.doesNotMatch(outcome.out, /corrections? (not made|for)/);
  });

  it('names the entries that have no category, and nothing else is doubtful', () => {
    assert.match(outcome.out, /^5 doubtful fields:\n( {2}row \d+, .* has no category.*\n){5}/m);
  });

  it('knows Romania, Serbia and Montenegro, whose codes are outdated in the list', () => {
    assert.deepEqual(
      ['romania', 'serbia', 'montenegro', 'bitdefender'].map((id) => one(id)?.country),
      ['RO', 'RS', 'ME', 'RO'],
    );
  });

  it('lets countries name the states', () => {
    const states = everybody.filter(({ category }) => category === 'state');
    assert.ok(states.every(({ name, country }) => !name && /^[A-Z]{2}$/.test(country ?? '')));
    assert.equal(new Set(states.map(({ country }) => country)).size, 81);
    assert.deepEqual(
      ['KR', 'US', 'CZ', 'CG', 'GB'].map((code) => states.find((s) => s.country === code)?.id),
      ['south-korea', 'united-states', 'czechia', 'republic-of-the-congo', 'united-kingdom'],
    );
  });

  it('has ids that are unique and fit for file names', () => {
    assert.equal(new Set(everybody.map(({ id }) => id)).size, 1222);
    assert.deepEqual(
      everybody.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || id.length > 100),
      [],
    );
  });

  it('has no stray spaces', () => {
    const names = everybody.flatMap(({ name }) => (name === undefined ? [] : [String(name)]));
    assert.deepEqual(
      names.filter((name) => /^\s|\s$|\s\s|[^\S ]/.test(name)),
      [],
    );
    assert.ok(names.includes('Medical Research Information Center (MedRIC)'));
  });

  it('knows 39 of the 51 states of the launch', () => {
    const launch = everybody.filter((s) => s.category === 'state' && s.joined === '2018-11-12');
    assert.equal(launch.length, 39);
  });

  it('never takes a listing date for a date of joining', () => {
    assert.equal(one('australia')?.joined, '2018');
    assert.equal(one('albania')?.joined, undefined);
    assert.equal(one('albania')?.listed, '2019-09-16');
    assert.equal(one('creopoint')?.joined, undefined, 'listed before the date it gives');
  });

  it('links to sites that a browser can open', () => {
    const links = everybody.flatMap(({ url }) => url ?? []);
    assert.ok(links.length > 100);
    assert.ok(links.every((link) => /^https?:$/.test(new URL(link).protocol)));
    assert.equal(one('good-info')?.url, 'https://www.goodinfo.eu');
    assert.equal(one('hikanotes-consultancy-ltd')?.url, undefined);
  });

  it('says of a kind what it is in English and French', () => {
    const untranslated = everybody.filter(({ kind }) => typeof kind === 'string');
    assert.deepEqual(
      [...new Set(untranslated.map(({ kind }) => kind))].sort(),
      ['Association', 'Forum'],
      'the same word in both languages',
    );
  });

  it('has a document for each signatory with what its badge shows', async () => {
    const document = await readJson(folder, 'signatories', 'microsoft.json');
    assert.deepEqual(document, {
      version: 1,
      updated: '2025-12-25T08:38:32Z',
      source: { url: 'https://pariscall.international/en/supporters' },
      pledge: {
        name: {
          en: 'Paris Call for Trust and Security in Cyberspace',
          fr: 'Appel de Paris pour la confiance et la sécurité dans le cyberespace',
        },
        shortName: { en: 'Paris Call', fr: 'Appel de Paris' },
      },
      signatories: [
        {
          id: 'microsoft',
          name: 'Microsoft',
          category: 'private-sector',
          country: 'US',
          joined: '2018-11-12',
        },
      ],
    });
  });

  it('is the same feed in one document', async () => {
    const single = join(folder, 'single');
    await buildParisCall(single, '--single');
    const { signatories, ...whole } = await readJson(single, 'feed.json');
    assert.deepEqual(signatories, everybody);
    const { signatories: references, ...index } = await readJson(folder, 'feed.json');
    assert.deepEqual(whole, index);
    assert.equal(references.count, 1222);
  });

  it('gives each element the same facts as the whole', async () => {
    const [index, principles, counts, countries] = await Promise.all(
      ['feed', 'principles', 'counts', 'countries'].map((name) => readJson(folder, `${name}.json`)),
    );
    assert.deepEqual(principles.pledge.principles, index.pledge.principles);
    assert.deepEqual(counts.signatories, index.signatories);
    assert.deepEqual(counts.milestones, index.milestones);
    assert.deepEqual(countries.pledge.absent, index.pledge.absent);
    assert.deepEqual(countries.signatories.countries.KR.state, { joined: { '2018-11-12': 1 } });
    const french = everybody.filter((s) => s.country === 'FR' && s.category === 'private-sector');
    const { joined = {}, listed = {} } = countries.signatories.countries.FR['private-sector'];
    const numbers = [...Object.values<number>(joined), ...Object.values<number>(listed)];
    assert.equal(
      numbers.reduce((sum, number) => sum + number, 0),
      french.length,
    );
  });

  it('needs no checking in the browser', async () => {
    const names = ['feed', 'principles', 'counts', 'countries'].map((name) => `${name}.json`);
    const singles = everybody.map(({ id }) => `signatories/${id}.json`);
    for (const name of [...names, ...singles]) {
      // oxlint-disable-next-line no-await-in-loop -- a thousand files at once are too many.
      assert.deepEqual(readFeed(await readJson(folder, name)).problems, [], name);
    }
  });
});
