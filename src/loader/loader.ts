import { attributes } from './attributes.js';
import { loadElement } from './load-element.js';

/** What `data-paris-call` of a link may say, and which element it stands for. */
const names = new Map([
  ['badge', 'signatory-badge'],
  ['principles', 'principle-list'],
  ['map', 'signer-map'],
  ['counter', 'join-counter'],
]);
const elements = [...names.values()];
const watched = new WeakSet<Node>();

let observer: IntersectionObserver;

function start(element: Element & { near?: boolean }): void {
  observer.unobserve(element);
  element.near = true;
  if (customElements.get(element.localName)) return;
  // Offline, most likely: what the author wrote stays.
  loadElement(element).catch(() =>
    addEventListener('online', () => start(element), { once: true }),
  );
}

/** Puts an element around a link, which becomes the author's own content in it. */
function upgrade(link: HTMLElement, name: string): void {
  const element = document.createElement(name);
  for (const attribute of attributes) {
    const value = link.getAttribute(`data-${attribute}`);
    if (value !== null) element.setAttribute(attribute, value);
  }
  if (link.lang) element.lang = link.lang;
  link.replaceWith(element);
  element.append(link);
}

function visit(element: Element): void {
  const { localName, shadowRoot } = element;
  if (elements.includes(localName)) {
    if (element.getAttribute('loading') === 'eager') start(element);
    else observer.observe(element);
  } else if (shadowRoot) watch(shadowRoot);
  else if (localName.includes('-')) {
    // It may get a shadow root once it is defined; names of MathML and SVG are refused.
    customElements.whenDefined(localName).then(
      () => element.shadowRoot && watch(element.shadowRoot),
      () => undefined,
    );
  } else if (element instanceof HTMLAnchorElement) {
    const name = names.get(element.dataset['parisCall']!);
    // What is being edited is saved as it stands.
    if (name && !element.closest(name) && !element.isContentEditable) {
      upgrade(element, name);
    }
  }
}

const visitAll = (tree: ParentNode): void => tree.querySelectorAll('*').forEach(visit);

/**
 * Looks for our elements, and for links that stand for them, in a document or a
 * shadow root, from now on. The document and the open shadow roots in it are
 * watched already: it is for closed roots, and those attached late.
 */
export function watch(root: Document | ShadowRoot): void {
  if (watched.has(root)) return;
  watched.add(root);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        visit(node);
        visitAll(node);
      }
    }
  }).observe(root, { childList: true, subtree: true });
  visitAll(root);
}

// A server may import it too. Of several loaders on a page, of whatever versions, the first serves.
if (globalThis.document) {
  observer = new IntersectionObserver(
    (entries) => entries.forEach(({ isIntersecting, target }) => isIntersecting && start(target)),
    { rootMargin: '300px' },
  );
  const feeds = (globalThis.parisCallFeeds ??= {});
  // The script of an element may have left a feed there without any loader.
  if (!feeds['loader']) {
    feeds['loader'] = (): never => null!;
    watch(document);
  }
}
