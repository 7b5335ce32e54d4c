import { expect } from '@open-wc/testing';
import { createFeedClient, type FeedClient, type Resource } from '../../src/feed/feed-client.js';
import { freshFor, recoverFeeds } from '../../src/feed/feed-recovery.js';
import { feedTitled, feedWith } from '../support/feed-with.js';
import { moveClock, setHidden } from '../support/page-visibility.js';
import { scriptedFeed, type ScriptedFeed } from '../support/scripted-feed.js';
import { pause, waitFor } from '../support/wait-for.js';
import { watchDocument, type Watch } from '../support/watch-document.js';

const firstWait = 20;
/** Longer than all retries together can take. */
const afterAllRetries = firstWait * 31 * 1.5 + 400;

describe('feed recovery', () => {
  let client: FeedClient;
  let watches: Watch[];
  const watch = (url: string): Watch => {
    const watching = watchDocument(client, url);
    watches.push(watching);
    return watching;
  };
  const asked = async (feed: ScriptedFeed, times: number): Promise<void> => {
    await waitFor(`${times} requests`, async () => (await feed.requests()).length >= times);
  };
  const gaps = async (feed: ScriptedFeed): Promise<number[]> => {
    const times = (await feed.requests()).map(({ time }) => time);
    return times.slice(1).map((time, index) => time - times[index]!);
  };

  beforeEach(() => {
    client = createFeedClient(firstWait);
    watches = [];
  });
  afterEach(() => {
    for (const { close } of watches) close();
  });

  it('row 4: tries five times more, after waits that double, however many listen', async () => {
    const feed = await scriptedFeed([{ status: 503 }]);
    for (let count = 0; count < 20; count++) watch(feed.url);
    await pause(afterAllRetries);
    const waits = await gaps(feed);
    expect(waits).to.have.length(5);
    waits.forEach((wait, index) => {
      expect(wait, `wait ${index}`).to.be.at.least(firstWait * 2 ** index * 0.5 - 2);
    });
    expect(watches.map(({ last }) => last?.error?.status)).to.deep.equal(Array(20).fill(503));
  });

  it('row 4: spreads the waits', async () => {
    const { random } = Math;
    Math.random = () => 0.999;
    client = createFeedClient(200);
    const feed = await scriptedFeed([{ status: 500 }, { body: feedWith() }]);
    await watch(feed.url).good();
    Math.random = random;
    expect((await gaps(feed))[0]).to.be.at.least(290);
  });

  it('does not hasten the retries of one document when another one fails', async () => {
    const feeds = await Promise.all([1, 2, 3].map(() => scriptedFeed([{ status: 500 }])));
    for (const { url } of feeds) watch(url);
    await pause(afterAllRetries);
    const counts = await Promise.all(feeds.map(async (feed) => (await feed.requests()).length));
    expect(counts).to.deep.equal([6, 6, 6]);
  });

  it('is through with a document after a success', async () => {
    // Broken off, not reset: Firefox asks again on its own after a reset.
    const brokenOff = { body: feedWith(), cut: 40 };
    const feed = await scriptedFeed([brokenOff, { status: 500 }, { body: feedWith() }]);
    const watching = watch(feed.url);
    await watching.good();
    await pause(100);
    expect(await feed.requests()).to.have.length(3);
    expect(watching.states.map(({ error }) => error?.fault)).to.deep.equal([
      'network',
      'status',
      undefined,
    ]);
  });

  it('row 13: keeps the document while a refresh fails, and repairs it', async () => {
    const feed = await scriptedFeed([
      { body: feedTitled('old') },
      { status: 500 },
      { body: feedTitled('new') },
    ]);
    const watching = watch(feed.url);
    await watching.good();
    await client.refresh(feed.url);
    expect((await watching.failed()).json).to.deep.equal(feedTitled('old'));
    expect((await watching.good()).json).to.deep.equal(feedTitled('new'));
  });

  it('takes a web page between two answers for no success', async () => {
    const page = { body: '<!doctype html><p>Sign in</p>' };
    const feed = await scriptedFeed([{ body: feedWith() }, page, page, page, { body: feedWith() }]);
    const watching = watch(feed.url);
    await watching.good();
    await client.refresh(feed.url);
    await asked(feed, 5);
    await watching.good();
    const faults = watching.states.map(({ error }) => error?.fault);
    expect(faults).to.deep.equal([undefined, 'html', 'html', 'html', undefined]);
  });

  it('row 3: tries 404 twice more', async () => {
    const feed = await scriptedFeed([{ status: 404 }]);
    watch(feed.url);
    await asked(feed, 3);
    await pause(firstWait * 4 * 1.5 + 300);
    expect(await feed.requests()).to.have.length(3);
  });

  it('row 3: never tries 410 again, not even when the page comes back', async () => {
    // Without this header the browser itself answers from its cache.
    const feed = await scriptedFeed([{ status: 410, headers: { 'Cache-Control': 'no-store' } }]);
    await watch(feed.url).failed();
    window.dispatchEvent(new Event('online'));
    await pause(200);
    expect(await feed.requests()).to.have.length(1);
  });

  it('tries again when the page comes back, and has its retries again', async () => {
    const feed = await scriptedFeed([{ status: 404 }]);
    const watching = watch(feed.url);
    await asked(feed, 3);
    await pause(200);
    await feed.play({ status: 404 }, { body: feedWith() });
    window.dispatchEvent(new Event('online'));
    await watching.good();
    expect(await feed.requests()).to.have.length(2);
  });

  it('row 5: waits as many seconds as the server asks, also when the page comes back', async () => {
    const feed = await scriptedFeed([
      { status: 503, headers: { 'Retry-After': '1' } },
      { body: feedWith() },
    ]);
    const watching = watch(feed.url);
    await watching.failed();
    window.dispatchEvent(new Event('online'));
    await watching.good();
    expect((await gaps(feed))[0]).to.be.at.least(990);
  });

  it('row 5: waits until the date that the server names', async () => {
    const until = new Date(Date.now() + 2000).toUTCString();
    const feed = await scriptedFeed([
      { status: 429, headers: { 'Retry-After': until } },
      { body: feedWith() },
    ]);
    await watch(feed.url).good();
    expect((await feed.requests())[1]?.time).to.be.at.least(Date.parse(until));
  });

  it('row 5: does not hammer a server that asks for no wait at all', async () => {
    const feed = await scriptedFeed([{ status: 503, headers: { 'Retry-After': '0' } }]);
    watch(feed.url);
    await pause(afterAllRetries);
    const waits = await gaps(feed);
    expect(waits).to.have.length(5);
    expect(waits[4]).to.be.at.least(firstWait * 16 * 0.5);
  });

  for (const nonsense of ['soon', '-5', 'Thu, 01 Jan 1970 00:00:00 GMT']) {
    it(`row 5: waits as usual after "Retry-After: ${nonsense}"`, async () => {
      const feed = await scriptedFeed([
        { status: 503, headers: { 'Retry-After': nonsense } },
        { body: feedWith() },
      ]);
      await watch(feed.url).good();
      expect((await gaps(feed))[0]).to.be.at.least(firstWait * 0.5 - 2);
    });
  }

  it('row 42: has no timers while the page is hidden', async () => {
    const feed = await scriptedFeed([{ status: 500 }, { body: feedWith() }]);
    setHidden(true);
    try {
      const watching = watch(feed.url);
      await watching.failed();
      await pause(150);
      expect(await feed.requests()).to.have.length(1);
      setHidden(false);
      await watching.good();
    } finally {
      setHidden(false);
    }
  });

  it('row 42: stops a timer when the page is hidden', async () => {
    client = createFeedClient(200);
    const feed = await scriptedFeed([{ status: 500 }]);
    await watch(feed.url).failed();
    setHidden(true);
    await pause(500);
    expect(await feed.requests()).to.have.length(1);
    setHidden(false);
  });

  it('row 42: asks again for an old document when the page comes back, not for a fresh one', async () => {
    const feed = await scriptedFeed([{ body: feedTitled('old') }, { body: feedTitled('new') }]);
    const watching = watch(feed.url);
    await watching.good();
    window.dispatchEvent(new Event('online'));
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await pause(100);
    expect(await feed.requests(), 'while fresh').to.have.length(1);
    const setClockRight = moveClock(freshFor + 1);
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await waitFor('the new one', () => watching.states.length === 2);
    setClockRight();
    expect(watching.last?.json).to.deep.equal(feedTitled('new'));
  });

  it('row 35: leaves no listener on the window when nobody listens any more', async () => {
    const { addEventListener, removeEventListener } = window;
    const present: string[] = [];
    window.addEventListener = (type: string) => void present.push(type);
    window.removeEventListener = (type: string) => void present.splice(present.indexOf(type), 1);
    const closers = ['a', 'b'].map((name) => client.open(`/faults/never?${name}`, () => undefined));
    const during = [...present];
    for (const close of closers) close();
    await pause(20);
    Object.assign(window, { addEventListener, removeEventListener });
    expect(during).to.have.members(['online', 'visibilitychange']);
    expect(present).to.deep.equal([]);
  });

  it('sends nothing once the last listener has left in the middle of a retry', async () => {
    client = createFeedClient(100);
    const feed = await scriptedFeed([{ status: 500 }]);
    const watching = watch(feed.url);
    await watching.failed();
    watching.close();
    await pause(400);
    expect(await feed.requests()).to.have.length(1);
  });

  it('tries at once what failed before this module could be loaded', () => {
    const listeners = new Set([() => undefined]);
    const get = (): Promise<string> => Promise.resolve('');
    const error = Object.assign(Error(), { fault: 'network' as const });
    const failed: Resource = { url: 'a', get, listeners, error };
    const waits: number[] = [];
    const { setTimeout } = window;
    const record = (_: unknown, wait: number): number => waits.push(wait);
    window.setTimeout = record as unknown as typeof setTimeout;
    recoverFeeds([failed], () => undefined, firstWait);
    window.setTimeout = setTimeout;
    expect(waits).to.have.length(1);
    expect(waits[0]).to.be.at.most(0);
  });
});
