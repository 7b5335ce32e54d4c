import { expect } from '@open-wc/testing';
import { createFeedClient, type FeedClient } from '../../src/feed/feed-client.js';
import type { Feed, Signatory } from '../../src/feed/feed-types.js';
import { nameKey } from '../../src/feed/name-key.js';
import { shardOf } from '../../src/feed/shard-of.js';
import { feedWith } from '../support/feed-with.js';
import { closeFeeds, openFeedAt, type OpenFeed } from '../support/open-feed-at.js';
import { scriptedFeed, type FeedStep, type ScriptedFeed } from '../support/scripted-feed.js';

const everybody = feedWith()['signatories'] as Signatory[];
const countries = {
  FR: { state: { joined: { '2018-11-12': 1 } } },
  US: { 'private-sector': { joined: { '2018-11-12': 1 } } },
};
const need = 'signatories';
const names = ({ signatories }: Feed): unknown =>
  Array.isArray(signatories) ? signatories.map(({ id }: Signatory) => id) : signatories;

/** A feed whose first document has these references. */
const indexWith = (signatories: unknown): Promise<ScriptedFeed> =>
  scriptedFeed([{ body: feedWith({ signatories }) }]);

/** A part that a first document beside it can refer to. */
const part = (...steps: FeedStep[]): Promise<ScriptedFeed> => scriptedFeed(steps);

describe('feed of several documents', () => {
  let client: FeedClient;
  const open = (feed: ScriptedFeed, request: Parameters<typeof openFeedAt>[1]): OpenFeed =>
    openFeedAt(feed.url, request, client);

  beforeEach(() => {
    client = createFeedClient(20);
  });
  afterEach(closeFeeds);

  it('is the same as one document, once "all" is followed', async () => {
    const all = await part({ body: everybody });
    const split = await indexWith({ count: 2, all: all.key });
    const whole = await part({ body: feedWith() });
    expect(await open(split, { need }).feed()).to.deep.equal(await open(whole, { need }).feed());
  });

  it('puts the pages of "all" together, in their order', async () => {
    const key = crypto.randomUUID();
    const [fr, acme] = everybody;
    await scriptedFeed([{ body: [acme] }], `${key}-1`);
    await scriptedFeed([{ body: [fr], delay: 50 }], `${key}-2`);
    const split = await indexWith({ count: 2, all: `${key}-{page}`, pages: 2 });
    expect(names(await open(split, { need }).feed())).to.deep.equal(['acme', 'fr']);
  });

  it('shows no list of which a page is missing', async () => {
    const key = crypto.randomUUID();
    await scriptedFeed([{ body: everybody }], `${key}-1`);
    await scriptedFeed([{ status: 410 }], `${key}-2`);
    const split = await indexWith({ all: `${key}-{page}`, pages: 2 });
    expect((await open(split, { need }).error()).fault).to.equal('status');
  });

  it('refuses a list of more pages than a browser should read', async () => {
    const split = await indexWith({ all: 'unused-{page}', pages: 101 });
    expect((await open(split, { need }).error()).fault).to.equal('too-large');
  });

  it('finds a name by the index, and by it the one entry', async () => {
    const key = crypto.randomUUID();
    const [, acme] = everybody;
    await scriptedFeed([{ body: acme }], `${key}-${shardOf('acme', 1)}-acme`);
    await scriptedFeed([{ body: { 'acme ltd': ['acme'], both: ['acme', 'fr'] } }], `${key}-names`);
    const split = await indexWith({
      ...{ all: 'unused', byId: `${key}-{shard}-{id}`, byName: `${key}-names`, shardLevels: 1 },
    });
    const named = async (name: string): Promise<unknown> =>
      names(await open(split, { need, name }).feed());
    expect(nameKey(' Ácme LTD ')).to.equal('acme ltd');
    expect(await named(' Ácme LTD ')).to.deep.equal(['acme']);
    expect(await named('both')).to.deep.equal(['acme', 'fr']);
    expect(await named('nobody')).to.deep.equal([]);
  });

  it('reads "all" as a feed of its own, too', async () => {
    const all = await part({ body: feedWith() });
    const split = await indexWith({ count: 2, all: all.key });
    expect(names(await open(split, { need }).feed())).to.deep.equal(['fr', 'acme']);
  });

  it('follows references relative to the feed, and absolute ones', async () => {
    const all = await part({ body: everybody });
    for (const address of [all.key, `./x/../${all.key}`, all.url, location.origin + all.url]) {
      const split = await indexWith({ all: address });
      expect(names(await open(split, { need }).feed())).to.deep.equal(['fr', 'acme']);
    }
  });

  it('opens "byId" for one signatory: a feed, or the bare entry', async () => {
    const [fr, acme] = everybody;
    const key = crypto.randomUUID();
    await scriptedFeed([{ body: feedWith({ signatories: [fr] }) }], `${key}-fr`);
    await scriptedFeed([{ body: acme }], `${key}-acme`);
    const split = await indexWith({ byId: `${key}-{id}`, all: 'unused' });
    expect(names(await open(split, { need, one: 'fr' }).feed())).to.deep.equal(['fr']);
    expect(names(await open(split, { need, one: 'acme' }).feed())).to.deep.equal(['acme']);
  });

  it('puts an id into an address as text, whatever it is', async () => {
    const key = crypto.randomUUID();
    const odd = '../é?#$&/%\ud800';
    const address = `${key}-${encodeURIComponent('../é?#$&/%\ufffd')}`;
    const one = await scriptedFeed([{ body: [{ id: odd, name: 'Odd' }] }], address);
    const split = await indexWith({ byId: `${key}-{id}` });
    expect(names(await open(split, { need, one: odd }).feed())).to.deep.equal([odd]);
    expect(await one.requests()).to.have.length(1);
  });

  it('looks for a signatory without a document of its own among all', async () => {
    const key = crypto.randomUUID();
    const missing = await scriptedFeed([{ status: 404 }], `${key}-Acme`);
    const all = await part({ body: everybody });
    const split = await indexWith({ byId: `${key}-{id}`, all: all.key });
    const opened = open(split, { need, one: 'Acme' });
    expect(names(await opened.feed())).to.deep.equal(['fr', 'acme']);
    expect(opened.heard.filter(({ error }) => error)).to.deep.equal([]);
    const second = open(split, { need, one: 'Acme' });
    expect(names(await second.feed())).to.deep.equal(['fr', 'acme']);
    expect((await missing.requests()).length).to.be.at.most(2);
  });

  it('opens "byCountry" for the map, and not for who has the counts already', async () => {
    const byCountry = await part({ body: feedWith({ signatories: { countries } }) });
    const counts = { state: { joined: { '2018-11-12': 1 } } };
    const split = await indexWith({ byCountry: byCountry.key, counts });
    const forMap = await open(split, { need: 'countries' }).feed();
    expect(forMap.signatories).to.deep.equal({ countries });
    const forCounter = await open(split, { need: 'counts' }).feed();
    expect(forCounter.signatories).to.deep.equal({ byCountry: byCountry.key, counts });
    expect(await byCountry.requests()).to.have.length(1);
  });

  it('opens nothing more for the principles', async () => {
    const split = await indexWith({ all: 'missing', byCountry: 'missing', byId: 'missing-{id}' });
    const feed = await open(split, { need: 'principles' }).feed();
    expect(feed.pledge.principles).to.have.length(2);
  });

  it('gives what it has where the references lack what is needed', async () => {
    const split = await indexWith({ count: 2 });
    for (const need of ['counts', 'countries', 'signatories'] as const) {
      expect((await open(split, { need }).feed()).signatories).to.deep.equal({ count: 2 });
    }
  });

  it('sends one request a document for 100 elements', async () => {
    const all = await part({ body: everybody, delay: 30 });
    const split = await indexWith({ all: all.key });
    const opens = Array.from({ length: 100 }, () => open(split, { need }));
    const feeds = await Promise.all(opens.map((one) => one.feed()));
    expect(new Set(feeds).size).to.equal(1);
    expect(await split.requests()).to.have.length(1);
    expect(await all.requests()).to.have.length(1);
  });

  for (const [what, body] of [
    ['null', 'null'],
    ['a number', '5'],
    ['a text', '"signatories"'],
    ['an empty object', {}],
    ['a feed without signatories', feedWith({ signatories: undefined })],
    ['a feed that only refers to others', feedWith({ signatories: { count: 2 } })],
  ] as const) {
    it(`says of a part that is ${what} that it is no feed`, async () => {
      const all = await part({ body });
      const split = await indexWith({ all: all.key });
      const opened = open(split, { need });
      expect((await opened.error()).fault).to.equal('not-a-feed');
      expect(opened.heard.filter(({ feed }) => feed)).to.deep.equal([]);
    });
  }

  it('ends with an error, not without end, where a feed refers to itself', async () => {
    const key = crypto.randomUUID();
    const body = feedWith({ signatories: { all: key, byCountry: key, byId: key } });
    const feed = await scriptedFeed([{ body }], key);
    expect((await open(feed, { need }).error()).fault).to.equal('not-a-feed');
    expect(await feed.requests()).to.have.length(1);
  });

  it('says why a part is missing, and repairs it', async () => {
    const all = await part({ status: 500 }, { body: everybody });
    const split = await indexWith({ all: all.key });
    const opened = open(split, { need });
    expect((await opened.error()).status).to.equal(500);
    expect(names(await opened.feed())).to.deep.equal(['fr', 'acme']);
  });
});
