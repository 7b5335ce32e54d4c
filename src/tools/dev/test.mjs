/* What `npm test` runs: all checks from a fresh checkout, or those that the arguments name. */
import { ensureDependencies } from './dependencies.mjs';
import { findOrInstallBrowser } from './find-browser.mjs';
import { provideOtherEngines } from './other-engines.mjs';
import { prepare, steps } from './test-steps.mjs';

/** @typedef {{ name: string, counts: import('./run.mjs').Counts, seconds: number }} Result */

const oneFailure = { passed: 0, failed: 1, skipped: 0 };

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
  if (!isReady) console.error(`Not run: no ${hasBrowser ? 'built files' : 'browser'}.`);
  const counts = isReady ? await step.run() : oneFailure;
  return { name, counts, seconds: (performance.now() - started) / 1000 };
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

/** @param {readonly Result[]} results */
function printSummary(results) {
  console.log('\n=== Summary ===\n');
  for (const { name, counts, seconds } of results) {
    const mark = counts.failed > 0 ? 'FAILED' : 'ok';
    const figures = `${counts.passed} passed, ${counts.failed} failed`;
    console.log(`${name.padEnd(8)} ${mark.padEnd(7)} ${figures}, ${seconds.toFixed(1)} s`);
  }
  /** @param {'passed' | 'failed' | 'skipped'} key */
  const total = (key) => results.reduce((sum, { counts }) => sum + counts[key], 0);
  const skipped = total('skipped') > 0 ? `, ${total('skipped')} skipped` : '';
  console.log(`\n${total('passed')} passed, ${total('failed')} failed${skipped}`);
  if (total('failed') > 0) process.exitCode = 1;
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
