/** What a small but complete feed has, before a test changes it. */
const small = {
  version: 1,
  updated: '2025-12-25T08:38:32Z',
  source: { name: 'Test list', url: 'https://example.org/list', license: 'CC0-1.0' },
  pledge: {
    name: { en: 'Test Call', fr: 'Appel d’essai' },
    shortName: { en: 'Test', fr: 'Essai' },
    url: 'https://example.org/',
    joinUrl: 'https://example.org/join',
    launched: '2018-11-12',
    principles: [
      { id: 'one', number: 1, title: { en: 'First', fr: 'Premier' }, summary: 'The first one.' },
      { id: 'two', number: 2, title: { en: 'Second', fr: 'Deuxième' }, summary: 'The second one.' },
    ],
  },
  milestones: [{ date: '2018-11-12', counts: { state: 2, 'private-sector': 3 }, label: 'Launch' }],
  totals: { state: 1, 'private-sector': 1 },
  signatories: [
    { id: 'fr', category: 'state', country: 'FR', joined: '2018-11-12' },
    { id: 'acme', name: 'Acme', category: 'private-sector', country: 'US', joined: '2018-11-12' },
  ] as unknown,
};

/** A valid small feed with the given members in place of its own; one that is undefined is left out. */
export function feedWith(members: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const feed: Record<string, unknown> = { ...structuredClone(small), ...members };
  for (const [key, value] of Object.entries(feed)) if (value === undefined) delete feed[key];
  return feed;
}

/** {@link feedWith}, with the given members in its pledge. */
export const feedWithPledge = (
  members: Readonly<Record<string, unknown>>,
): Record<string, unknown> =>
  feedWith({ pledge: { ...structuredClone(small.pledge), ...members } });

/** {@link feedWith}, with one principle of that title: something to see that tells feeds apart. */
export const feedTitled = (title: unknown): Record<string, unknown> =>
  feedWithPledge({ principles: [{ id: 'only', number: 1, title, summary: 'A sentence.' }] });
