import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserTestCounts } from './src/tools/dev/browser-test-counts.mjs';
import { findBrowser } from './src/tools/dev/find-browser.mjs';
import { startOtherOrigin } from './test/support/server.mjs';

/** `TARGET=built` runs the elements' tests against dist/ instead of src/. */
const built = process.env['TARGET'] === 'built';
const testFolders = built
  ? ['elements', 'faults']
  : ['feed', 'selectors', 'text', 'elements', 'faults'];

const browser = await findBrowser();
if (!browser) throw new Error('No Chrome or Chromium found: "npm test" installs one, if it can.');

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
  files: testFolders.map((folder) => `test/${folder}/*.test.ts`),
  rootDir: import.meta.dirname,
  nodeResolve: true,
  testFramework: { config: { timeout: 10_000 } },
  middleware: [feedServer],
  plugins: [
    otherOrigin,
    ...(built ? [useBuiltElements()] : []),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode.'),
  reporters: [
    defaultReporter({ reportTestProgress: process.stdout.isTTY === true }),
    browserTestCounts(),
  ],
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: browser.path,
        args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'],
      },
    }),
  ],
};
