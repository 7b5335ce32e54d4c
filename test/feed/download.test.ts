import { expect } from '@open-wc/testing';
import { download } from '../../src/feed/download.js';
import { downloadUntrusted, sizeLimit } from '../../src/feed/download-untrusted.js';
import { createFeedClient } from '../../src/feed/feed-client.js';
import { FeedError } from '../../src/feed/feed-error.js';
import { feedWith } from '../support/feed-with.js';
import { scriptedFeed } from '../support/scripted-feed.js';
import { waitFor } from '../support/wait-for.js';
import { watchDocument } from '../support/watch-document.js';

const never = new AbortController().signal;
const get = (url: string): Promise<string> => downloadUntrusted(url, never, false);
/** The feed that the server sends where a test writes none. */
const smallFeed = await (await fetch('/faults/feed')).text();
/** What a download threw. */
const thrown = (attempt: Promise<string>): Promise<unknown> =>
  attempt.then(
    (text) => expect.fail(`It gave ${text.slice(0, 50)}`),
    (cause: unknown) => cause,
  );

/** The fault by which a client calls an address that it cannot read. */
async function faultOf(url: string): Promise<string | undefined> {
  const watching = watchDocument(createFeedClient(60_000), url, downloadUntrusted);
  const { error } = await watching.failed();
  watching.close();
  return error?.fault;
}

describe('download of a feed from outside', () => {
  for (const [what, address] of [
    ['a byte order mark', '/faults/bom'],
    ['no content type', '/faults/no-type'],
    ['text/plain', '/faults/type?value=text/plain'],
    ['text/html', '/faults/type?value=text/html'],
    ['an image type', '/faults/type?value=image/png'],
    ['nonsense for a type', '/faults/type?value=nonsense'],
    ['another character set in the type', '/faults/type?value=application/json;charset=latin1'],
  ] as const) {
    it(`row 9: reads a feed with ${what}`, async () => {
      expect(JSON.parse(await get(address))).to.deep.equal(JSON.parse(smallFeed));
    });
  }

  it('reads letters that are cut in two between the pieces of an answer', async () => {
    const text = 'é€😀'.repeat(60_000);
    const feed = await scriptedFeed([{ body: text }]);
    expect((await get(feed.url)) === text).to.equal(true);
  });

  for (const [fault, address] of [
    ['html', '/faults/html'],
    ['json', '/faults/truncated'],
    ['json', '/faults/empty'],
    ['json', '/faults/binary'],
    ['json', '/faults/utf16'],
    ['status', '/faults/status?code=204'],
    ['network', '/faults/reset'],
    ['network', '/faults/redirect-loop'],
    ['network', '/faults/redirect?to=data:application/json,{}'],
  ] as const) {
    it(`calls ${address} ${fault}`, async () => {
      expect(await faultOf(address)).to.equal(fault);
    });
  }

  it('row 6: does not trust a feed that comes with an error status', async () => {
    for (const status of [400, 404, 410, 429, 500, 503]) {
      const feed = await scriptedFeed([{ status, body: feedWith() }]);
      expect(await thrown(get(feed.url))).to.include({ status });
    }
  });

  it('calls an answer that breaks off network', async () => {
    const feed = await scriptedFeed([{ body: feedWith(), cut: 100 }]);
    expect(await faultOf(feed.url)).to.equal('network');
  });

  it('row 10: is refused by another origin without CORS, and reads one with it', async () => {
    const { origin } = (await (await fetch('/faults/other-origin')).json()) as { origin: string };
    expect(await faultOf(`${origin}/faults/feed`)).to.equal('network');
    expect(await faultOf(`/faults/redirect?to=${origin}/faults/feed`)).to.equal('network');
    expect(JSON.parse(await get(`${origin}/faults/feed?cors=1`))).to.deep.equal(
      JSON.parse(smallFeed),
    );
    const redirect = `${origin}/faults/redirect?cors=1&to=/faults/feed?cors=1`;
    expect(JSON.parse(await get(redirect))).to.deep.equal(JSON.parse(smallFeed));
  });

  for (const [what, step] of [
    ['never begins', { never: true }],
    ['stops half-way', { cut: 40, never: true }],
  ] as const) {
    it(`row 2: gives up an answer that ${what}`, async () => {
      const feed = await scriptedFeed([step]);
      const cause = await thrown(downloadUntrusted(feed.url, never, false, 150));
      expect(cause).to.be.instanceOf(FeedError).that.includes({ fault: 'timeout' });
      await waitFor('the abort', async () => (await feed.requests())[0]?.aborted);
    });
  }

  it('row 1: has patience with an answer that is slow but comes', async () => {
    const feed = await scriptedFeed([{ delay: 300 }]);
    expect(await downloadUntrusted(feed.url, never, false, 2000)).to.equal(smallFeed);
  });

  it('row 11: cuts off an endless answer at the limit', async () => {
    const before = performance.now();
    const cause = await thrown(get('/faults/endless'));
    expect(cause).to.be.instanceOf(FeedError).that.includes({ fault: 'too-large' });
    // The server would send sixteen times as much.
    expect(performance.now() - before).to.be.below(8000);
  });

  it('row 11: reads a document just below the limit, and none just above it', async () => {
    const exact = await scriptedFeed([{ body: '7'.repeat(sizeLimit) }]);
    expect(await get(exact.url)).to.have.length(sizeLimit);
    const over = await scriptedFeed([{ body: '7'.repeat(sizeLimit + 1) }]);
    expect(await thrown(get(over.url))).to.include({ fault: 'too-large' });
  });

  it('ends the request when it is told to', async () => {
    const feed = await scriptedFeed([{ never: true }]);
    const controller = new AbortController();
    const attempt = thrown(downloadUntrusted(feed.url, controller.signal, false));
    await waitFor('the request', async () => (await feed.requests()).length);
    controller.abort();
    expect(await attempt).to.include({ name: 'AbortError' });
    await waitFor('the abort', async () => (await feed.requests())[0]?.aborted);
  });
});

describe('download of the default feed', () => {
  it('reads a document', async () => {
    expect(await download('/faults/feed', never, false)).to.equal(smallFeed);
  });

  it('throws the answer that is no success', async () => {
    expect(await thrown(download('/faults/status?code=503', never, false))).to.include({
      status: 503,
    });
  });

  for (const [what, step] of [
    ['never begins', { never: true }],
    ['stops half-way', { cut: 40, never: true }],
  ] as const) {
    it(`row 2: gives up an answer that ${what}, and calls it timeout`, async () => {
      const feed = await scriptedFeed([step]);
      const watching = watchDocument(createFeedClient(60_000), feed.url, (url, signal, again) =>
        download(url, signal, again, 150),
      );
      expect((await watching.failed()).error?.fault).to.equal('timeout');
      watching.close();
    });
  }
});
