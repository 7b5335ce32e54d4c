import { expect } from '@open-wc/testing';
import { defaultDocuments } from '../../src/feed/default-feed.js';
import { pageFeedClient, type DocumentState } from '../../src/feed/feed-client.js';
import type { Feed, Signatory } from '../../src/feed/feed-types.js';
import { openFeed } from '../../src/feed/open-feed.js';

describe('the default feed', () => {
  it('is read for a name where it is known already that nobody has it as an id', async () => {
    const closers: (() => void)[] = [];
    const address = `${defaultDocuments}signatories/Salesforce.json`;
    // Another badge of the same name has asked, and listens still.
    await new Promise<void>((resolve) => {
      const listener = ({ error }: DocumentState): void => {
        if (error) resolve();
      };
      closers.push(pageFeedClient.open(address, listener));
    });
    const request = { need: 'signatories', one: 'Salesforce', name: 'Salesforce' } as const;
    const feed = await new Promise<Feed>((resolve, reject) => {
      const listener = (found?: Feed): void => {
        if (found) resolve(found);
      };
      closers.push(openFeed(request, listener, reject));
    });
    for (const close of closers) close();
    const names = (feed.signatories as readonly Signatory[]).map(({ name }) => name);
    expect(names).to.include('Salesforce');
  });
});
