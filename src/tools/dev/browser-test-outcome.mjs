import { relative } from 'node:path';
import { projectFolder } from './project.mjs';

/** @typedef {import('@web/test-runner').TestSuiteResult} TestSuiteResult */

/**
 * @param {TestSuiteResult | undefined} suite
 * @param {string} where What stands before the name of a failed test.
 * @param {import('./run.mjs').Outcome} outcome Added to.
 */
function addSuite(suite, where, outcome) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) outcome.skipped += 1;
    else if (test.passed) outcome.passed += 1;
    else {
      outcome.failed += 1;
      outcome.failures.push(`${where}: ${test.name}: ${test.error?.message ?? 'no message'}`);
    }
  }
  for (const inner of suite?.suites ?? []) addSuite(inner, where, outcome);
}

/**
 * Reporter for @web/test-runner: sends the outcome to the process that started it, and prints
 * nothing. A file that could not be run counts as one failure.
 *
 * @returns {import('@web/test-runner').Reporter}
 */
export function browserTestOutcome() {
  return {
    stop({ sessions }) {
      /** @type {import('./run.mjs').Outcome} */
      const outcome = { passed: 0, failed: 0, skipped: 0, failures: [] };
      for (const session of sessions) {
        const failedBefore = outcome.failed;
        const where = `${relative(projectFolder, session.testFile)} in ${session.browser.name}`;
        addSuite(session.testResults, where, outcome);
        if (session.passed || outcome.failed > failedBefore) continue;
        outcome.failed += 1;
        outcome.failures.push(`${where}: ${session.errors[0]?.message ?? 'the file did not run'}`);
      }
      process.send?.(outcome);
    },
  };
}
