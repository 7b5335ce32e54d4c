import { expect } from '@open-wc/testing';
import { patience } from '../../src/feed/download-untrusted.js';
import { freshFor } from '../../src/feed/feed-recovery.js';
import { feedWith } from '../support/feed-with.js';
import { endFour, showFour } from '../support/four-elements.js';
import { moveClock } from '../support/page-visibility.js';
import { scriptedFeed, type FeedStep } from '../support/scripted-feed.js';
import { seen } from '../support/show-element.js';
import { waitFor } from '../support/wait-for.js';

const good: FeedStep = { body: feedWith() };

/**
 * Makes timers of so many milliseconds end soon, if not before a busy browser has sent its request;
 * returns the function that sets them right again.
 */
function hasten(long: number): () => void {
  const { setTimeout } = window;
  window.setTimeout = ((action: () => void, wait?: number, ...rest: unknown[]) =>
    setTimeout(action, wait === long ? 1000 : wait, ...rest)) as typeof setTimeout;
  return () => {
    window.setTimeout = setTimeout;
  };
}

let setClockRight = (): void => undefined;

/** Lets the page believe that it was left for long, and comes back. */
function comeBackLater(): void {
  setClockRight = moveClock(freshFor + 1);
  dispatchEvent(new Event('online'));
}

describe('transport', () => {
  afterEach(() => {
    setClockRight();
    endFour();
  });

  it('row 1: a slow feed leaves the author’s content at once, and is shown when it arrives', async () => {
    const feed = await scriptedFeed([{ ...good, delay: 500 }]);
    const four = await showFour(feed.url);
    await waitFor('the request', async () => (await feed.requests()).length);
    expect(four.showOwnContent).to.equal(true);
    expect(four.all.map((element) => element.matches(':state(loading)'))).to.not.include(false);
    await four.told('loads');
    expect(four.text).to.contain('Acme').and.contain('First').and.contain('Add your name');
    expect(four.showOwnContent).to.equal(false);
    expect(four.said).to.deep.equal([]);
    expect(await feed.requests()).to.have.length(1);
  });

  for (const [what, step] of [
    ['never answers', { never: true }],
    ['stops half-way', { cut: 100, never: true }],
  ] as const) {
    it(`row 2: a feed that ${what} is given up, and asked for again later`, async () => {
      const feed = await scriptedFeed([step, good]);
      const setTimersRight = hasten(patience);
      const four = await showFour(feed.url);
      await four.told('errors');
      setTimersRight();
      expect(four.showOwnContent).to.equal(true);
      expect(new Set(four.errors.map(({ error }) => error.fault))).to.deep.equal(
        new Set(['timeout']),
      );
      await waitFor('the end of the request', async () => (await feed.requests())[0]?.aborted);
      await four.told('loads');
      expect(await feed.requests()).to.have.length(2);
    });
  }

  for (const [row, what, step, fault, sentence] of [
    [3, 'missing', { status: 404 }, 'status', /404/],
    [3, 'gone for good', { status: 410 }, 'status', /410/],
    [4, 'on a server that fails', { status: 500 }, 'status', /500/],
    [4, 'behind a bad gateway', { status: 502 }, 'status', /502/],
    [4, 'on a server that is busy', { status: 503 }, 'status', /503/],
    [4, 'on a line that breaks', { reset: true }, 'network', /reached/],
    [6, 'in an answer of status 500', { ...good, status: 500 }, 'status', /500/],
    [6, 'in an answer of status 404', { ...good, status: 404 }, 'status', /404/],
    [7, 'truncated', { body: '{"version": 1, "pledge": {' }, 'json', /cut off/],
    [7, 'empty', { body: '' }, 'json', /not JSON/],
    [7, 'an empty success', { status: 204 }, 'status', /204/],
    [8, 'a web page', { body: '<!doctype html><p>Sign in' }, 'html', /web page/],
  ] as const) {
    it(`row ${row}: a feed that is ${what} leaves the author’s content and one warning an element`, async () => {
      const feed = await scriptedFeed([{ headers: { 'Cache-Control': 'no-store' }, ...step }]);
      const four = await showFour(feed.url);
      const { bottom } = four;
      await four.told('errors');
      expect(four.showOwnContent).to.equal(true);
      expect(four.bottom, 'what is below').to.equal(bottom);
      for (const { error } of four.errors) {
        expect(error.fault).to.equal(fault);
        expect(error.message).to.match(sentence);
      }
      expect(four.said).to.have.length(4);
      for (const line of four.said) expect(line).to.match(sentence).and.contain(feed.url);
      expect(four.all.map((element) => element.matches(':state(error)'))).to.not.include(false);
      expect(four.loads).to.deep.equal([]);
      expect((await feed.requests()).length).to.equal(1);
    });
  }

  for (const kind of ['binary', 'utf16', 'redirect-loop']) {
    const row = kind === 'redirect-loop' ? 10 : 7;
    it(`row ${row}: ${kind} leaves the author’s content and names the cause`, async () => {
      const four = await showFour(`/faults/${kind}?${crypto.randomUUID()}`);
      await four.told('errors');
      expect(four.showOwnContent).to.equal(true);
      for (const { error } of four.errors) {
        expect(error.message).to.match(row === 7 ? /not JSON in UTF-8/ : /redirects/);
      }
    });
  }

  it('row 4: all elements of a page share the retries, and recover without a reload', async () => {
    const feed = await scriptedFeed([{ status: 503 }, { reset: true }, good]);
    const four = await showFour(feed.url);
    await four.told('errors');
    await four.told('loads');
    expect(four.text).to.contain('Acme');
    expect(await feed.requests()).to.have.length(3);
  });

  it('row 4: a name that no server has leaves the author’s content', async () => {
    const four = await showFour('http://feed.invalid/feed.json');
    await four.told('errors');
    expect(four.showOwnContent).to.equal(true);
    expect(new Set(four.errors.map(({ error }) => error.fault))).to.deep.equal(
      new Set(['network']),
    );
  });

  it('row 5: the wait that a server asks for is kept', async () => {
    const feed = await scriptedFeed([{ status: 429, headers: { 'Retry-After': '2' } }, good]);
    const four = await showFour(feed.url);
    await four.told('errors');
    expect(four.showOwnContent).to.equal(true);
    await four.told('loads');
    const [first, second] = await feed.requests();
    expect(second!.time - first!.time).to.be.at.least(1990);
  });

  for (const address of ['bom', 'no-type', 'type?value=text/html', 'type?value=nonsense']) {
    it(`row 9: ${address} is read`, async () => {
      const four = await showFour(`/faults/${address}`);
      await four.told('loads');
      expect(seen(four.badge)).to.contain('Acme');
      expect(four.said).to.deep.equal([]);
    });
  }

  it('row 10: another site that does not allow it is named as the likely cause', async () => {
    const { origin } = (await (await fetch('/faults/other-origin')).json()) as { origin: string };
    const redirect = `/faults/redirect?to=${encodeURIComponent(`${origin}/faults/feed`)}`;
    for (const url of [`${origin}/faults/feed`, redirect]) {
      const four = await showFour(url);
      await four.told('errors');
      expect(four.showOwnContent).to.equal(true);
      for (const line of four.said) expect(line).to.contain('Access-Control-Allow-Origin');
      endFour();
    }
  });

  it('row 11: an endless feed is cut off', async () => {
    const four = await showFour('/faults/endless');
    await four.told('errors');
    expect(four.showOwnContent).to.equal(true);
    for (const { error } of four.errors) expect(error.message).to.contain('larger than 16 MB');
  });

  it('row 13: content stays when a later refresh fails, marked with its date', async () => {
    const feed = await scriptedFeed([good, { status: 500 }]);
    const four = await showFour(feed.url);
    await four.told('loads');
    comeBackLater();
    await four.told('errors');
    expect(seen(four.badge), 'at once').to.contain('Acme');
    await waitFor('the date', () => seen(four.badge).includes('As of'));
    expect(seen(four.badge)).to.contain('Acme').and.contain('As of December 25, 2025');
    expect(seen(four.counter)).to.contain('Could not be refreshed; as of December 25, 2025');
    expect(seen(four.map).replaceAll(' ', ' ')).to.contain('as of December 25, 2025');
    expect(seen(four.list)).to.contain('First');
    expect(four.all.map((element) => element.matches(':state(ready)'))).to.not.include(false);
  });

  it('row 15: parts of two versions show nothing until they agree', async () => {
    const of = (updated: string, signatories: unknown): unknown =>
      feedWith({ updated, signatories });
    const everybody = [{ id: 'acme', name: 'Acme', joined: '2018-11-12' }];
    const [old, fresh] = ['2025-01-01T00:00:00Z', '2025-02-02T00:00:00Z'];
    const part = await scriptedFeed([
      { body: of(old, everybody) },
      { body: of(fresh, everybody), delay: 300 },
    ]);
    const feed = await scriptedFeed([{ body: of(fresh, { all: part.key }) }]);
    const four = await showFour(feed.url);
    await waitFor('the second request', async () => (await part.requests())[1]);
    expect(seen(four.badge)).to.equal('');
    await four.told('loads');
    expect(four.loads.map((load) => load.feed.updated)).to.deep.equal(Array(4).fill(fresh));
    expect(four.errors).to.deep.equal([]);
  });
});
