import {
  LitElement,
  html,
  nothing,
  type CSSResult,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { FeedErrorDetail, FeedLoadDetail } from '../../events.js';
import type { FeedError, FeedFault } from '../../feed/feed-error.js';
import type { Feed, FeedText, Problem } from '../../feed/feed-types.js';
import { openFeed, type FeedRequest } from '../../feed/open-feed.js';
import { languages, loadWords, type Section, type Words } from '../../text/load-words.js';
import { nearestLanguage } from '../../text/nearest-language.js';
import { pickLanguage, pickText } from '../../text/pick-text.js';
import { enumerated } from './enumerated.js';
import { hostStyles } from './host.styles.js';

/** The states of an element, as in `:state(ready)`. */
export type PledgeState = 'loading' | 'ready' | 'empty' | 'error';

/** How to load a style sheet that only some pages need. */
export type StylesModule = () => Promise<{ readonly styles: CSSResult }>;

/** The elements of the page that show words, each in a language that may change around it. */
const readers = new Set<LitElement>();

/**
 * Made here and not in a method, whose element it would keep for ever. A server, which has
 * none to watch with, loads this module too.
 */
const languageObserver: MutationObserver | undefined =
  globalThis.MutationObserver &&
  new MutationObserver(() => readers.forEach((reader) => reader.requestUpdate()));

/** What a server has drawn follows its style sheet. */
const prerendered = 'style + *';

/** Languages that are written from right to left. */
const rightToLeft = /^(ar|fa|he|ps|ur)/;

/**
 * What all elements share: the feed, the language, the states and the author's
 * own content, which shows until there is something better and stays if there
 * is not.
 *
 * @cssprop --pledge-accent - Colour of links, emblem, bars and of the outline of the focus.
 * @cssprop --pledge-muted - Colour of quiet text.
 * @cssprop --pledge-line - Colour of hairlines.
 * @cssprop --pledge-paper - Colour of what the page has behind the element.
 * @cssprop --pledge-duration - How long a transition takes; never over 0.4 seconds.
 * @cssstate loading - Nothing of the feed shows yet.
 * @cssstate ready - Shows what the feed says.
 * @cssstate empty - The feed has nothing to show here.
 * @cssstate error - The feed failed and nothing of it shows; the author's content does.
 */
export abstract class PledgeElement<Key extends Section> extends LitElement {
  static override properties: PropertyDeclarations = {
    feed: { reflect: true },
    lang: { reflect: true },
    asOf: { reflect: true, attribute: 'as-of' },
    theme: enumerated('auto', 'light', 'dark'),
    loading: enumerated('lazy', 'eager'),
  };
  static override styles: CSSResultGroup = hostStyles;

  /** Address of the feed: `https:`, `http:` or relative; the Paris Call's own if absent. */
  declare feed: string | undefined;
  /** BCP 47 tag; the nearest `lang` of the page if absent. */
  declare lang: string;
  /** ISO 8601 date, coarse or not: everything as it stood on that day. */
  declare asOf: string | undefined;
  /** Colours; `auto` follows the page's text colour. */
  declare theme: 'auto' | 'light' | 'dark';
  /** `lazy` fetches nothing until the element is near the viewport. */
  declare loading: 'lazy' | 'eager';

  /** BCP 47 tag of the words, dates and numbers that the element shows. */
  protected language = 'en';
  /** The one of the {@link languages} of our words that the element uses or is about to. */
  protected locale = 'en';
  /** The element's words; there when `renderFeed` is called. */
  protected words!: Words<Key>;
  /** Whether to say of which day a badge is: the feed could not be refreshed, or is the page's own copy. */
  protected stale = false;

  /** Set by whoever has found the element near the viewport, before there is an observer of its own. */
  declare near?: boolean;

  readonly #internals = this.attachInternals();
  readonly #observer = new IntersectionObserver(
    (entries) => entries.some((entry) => entry.isIntersecting) && this.#start(),
    { rootMargin: '300px' },
  );
  #settle!: (state: PledgeState) => void;
  #ready = new Promise<PledgeState>((resolve) => (this.#settle = resolve));
  #started = false;
  #opened: string | undefined;
  #source: string | undefined;
  #close: (() => void) | undefined;
  #feed: Feed | undefined;
  #problems: readonly Problem[] = [];
  #wanted: string | undefined;
  #shown: Feed | undefined;
  #told: Feed | undefined;
  #fault: FeedFault | undefined;
  #replace: ((root: ParentNode) => void) | undefined;

  constructor() {
    super();
    this.theme = 'auto';
    this.loading = 'lazy';
    this.#enter('loading');
  }

  /** Settles once the element shows what the feed says, or that it cannot; never rejects. */
  get ready(): Promise<PledgeState> {
    return this.#ready;
  }

  /** What the element shows of the feed; undefined where it lacks what it needs to ask. */
  protected abstract get request(): FeedRequest | undefined;
  /** The words that the element needs before it can draw. */
  protected abstract readonly section: Key;

  /** Loads what else the element needs before it can draw; called when it starts and for each language. */
  protected prepare(): Promise<unknown> | undefined {
    return undefined;
  }

  /** Declarations of private custom properties by which the style sheet reserves space. */
  protected get reserve(): string {
    return '';
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot() as ShadowRoot;
    // They would overrule what else is in the style sheet that stands with a server's drawing.
    if (root.querySelector(prerendered)) root.adoptedStyleSheets = [];
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
    if (!this.#started) this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#tryAgain);
    this.#observer.disconnect();
    this.#close?.();
    this.#opened = undefined;
    readers.delete(this);
    if (!readers.size) languageObserver?.disconnect();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    if (this.loading === 'eager' || this.near) this.#start();
    if (!this.#started || !this.isConnected) return;
    this.#loadWords();
    this.#openFeed();
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch {
      this.renderRoot.replaceChildren(document.createElement('slot'));
      this.#fail('drawing');
    }
  }

  protected override render(): unknown {
    const drawing = this.words && this.#feed && this.renderFeed(this.#feed);
    // oxlint-disable-next-line lit/no-this-assign-in-render -- what was drawn decides the state.
    this.#shown = drawing && this.#feed;
    if (!drawing && this.prerendered) return nothing;
    return html`<div
      class="frame"
      part="frame"
      lang=${drawing && this.language}
      dir=${drawing && (rightToLeft.test(this.language) ? 'rtl' : 'ltr')}
      .style=${this.reserve}
    >
      ${drawing ?? html`<slot></slot>`}
    </div>`;
  }

  protected override updated(_changed: PropertyValues): void {
    const feed = this.#shown;
    if (!feed) return;
    this.#replace?.(this.renderRoot);
    this.#replace = undefined;
    this.#enter(this.isEmpty(feed) ? 'empty' : 'ready');
    if (feed === this.#told) return;
    this.#told = feed;
    this.#tell('feed-load', { feed, problems: this.#problems });
  }

  /** Draws the feed; undefined while something is still missing, whose arrival asks for an update. */
  protected abstract renderFeed(feed: Feed): TemplateResult | undefined;

  /** Whether the feed has nothing of what the element shows. */
  protected abstract isEmpty(feed: Feed): boolean;

  /** The feed's text in the reader's language. */
  protected text(text: FeedText | undefined): string {
    return pickText(text, this.#wanted!);
  }

  /** The feed's text, marked with the language that it is in, which need not be that of our words. */
  protected marked(text: FeedText | undefined): TemplateResult {
    return html`<bdi lang=${pickLanguage(text, this.#wanted!) ?? nothing}>${this.text(text)}</bdi>`;
  }

  /** What a server has drawn; stays until there is a drawing of our own. */
  protected get prerendered(): Element | null {
    return this.renderRoot.querySelector(prerendered);
  }

  #start(): void {
    this.#started = true;
    this.#observer.disconnect();
    this.requestUpdate();
  }

  #openFeed(): void {
    const asked = this.request;
    const url = this.feed || undefined;
    const inline = url ? '' : this.querySelector('script[type$="/json"]')?.textContent;
    const request = asked && { ...asked, url, inline };
    const opened = `${JSON.stringify(request)}`;
    if (opened === this.#opened) return;
    this.#close?.();
    // Words may linger until there are others; another feed, or somebody else's badge, must not.
    const source = `${this.feed} ${asked?.need === 'principles' || asked?.name}`;
    if (source !== this.#source) this.#feed = undefined;
    this.#source = source;
    this.#opened = opened;
    if (!request) return this.#fail('attribute');
    this.#close = openFeed(
      request,
      (feed, error, problems = []) => {
        if (feed) {
          this.#feed = feed;
          this.#problems = problems;
        }
        this.stale = !!error || (!!inline && asked.need === 'signatories');
        if (error) this.#fail(error.fault, error);
        else this.#fault = undefined;
        this.requestUpdate();
      },
      this.#lackAll,
    );
  }

  #loadWords(): void {
    readers.add(this);
    const wanted = nearestLanguage(this, languageObserver);
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    const base = wanted.split('-')[0]!;
    this.locale = languages.includes(base) ? base : 'en';
    Promise.all([
      loadWords(this.section, this.locale),
      this.prerendered && import('./replace-prerendered.js'),
      this.prepare(),
    ]).then(([words, prerendered]) => {
      if (wanted !== this.#wanted) return;
      this.#replace = prerendered?.replacePrerendered;
      this.words = words;
      // Our Chinese is in simplified characters: so are the dates and names beside it.
      this.language = base === this.locale ? wanted.replace(/^zh(-Han.)?\b/, 'zh-Hans') : 'en';
      this.requestUpdate();
    }, this.#lackAll);
  }

  readonly #tryAgain = (): void => this.requestUpdate();

  /** A module could not be loaded: offline, most likely. Every update tries again. */
  protected readonly lack = (): void => {
    this.#fail('network');
    addEventListener('online', this.#tryAgain);
  };

  readonly #lackAll = (): void => {
    this.#wanted = this.#opened = '';
    this.lack();
  };

  #enter(state: PledgeState): void {
    const { states } = this.#internals;
    states.clear();
    states.add(state);
    if (state !== 'loading') this.#settle(state);
  }

  /** Tells of a failure, once and not for every retry. */
  #fail(fault: FeedFault, error?: FeedError): void {
    if (!this.#feed || !this.#shown) this.#enter('error');
    if (fault === this.#fault) return;
    this.#fault = fault;
    import('./describe-fault.js').then(
      ({ describeFault }) => this.#tell('feed-error', { error: describeFault(this, fault, error) }),
      // Not told: the next failure is.
      () => (this.#fault = undefined),
    );
  }

  #tell(type: string, detail: FeedLoadDetail | FeedErrorDetail): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }
}
