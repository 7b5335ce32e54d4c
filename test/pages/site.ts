import { after, before } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../src/tools/dev/find-browser.mjs';
import { startServer } from '../support/server.mjs';

/** The names of all elements, as a selector. */
export const elements = 'signatory-badge, principle-list, signer-map, join-counter';

/** What a page did that somebody could notice. */
export interface Record {
  /** Uncaught errors, errors and warnings on the console, violations of the page's policy. */
  readonly complaints: string[];
  /** Addresses of all requests, in their order. */
  readonly requests: string[];
}

/** A page under test. */
export interface Visit extends Record {
  readonly page: Page;
}

/** How a page is opened. */
export interface VisitOptions {
  /** CSS pixels. */
  readonly width?: number;
  /** CSS pixels. */
  readonly height?: number;
  /** Prepares the page before it loads. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** The server and the browser of a test file. */
export interface Site {
  /** Without a slash at its end. */
  readonly origin: string;
  readonly browser: Browser;
  /** Opens a page in a tab of its own, which is closed after the visit. */
  visit(
    path: string,
    options: VisitOptions,
    during: (visit: Visit) => Promise<void>,
  ): Promise<void>;
}

/** Takes note of what a page does from here on. */
export function record(page: Page): Record {
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => complaints.push(`error: ${String(error)}`));
  page.on('console', (message) => {
    if (!['error', 'warn'].includes(message.type())) return;
    complaints.push(`${message.type()}: ${message.text()} ${message.location().url ?? ''}`.trim());
  });
  page.on('request', (request) => requests.push(request.url()));
  return { complaints, requests };
}

/** Starts the server and the browser before the tests of a file, and ends them after. */
export function useSite(): Site {
  let server: Awaited<ReturnType<typeof startServer>>;
  let browser: Browser;
  before(async () => {
    const found = await findBrowser();
    if (!found) throw new Error('No Chrome or Chromium found: "npm test" installs one, if it can.');
    server = await startServer();
    browser = await launch({
      executablePath: found.path,
      // Readers have one.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
      args: [
        '--no-sandbox',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        // Else a frame without an origin may not load from this machine, as it may from a server.
        '--disable-features=LocalNetworkAccessChecks',
      ],
    });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    get origin() {
      return server.origin;
    },
    get browser() {
      return browser;
    },
    async visit(path, { width = 1280, height = 900, prepare }, during) {
      const page = await browser.newPage();
      try {
        await page.setViewport({ width, height });
        // What tsx calls in the functions that it compiles for Node, and that run in the page.
        await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
        await prepare?.(page);
        const visit = { page, ...record(page) };
        await page.goto(server.origin + path);
        await during(visit);
      } finally {
        await page.close();
      }
    },
  };
}
