/*
 * The script of all four elements for pages: it stands in for `define.ts`, whose imports would
 * leave every element undefined for as long as the page stays, where one of their files is missing.
 */
const scripts = [
  () => import('./elements/join-counter/join-counter.define.js'),
  () => import('./elements/principle-list/principle-list.define.js'),
  () => import('./elements/signatory-badge/signatory-badge.define.js'),
  () => import('./elements/signer-map/signer-map.define.js'),
];

const start = (load: () => Promise<unknown>): Promise<unknown> =>
  // Offline, most likely: what the author wrote stays, until there is a network.
  load().catch(() => addEventListener('online', () => start(load), { once: true }));

// Whoever imports this has all four once it is here.
await Promise.all(scripts.map(start));
