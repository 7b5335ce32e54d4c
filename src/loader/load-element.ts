/*
 * For bundlers, which see the addresses here and know themselves what to load
 * together. The build for pages has `load-element.pages.ts` in place of it.
 */
const modules: Readonly<Record<string, () => Promise<unknown>>> = {
  'signatory-badge': () => import('../elements/signatory-badge/signatory-badge.define.js'),
  'principle-list': () => import('../elements/principle-list/principle-list.define.js'),
  'signer-map': () => import('../elements/signer-map/signer-map.define.js'),
  'join-counter': () => import('../elements/join-counter/join-counter.define.js'),
};

/** Loads the module that registers an element. */
export const loadElement = (element: Element): Promise<unknown> => modules[element.localName]!();
