import { expect } from '@open-wc/testing';
import { createFeedClient } from '../../src/feed/feed-client.js';
import { feedTitled, feedWith } from '../support/feed-with.js';
import { closeFeeds, openFeedAt } from '../support/open-feed-at.js';
import { scriptedFeed } from '../support/scripted-feed.js';
import { pause } from '../support/wait-for.js';

describe('feed from outside', () => {
  afterEach(closeFeeds);

  it('reads a relative, an absolute and a scheme-relative address', async () => {
    const feed = await scriptedFeed([{ body: feedWith() }]);
    for (const url of [
      feed.url,
      `.${feed.url}`,
      location.origin + feed.url,
      `//${location.host}${feed.url}`,
      ` ${feed.url}\n`,
    ]) {
      expect((await openFeedAt(url).feed()).pledge.name).to.deep.equal({
        en: 'Test Call',
        fr: 'Appel d’essai',
      });
    }
  });

  for (const url of [
    'data:application/json,{"version":1,"pledge":{}}',
    `blob:${location.origin}/0f5c1c3e-7a5a-4d0d-9b8e-000000000000`,
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'file:///etc/passwd',
    'ftp://example.org/feed.json',
    'about:blank',
    'http://',
    'https://user@127.0.0.1/feed.json',
    'https://user:password@127.0.0.1/feed.json',
    'https://:password@127.0.0.1/feed.json',
  ]) {
    it(`refuses the address ${JSON.stringify(url)} without a request`, async () => {
      const { fetch } = window;
      const fetched: unknown[] = [];
      window.fetch = (...call) => {
        fetched.push(call[0]);
        return fetch(...call);
      };
      const open = openFeedAt(url);
      await pause(20);
      window.fetch = fetch;
      expect(open.heard.map(({ error }) => error?.fault)).to.deep.equal(['address']);
      expect(fetched).to.deep.equal([]);
    });
  }

  it('refuses such an address in a reference too', async () => {
    for (const all of ['data:application/json,[]', 'https://a:b@127.0.0.1/', 'javascript:0']) {
      const feed = await scriptedFeed([{ body: feedWith({ signatories: { all } }) }]);
      const { fault } = await openFeedAt(feed.url, { need: 'signatories' }).error();
      expect(fault).to.equal('address');
    }
  });

  it('checks a document once, however many show it', async () => {
    const client = createFeedClient();
    const feed = await scriptedFeed([{ body: feedWith() }]);
    const request = { need: 'counts' } as const;
    const opens = Array.from({ length: 50 }, () => openFeedAt(feed.url, request, client));
    const feeds = await Promise.all(opens.map((open) => open.feed()));
    expect(new Set(feeds).size).to.equal(1);
    expect(await feed.requests()).to.have.length(1);
  });

  it('says that a newer feed is newer, and what is no feed is none', async () => {
    const newer = await scriptedFeed([{ body: { version: 2 } }]);
    expect((await openFeedAt(newer.url).error()).fault).to.equal('newer-version');
    const none = await scriptedFeed([{ body: 'null' }]);
    expect((await openFeedAt(none.url).error()).fault).to.equal('not-a-feed');
  });

  it('tells of the error while a refresh fails, with the feed that it still has', async () => {
    const client = createFeedClient(60_000);
    const feed = await scriptedFeed([{ body: feedTitled('old') }, { status: 500 }]);
    const open = openFeedAt(feed.url, { need: 'principles' }, client);
    const before = await open.feed();
    await client.refresh(new URL(feed.url, location.href).href);
    expect((await open.error()).status).to.equal(500);
    expect(open.heard.at(-1)?.feed).to.equal(before);
  });

  it('says nothing once it is closed', async () => {
    const feed = await scriptedFeed([{ body: feedWith(), delay: 100 }]);
    const open = openFeedAt(feed.url);
    open.close();
    await pause(250);
    expect(open.heard).to.deep.equal([]);
  });
});
