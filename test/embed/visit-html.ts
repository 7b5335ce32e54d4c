import type { Frame, HTTPRequest, Page } from 'puppeteer-core';
import type { Site, Visit } from '../pages/site.js';
import { patience } from '../support/patience.js';

/** How a page that a test has written is served and opened. */
export interface MadePage {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly contentType?: string;
  readonly width?: number;
  readonly height?: number;
  /** Further documents, by the path of their address. */
  readonly files?: Readonly<Record<string, string>>;
  /** Decides when, or whether, a request goes on; the page itself always does. */
  readonly gate?: (request: HTTPRequest) => Promise<unknown> | 'abort' | undefined;
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** Address of the page. */
export const madePath = '/made/page.html';

/** A whole page around some markup, with the loader in its head. */
export const pageWith = (markup: string, head = ''): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>A page of somebody else</title>
<link rel="icon" href="/icon.svg">
${head}
<script type="module" src="/dist/loader.js"></script>
<body>${markup}</body>
</html>`;

async function answer(request: HTTPRequest, made: MadePage): Promise<void> {
  const { pathname } = new URL(request.url());
  const { body, headers = {}, contentType = 'text/html; charset=utf-8', files = {} } = made;
  if (pathname === madePath) return request.respond({ body, contentType, headers });
  const gate = made.gate?.(request);
  if (gate === 'abort') return request.abort();
  await gate;
  const file = files[pathname];
  if (file === undefined) return request.continue();
  const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
  return request.respond({ body: file, contentType: type });
}

/** Opens a page that a test has written, among the files of the site. */
export function visitHtml(
  site: Site,
  made: MadePage,
  during: (visit: Visit) => Promise<void>,
): Promise<void> {
  const { width = 800, height = 600 } = made;
  const prepare = async (page: Page): Promise<void> => {
    await made.prepare?.(page);
    await page.setRequestInterception(true);
    // A page that is closed has no use for its answers any more.
    page.on('request', (request) => void answer(request, made).catch(() => undefined));
  };
  return site.visit(madePath, { width, height, prepare }, during);
}

/** Waits until something is true in a page: a state, too, of which no change of the document tells. */
export async function until(page: Page | Frame, condition: string): Promise<void> {
  await page.waitForFunction(condition, { timeout: patience });
}
