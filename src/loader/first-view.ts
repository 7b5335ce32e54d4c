/*
 * The build puts this before the code of each element's own script and lets that code wait for the
 * modules that it shares (see `src/tools/dev/start-early.mjs`). Whatever the first view asks for is
 * then asked for at once, and comes side by side. Every reader pays for each byte of it.
 */

/** Which element; the build fills in this and what follows. */
declare const ELEMENT: string;
/** Its document of the default feed, with `$` for the signatory and `*` for the language. */
declare const DOCUMENT: string;
/** Languages of which there are words. */
declare const LANGUAGES: RegExp;
/** What the name of a file of its words has after the language. */
declare const WORDS: string;
/** The geometry that it draws; empty for none. */
declare const SHAPES: string;
/** What writes names on it. */
declare const LABELS: string;
/** What lets a picture stand for it. */
declare const STAND_IN: string;
/** Whether it writes numbers and days as readers of the language do. */
declare const FIGURES: boolean;

/** An element that may be one of ours soon: see `PledgeElement`. */
export type Coming = HTMLElement & { near?: boolean };

const feeds = (globalThis.parisCallFeeds ??= {});
const ignore = (): undefined => undefined;
// Whoever needs it asks again, and sees to a failure.
const load = (file: string): Promise<unknown> => import(file).catch(ignore);

for (const element of document.querySelectorAll<Coming>(ELEMENT)) {
  const { top, right, bottom, left } = element.getBoundingClientRect();
  // As an observer would see it, a frame or two later.
  if (
    !element.matches('[loading=eager]') &&
    !(
      element.checkVisibility?.() &&
      Math.max(top - innerHeight, left - innerWidth, -bottom, -right) < 300
    )
  )
    continue;
  element.near = true;
  const language =
    LANGUAGES.exec(element.closest<HTMLElement>('[lang]')?.lang as string)?.[0] ?? 'en';
  load(`./chunks/${language}${WORDS}`);
  if (SHAPES) {
    if (element.matches(':has(>img)')) load(STAND_IN);
    else if (!element.matches('[layout=grid],[geometry]')) load(SHAPES);
    if (element.matches('[highlight]')) load(LABELS);
  }
  const file = DOCUMENT.replace('*', language).replace(
    '$',
    element.getAttribute('signatory') || '?',
  );
  const { href } = new URL(`feed/${file}.json`, import.meta.url);
  if (!feeds[href] && /^[\w/-]+$/.test(file) && !element.matches('[feed],:has(>script)')) {
    // The page may have put something else in place of fetch, which throws.
    const ask = async (): Promise<Response> =>
      fetch(href, { credentials: 'omit', signal: AbortSignal.timeout(20_000) });
    const response = ask();
    response.catch(ignore);
    feeds[href] = () => {
      delete feeds[href];
      return response;
    };
  }
  if (FIGURES) {
    // The first call of Intl takes a while in Chromium: each of its parts in a task of its own.
    const wake = (): void => {
      setTimeout(() => Intl.supportedValuesOf('numberingSystem'));
      setTimeout(() => new Intl.Locale(language).maximize());
      setTimeout(() => (0).toLocaleString(language));
      setTimeout(() => new Date().toLocaleDateString(language));
    };
    const picture = SHAPES && element.querySelector('img');
    // A picture that is on its way is painted first.
    if (picture)
      picture
        .decode()
        .catch(ignore)
        .then(() => requestAnimationFrame(wake));
    else wake();
  }
}
