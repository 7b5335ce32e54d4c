import type { FeedLoadEvent } from '../../events.js';
import type { Feed } from '../../feed/feed-types.js';
import type { BuilderState } from './page-state.js';

const rightToLeft = /^(ar|fa|he|ur)\b/;

/** The page in the frame, once it is there. */
function pageOf(frame: HTMLIFrameElement): Promise<Document> {
  return new Promise((resolve) => {
    const ready = (): void => {
      const page = frame.contentDocument;
      // Every frame begins with an empty page of its own.
      if (page?.readyState === 'complete' && page.querySelector('main')) resolve(page);
    };
    frame.addEventListener('load', ready);
    ready();
  });
}

/** Shows an element in a frame, which becomes as high as it needs. */
export class Preview {
  readonly #frame: HTMLIFrameElement;
  readonly #page: Promise<Document>;

  /** @param loaded hears of the feed that the element shows */
  constructor(frame: HTMLIFrameElement, loaded: (feed: Feed) => void) {
    this.#frame = frame;
    this.#page = pageOf(frame);
    void this.#page.then((page) => {
      page.addEventListener('feed-load', (event) => loaded((event as FeedLoadEvent).detail.feed));
      new ResizeObserver(() => {
        this.#frame.style.height = `${page.body.offsetHeight}px`;
      }).observe(page.body);
    });
  }

  /** Shows what is chosen. */
  async show({ widget, attributes, colours }: BuilderState): Promise<void> {
    const page = await this.#page;
    const language = attributes['lang'] || 'en';
    page.documentElement.lang = language;
    page.documentElement.dir = rightToLeft.test(language) ? 'rtl' : 'ltr';
    page.documentElement.style.colorScheme = colours;
    const main = page.querySelector('main')!;
    const shown = main.firstElementChild;
    const element = shown?.localName === widget ? shown : page.createElement(widget);
    // At once, whether or not the frame is in view: the snippets may carry its data.
    const wanted = new Map(Object.entries({ ...attributes, loading: 'eager' }));
    for (const name of element.getAttributeNames()) {
      if (!wanted.has(name)) element.removeAttribute(name);
    }
    for (const [name, value] of wanted) {
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
    if (element !== shown) main.replaceChildren(element);
  }
}
