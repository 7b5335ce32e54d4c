import { extname } from 'node:path';
import type { Page } from 'puppeteer-core';

const types: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.js': 'text/javascript',
};

/** What else a page's requests meet. */
interface Circumstances {
  /** Headers of the files. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Addresses that cannot be reached. */
  readonly blocked?: RegExp | undefined;
}

/**
 * Gives a page files that the server does not have, or has otherwise; whatever else it asks for
 * comes from the server.
 *
 * @param files by path; those without another ending are HTML
 */
export async function putFiles(
  page: Page,
  files: Readonly<Record<string, string>>,
  { headers = {}, blocked }: Circumstances = {},
): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const body = files[pathname];
    const type = types[extname(pathname)] ?? 'text/html';
    if (body !== undefined) {
      void request.respond({ contentType: `${type}; charset=utf-8`, headers, body });
    } else if (blocked?.test(request.url())) void request.abort();
    else void request.continue();
  });
}
