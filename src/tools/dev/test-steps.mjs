import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, buildIfStale } from './build-if-stale.mjs';
import { missingFonts, provideFonts } from './fonts.mjs';
import { projectFolder } from './project.mjs';
import { runNode, runNpm, runPackage } from './run.mjs';

/** @typedef {import('./run.mjs').Outcome} Outcome */

/**
 * @typedef {object} Step
 * @property {string} title What it checks, for the heading.
 * @property {boolean} [needsBrowser]
 * @property {boolean} [inAllEngines] Whether it runs in Firefox and WebKit too, where they are.
 * @property {boolean} [needsBuild] Whether it reads dist/.
 * @property {() => Promise<Outcome>} run
 */

/** @type {Readonly<Outcome>} */
const nothing = { passed: 0, failed: 0, skipped: 0, failures: [] };

/**
 * The outcome of something that failed as a whole.
 *
 * @param {string} why
 * @returns {Outcome}
 */
export function oneFailure(why) {
  return { ...nothing, failed: 1, failures: [why] };
}

/**
 * Runs checks one after the other, by name; each counts as one.
 *
 * @param {Readonly<Record<string, () => Promise<{ succeeded: boolean }>>>} checks
 * @returns {Promise<Outcome>}
 */
async function countChecks(checks) {
  /** @type {Outcome} */
  const outcome = { ...nothing, failures: [] };
  for (const [name, check] of Object.entries(checks)) {
    const { succeeded } = await check();
    outcome[succeeded ? 'passed' : 'failed'] += 1;
    if (!succeeded) outcome.failures.push(name);
  }
  return outcome;
}

/**
 * What came of a test runner. One that fails without a failed test, or runs none, counts as failed.
 *
 * @param {{ succeeded: boolean, outcome: Outcome | undefined }} result
 * @returns {Outcome}
 */
function countTests({ succeeded, outcome }) {
  if (!outcome || outcome.passed + outcome.failed === 0) return oneFailure('No test was run.');
  if (succeeded || outcome.failed > 0) return outcome;
  return { ...outcome, failed: 1, failures: ['The runner failed, though no test did.'] };
}

/**
 * Runs the tests of some folders with Node's own runner.
 *
 * @param {readonly string[]} folders From the project's folder; a missing one has no tests.
 * @returns {Promise<Outcome>}
 */
async function runNodeTests(folders) {
  /** @type {string[]} */
  const files = [];
  for (const folder of folders) {
    const names = await readdir(join(projectFolder, folder), { recursive: true }).catch(() => []);
    // The apps of the guides have packages with tests of their own.
    const own = names.filter((name) => name.endsWith('.test.ts') && !/node_modules/.test(name));
    files.push(...own.map((name) => join(folder, name)));
  }
  // Without a file Node would look for tests of its own choice.
  if (files.length === 0) return countTests({ succeeded: false, outcome: undefined });
  const reporters = ['spec', './src/tools/dev/node-test-outcome.mjs'].flatMap((reporter) => [
    `--test-reporter=${reporter}`,
    '--test-reporter-destination=stdout',
  ]);
  return countTests(await runNode(['--import=tsx', '--test', ...reporters, ...files.sort()]));
}

/** @param {Readonly<Record<string, string>>} [environment] */
async function runBrowserTests(environment) {
  return countTests(await runPackage('@web/test-runner', [], environment));
}

/** Checks the package as a user would get it, from the archive that would be published. */
async function checkPackage() {
  const folder = await mkdtemp(join(tmpdir(), 'paris-call-widgets-'));
  try {
    const packed = await runNpm([
      'pack',
      '--silent',
      '--ignore-scripts',
      '--pack-destination',
      folder,
    ]);
    const archive = (await readdir(folder)).map((name) => join(folder, name))[0];
    if (!packed.succeeded || !archive) return oneFailure('npm pack');
    const { exports } = JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8'));
    // Style sheets and pictures have no types.
    const untyped = Object.keys(exports).filter((name) => /\.(css|svg)$/.test(name));
    const attw = [archive, '--profile', 'esm-only', '--no-definitely-typed'];
    attw.push('--exclude-entrypoints', ...untyped);
    return await countChecks({
      publint: () => runPackage('publint', ['run', archive, '--strict']),
      '@arethetypeswrong/cli': () => runPackage('@arethetypeswrong/cli', attw),
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** @param {string} project */
const checkTypes = (project) => () => runPackage('typescript', ['-p', project]);

/**
 * All steps of `npm test` by name, in their order.
 *
 * @type {Readonly<Record<string, Step>>}
 */
export const steps = {
  format: {
    title: 'Format (prettier)',
    run: () => countChecks({ prettier: () => runPackage('prettier', ['--check', '.']) }),
  },
  lint: {
    title: 'Lint (oxlint, then eslint for the accessibility of templates)',
    run: () =>
      countChecks({
        oxlint: () => runPackage('oxlint', ['--deny-warnings']),
        eslint: () => runPackage('eslint', ['--max-warnings=0', 'src/elements']),
      }),
  },
  types: {
    title: 'Types (tsc) of the sources, the tests and the tools',
    run: () =>
      countChecks({
        // The sources import a module that is drawn, not kept.
        'build:shapes': () => runNpm(['run', 'build:shapes']),
        'tsconfig.json': () =>
          runPackage('typescript', ['--noEmit', '--emitDeclarationOnly', 'false']),
        'tsconfig.test.json': checkTypes('tsconfig.test.json'),
        'tsconfig.tools.json': checkTypes('tsconfig.tools.json'),
      }),
  },
  build: {
    title: 'Build',
    run: () =>
      countChecks({
        'npm run build': () =>
          build().then(
            () => ({ succeeded: true }),
            () => ({ succeeded: false }),
          ),
      }),
  },
  tools: {
    title: 'Tools, in Node',
    run: () => runNodeTests(['test/tools']),
  },
  browser: {
    title: 'Sources, in Chromium, Firefox and WebKit',
    needsBrowser: true,
    inAllEngines: true,
    run: () => runBrowserTests(),
  },
  built: {
    title: 'Built elements, in Chromium, Firefox and WebKit',
    needsBrowser: true,
    inAllEngines: true,
    needsBuild: true,
    run: () => runBrowserTests({ TARGET: 'built' }),
  },
  pages: {
    title: 'Pages, in Chromium',
    needsBrowser: true,
    needsBuild: true,
    run: () =>
      runNodeTests(['test/pages', 'test/faults/pages', 'test/embed', 'test/site', 'test/guides']),
  },
  access: {
    title: 'Access: contrast, keyboard, reflow, accessibility tree, in a browser',
    needsBrowser: true,
    needsBuild: true,
    run: () => runNodeTests(['test/access']),
  },
  visual: {
    title: 'Looks, in Chromium',
    needsBrowser: true,
    needsBuild: true,
    async run() {
      if (provideFonts()) return runNodeTests(['test/visual']);
      const why = `Not run: ${missingFonts}`;
      console.error(why);
      // Elsewhere than on Debian the fonts are hard to get: that is no failure of the elements.
      return process.env['CI'] ? oneFailure(why) : { ...nothing, skipped: 1 };
    },
  },
  package: {
    title: 'Package: its archive, promised paths, layers, sizes',
    needsBuild: true,
    async run() {
      const archive = await checkPackage();
      const tests = await runNodeTests(['test/package']);
      return {
        passed: archive.passed + tests.passed,
        failed: archive.failed + tests.failed,
        skipped: archive.skipped + tests.skipped,
        failures: [...archive.failures, ...tests.failures],
      };
    },
  },
};

/**
 * Brings dist/ up to date where a step needs it.
 *
 * @param {Step} step
 * @returns {Promise<boolean>} Whether the step can run.
 */
export async function prepare(step) {
  if (!step.needsBuild) return true;
  return buildIfStale().then(
    () => true,
    () => false,
  );
}
