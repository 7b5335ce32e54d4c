import { own } from '../../feed/rules.js';
import type { Findings } from './findings.js';

/** Loads a document by the address that the feed's first document has for it; undefined, with a finding, if it cannot be had. */
export type LoadPart = (reference: string) => Promise<unknown>;

/**
 * A loader for the documents of one feed. It takes note of documents that are
 * not of the same date as the first one.
 *
 * @param address where the first document is
 * @param first the first document
 */
export function createPartLoader(findings: Findings, address: URL, first: unknown): LoadPart {
  const updated = own(first, 'updated');
  return async (reference) => {
    const target = URL.canParse(reference, address.href) && new URL(reference, address);
    // A feed from the web has no business with the files of whoever validates it.
    if (!target || !['https:', 'http:', address.protocol].includes(target.protocol)) {
      findings.add('', '/signatories', 'link', `"${reference}" is no address of a document.`);
      return undefined;
    }
    const json = await findings.load(reference, target);
    const its = own(json, 'updated');
    if (its !== undefined && its !== updated) {
      const advice = `It is of ${String(its)}, the first document of ${String(updated)}: publish both together.`;
      findings.add(reference, '/updated', 'mixed versions', advice);
    }
    return json;
  };
}
