import {
  html,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { FeedRequest } from '../../feed/open-feed.js';
import { categories, type Category, type Feed } from '../../feed/feed-types.js';
import { enumerated } from '../shared/enumerated.js';
import { PledgeElement } from '../shared/pledge-element.js';
import type { CountsOfDay } from './counts-of-day.js';
import { joinCounterStyles } from './join-counter.styles.js';

type More = Partial<typeof import('./join-counter-more.js')>;

/** The default feed's own totals: those who build it have checked them. */
function plainCounts({ totals: counts = {}, updated = '' }: Feed): CountsOfDay {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { counts, total, count: total, day: updated.slice(0, 10) };
}

/**
 * How many have signed, and how that came about.
 *
 * Scales with its font size. Signatories without a category are in the total
 * and have a line of their own. What a source did not count is said to be not
 * counted, never 0.
 *
 * @element join-counter
 * @attr {string} feed - Address of the feed; the Paris Call's own if absent.
 * @attr {string} lang - BCP 47 tag; the nearest `lang` of the page if absent.
 * @attr {string} as-of - ISO 8601 date: as it stood on that day.
 * @attr {'auto' | 'light' | 'dark'} theme - Colours; `auto` follows the page's text colour.
 * @attr {'lazy' | 'eager'} loading - `lazy` fetches nothing until near the viewport.
 * @attr {'panel' | 'inline' | 'bar'} variant - Everything, a bare number in running text, one bar.
 * @attr {'all' | 'state' | 'public-authority' | 'civil-society' | 'private-sector'} category - What `inline` and `bar` count.
 * @attr {number} goal - Number of signatories that is aimed at; none if absent or not above 0.
 * @fires {FeedLoadEvent} feed-load - The number shows.
 * @fires {FeedErrorEvent} feed-error - The feed failed; the author's content stays.
 * @slot - The author's content: shows until the element is ready, and if it never is.
 * @csspart frame - Everything.
 * @csspart total - The number and what it counts.
 * @csspart number - The number.
 * @csspart growth - The line of growth over time, with its figures and years.
 * @csspart line - The line itself.
 * @csspart bar - The bar of all categories.
 * @csspart category - One of the categories; also has its name as a part.
 * @csspart label - Its name.
 * @csspart value - Its number; `::part(value)::after` is the bar under it.
 * @csspart piece - Its piece of the bar of all; also has its name as a part.
 * @csspart goal - How far the goal is reached.
 * @csspart join - The link to join.
 * @csspart source - Of which day the number is, and who says so.
 * @csspart link - The link to who says so.
 * @cssprop --pledge-font-title - Font family of the number.
 * @cssprop --pledge-size-figure - Size of the number.
 * @cssprop --pledge-weight - Weight of the number.
 * @cssprop --pledge-space - A third of the gap between the two columns.
 * @cssprop --pledge-radius - Corners of the link to join.
 */
export class JoinCounter extends PledgeElement<'joinCounter'> {
  static override properties: PropertyDeclarations = {
    variant: enumerated('panel', 'inline', 'bar'),
    category: enumerated('all', ...categories),
    goal: {
      reflect: true,
      converter: { fromAttribute: (value) => (value === null ? null : Number(value)) },
    },
  };
  static override styles: CSSResultGroup = [super.styles, joinCounterStyles];

  /** Everything, a bare number in running text, or one bar. */
  declare variant: 'panel' | 'inline' | 'bar';
  /** What `inline` and `bar` count. */
  declare category: 'all' | Category;
  /** Number of signatories that is aimed at; none if absent or not above 0. */
  declare goal: number | undefined;

  protected readonly section = 'joinCounter';
  #more: More | undefined;
  /** How much of it: nothing, how to count, everything. */
  #loads = 0;
  /** Whether the number was there before what follows it. */
  #early = false;
  /** What shows; undefined where the source did not count it. */
  #count: number | undefined;

  constructor() {
    super();
    this.variant = 'panel';
    this.category = 'all';
  }

  protected get request(): FeedRequest {
    return { need: 'counts' };
  }

  protected override get reserve(): string {
    return this.goal! > 0 ? '--_goal:4em' : '';
  }

  /**
   * Whether the number can come first, before all else: it is what the default feed says of its own
   * day, so that nothing is left to work out, and the page has not got everything drawn already.
   */
  get #plain(): boolean {
    return !(
      this.asOf ||
      this.feed ||
      this.variant === 'bar' ||
      this.hasAttribute('category') ||
      this.prerendered
    );
  }

  protected override prepare(): Promise<unknown> | undefined {
    const plain = this.#plain;
    const inline = this.variant === 'inline';
    const needs = inline ? +!plain : 2;
    if (needs <= this.#loads) return undefined;
    const loaded = this.#loads;
    this.#loads = needs;
    const loading = (inline ? import('./counts-of-day.js') : import('./join-counter-more.js')).then(
      async (more: More) => {
        more.adoptStyles?.(this.renderRoot as ShadowRoot);
        // It has run and its styles are read: drawing it is enough for another task.
        await new Promise((resolve) => setTimeout(resolve));
        this.#more = more;
        this.requestUpdate();
      },
    );
    const weakly = new WeakRef(this);
    loading.catch(() => {
      this.#loads = loaded;
      if (!plain) return this.lack();
      // What shows is right, but not all: no failure to be told of.
      addEventListener('online', () => weakly.deref()?.requestUpdate(), { once: true });
    });
    // A plain number does not wait for what follows it.
    return plain ? undefined : loading;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    const number = this.renderRoot.querySelector('b');
    if (number) this.#more?.stopCounting?.(number);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const number = this.renderRoot.querySelector('b');
    if (number && this.#count)
      this.#more?.countUp?.(number, this.#count!, this.language, this.#early);
    this.#early = !this.#more;
  }

  protected override isEmpty(): boolean {
    return !this.#count;
  }

  protected override renderFeed(feed: Feed): TemplateResult | undefined {
    const { variant, words, language, goal, stale } = this;
    const more = this.#more;
    this.prepare()?.catch(() => undefined);
    const known = more?.countsOfDay!(this, feed) ?? (this.#plain ? plainCounts(feed) : undefined);
    const count = (this.#count = known?.count);
    if (!known || count === undefined) return undefined;
    const format = (number: number): string => number.toLocaleString(language);
    if (variant === 'inline') return html`${format(count)}`;
    const name = feed.source?.name;
    const sourceName = name && this.marked(name);
    const end = more?.drawEnd?.({ goal, stale, sourceName }, feed, known, words, language);
    if (variant === 'bar') return more?.drawBar?.(this, known, end, words, language);
    const growth = more?.drawGrowth?.(feed, known.day, words, language);
    const forms: Partial<Record<Intl.LDMLPluralRule, string>> = words.signatories;
    return html`<div class="panel">
      <div class=${more ? '' : 'wait'}>
        <p part="total">
          <b part="number">${format(count)}</b>
          ${forms[new Intl.PluralRules(language).select(count)] ?? forms.other}
        </p>
        ${growth}
      </div>
      <div>
        <dl>
          ${[...categories, 'uncategorised' as const].map((category, index) => {
            const part = known.counts[category];
            return part || index < 4
              ? html`<div
                  part="category ${category}"
                  .style=${`--_share:${(part! / count) * 100}%`}
                >
                  <dt part="label">${words[category]}</dt>
                  <dd part="value">${part === undefined ? words.notCounted : format(part)}</dd>
                </div>`
              : '';
          })}
        </dl>
        ${end}
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'join-counter': JoinCounter;
  }
}
