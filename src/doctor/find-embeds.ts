import type { ManifestElement } from '../options/elements-manifest.js';
import type { Page, PageElement } from './page.js';

/** An element, a link that stands for one, or a frame with one. */
export interface Embed {
  readonly how: 'element' | 'link' | 'frame';
  readonly element: PageElement;
  /** What it says that it is: a tag, or whatever the page says. */
  readonly widget: string;
  /** The element's attributes, whichever way they are given. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** One of this package's scripts. */
export interface WidgetScript {
  readonly element: PageElement;
  readonly address: URL;
  /** Name without `.js`. */
  readonly file: string;
}

/** What `data-paris-call` may say, and for which element it stands. */
export const linkNames: Readonly<Record<string, string>> = {
  badge: 'signatory-badge',
  principles: 'principle-list',
  map: 'signer-map',
  counter: 'join-counter',
};

/** Address that an element names; undefined if it is none. */
const addressIn = ({ attributes }: PageElement, { base }: Page): URL | undefined =>
  attributes['src'] && URL.canParse(attributes['src'], base)
    ? new URL(attributes['src'], base)
    : undefined;

/** Address of the page in a frame. */
export const frameAddress = ({ element }: Embed, page: Page): URL => addressIn(element, page)!;

function frameOf(element: PageElement, page: Page): Embed | undefined {
  const address = addressIn(element, page);
  if (!address?.pathname.endsWith('/embed.html')) return undefined;
  const parameters = new URLSearchParams(address.hash.slice(1));
  const { widget = '', ...attributes } = Object.fromEntries(parameters);
  return { how: 'frame', element, widget, attributes };
}

function linkOf(element: PageElement): Embed | undefined {
  const { 'data-paris-call': word, lang, ...others } = element.attributes;
  if (word === undefined) return undefined;
  const data = Object.entries(others).flatMap(([name, value]) =>
    name.startsWith('data-') ? [[name.slice(5), value] as const] : [],
  );
  const widget = Object.hasOwn(linkNames, word) ? linkNames[word]! : word;
  const attributes = { ...Object.fromEntries(data), ...(lang && { lang }) };
  return { how: 'link', element, widget, attributes };
}

/** All embeds of a page, in their order. */
export function findEmbeds(page: Page, elements: readonly ManifestElement[]): Embed[] {
  return page.elements.flatMap((element): Embed[] => {
    const { name, attributes } = element;
    if (elements.some(({ tagName }) => tagName === name)) {
      return [{ how: 'element', element, widget: name, attributes }];
    }
    const found = name === 'iframe' ? frameOf(element, page) : linkOf(element);
    return found ? [found] : [];
  });
}

/** Whether a script of so common a name as `loader.js` is ours. */
const isOurs = ({ pathname, hostname }: URL): boolean =>
  /paris-call/.test(hostname + pathname) || pathname.endsWith('/dist/loader.js');

/** The scripts of this package that a page has. */
export function findScripts(page: Page, elements: readonly ManifestElement[]): WidgetScript[] {
  const files = ['paris-call-widgets', ...elements.map(({ tagName }) => tagName)];
  return page.elements.flatMap((element) => {
    const address = element.name === 'script' ? addressIn(element, page) : undefined;
    const file = /([^/]*)\.js$/.exec(address?.pathname ?? '')?.[1];
    if (!address || !file) return [];
    const known = files.includes(file) || (file === 'loader' && isOurs(address));
    return known ? [{ element, address, file }] : [];
  });
}

/** The address of the feed that an embed reads; undefined where nothing says where that is. */
export function feedOf(
  embed: Embed,
  page: Page,
  scripts: readonly WidgetScript[],
): URL | undefined {
  const { feed } = embed.attributes;
  const frame = embed.how === 'frame' ? frameAddress(embed, page) : undefined;
  const base = frame ?? page.base;
  if (feed) return URL.canParse(feed, base) ? new URL(feed, base) : undefined;
  const files = frame ?? scripts[0]?.address;
  return files && new URL('feed/feed.json', files);
}
