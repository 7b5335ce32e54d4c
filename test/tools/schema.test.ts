import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 as Ajv, type ErrorObject } from 'ajv/dist/2020.js';
import formatsModule from 'ajv-formats';
import schema from '../../src/feed/feed-1.schema.json';
import type { Signatory } from '../../src/feed/feed-types.js';
import { readFeed } from '../../src/feed/read-feed.js';
import { splitFeed, wholeFeed } from '../../src/tools/feed/split-feed.js';
import { buildParisCall, parisCall, readJson, temporaryFolder } from './tool.js';

// A CommonJS module whose types and whose value differ.
const addFormats = formatsModule as unknown as (ajv: Ajv) => Ajv;
const ajv = addFormats(
  new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false }),
);
ajv.addSchema(schema, 'feed');
const isFeed = ajv.compile({ $ref: 'feed' });
const isList = ajv.compile({ $ref: 'feed#/$defs/signatoryList' });

/** Where the schema finds fault, as the reader would say it. */
function pointers(errors: readonly ErrorObject[] | null | undefined): Set<string> {
  const structural = new Set(['if', 'anyOf', 'not', 'propertyNames']);
  return new Set(
    (errors ?? [])
      .filter(
        ({ keyword, propertyName }) =>
          !structural.has(keyword) || (keyword === 'not' && !propertyName),
      )
      .map(({ instancePath, params, propertyName }) => {
        const member = params['missingProperty'] ?? propertyName;
        return member === undefined ? instancePath : `${instancePath}/${member}`;
      }),
  );
}

const entry = { id: 'a', name: 'A', category: 'private-sector' };
const feed = (more: object): object => ({ version: 1, pledge: { name: 'P' }, ...more });
const withEntry = (more: object): object =>
  feed({ signatories: [entry, { ...entry, id: 'b', ...more }] });
const withCounts = (counts: unknown): object => feed({ signatories: { counts } });

/** Documents, and where they are wrong: nowhere in the first ones. */
const documents: readonly [string, object, ...string[]][] = [
  ['no more than it must', feed({})],
  ['texts in languages', feed({ source: { name: { fr: 'Liste' } } })],
  ['coarse dates', withEntry({ joined: '2018', left: '2021-11', listed: '2019-09-16' })],
  ['a nameless state', feed({ signatories: [{ id: 'fr', category: 'state', country: 'FR' }] })],
  ['unknown members', withEntry({ colour: 'blue' })],
  ['an entry without a category', feed({ signatories: [{ id: 'a', name: 'A' }] })],
  ['counts', withCounts({ state: { joined: { 2018: 3 }, undated: 1 } })],
  ['a list that is no list', feed({ milestones: {} }), '/milestones'],
  ['no name of the pledge', { version: 1, pledge: {} }, '/pledge/name'],
  ['an empty text', withEntry({ kind: '' }), '/signatories/1/kind'],
  ['a text without a text in it', withEntry({ kind: { en: 1 } }), '/signatories/1/kind'],
  ['a number for a text', withEntry({ name: 7 }), '/signatories/1/name'],
  ['an unknown category', withEntry({ category: 'company' }), '/signatories/1/category'],
  ['a small country', withEntry({ country: 'fr' }), '/signatories/1/country'],
  ['a long country', withEntry({ country: 'FRA' }), '/signatories/1/country'],
  ['a month that no year has', withEntry({ joined: '2018-13' }), '/signatories/1/joined'],
  ['a day that no month has', withEntry({ joined: '2018-02-30' }), '/signatories/1/joined'],
  ['a date in words', withEntry({ listed: 'last year' }), '/signatories/1/listed'],
  ['null', withEntry({ left: null }), '/signatories/1/left'],
  ['a script for a link', withEntry({ url: 'javascript:alert(1)' }), '/signatories/1/url'],
  ['a relative link', feed({ source: { url: '/list' } }), '/source/url'],
  ['no id', feed({ signatories: [{ name: 'A' }] }), '/signatories/0/id'],
  [
    'neither name nor country',
    feed({ signatories: [{ id: 'a', category: 'state' }] }),
    '/signatories/0/name',
  ],
  ['a text among the entries', feed({ signatories: ['A'] }), '/signatories/0'],
  ['text for signatories', feed({ signatories: 'all' }), '/signatories'],
  ['a negative count', feed({ totals: { state: -1 } }), '/totals/state'],
  ['half a count', feed({ totals: { state: 0.5 } }), '/totals/state'],
  ['a huge count', feed({ totals: { state: 1e12 } }), '/totals/state'],
  ['a count of an unknown category', feed({ totals: { company: 1 } }), '/totals/company'],
  ['a milestone without a date', feed({ milestones: [{ counts: {} }] }), '/milestones/0/date'],
  ['a milestone without counts', feed({ milestones: [{ date: '2018' }] }), '/milestones/0/counts'],
  [
    'a principle without a title',
    feed({ pledge: { name: 'P', principles: [{ id: 'x' }] } }),
    '/pledge/principles/0/title',
  ],
  ['an absent nobody', feed({ pledge: { name: 'P', absent: [{}] } }), '/pledge/absent/0/country'],
  [
    'an impossible day of counts',
    withCounts({ state: { joined: { '2018-99-01': 3 } } }),
    '/signatories/counts/state/joined/2018-99-01',
  ],
  [
    'a count in words',
    withCounts({ state: { undated: 'one' } }),
    '/signatories/counts/state/undated',
  ],
  ['a reference that is no text', feed({ signatories: { all: 1 } }), '/signatories/all'],
  ['an update at no time', feed({ updated: 'today' }), '/updated'],
];

describe('the schema', () => {
  for (const [name, document, ...expected] of documents) {
    it(`judges as the reader does: ${name}`, () => {
      isFeed(document);
      assert.deepEqual([...pointers(isFeed.errors)], expected);
      assert.deepEqual(
        [...new Set(readFeed(document).problems.map(({ pointer }) => pointer))],
        expected,
      );
    });
  }

  it('refuses what the reader takes for no feed at all', () => {
    for (const document of [
      null,
      [],
      7,
      {},
      { version: 1 },
      { pledge: { name: 'P' } },
      { version: 2, pledge: { name: 'P' } },
    ]) {
      assert.ok(!isFeed(document), JSON.stringify(document));
      assert.throws(() => readFeed(document), { name: 'Error' }, JSON.stringify(document));
    }
  });

  it('accepts the file with the pledge', async () => {
    assert.ok(isFeed(await readJson(parisCall('pledge.json'))), ajv.errorsText(isFeed.errors));
  });

  it('accepts every document of the Paris Call, in both shapes', async (context) => {
    const folder = await temporaryFolder(context);
    await buildParisCall(folder);
    const everybody: Signatory[] = await readJson(folder, 'signatories.json');
    const pledge = await readJson(parisCall('pledge.json'));
    assert.ok(isList(everybody), ajv.errorsText(isList.errors));
    for (const built of [splitFeed(pledge, everybody), wholeFeed(pledge, everybody)]) {
      for (const [path, document] of built) {
        if (path === 'signatories.json' || path === 'feed-1.schema.json') continue;
        assert.ok(
          isFeed(JSON.parse(JSON.stringify(document))),
          `${path}: ${ajv.errorsText(isFeed.errors)}`,
        );
      }
    }
  });
});
