import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Feed } from '../../feed/feed-types.js';
import type { FeedRequest } from '../../feed/open-feed.js';
import { effectiveDay, latestDay } from '../../selectors/effective-day.js';
import { signatoriesByCountry } from '../../selectors/signatories-by-country.js';
import { talliesOf } from '../../selectors/tallies.js';
import { fillMessage } from '../../text/fill-message.js';
import { enumerated } from '../shared/enumerated.js';
import { PledgeElement } from '../shared/pledge-element.js';
import { warnOfDate, warnUnless } from '../shared/warn-of-date.js';
import type { CountryTable } from './country-table.js';
import { decodeShapes, type CountryShapes } from './decode-shapes.js';
import { mapDrawing } from './map-drawing.js';
import type { Explore } from './map-explorer.js';
import { mapHeadline } from './map-headline.js';
import { highlightedInWords, mapLegend } from './map-legend.js';
import { mapMarks, type Show } from './map-marks.js';
import type { Scene } from './scene.js';
import { signerMapStyles } from './signer-map.styles.js';

/** All maps of a page share it, as unpacking takes some milliseconds. */
let world: CountryShapes | undefined;

/**
 * A world map of the states that signed and of the organisations by country, in
 * the Equal Earth projection.
 *
 * What sources prove and what they leave open look different: a state that is on
 * the list by a later day, and may have signed before the day that shows, is
 * hatched. Where a published total knows of more states than can be named, the
 * map says so.
 *
 * @element signer-map
 * @attr {string} feed - Address of the feed; the Paris Call's own if absent.
 * @attr {string} lang - BCP 47 tag; the nearest `lang` of the page if absent.
 * @attr {string} as-of - ISO 8601 date: as it stood on that day.
 * @attr {'auto' | 'light' | 'dark'} theme - Colours; `auto` follows the page's `color-scheme`.
 * @attr {'lazy' | 'eager'} loading - `lazy` fetches nothing until near the viewport.
 * @attr {'states' | 'organisations' | 'all'} show - Who is on the map.
 * @attr {string} highlight - ISO 3166-1 alpha-2 codes of countries to mark and name, as in `US,RU`.
 * @fires {FeedLoadEvent} feed-load - The map shows.
 * @fires {FeedErrorEvent} feed-error - The feed failed; the author's content stays.
 * @slot - The author's content: shows until the element is ready, and if it never is.
 * @csspart frame - Everything.
 * @csspart headline - How many signed.
 * @csspart legend - What the colours and circles mean.
 * @csspart map - The map with its names.
 * @csspart country - A country, as an area or a dot; also `signed`, `unclear`, `left` or `quiet`.
 * @csspart circle - The circle of a country's organisations.
 * @csspart label - The name of a highlighted country.
 * @csspart tip - The description of the country that the reader is at.
 * @csspart highlighted - How the highlighted countries stood.
 * @csspart table - The table and what opens it.
 * @csspart source - Where the list comes from.
 * @csspart link - The link to the list.
 * @cssprop --pledge-map-paper - Colour of borders and of the edges of names: that of the page.
 * @cssprop --pledge-map-circle - Colour of the circles.
 */
export class SignerMap extends PledgeElement<'signerMap'> {
  static override properties: PropertyDeclarations = {
    show: enumerated('states', 'organisations', 'all'),
    highlight: { reflect: true },
  };
  static override styles: CSSResultGroup = [super.styles, signerMapStyles];

  /** Who is on the map: states, organisations, or both. */
  declare show: Show;
  /** ISO 3166-1 alpha-2 codes of countries to mark and name, as in `US,RU`. */
  declare highlight: string | undefined;

  protected readonly section = 'signerMap';
  #scene!: Scene;
  #explore: Explore | undefined;
  #table: CountryTable | undefined;

  constructor() {
    super();
    this.show = 'states';
  }

  protected get request(): FeedRequest {
    return { need: 'countries' };
  }

  get #highlighted(): string[] {
    return [...new Set(this.highlight?.toUpperCase().match(/\b[A-Z]{2}\b/g))];
  }

  protected override async prepare(): Promise<void> {
    this.#explore = undefined;
    if (this.#table) void this.#loadTable();
    world ??= decodeShapes((await import('./country-shapes.js')).countryShapes);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('asOf')) warnOfDate(this);
    if (changed.has('highlight')) {
      warnUnless(!this.highlight || this.#highlighted.length, this, 'highlight');
    }
  }

  async #loadTable(): Promise<void> {
    try {
      const { loadTable } = await import('./country-table.js');
      this.#table = await loadTable(this.locale);
      this.requestUpdate();
    } catch {
      // Offline, most likely: the next opening tries again.
    }
  }

  protected override isEmpty(): boolean {
    return ![...this.#scene.standings.values()].some(
      ({ since, organisations }) => since ?? organisations,
    );
  }

  readonly #openTable = (): void => {
    if (!this.#table) void this.#loadTable();
  };

  /** Passes on what the reader does; what answers is only loaded when there is something to answer. */
  readonly #answer = (event: Event): void => {
    // Gone from the event when the module arrives.
    const { target, currentTarget } = event;
    const answer = (explore: Explore): void =>
      explore(event, target as Element, currentTarget as HTMLElement, this.#scene);
    if (this.#explore) return answer(this.#explore);
    import('./map-explorer.js')
      .then(({ loadExplorer }) => loadExplorer(this.locale))
      .then(
        (explore) => answer((this.#explore = explore)),
        // Offline, most likely: the map stays as it is, the next event tries again.
        () => undefined,
      );
  };

  protected override renderFeed(feed: Feed): TemplateResult {
    const { show, language, words } = this;
    const day = effectiveDay(feed, this.asOf);
    const latest = latestDay(feed);
    const tallies = talliesOf(feed);
    const standings = signatoriesByCountry(feed, tallies, day);
    const onLatest = day < latest ? signatoriesByCountry(feed, tallies, latest) : standings;
    const highlight = this.#highlighted.filter((code) => world!.anchors.has(code));
    const most = Math.max(
      ...Array.from(onLatest, ([code, { organisations }]) => (code ? organisations : 0)),
    );
    const past = day < latest;
    const scene = { world: world!, standings, show, day, past, highlight, most, words, language };
    const marks = mapMarks(scene);
    const headline = mapHeadline(feed, tallies, scene);
    this.#scene = scene;
    return html`<figure>
      <figcaption part="headline">${headline}</figcaption>
      ${mapLegend(marks, scene)} ${mapDrawing(marks, scene, this.#answer)}
      ${highlightedInWords(scene)}
      <div class="foot">
        <details part="table" @toggle=${this.#openTable}>
          <summary>${words.table}</summary>
          ${this.#table?.(scene, headline)}
        </details>
        ${this.#renderSource(feed)}
      </div>
    </figure>`;
  }

  #renderSource({ source: { name, url, license } = {} }: Feed): TemplateResult | typeof nothing {
    const text = this.text(name) || url;
    if (!text) return nothing;
    const source = url ? html`<a part="link" href=${url}>${text}</a>` : text;
    return html`<p part="source">
      ${fillMessage<unknown>(this.words.source, { source }, this.language)}
      ${license && `(${license})`}
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'signer-map': SignerMap;
  }
}
