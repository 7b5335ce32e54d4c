/* What `npm test` runs: all checks from a fresh checkout, or those that the arguments name. */
import { ensureDependencies } from './dependencies.mjs';
import { findOrInstallBrowser } from './find-browser.mjs';
import { provideOtherEngines } from './other-engines.mjs';
import { oneFailure, prepare, steps } from './test-steps.mjs';

/** @typedef {{ name: string, outcome: import('./run.mjs').Outcome, seconds: number }} Result */

/**
 * @param {string} name
 * @param {import('./test-steps.mjs').Step} step
 * @param {boolean} hasBrowser
 * @returns {Promise<Result>}
 */
async function runStep(name, step, hasBrowser) {
  console.log(`\n=== ${name}: ${step.title} ===\n`);
  const started = performance.now();
  const isReady = (hasBrowser || !step.needsBrowser) && (await prepare(step));
  const why = `Not run: no ${hasBrowser ? 'built files' : 'browser'}.`;
  if (!isReady) console.error(why);
  const outcome = isReady ? await step.run() : oneFailure(why);
  return { name, outcome, seconds: (performance.now() - started) / 1000 };
}

/**
 * Finds or gets a browser, and leaves its path to the test runners in `CHROME_PATH`.
 *
 * @returns {Promise<boolean>} Whether there is one; where there is none it has been said why.
 */
async function provideBrowser() {
  try {
    const { path, how } = await findOrInstallBrowser();
    console.log(how);
    process.env['CHROME_PATH'] = path;
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

/**
 * Leaves the engines that the steps for all of them run in to web-test-runner.config.mjs in
 * `BROWSERS`, unless the user has done so.
 *
 * @returns {boolean} Whether that is enough: on a machine of a developer without Firefox or WebKit
 *   it is, but not under `CI`.
 */
function provideEngines() {
  if (process.env['BROWSERS']) return true;
  const { names, missing } = provideOtherEngines();
  process.env['BROWSERS'] = ['chromium', ...names].join(',');
  return missing.length === 0 || !process.env['CI'];
}

/**
 * What failed stands below the table: whoever keeps only the end of a long log sees it there.
 *
 * @param {readonly Result[]} results
 */
function printSummary(results) {
  console.log('\n=== Summary ===\n');
  for (const { name, outcome, seconds } of results) {
    const mark = outcome.failed > 0 ? 'FAILED' : 'ok';
    const figures = `${outcome.passed} passed, ${outcome.failed} failed`;
    console.log(`${name.padEnd(8)} ${mark.padEnd(7)} ${figures}, ${seconds.toFixed(1)} s`);
  }
  /** @param {'passed' | 'failed' | 'skipped'} key */
  const total = (key) => results.reduce((sum, { outcome }) => sum + outcome[key], 0);
  const skipped = total('skipped') > 0 ? `, ${total('skipped')} skipped` : '';
  console.log(`\n${total('passed')} passed, ${total('failed')} failed${skipped}`);
  if (total('failed') === 0) return;
  for (const { name, outcome } of results) {
    for (const failure of outcome.failures) console.log(`\n${name}: ${failure}`);
  }
  process.exitCode = 1;
}

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !Object.hasOwn(steps, name));
if (unknown.length > 0) {
  console.error(
    `No such step: ${unknown.join(', ')}. There are: ${Object.keys(steps).join(', ')}.`,
  );
  process.exit(1);
}
const selected = Object.entries(steps).filter(
  ([name]) => chosen.length === 0 || chosen.includes(name),
);
try {
  await ensureDependencies();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const hasBrowser = !selected.some(([, step]) => step.needsBrowser) || (await provideBrowser());
const hasEngines = !selected.some(([, step]) => step.inAllEngines) || provideEngines();
/** @type {Result[]} */
const results = [];
for (const [name, step] of selected) {
  const hasItsBrowsers = hasBrowser && (hasEngines || !step.inAllEngines);
  results.push(await runStep(name, step, hasItsBrowsers));
}
printSummary(results);
