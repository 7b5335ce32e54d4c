/** @typedef {import('@web/test-runner').TestSuiteResult} TestSuiteResult */

/**
 * @param {TestSuiteResult | undefined} suite
 * @param {import('./run.mjs').Counts} counts Added to.
 */
function addSuite(suite, counts) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) counts.skipped += 1;
    else if (test.passed) counts.passed += 1;
    else counts.failed += 1;
  }
  for (const inner of suite?.suites ?? []) addSuite(inner, counts);
}

/**
 * Reporter for @web/test-runner: sends what it counted to the process that started it, and prints
 * nothing. A file that could not be run counts as one failure.
 *
 * @returns {import('@web/test-runner').Reporter}
 */
export function browserTestCounts() {
  return {
    stop({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const failedBefore = counts.failed;
        addSuite(session.testResults, counts);
        if (!session.passed && counts.failed === failedBefore) counts.failed += 1;
      }
      process.send?.(counts);
    },
  };
}
