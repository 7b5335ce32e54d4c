import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import { smallPledge, temporaryFolder, tool, type Outcome } from './tool.js';

const entries = [
  { id: 'fr', category: 'state', country: 'FR', joined: '2018-11-12' },
  { id: 'acme', name: 'Acme', category: 'private-sector', country: 'US', listed: '2019' },
];
const whole = {
  ...smallPledge,
  totals: { state: 1, 'private-sector': 1 },
  signatories: entries,
};

async function validate(context: TestContext, feed: unknown): Promise<Outcome> {
  const file = join(await temporaryFolder(context), 'feed.json');
  await writeFile(file, typeof feed === 'string' ? feed : JSON.stringify(feed));
  return tool('feed', 'validate', file);
}

const lines = ({ out }: Outcome): string[] => out.trimEnd().split('\n');

describe('validating a file', () => {
  it('says that all is well, and how much', async (context) => {
    const outcome = await validate(context, whole);
    assert.equal(outcome.code, 0);
    assert.deepEqual(lines(outcome), [
      'No problems in 1 document with 2 signatories: 1 state, 1 private-sector',
    ]);
  });

  it('reads a byte order mark', async (context) => {
    assert.equal((await validate(context, `\uFEFF${JSON.stringify(whole)}`)).code, 0);
  });

  it('prints place, problem and advice, one line each', async (context) => {
    const outcome = await validate(context, {
      ...whole,
      signatories: [
        { ...entries[1], url: 'javascript:alert(1)' },
        { ...entries[1], country: 'USA' },
        { id: 'x', name: 'X', joined: '2018-02-30' },
      ],
    });
    assert.equal(outcome.code, 1);
    assert.deepEqual(
      lines(outcome).map((line) => line.split('  ').slice(0, 2)),
      [
        ['/signatories/0/url', 'link'],
        ['/signatories/1/country', 'country'],
        ['/signatories/1/id', 'duplicate'],
        ['/signatories/2/joined', 'date'],
        ['4 problems'],
      ],
    );
    assert.match(outcome.out, /0\/url {2}link {2}Write a whole address that begins with https:/);
  });

  it('notices totals that the list contradicts', async (context) => {
    const outcome = await validate(context, {
      ...whole,
      totals: { state: 2, 'private-sector': 1 },
    });
    assert.equal(outcome.code, 1);
    assert.match(outcome.out, /^\/totals\/state {2}mismatch {2}It says 2, the list has 1/m);
  });

  it('says what a file is that is no feed', async (context) => {
    const cases: readonly [unknown, RegExp][] = [
      ['', /^\(whole document\) {2}it is not JSON: /],
      ['{"version": 1,', /^\(whole document\) {2}it is not JSON: /],
      ['<!doctype html><p>Sorry', /^\(whole document\) {2}it is a web page, not JSON {2}/],
      [[], /^\(whole document\) {2}not a feed {2}/],
      [{ version: 1 }, /^\(whole document\) {2}not a feed {2}/],
      [{ ...whole, version: 2 }, /^\/version {2}newer {2}/],
    ];
    for (const [feed, line] of cases) {
      // oxlint-disable-next-line no-await-in-loop -- each is short.
      const outcome = await validate(context, feed);
      assert.equal(outcome.code, 1);
      assert.match(outcome.out, line);
      assert.equal(lines(outcome).at(-1), '1 problem');
    }
  });

  it('does not let a feed write to the terminal', async (context) => {
    const { out } = await validate(context, { ...whole, totals: { '\u001b[2J\nall is well': 1 } });
    assert.ok(!out.includes('\u001b') && !out.includes('\nall is well'));
  });
});

describe('validating a feed of several documents', () => {
  const counts = {
    state: { joined: { '2018-11-12': 1 } },
    'private-sector': { listed: { 2019: 1 } },
  };
  const references = {
    count: 2,
    all: 'all.json',
    byId: 'one/{id}.json',
    byCountry: 'countries.json',
  };
  const tree = (): Record<string, unknown> => ({
    'feed.json': { ...whole, signatories: { ...references, counts } },
    'all.json': entries,
    'countries.json': {
      ...smallPledge,
      signatories: {
        countries: {
          FR: { state: counts.state },
          US: { 'private-sector': counts['private-sector'] },
        },
      },
    },
    'one/fr.json': { ...smallPledge, signatories: [entries[0]] },
    'one/acme.json': entries[1],
  });

  let server: Server;
  let origin = '';
  let documents: Record<string, unknown> = {};
  let asked: string[] = [];
  before(async () => {
    server = createServer((request, response) => {
      const path = (request.url ?? '').slice(1);
      asked.push(path);
      const document = documents[path];
      response.statusCode = document === undefined ? 404 : 200;
      response.end(typeof document === 'string' ? document : JSON.stringify(document ?? null));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => server.close());

  const serve = (changes: Record<string, unknown> = {}): Promise<Outcome> => {
    documents = { ...tree(), ...changes };
    asked = [];
    return tool('feed', 'validate', `${origin}/feed.json`);
  };

  it('follows what the first document refers to', async () => {
    const outcome = await serve();
    assert.deepEqual(lines(outcome), [
      'No problems in 5 documents with 2 signatories: 1 state, 1 private-sector',
    ]);
    assert.equal(outcome.code, 0);
  });

  const faults: readonly [string, Record<string, unknown>, RegExp][] = [
    [
      'a part that is missing',
      { 'all.json': undefined },
      /^all\.json {2}the server answers with status 404 {2}/m,
    ],
    [
      'a part that is a web page',
      { 'countries.json': '<html>' },
      /^countries\.json {2}it is a web page, not JSON {2}/m,
    ],
    [
      'a part of another date',
      {
        'one/fr.json': {
          ...smallPledge,
          updated: '2023-01-01T00:00:00Z',
          signatories: [entries[0]],
        },
      },
      /^one\/fr\.json \/updated {2}mixed versions {2}It is of 2023-01-01T00:00:00Z/m,
    ],
    [
      'a part about somebody else',
      { 'one/fr.json': entries[1] },
      /^one\/fr\.json {2}missing {2}.*"fr"/m,
    ],
    [
      'a broken entry in the list',
      { 'all.json': [...entries, { id: 'x' }] },
      /^all\.json \/2\/name {2}missing {2}/m,
    ],
    [
      'a list that is longer than said',
      { 'all.json': [...entries, { id: 'x', name: 'X' }] },
      /^\/signatories\/count {2}mismatch {2}It says 2, the list has 3/m,
    ],
    [
      'dated counts that do not add up',
      {
        'feed.json': {
          ...whole,
          signatories: { ...references, counts: { state: { undated: 3 } } },
        },
      },
      /^\/signatories\/counts\/state {2}mismatch {2}It says 3, the list has 1/m,
    ],
    [
      'countries that do not add up',
      {
        'countries.json': {
          ...smallPledge,
          signatories: { countries: { FR: { state: { undated: 1 } } } },
        },
      },
      /^countries\.json \/signatories\/countries\/\*\/private-sector {2}mismatch {2}It says 0, the list has 1/m,
    ],
    [
      'no countries',
      { 'countries.json': smallPledge },
      /^countries\.json \/signatories\/countries {2}missing/m,
    ],
    [
      'a template without its variable',
      { 'feed.json': { ...whole, signatories: { ...references, byId: 'one.json' } } },
      /^\/signatories\/byId {2}template {2}/m,
    ],
    [
      'a file of whoever validates it',
      { 'feed.json': { ...whole, signatories: { all: 'file:///etc/hostname' } } },
      /^\/signatories {2}link {2}"file:\/\/\/etc\/hostname" is no address/m,
    ],
  ];
  for (const [name, changes, line] of faults) {
    it(`finds ${name}`, async () => {
      const outcome = await serve(changes);
      assert.equal(outcome.code, 1);
      assert.match(outcome.out, line);
    });
  }

  it('asks a server for a few single documents only', async () => {
    const many = Array.from({ length: 40 }, (_, n) => ({ id: `n${n}`, name: `N ${n}` }));
    const singles = many.map((entry) => [`one/${entry.id}.json`, entry]);
    const outcome = await serve({
      'feed.json': { ...smallPledge, signatories: { all: 'all.json', byId: 'one/{id}.json' } },
      'all.json': many,
      ...Object.fromEntries(singles),
    });
    assert.equal(outcome.code, 0);
    assert.ok(asked.filter((path) => path.startsWith('one/')).length < 10);
  });

  it('says that nobody answers', async () => {
    const { port } = server.address() as AddressInfo;
    const outcome = await tool(
      'feed',
      'validate',
      `http://127.0.0.1:${port === 1 ? 2 : 1}/feed.json`,
    );
    assert.equal(outcome.code, 1);
    assert.match(outcome.out, /^\(whole document\) {2}(ECONNREFUSED|bad port) {2}/m);
  });
});

describe('validating the tree that a build writes', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'feed-'));
    const list = 'name,category,nationality\nA,private-sector,FRA\nB,civil-society,DEU\n';
    await writeFile(join(folder, 'list.csv'), list);
    await writeFile(join(folder, 'pledge.json'), JSON.stringify(smallPledge));
    await tool(
      ...['feed', 'build', join(folder, 'list.csv'), '--pledge', join(folder, 'pledge.json')],
      ...['--out', join(folder, 'out')],
    );
  });
  after(() => rm(folder, { recursive: true }));

  it('reads every document of it', async () => {
    const { code, out } = await tool('feed', 'validate', join(folder, 'out', 'feed.json'));
    assert.equal(code, 0);
    assert.match(out, /^No problems in 5 documents with 2 signatories/);
  });

  it('finds a document that was damaged', async () => {
    const file = join(folder, 'out', 'signatories', 'b.json');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.slice(0, -20));
    const { code, out } = await tool('feed', 'validate', join(folder, 'out', 'feed.json'));
    assert.equal(code, 1);
    assert.match(out, /^signatories\/b\.json {2}it is not JSON/m);
  });
});
