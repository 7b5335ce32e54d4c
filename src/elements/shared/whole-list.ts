import type { Signatory } from '../../feed/feed-types.js';
import { openFeed } from '../../feed/open-feed.js';

/**
 * Opens all signatories of a feed, until the function that it returns is called.
 *
 * @param url of the feed; the default feed if absent
 * @param listener hears of the list, or of nothing when it is not to be had
 */
export const openWholeList = (
  url: string | undefined,
  listener: (signatories: readonly Signatory[] | undefined) => void,
): (() => void) =>
  openFeed(
    { url, need: 'signatories' },
    (feed) => {
      const { signatories } = feed ?? {};
      listener(signatories && 'map' in signatories ? signatories : undefined);
    },
    () => listener(undefined),
  );
