import type { Signatory } from '../feed/feed-types.js';
import { openFeed } from '../feed/open-feed.js';

const known = new Map<string, Promise<readonly Signatory[]>>();

/** All signatories of a feed; none where it cannot be read or is too large to have a list. */
export function loadNames(feed: string | undefined): Promise<readonly Signatory[]> {
  const key = feed ?? '';
  const before = known.get(key);
  if (before) return before;
  const names = new Promise<readonly Signatory[]>((resolve) => {
    const give = (list: readonly Signatory[] = []): void => {
      // Whoever asks after a failure gets another attempt.
      if (!list.length) known.delete(key);
      resolve(list);
      queueMicrotask(() => close());
    };
    const close = openFeed(
      { url: feed, need: 'signatories' },
      (opened) => {
        const { signatories } = opened ?? {};
        give(Array.isArray(signatories) ? signatories : undefined);
      },
      give,
    );
  });
  known.set(key, names);
  return names;
}
