import { expect } from '@open-wc/testing';
import { createFeedClient, type FeedClient } from '../../src/feed/feed-client.js';
import { feedTitled, feedWith } from '../support/feed-with.js';
import { scriptedFeed } from '../support/scripted-feed.js';
import { pause, waitFor } from '../support/wait-for.js';
import { watchDocument, type Watch } from '../support/watch-document.js';

describe('feed client', () => {
  let client: FeedClient;
  let watches: Watch[];
  const watch = (url: string): Watch => {
    const watching = watchDocument(client, url);
    watches.push(watching);
    return watching;
  };

  beforeEach(() => {
    client = createFeedClient(20);
    watches = [];
  });
  afterEach(() => {
    for (const { close } of watches) close();
  });

  it('sends one request for 500 listeners', async () => {
    const feed = await scriptedFeed([{ body: feedWith(), delay: 50 }]);
    const all = Array.from({ length: 500 }, () => watch(feed.url));
    const states = await Promise.all(all.map((one) => one.good()));
    expect(new Set(states.map(({ json }) => json)).size, 'copies of the document').to.equal(1);
    expect(await feed.requests()).to.have.length(1);
  });

  it('tells a late listener at once, without asking again', async () => {
    const feed = await scriptedFeed([{ body: feedWith() }]);
    await watch(feed.url).good();
    expect(watch(feed.url).last?.json).to.deep.equal(feedWith());
    expect(await feed.requests()).to.have.length(1);
  });

  it('tells a late listener of a document that is null', async () => {
    const feed = await scriptedFeed([{ body: 'null' }]);
    await waitFor(
      'the first to hear',
      (
        (one) => () =>
          one.states.length
      )(watch(feed.url)),
    );
    const late = watch(feed.url);
    await waitFor('the second to hear', () => late.states.length);
    expect(late.last).to.deep.equal({ json: null, error: undefined });
  });

  it('row 36: ends the request when the last listener leaves, and says nothing more', async () => {
    const feed = await scriptedFeed([{ body: feedWith(), delay: 300 }]);
    const [one, other] = [watch(feed.url), watch(feed.url)];
    await waitFor('the request', async () => (await feed.requests()).length);
    one.close();
    await pause(50);
    expect((await feed.requests())[0]?.aborted, 'while one still waits').to.equal(false);
    other.close();
    await waitFor('the abort', async () => (await feed.requests())[0]?.aborted);
    await pause(350);
    expect(one.states.concat(other.states)).to.deep.equal([]);
  });

  it('row 43: goes on when a listener leaves and comes back, now or a few promises later', async () => {
    const feed = await scriptedFeed([{ body: feedWith(), delay: 200 }]);
    const first = watch(feed.url);
    await waitFor('the request', async () => (await feed.requests()).length);
    first.close();
    const second = watch(feed.url);
    second.close();
    for (let step = 0; step < 5; step++) await undefined;
    await watch(feed.url).good();
    const requests = await feed.requests();
    expect(requests).to.have.length(1);
    expect(requests[0]?.aborted).to.equal(false);
  });

  it('asks again for what everybody had left', async () => {
    const feed = await scriptedFeed([{ body: feedTitled('old') }, { body: feedTitled('new') }]);
    const first = watch(feed.url);
    await first.good();
    first.close();
    await pause(20);
    expect((await watch(feed.url).good()).json).to.deep.equal(feedTitled('new'));
  });

  it('tells of a changed document after a refresh, and of an unchanged one not', async () => {
    const feed = await scriptedFeed([
      { body: feedTitled('old') },
      { body: feedTitled('old') },
      { body: feedTitled('new') },
    ]);
    const watching = watch(feed.url);
    await watching.good();
    await client.refresh(feed.url);
    expect(watching.states).to.have.length(1);
    await client.refresh(feed.url);
    expect(watching.states.map(({ json }) => json)).to.deep.equal([
      feedTitled('old'),
      feedTitled('new'),
    ]);
    expect(await feed.requests()).to.have.length(3);
  });

  it('shares a refresh: all who ask wait for the same answer', async () => {
    const feed = await scriptedFeed([
      { body: feedTitled('old') },
      { body: feedTitled('new'), delay: 150 },
    ]);
    const watching = watch(feed.url);
    await watching.good();
    void client.refresh(feed.url);
    await client.refresh(feed.url);
    expect(watching.last?.json).to.deep.equal(feedTitled('new'));
    expect(await feed.requests()).to.have.length(2);
  });

  it('does not ask for a document to which nobody listens', async () => {
    const feed = await scriptedFeed([{ body: feedWith() }]);
    await client.refresh(feed.url);
    expect(await feed.requests()).to.deep.equal([]);
  });

  it('sends no cookies, no other credentials and nothing that asks for a preflight', async () => {
    document.cookie = 'secret=of-the-page; path=/';
    const feed = await scriptedFeed([{ body: feedWith() }]);
    await (await fetch(feed.url)).text();
    await watch(feed.url).good();
    document.cookie = 'secret=; path=/; max-age=0';
    const [page, ours] = await feed.requests();
    expect(page?.headers['cookie'], 'what a page sends').to.contain('secret');
    expect(ours?.method).to.equal('GET');
    expect(ours?.headers).to.not.have.any.keys('cookie', 'authorization', 'content-type');
    expect(ours?.headers['accept']).to.equal('*/*');
  });
});
