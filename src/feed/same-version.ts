import { isObject, own } from './rules.js';

/** The first document with which a part was last put together. */
const partners = new WeakMap<object, unknown>();

/** Notes that the two are of one version. */
export function pair(first: unknown, part: unknown): void {
  if (typeof part === 'object' && part) partners.set(part, first);
}

/**
 * Whether the first document of a feed and a part of it are of one version:
 * both of one date, or, as a bare list has no date, of one count. Undefined
 * where neither speaks against it but the part came with an earlier first
 * document: then only the server knows.
 */
export function sameVersion(first: unknown, part: unknown): boolean | undefined {
  const [one, other] = [first, part].map((document) => own(document, 'updated'));
  if (typeof one === 'string' && typeof other === 'string') return one === other;
  const count = own(own(first, 'signatories'), 'count');
  if (Array.isArray(part) && typeof count === 'number' && part.length !== count) return false;
  const isKnown = (isObject(part) || Array.isArray(part)) && partners.has(part);
  return isKnown && partners.get(part) !== first ? undefined : true;
}
