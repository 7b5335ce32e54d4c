import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { FeedRequest } from '../../feed/open-feed.js';
import type { Feed, Principle } from '../../feed/feed-types.js';
import { enumerated } from '../shared/enumerated.js';
import { PledgeElement } from '../shared/pledge-element.js';
import { principleListStyles } from './principle-list.styles.js';

/**
 * The principles of the pledge, each a disclosure with its meaning in a sentence.
 *
 * `#principle-<id>` in the page's address opens the principle and scrolls to it.
 * Printing opens all of them.
 *
 * @element principle-list
 * @attr {string} feed - Address of the feed; the Paris Call's own if absent.
 * @attr {string} lang - BCP 47 tag; the nearest `lang` of the page if absent.
 * @attr {string} as-of - Without effect here: the principles have never changed.
 * @attr {'auto' | 'light' | 'dark'} theme - Colours; `auto` follows the page's text colour.
 * @attr {'lazy' | 'eager'} loading - `lazy` fetches nothing until near the viewport.
 * @attr {'list' | 'cards' | 'compact'} variant - Rows, cards with their text, or small rows in columns.
 * @attr {string} only - Numbers of the principles to show, as in `3,6`; all if it names none.
 * @attr {number} heading-level - Level of the titles as headings, 1 to 6; 3 by default.
 * @fires {FeedLoadEvent} feed-load - The principles show.
 * @fires {FeedErrorEvent} feed-error - The feed failed; the author's content stays.
 * @slot - The author's content: shows until the element is ready, and if it never is or has no principle.
 * @csspart frame - Everything.
 * @csspart list - All principles.
 * @csspart principle - One principle.
 * @csspart toggle - What opens and closes it: number, title and mark.
 * @csspart number - Its number.
 * @csspart title - Its title.
 * @csspart summary - What it asks for, in a sentence.
 * @csspart link - The link to its full text.
 * @cssprop --pledge-font-title - Font family of the titles.
 * @cssprop --pledge-weight - Weight of the titles.
 */
export class PrincipleList extends PledgeElement<'principleList'> {
  static override properties: PropertyDeclarations = {
    variant: enumerated('list', 'cards', 'compact'),
    only: { reflect: true },
    headingLevel: {
      reflect: true,
      attribute: 'heading-level',
      converter: { fromAttribute: (value) => (value === null ? null : Number(value)) },
    },
  };
  static override styles: CSSResultGroup = [super.styles, principleListStyles];

  /** Rows, cards with their text, or small rows in columns. */
  declare variant: 'list' | 'cards' | 'compact';
  /** Numbers of the principles to show, as in `3,6`; all if it names none. */
  declare only: string | undefined;
  /** Level of the titles as headings, 1 to 6; 3 by default. */
  declare headingLevel: number | undefined;

  protected readonly section = 'principleList';
  #sought = false;

  constructor() {
    super();
    this.variant = 'list';
  }

  protected override get reserve(): string {
    return this.#numbers.length ? `--_rows:${this.#numbers.length}` : '';
  }

  protected get request(): FeedRequest {
    return { need: 'principles', one: this.locale };
  }

  get #numbers(): string[] {
    return this.only?.match(/\d+/g) ?? [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#seek);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#seek);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Once: the reader who has moved on is not called back.
    if (!this.#sought && this.renderRoot.querySelector('ol')) {
      this.#sought = true;
      this.#seek();
    }
  }

  protected override isEmpty({ pledge }: Feed): boolean {
    return !pledge.principles?.length;
  }

  protected override renderFeed({ pledge: { principles = [] } }: Feed): TemplateResult {
    if (!principles.length) return html`<slot></slot>`;
    const numbers = this.#numbers;
    const chosen = principles.filter(({ number }) => numbers.includes(`${number}`));
    return html`<ol part="list" role="list" class=${this.variant}>
      ${(chosen.length ? chosen : principles).map((principle) => this.#renderPrinciple(principle))}
    </ol>`;
  }

  #renderPrinciple({ id, number, title, summary, url }: Principle): unknown {
    const level = this.headingLevel;
    // The first call of Intl takes as long as all else here; of our languages one has digits of its own.
    const figure = /^ar|-u-/.test(this.language) ? number?.toLocaleString(this.language) : number;
    return html`<li part="principle">
      <details id="principle-${id}" open=${this.variant === 'cards' ? '' : nothing}>
        <summary part="toggle">
          <span class="number" part="number">${figure}</span>
          <span part="title" role="heading" aria-level=${level! > 0 && level! < 7 ? level! : 3}
            >${this.marked(title)}</span
          >
        </summary>
        <p part="summary">
          ${this.marked(summary)}
          ${url ? html`<a part="link" href=${url}>${this.words.more}</a>` : nothing}
        </p>
      </details>
    </li>`;
  }

  /** The fragment of the page's address does not reach into a shadow root by itself. */
  readonly #seek = (): void => {
    const wanted = location.hash.slice(1);
    for (const details of this.renderRoot.querySelectorAll('details')) {
      if (details.id !== wanted) continue;
      details.open = true;
      details.scrollIntoView();
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'principle-list': PrincipleList;
  }
}
