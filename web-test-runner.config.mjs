import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserTestOutcome } from './src/tools/dev/browser-test-outcome.mjs';
import { findBrowser } from './src/tools/dev/find-browser.mjs';
import { findFirefox } from './src/tools/dev/other-engines.mjs';
import { findWebKit } from './src/tools/dev/webkit-driver.mjs';
import { webKitLauncher } from './src/tools/dev/webkit-launcher.mjs';
import { startOtherOrigin } from './test/support/server.mjs';

/** `TARGET=built` runs the elements' tests against dist/ instead of src/. */
const built = process.env['TARGET'] === 'built';
const testFolders = built
  ? ['elements', 'faults']
  : ['feed', 'selectors', 'text', 'elements', 'faults'];

/**
 * A problem with launching a browser that is asked for is one of whoever asks.
 *
 * @template T
 * @param {string} name
 * @param {T | undefined} found
 * @returns {T}
 */
function required(name, found) {
  if (found === undefined) throw new Error(`${name} is not here: "npm test" gets it, if it can.`);
  return found;
}

/** @type {Readonly<Record<string, () => Promise<import('@web/test-runner').BrowserLauncher>>>} */
const launchers = {
  async chromium() {
    const { path } = required('Chrome or Chromium', await findBrowser());
    const args = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'];
    return chromeLauncher({ launchOptions: { executablePath: path, args } });
  },
  async firefox() {
    const path = required('Firefox', findFirefox());
    // It speaks WebDriver BiDi, as Puppeteer does too. It would call itself Chrome.
    return Object.assign(
      chromeLauncher({ launchOptions: { browser: 'firefox', executablePath: path } }),
      { name: 'Firefox' },
    );
  },
  webkit: async () => webKitLauncher(required('WebKit', findWebKit())),
};

/** `BROWSERS` names the engines, with commas; Chromium alone if absent. */
const chosen = (process.env['BROWSERS'] ?? 'chromium').split(',');
const browsers = await Promise.all(
  chosen.map((name) => required(`A browser "${name}"`, launchers[name])()),
);

/**
 * Tests of what only Chromium can be told to do. A file that is named on the command line is run
 * wherever one says.
 */
const chromiumOnly = {
  name: 'chromium-only',
  files: testFolders.map((folder) => `test/${folder}/*.chromium.test.ts`),
  browsers: browsers.slice(chosen.indexOf('chromium'), chosen.indexOf('chromium') + 1),
};
const hasOwnFiles = process.argv.some((argument) => argument.startsWith('--files'));

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
function useBuiltElements() {
  return {
    name: 'use-built-elements',
    resolveImport({ source, context }) {
      if (!context.path.startsWith('/test/')) return undefined;
      const element = /\/src\/elements\/[\w-]+\/([\w-]+)\.define\.js$/.exec(source)?.[1];
      if (element) return `/dist/${element}.js`;
      if (source.includes('/src/elements/')) {
        // A class from src/ would be another one than the class under test.
        throw new Error(
          `${context.path} imports ${source}: tests of elements import define modules`,
        );
      }
      return undefined;
    },
  };
}

/** @type {Awaited<ReturnType<typeof startOtherOrigin>>} */
let other;

/** @type {import('@web/test-runner').TestRunnerPlugin} */
const otherOrigin = {
  name: 'other-origin',
  async serverStart() {
    other = await startOtherOrigin();
  },
  async serverStop() {
    await other.close();
  },
};

/** @type {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]} */
async function feedServer(context, next) {
  if (!other.handle(context.req, context.res)) return next();
  context.respond = false;
  // Else an answer that is still to come is reported as "404 network requests".
  context.status = 200;
}

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: [...testFolders.map((folder) => `test/${folder}/*.test.ts`), '!test/*/*.chromium.test.ts'],
  groups: hasOwnFiles || !chosen.includes('chromium') ? [] : [chromiumOnly],
  rootDir: import.meta.dirname,
  nodeResolve: true,
  // Milliseconds: two engines at a time, on a machine that may have little else than two cores.
  testFramework: { config: { timeout: 30_000 } },
  testsFinishTimeout: 240_000,
  middleware: [feedServer],
  plugins: [
    otherOrigin,
    ...(built ? [useBuiltElements()] : []),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode.'),
  reporters: [
    defaultReporter({ reportTestProgress: process.stdout.isTTY === true }),
    browserTestOutcome(),
  ],
  browsers,
};
