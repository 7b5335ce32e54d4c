import type { Counts, Signatory } from '../../feed/feed-types.js';
import { checkCounts } from './check-counts.js';
import { countSignatories } from './count-by-date.js';
import type { Finding } from './finding.js';
import { Findings } from './findings.js';
import { followReferences } from './follow-references.js';

/** What became of a validation. */
export interface Validation {
  readonly findings: readonly Finding[];
  /** Documents that were read, the first among them. */
  readonly documents: number;
  /** Signatories by category, or the feed's own totals where it does not say who they are. */
  readonly counts: Counts;
}

/**
 * Checks a feed as the elements would see it: its first document, the documents
 * that it refers to, and whether these belong together.
 */
export async function validateFeed(address: URL): Promise<Validation> {
  const findings = new Findings();
  const json = await findings.load('', address);
  const first = json === undefined ? undefined : findings.read('', json);
  const { signatories, totals } = first?.feed ?? {};
  let everybody: readonly Signatory[] | undefined;
  if (Array.isArray(signatories)) everybody = signatories;
  else if (first && signatories) everybody = await followReferences(findings, address, first);
  const counts = everybody && countSignatories(everybody).byCategory;
  // Entries that could not be read are missing from the counts, and reported already.
  if (totals && counts && !findings.all.length) {
    checkCounts(findings, '', '/totals', totals, counts);
  }
  return {
    findings: findings.all,
    documents: findings.documents,
    counts: counts ?? totals ?? {},
  };
}
