import type { Signatory } from '../../feed/feed-types.js';
import { fittingSignatories } from '../../selectors/fitting-signatories.js';
import { findDocument } from '../../server/find-document.js';

/**
 * How many signatories of a feed have an id or name; undefined where that cannot be found out.
 *
 * @param feed the Paris Call's own if absent
 */
export async function countFitting(wanted: string, feed?: URL): Promise<number | undefined> {
  try {
    const text = await findDocument({ need: 'signatories', one: wanted, name: wanted }, feed);
    const { signatories } = JSON.parse(text) as { signatories?: unknown };
    if (!Array.isArray(signatories)) return undefined;
    return fittingSignatories(signatories as Signatory[], wanted).length;
  } catch {
    return undefined;
  }
}
