import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import type { Feed, Signatory } from '../../feed/feed-types.js';
import type { FeedRequest } from '../../feed/open-feed.js';
import type { Words } from '../../text/load-words.js';
import { enumerated } from '../shared/enumerated.js';
import { PledgeElement } from '../shared/pledge-element.js';
import { signatoryBadgeStyles } from './signatory-badge.styles.js';
import type { StandingOf } from './special-standing.js';

/**
 * A check mark in a ring of nine dots, one a principle: 59.7 is the ring's
 * length, of which each dot begins a ninth.
 */
const emblem = html`<svg part="emblem" viewBox="0 0 24 24" aria-hidden="true">
  <circle cx="12" cy="12" r="9.5" stroke-dasharray="0 6.632" stroke-width="2.7" />
  <path d="m8 12.3 2.8 2.8 5.2-6" stroke-width="2" />
</svg>`;

/**
 * Shows that somebody signed, and proves it from the feed: what is not in the
 * feed, or was not on the day of `as-of`, is said in plain words and never
 * looks like a badge.
 *
 * Scales with its font size.
 *
 * @element signatory-badge
 * @attr {string} signatory - Id of the signatory in the feed, or its name where exactly one has it.
 * @attr {string} feed - Address of the feed; the Paris Call's own if absent.
 * @attr {string} lang - BCP 47 tag; the nearest `lang` of the page if absent.
 * @attr {string} as-of - ISO 8601 date: as it stood on that day.
 * @attr {'auto' | 'light' | 'dark'} theme - Colours; `auto` follows the page's text colour.
 * @attr {'lazy' | 'eager'} loading - `lazy` fetches nothing until near the viewport.
 * @attr {'card' | 'pill' | 'seal'} variant - A card, a line for running text or footers, a round seal.
 * @fires {FeedLoadEvent} feed-load - The badge, or that there is none, shows.
 * @fires {FeedErrorEvent} feed-error - The feed failed; the author's content stays.
 * @slot - The author's content: shows until the element is ready, and if it never is.
 * @csspart frame - Everything.
 * @csspart badge - The badge; absent where somebody has not signed.
 * @csspart emblem - The drawing.
 * @csspart status - "Signatory" or "Former signatory".
 * @csspart name - Whose badge it is.
 * @csspart pledge - What was signed.
 * @csspart facts - Since when, and the category.
 * @csspart fact - One of them.
 * @csspart link - The link to the public list.
 * @csspart absence - The sentence that stands in place of a badge.
 * @cssprop --pledge-font-title - Font family of the name.
 * @cssprop --pledge-size-title - Size of the name.
 * @cssprop --pledge-weight - Weight of the name.
 * @cssprop --pledge-space - Space above and below within the badge.
 * @cssprop --pledge-radius - Its corners.
 */
export class SignatoryBadge extends PledgeElement<'signatoryBadge'> {
  static override properties: PropertyDeclarations = {
    signatory: { reflect: true },
    variant: enumerated('card', 'pill', 'seal'),
  };
  static override styles: CSSResultGroup = [super.styles, signatoryBadgeStyles];

  /** Id of the signatory in the feed, or its name where exactly one has it; nothing shows without. */
  declare signatory: string | undefined;
  /** A card, a line for running text or footers, a round seal. */
  declare variant: 'card' | 'pill' | 'seal';

  protected readonly section = 'signatoryBadge';
  #standingOf: StandingOf | undefined;
  #standingLocale: string | undefined;

  constructor() {
    super();
    this.variant = 'card';
  }

  protected get request(): FeedRequest | undefined {
    const { signatory } = this;
    // What cannot be an id is a name, and only the whole list knows names.
    const one = /^[\w-]+$/.test(signatory!) ? signatory : undefined;
    return signatory ? { need: 'signatories', one, name: signatory } : undefined;
  }

  protected override async prepare(special: boolean = this.variant !== 'card'): Promise<void> {
    if (!special) return;
    const { styleSheet } = (await import('./variants.styles.js')).styles;
    const { adoptedStyleSheets: sheets } = this.renderRoot as ShadowRoot;
    if (!sheets.includes(styleSheet!)) sheets.push(styleSheet!);
  }

  protected override isEmpty(): boolean {
    return !this.renderRoot.querySelector('[part=emblem]');
  }

  protected override renderFeed(feed: Feed): TemplateResult | undefined {
    this.prepare().catch(() => undefined);
    const { words, language, asOf, stale } = this;
    const { signatories, updated = '' } = feed;
    const signatory = (signatories as readonly Signatory[] | undefined)?.find?.(
      ({ id }) => id === this.signatory,
    );
    const { joined, listed, left } = signatory ?? {};
    const since = joined ?? listed;
    // Whole days compare as strings; whatever needs more thought is loaded when it occurs.
    let plain: TemplateResult | undefined;
    if (signatory?.name && since?.[9] && since <= updated && !left && !asOf) {
      const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
      const date = words.day.replace('{date}', day.format(new Date(since)));
      const fact = words[joined ? 'since' : 'listed'].replace('{date}', date);
      plain = this.#renderBadge(feed, signatory, this.text(signatory.name), [fact]);
      if (!stale) return plain;
    }
    if (this.#standingLocale !== this.locale) {
      this.#loadStanding().catch(() => {
        this.#standingLocale = '';
        this.lack();
      });
    }
    const standing = this.#standingOf?.(feed, this, stale, language);
    // Who is offline may never get the words that date what shows.
    if (!standing) return plain;
    const { signatory: found, country, facts, left: former } = standing;
    if (found) {
      return this.#renderBadge(feed, found, this.text(found.name) || country, facts, former);
    }
    const { name, shortName } = feed.pledge;
    return html`<p part="absence">
      ${standing.absence(html`<bdi>${this.signatory}</bdi>`, this.marked(shortName ?? name))}
      ${this.#renderLink(feed)}
    </p>`;
  }

  async #loadStanding(): Promise<void> {
    const locale = (this.#standingLocale = this.locale);
    const { loadStanding } = await import('./special-standing.js');
    const [standingOf] = await Promise.all([loadStanding(locale), this.prepare(true)]);
    // Else another language has been asked for since.
    if (locale === this.locale) this.#standingOf = standingOf;
    this.requestUpdate();
  }

  /** A name that may be too long for its place can be scrolled, also from the keyboard. */
  #renderBadge(
    feed: Feed,
    { category, name }: Signatory,
    who: string,
    facts: readonly string[],
    left?: string,
  ): TemplateResult {
    const { words, variant } = this;
    const { name: long, shortName: short = long } = feed.pledge;
    return html`<div class="${variant} ${left ? 'left' : ''}" part="badge">
      ${emblem}
      <p part="status">${left ?? words.signed}</p>
      <p part="name" tabindex=${who[99] ? 0 : nothing}>${this.marked(name ?? who)}</p>
      <p part="pledge">${this.marked(variant === 'card' ? long : short)}</p>
      <p part="facts">
        ${facts.map((fact) => html`<span part="fact">${fact}</span>`)}
        <span part="fact" class="category"
          >${words[`category-${category}` as keyof Words<'signatoryBadge'>]}</span
        >
      </p>
      ${this.#renderLink(feed)}
    </div>`;
  }

  #renderLink({ source, pledge }: Feed): TemplateResult | undefined {
    const list = source?.url ?? pledge.url;
    return list ? html`<a part="link" href=${list}><span>${this.words.list}</span></a>` : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'signatory-badge': SignatoryBadge;
  }
}
