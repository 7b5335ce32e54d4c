import type { HTTPRequest, Page } from 'puppeteer-core';
import * as english from '../../src/text/locales/en.js';

/** How words are made longer. */
export type Stretch = 'double' | 'longest';

/**
 * Makes a text longer: each word twice, or all words of a sentence one, as in a language that
 * joins them. Placeholders stay.
 */
function stretch(text: string, how: Stretch): string {
  if (how === 'double') return text.replaceAll(/(?<!\{)\b\p{L}+(?!\})/gu, '$& $&');
  const words = text.match(/(?<!\{)\b\p{L}+(?!\})/gu) ?? [];
  let first = true;
  return text.replaceAll(/(?<!\{)\b\p{L}+(?!\})/gu, () => {
    const word = first ? `Long${words.join('').toLowerCase()}wort` : '';
    first = false;
    return word;
  });
}

/** The same value with all its texts stretched. */
function stretchAll(value: unknown, how: Stretch): unknown {
  if (typeof value === 'string') return stretch(value, how);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, stretchAll(inner, how)]),
  );
}

const sectionOf = (request: HTTPRequest): string | undefined =>
  /\/chunks\/de-(\w+)-[\w-]{6}\.js$/.exec(request.url())?.[1];

const texts = ['name', 'shortName', 'title', 'summary'];

/** A document of the feed with its texts stretched. */
const stretchDocument = (text: string, how: Stretch): string =>
  JSON.stringify(
    JSON.parse(text, (key, value: unknown) =>
      texts.includes(key) ? stretchAll(value, how) : value,
    ),
  );

/**
 * Lets a page that is in German get words of no language: the English ones, stretched. So
 * nobody but a test ever loads them. Official texts of the feed are stretched too.
 *
 * @param bodies what to answer at addresses that the server does not have
 */
export async function usePseudoWords(
  page: Page,
  how: Stretch,
  bodies: Readonly<Record<string, string>>,
): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const body = bodies[pathname];
    const section = sectionOf(request);
    if (body) return void request.respond({ contentType: 'text/html; charset=utf-8', body });
    if (section) {
      // oxlint-disable-next-line import/namespace -- the request names the section.
      const words = stretchAll(english[section as keyof typeof english], how);
      const code = `export default ${JSON.stringify(words)}`;
      return void request.respond({ contentType: 'text/javascript; charset=utf-8', body: code });
    }
    if (!pathname.startsWith('/dist/feed/')) return void request.continue();
    return void fetch(request.url()).then(async (answer) =>
      request.respond({
        status: answer.status,
        contentType: 'application/json',
        body: answer.ok ? stretchDocument(await answer.text(), how) : '',
      }),
    );
  });
}
