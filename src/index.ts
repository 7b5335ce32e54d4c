/* The public names, without side effects: nothing is registered by importing them. */
export { JoinCounter } from './elements/join-counter/join-counter.js';
export { PrincipleList } from './elements/principle-list/principle-list.js';
export { SignatoryBadge } from './elements/signatory-badge/signatory-badge.js';
export { SignerMap } from './elements/signer-map/signer-map.js';
export type { PledgeState } from './elements/shared/pledge-element.js';
export type * from './events.js';
export type { FeedError, FeedFault } from './feed/feed-error.js';
export type * from './feed/feed-types.js';
