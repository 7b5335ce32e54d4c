import { expect } from '@open-wc/testing';
import { createFeedClient, type FeedClient } from '../../src/feed/feed-client.js';
import type { Feed, Signatory } from '../../src/feed/feed-types.js';
import { feedWith } from '../support/feed-with.js';
import { closeFeeds, openFeedAt, type Heard, type OpenFeed } from '../support/open-feed-at.js';
import { scriptedFeed } from '../support/scripted-feed.js';
import { pause, waitFor } from '../support/wait-for.js';

const days = { old: '2025-01-01T00:00:00Z', new: '2025-02-02T00:00:00Z' };
type Version = keyof typeof days;

const everybody = (version: Version): Signatory[] => [{ id: version, name: `The ${version} one` }];

/** A part that says of which version it is. */
const dated = (version: Version): unknown =>
  feedWith({ updated: days[version], signatories: everybody(version) });

/** The first document of a version. */
const index = (version: Version, all: string, count?: number): unknown =>
  feedWith({ updated: days[version], signatories: { all, count } });

const versionsOf = ({ updated, signatories }: Feed): string =>
  `${updated === days.old ? 'old' : 'new'} with ${(signatories as Signatory[])[0]?.id}`;
const shown = ({ heard }: { heard: Heard[] }): string[] =>
  heard.flatMap(({ feed }) => (feed ? versionsOf(feed) : []));

describe('parts of two versions', () => {
  let client: FeedClient;
  const need = 'signatories';
  const open = (url: string): OpenFeed => openFeedAt(url, { need }, client);
  const absolute = (url: string): string => new URL(url, location.href).href;

  beforeEach(() => {
    client = createFeedClient(20);
  });
  afterEach(closeFeeds);

  it('row 15: are not put together, and are asked for again until they agree', async () => {
    const all = await scriptedFeed([{ body: dated('old') }, { body: dated('new') }]);
    const feed = await scriptedFeed([{ body: index('new', all.key) }]);
    const opened = open(feed.url);
    await opened.feed();
    expect(shown(opened)).to.deep.equal(['new with new']);
    expect(opened.heard.filter(({ error }) => error)).to.deep.equal([]);
  });

  it('are repaired when it is the first document that was old', async () => {
    const all = await scriptedFeed([{ body: dated('new') }]);
    const feed = await scriptedFeed([
      { body: index('old', all.key) },
      { body: index('old', all.key) },
      { body: index('new', all.key) },
    ]);
    const opened = open(feed.url);
    await opened.feed();
    expect(shown(opened)).to.deep.equal(['new with new']);
  });

  it('are an error after a while, in a few requests however many elements there are', async () => {
    const all = await scriptedFeed([{ body: dated('old') }]);
    const feed = await scriptedFeed([{ body: index('new', all.key) }]);
    const opens = Array.from({ length: 20 }, () => open(feed.url));
    await pause(800);
    for (const opened of opens) {
      expect(shown(opened)).to.deep.equal([]);
      expect((await opened.error()).fault).to.equal('mixed-versions');
    }
    for (const { requests } of [all, feed]) expect((await requests()).length).to.be.within(2, 5);
  });

  it('are no error for the second of two elements while the first one waits for the answer', async () => {
    const all = await scriptedFeed([{ body: dated('old') }, { body: dated('new'), delay: 60 }]);
    const feed = await scriptedFeed([{ body: index('new', all.key) }]);
    // The later attempts are out of reach, also of a slow machine.
    const waits = [0, 5000, 5000];
    const opens = [1, 2].map(() => openFeedAt(feed.url, { need }, client, waits));
    await Promise.all(opens.map((opened) => opened.feed()));
    for (const opened of opens) expect(opened.heard.filter(({ error }) => error)).to.have.length(0);
  });

  it('are repaired after the last attempt too, when a document changes', async () => {
    const all = await scriptedFeed([{ body: dated('old') }]);
    const feed = await scriptedFeed([{ body: index('new', all.key) }]);
    const opened = open(feed.url);
    await opened.error();
    await pause(500);
    await all.play({ body: dated('new') });
    await client.refresh(absolute(all.url));
    expect(versionsOf(await opened.feed())).to.equal('new with new');
  });

  it('row 15: never show together when all are replaced while they are shown', async () => {
    const all = await scriptedFeed([{ body: dated('old') }, { body: dated('new'), delay: 50 }]);
    const feed = await scriptedFeed([
      { body: index('old', all.key) },
      { body: index('new', all.key) },
    ]);
    const opened = open(feed.url);
    await opened.feed();
    await client.refresh(absolute(feed.url));
    await waitFor('the new version', () => shown(opened).length === 2);
    expect(shown(opened)).to.deep.equal(['old with old', 'new with new']);
  });

  it('row 15: never show together when the part does not say its version', async () => {
    const all = await scriptedFeed([
      { body: everybody('old') },
      { body: everybody('new'), delay: 50 },
    ]);
    const feed = await scriptedFeed([
      { body: index('old', all.key) },
      { body: index('new', all.key) },
    ]);
    const opened = open(feed.url);
    await opened.feed();
    await client.refresh(absolute(feed.url));
    const late = open(feed.url);
    await waitFor('the new version', () => shown(opened).length === 2);
    await late.feed();
    expect(shown(opened)).to.deep.equal(['old with old', 'new with new']);
    expect(shown(late)).to.deep.equal(['new with new']);
  });

  it('keep the old content where the undated part cannot be had again', async () => {
    const all = await scriptedFeed([
      { body: everybody('old') },
      { status: 500 },
      { status: 500 },
      { body: everybody('new') },
    ]);
    const feed = await scriptedFeed([
      { body: index('old', all.key) },
      { body: index('new', all.key) },
    ]);
    const opened = open(feed.url);
    await opened.feed();
    await client.refresh(absolute(feed.url));
    expect((await opened.error()).status).to.equal(500);
    await waitFor('the new version', () => shown(opened).length === 2);
    expect(shown(opened)).to.deep.equal(['old with old', 'new with new']);
  });

  it('show the new first document with an undated part that has not changed', async () => {
    const all = await scriptedFeed([{ body: everybody('old') }]);
    const feed = await scriptedFeed([
      { body: index('old', all.key) },
      { body: index('new', all.key) },
    ]);
    const opened = open(feed.url);
    await opened.feed();
    await client.refresh(absolute(feed.url));
    await waitFor('the new first document', () => shown(opened).length === 2);
    expect(shown(opened)).to.deep.equal(['old with old', 'new with old']);
    expect(await all.requests()).to.have.length(2);
  });

  it('are told apart by the count where the part is a bare list', async () => {
    const two = [...everybody('new'), { id: 'more', name: 'One more' }];
    const all = await scriptedFeed([{ body: everybody('old') }, { body: two }]);
    const feed = await scriptedFeed([{ body: index('new', all.key, 2) }]);
    const opened = open(feed.url);
    await opened.feed();
    expect(shown(opened)).to.deep.equal(['new with new']);
  });

  it('mark what shows as old when the first document cannot be refreshed', async () => {
    const all = await scriptedFeed([{ body: dated('old') }]);
    const feed = await scriptedFeed([
      { body: index('old', all.key) },
      { status: 500, headers: { 'Retry-After': '60' } },
    ]);
    const opened = open(feed.url);
    await opened.feed();
    await client.refresh(absolute(feed.url));
    await opened.error();
    const { feed: stillThere, error } = opened.heard.at(-1)!;
    expect(stillThere && versionsOf(stillThere)).to.equal('old with old');
    expect(error?.status).to.equal(500);
  });

  it('are left alone once everybody has gone', async () => {
    const all = await scriptedFeed([{ body: dated('old') }]);
    const feed = await scriptedFeed([{ body: index('new', all.key) }]);
    const opened = open(feed.url);
    await waitFor('both', async () => (await all.requests()).length === 2);
    opened.close();
    const { length } = opened.heard;
    const requests = (await all.requests()).length + (await feed.requests()).length;
    await pause(500);
    expect(opened.heard).to.have.length(length);
    expect((await all.requests()).length + (await feed.requests()).length).to.equal(requests);
  });
});
