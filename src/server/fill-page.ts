import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { classes, type ElementName } from './draw-element.js';
import { renderElement, type RenderOptions } from './render-element.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A page with its elements filled. */
export interface FilledPage {
  readonly html: string;
  /** How many elements were filled. */
  readonly count: number;
  /** What `style-src` of a strict Content Security Policy must allow. */
  readonly hashes: readonly string[];
}

function* elementsIn(node: Node): Generator<Element> {
  const children = 'childNodes' in node ? node.childNodes : [];
  for (const child of children) {
    if (!('tagName' in child)) continue;
    if (Object.hasOwn(classes, child.tagName)) yield child;
    else yield* elementsIn(child);
  }
}

/** What a rendering before this one has put into an element. */
const isOurs = (node: Node): boolean =>
  'tagName' in node &&
  node.attrs.some(
    ({ name, value }) =>
      (node.tagName === 'template' && name === 'shadowrootmode') ||
      (node.tagName === 'script' && name === 'type' && value === 'application/json'),
  );

/**
 * Fills the elements found in a page, as often as one likes; every other byte
 * stays. An attribute of an element counts for it more than the options.
 *
 * @throws Error where an element cannot be rendered
 */
export async function fillPage(page: string, options: RenderOptions = {}): Promise<FilledPage> {
  const found = [...elementsIn(parse(page, { sourceCodeLocationInfo: true }))];
  const hashes = new Set<string>();
  let html = '';
  let end = 0;
  let count = 0;
  for (const element of found) {
    const place = element.sourceCodeLocation;
    if (!place?.startTag || !place.endTag) continue;
    const attributes = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
    const { lang = options.attributes?.['lang'] } = attributes;
    const nearest = lang ?? languageOf(element);
    const { inner, hash } = await renderElement(element.tagName as ElementName, {
      ...options,
      attributes: { ...options.attributes, ...attributes, ...(nearest && { lang: nearest }) },
      feed: attributes['feed'] || options.feed,
    });
    const own = element.childNodes.filter((child) => !isOurs(child));
    const content = own
      .map(({ sourceCodeLocation: at }) => (at ? page.slice(at.startOffset, at.endOffset) : ''))
      .join('');
    html += page.slice(end, place.startTag.endOffset) + inner + content;
    end = place.endTag.startOffset;
    count += 1;
    hashes.add(hash);
  }
  return { html: html + page.slice(end), count, hashes: [...hashes] };
}

function languageOf(element: Element): string | undefined {
  for (let node: Node | null = element; node && 'tagName' in node; node = node.parentNode) {
    const lang = node.attrs.find(({ name }) => name === 'lang');
    if (lang?.value) return lang.value;
  }
  return undefined;
}
