// In Chromium alone: WebKitGTK keeps no copies on disk while it is automated, so that it has nothing
// to ask about; in Firefox the same test passes, but a file is for one engine or for all.
import { expect } from '@open-wc/testing';
import { createFeedClient } from '../../src/feed/feed-client.js';
import { feedWith } from '../support/feed-with.js';
import { scriptedFeed } from '../support/scripted-feed.js';
import { watchDocument } from '../support/watch-document.js';

describe('feed client with a browser that keeps copies', () => {
  it('row 14: asks conditionally on a refresh and keeps the document when nothing has changed', async () => {
    const headers = { ETag: '"a"', 'Cache-Control': 'max-age=3600' };
    const feed = await scriptedFeed([
      { body: feedWith(), headers },
      { status: 304, headers },
    ]);
    const client = createFeedClient(20);
    const watching = watchDocument(client, feed.url);
    await watching.good();
    await client.refresh(feed.url);
    const requests = await feed.requests();
    expect(requests.map((request) => request.headers['if-none-match'])).to.deep.equal([
      undefined,
      '"a"',
    ]);
    expect(watching.states).to.have.length(1);
    expect(watching.last?.error).to.equal(undefined);
    watching.close();
  });
});
