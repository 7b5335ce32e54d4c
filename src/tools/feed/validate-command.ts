import { countOf, describeCounts } from './describe-counts.js';
import { describeFinding } from './finding.js';
import { addressOf } from './load-document.js';
import { validateFeed } from './validate-feed.js';

/**
 * Checks a feed and prints one line for each problem, or one that all is well.
 *
 * @param named a file or an `https:` or `http:` address
 * @param print takes one line
 * @returns the exit code: 1 if there are problems
 * @throws UsageError if `named` is neither
 */
export async function validateCommand(
  named: string,
  print: (line: string) => void,
): Promise<number> {
  const { findings, documents, counts } = await validateFeed(addressOf(named));
  for (const finding of findings) print(describeFinding(finding));
  const total = Object.values(counts).reduce((sum, number) => sum + number, 0);
  print(
    findings.length
      ? countOf(findings.length, 'problem')
      : `No problems in ${countOf(documents, 'document')} with ${countOf(total, 'signatory', 'signatories')}: ${describeCounts(counts)}`,
  );
  return findings.length ? 1 : 0;
}
