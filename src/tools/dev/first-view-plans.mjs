/* What the first view of each element loads, for the loader and for the elements' own scripts. */

/**
 * @typedef {object} Plan
 * @property {string} words The section of its words.
 * @property {string} document Of the default feed, with `$` for the signatory and `*` for the language.
 * @property {boolean} [figures] Whether it writes numbers and days as readers of the language do.
 * @property {boolean} [shapes] Whether it draws our own geometry.
 * @property {Readonly<Record<string, string>>} modules The sources of what it imports dynamically, by
 *   the selector of the elements that do.
 */

const ofOwnFeed = { '[feed],:has(>script)': 'feed/custom-feed' };

/** By element. @type {Readonly<Record<string, Plan>>} */
export const plans = {
  'signatory-badge': {
    words: 'signatoryBadge',
    figures: true,
    document: 'signatories/$',
    modules: {
      ...ofOwnFeed,
      '[variant=pill],[variant=seal]': 'elements/signatory-badge/variants.styles',
      '[as-of],:has(>script)': 'elements/signatory-badge/special-standing',
    },
  },
  'principle-list': { words: 'principleList', document: 'principles/*', modules: ofOwnFeed },
  'signer-map': {
    words: 'signerMap',
    figures: true,
    shapes: true,
    document: 'countries',
    modules: {
      ...ofOwnFeed,
      ':not([layout=grid],:has(>img))': 'elements/signer-map/country-shapes',
      ':has(>img)': 'elements/signer-map/stand-in',
      '[highlight]': 'elements/signer-map/map-labels',
    },
  },
  'join-counter': {
    words: 'joinCounter',
    figures: true,
    document: 'counts',
    modules: {
      ...ofOwnFeed,
      ':not([variant=inline])': 'elements/join-counter/join-counter-more',
    },
  },
};

/** @param {string} name Of an element, or of any other entry. */
export const firstViewOf = (name) => plans[name];
