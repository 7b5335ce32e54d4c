// In Chromium alone: WebKitGTK keeps no copies on disk while it is automated, so that it has nothing
// to ask about; in Firefox the same test passes, but a file is for one engine or for all.
import { expect } from '@open-wc/testing';
import { freshFor } from '../../src/feed/feed-recovery.js';
import { feedWith } from '../support/feed-with.js';
import { endFour, showFour } from '../support/four-elements.js';
import { moveClock } from '../support/page-visibility.js';
import { scriptedFeed } from '../support/scripted-feed.js';
import { pause, waitFor } from '../support/wait-for.js';

describe('transport with a browser that keeps copies', () => {
  afterEach(endFour);

  it('row 14: an unchanged feed is asked for conditionally and draws nothing again', async () => {
    const headers = { ETag: '"same"', 'Cache-Control': 'no-cache' };
    const feed = await scriptedFeed([
      { body: feedWith(), headers },
      { status: 304, headers },
    ]);
    const four = await showFour(feed.url);
    await four.told('loads');
    await pause(1200); // The number has run up to itself by now.
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    const everything = { attributes: true, characterData: true, childList: true, subtree: true };
    for (const { renderRoot } of four.all) observer.observe(renderRoot, everything);
    const setClockRight = moveClock(freshFor + 1);
    dispatchEvent(new Event('online'));
    const second = await waitFor('the second request', async () => (await feed.requests())[1]);
    await pause(100);
    setClockRight();
    observer.disconnect();
    expect(second.headers['if-none-match']).to.equal('"same"');
    expect(changes.map(({ target }) => target.nodeName)).to.deep.equal([]);
    expect(four.loads).to.have.length(4);
  });
});
