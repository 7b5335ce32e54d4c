import { early } from './early-feed.js';
import { firstViews, languages, wordsSuffix } from './first-views.js';
import { nearestLanguage } from '../text/nearest-language.js';

const address = (file: string): string => new URL(file, import.meta.url).href;
const load = (file: string): Promise<unknown> => import(address(`${file}.js`));

/**
 * Loads the module that registers an element and, side by side with it, all
 * that its first view is going to ask for: further modules, words, and its
 * document of the feed.
 */
export function loadElement(element: Element): Promise<unknown> {
  const { localName } = element;
  const [modules, words, name] = firstViews[localName]!;
  const base = nearestLanguage(element).split('-')[0]!;
  const locale = languages.includes(base) ? base : 'en';
  const chunks = [`${locale}-${words}${wordsSuffix}`];
  for (const selector in modules) {
    if (element.matches(selector)) chunks.push(...modules[selector]!.split(' '));
  }
  // Whoever needs it asks again, and sees to a failure.
  for (const chunk of chunks) load(`chunks/${chunk}`).catch(() => undefined);
  const feed = element.getAttribute('feed');
  const file = name.replace('*', locale).replace('$', element.getAttribute('signatory') || '?');
  if (feed) early(feed);
  else if (!element.querySelector('script') && /^[\w/-]+$/.test(file))
    early(address(`feed/${file}.json`));
  return load(localName);
}
