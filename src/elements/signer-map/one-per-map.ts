import type { SignerMap } from './signer-map.js';

/**
 * Keeps one thing for each map. What a part remembers outlives the language that it is drawn in:
 * parts are loaded anew with each.
 *
 * @param make called when a map's is first asked for
 */
export function onePerMap<Kept extends object>(
  make: (host: SignerMap) => Kept,
): (host: SignerMap) => Kept {
  const all = new WeakMap<SignerMap, Kept>();
  return (host) => {
    const kept = all.get(host) ?? make(host);
    all.set(host, kept);
    return kept;
  };
}
