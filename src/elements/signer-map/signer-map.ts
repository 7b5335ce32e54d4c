import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { CountrySelectDetail } from '../../events.js';
import type { Feed } from '../../feed/feed-types.js';
import type { FeedRequest } from '../../feed/open-feed.js';
import { talliesOf, type Tally } from '../../selectors/tallies.js';
import { enumerated } from '../shared/enumerated.js';
import { PledgeElement } from '../shared/pledge-element.js';
import { warnOfDate, warnUnless } from '../shared/warn-of-date.js';
import type { CountryShapes } from './decode-shapes.js';
import { FirstDrawing } from './first-drawing.js';
import { keptPlaceStyles } from './kept-place.styles.js';
import { LazyExplorer } from './lazy-explorer.js';
import { loadWorld, worldOf } from './load-world.js';
import { mapDrawing, type MapLayers } from './map-drawing.js';
import { codesIn, makeScene } from './make-scene.js';
import { highlightedInWords, mapLegend } from './map-legend.js';
import { mapMarks, noMarks, type Show } from './map-marks.js';
import { MapParts, type PartName } from './map-parts.js';
import { mapPictureStyles } from './map-picture.styles.js';
import { MarkLayer } from './mark-layer.js';
import { mapSource } from './map-source.js';
import { pause } from './pause.js';
import type { Question, Scene, View } from './scene.js';
import { signerMapStyles } from './signer-map.styles.js';
import type { StandIn } from './stand-in.js';

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
 * @attr {'auto' | 'light' | 'dark'} theme - Colours; `auto` follows the page's text colour.
 * @attr {'lazy' | 'eager'} loading - `lazy` fetches nothing until near the viewport.
 * @attr {'states' | 'organisations' | 'all'} show - Who is on the map.
 * @attr {'map' | 'grid'} layout - `grid` gives each country a tile and shows no borders.
 * @attr {string} geometry - Address of other boundaries: TopoJSON whose areas have ISO 3166-1 codes.
 * @attr {string} highlight - ISO 3166-1 alpha-2 codes of countries to mark and name, as in `US,RU`.
 * @attr {string} selected - ISO 3166-1 alpha-2 code of the country whose panel is open; `none` for the signatories without a country.
 * @attr {string} categories - Categories of organisations that show, as in `civil-society private-sector`; all if empty. If there, the reader can filter at once.
 * @attr {string} focus - Region to frame: `africa`, `americas`, `asia`, `europe`, `oceania`, `eu`, or ISO 3166-1 alpha-2 codes, as in `DE,FR`; the world if absent.
 * @attr {boolean} timeline - Shows a slider from launch to today, whose position is `as-of`.
 * @fires {FeedLoadEvent} feed-load - The map shows.
 * @fires {FeedErrorEvent} feed-error - The feed failed; the author's content stays.
 * @fires {CountrySelectEvent} country-select - A reader asked for a country, or is done with it.
 * @slot title - The author's title, above the map.
 * @slot intro - A sentence or two below the title.
 * @slot note - The author's note, below the map.
 * @slot - `<map-note country="US">` elements, each a note on the map; other content of the author's shows until the element is ready, and if it never is. An `<img width="960" height="442">` is taken for a picture of the map, which stands for it until somebody is at it; behind a `#` its address has the `show` and `as-of` that it is of.
 * @csspart frame - Everything.
 * @csspart headline - How many signed.
 * @csspart legend - What the colours and circles mean.
 * @csspart map - The map with its names.
 * @csspart country - A country, as an area or a dot; also `signed`, `listed`, `unclear`, `left` or `quiet`.
 * @csspart circle - The circle of a country's organisations; also `proven`.
 * @csspart label - The name of a highlighted country.
 * @csspart panel - The panel of the selected country.
 * @csspart chips - The buttons that filter by category.
 * @csspart zoom - The buttons that zoom.
 * @csspart timeline - The slider through the days and what plays it.
 * @csspart tip - The description of the country that the reader is at.
 * @csspart highlighted - How the highlighted countries stood.
 * @csspart table - The table and what opens it.
 * @csspart menu - What can be taken away, and what opens it.
 * @csspart notes - The author's notes: on the map, and the list of those below it.
 * @csspart source - Where the list comes from, and of which day it is.
 * @csspart link - The link to the list.
 * @cssprop --pledge-second - Colour of the circles.
 * @cssprop --pledge-map-signed - Colour of the states that signed; the accent if absent.
 * @cssprop --pledge-map-listed - Colour of the states that are listed without a date.
 * @cssprop --pledge-map-quiet - Colour of all other land.
 */
export class SignerMap extends PledgeElement<'signerMap'> {
  static override properties: PropertyDeclarations = {
    show: enumerated('states', 'organisations', 'all'),
    layout: enumerated('map', 'grid'),
    geometry: { reflect: true },
    highlight: { reflect: true },
    selected: { reflect: true },
    categories: { reflect: true },
    focusOn: { attribute: 'focus', reflect: true },
    timeline: {
      reflect: true,
      converter: {
        fromAttribute: (value) => value !== null,
        toAttribute: (value) => (value ? '' : null),
      },
    },
  };
  static override styles: CSSResultGroup = [
    super.styles,
    mapPictureStyles,
    keptPlaceStyles,
    signerMapStyles,
  ];

  /** Who is on the map: states, organisations, or both. */
  declare show: Show;
  /** Whether countries have their outlines, or a tile each. */
  declare layout: 'map' | 'grid';
  /** Address of other boundaries, `https:`, `http:` or relative; our own if absent. */
  declare geometry: string | undefined;
  /** ISO 3166-1 alpha-2 codes of countries to mark and name, as in `US,RU`. */
  declare highlight: string | undefined;
  /** Code of the country whose panel is open, `none` for those without a country; no panel if absent. */
  declare selected: string | undefined;
  /** Categories of organisations that show, as in `civil-society private-sector`; all if absent or empty. */
  declare categories: string | undefined;
  /** What the attribute `focus` says, as every element has a method of that name: a region or ISO 3166-1 alpha-2 codes to frame; the world if absent. */
  declare focusOn: string | undefined;
  /** Whether there is a slider from launch to today. */
  declare timeline: boolean;

  protected readonly section = 'signerMap';
  /** A server has others. */
  protected readonly layers: MapLayers = {
    faint: new MarkLayer(),
    land: new MarkLayer(),
    dots: new MarkLayer(),
    circles: new MarkLayer(),
  };
  #scene!: Scene;
  readonly #first = new FirstDrawing(() => this.requestUpdate());
  /** The author's picture of the map, which may stand for it until somebody is at it. */
  #standIn: StandIn | undefined;
  #world: CountryShapes | undefined;
  #finer: CountryShapes | undefined;
  #view: View | undefined;
  #counted: Feed | undefined;
  #tallies: readonly Tally[] = [];
  readonly #explorer = new LazyExplorer(this);
  readonly #open: Partial<Record<string, boolean>> = {};
  /** What the chips have come with. */
  #hasChips: unknown;
  /** Whether the chips have come with the table, and therefore in it. */
  #filtersTable = false;
  #question: Question | undefined;
  readonly #parts = new MapParts(this);

  constructor() {
    super();
    this.show = 'states';
    this.layout = 'map';
    // Vue asks what kind of value it has before it writes one.
    this.timeline = false;
  }

  protected get request(): FeedRequest {
    return { need: 'countries' };
  }

  protected override async prepare(): Promise<void> {
    this.#explorer.forget();
    // Loaded before the first drawing, which they would move when they came later.
    const early = [
      this.highlight && this.#parts.load('labels', this.locale),
      this.layout === 'grid' && this.#parts.load('codes', this.locale),
      this.timeline && this.#parts.load('listed', this.locale),
      this.#hasNotes && this.#parts.load('notes', this.locale),
    ];
    // Not over what a server has drawn, which has all of it.
    if (!this.prerendered && this.querySelector(':scope>img')) {
      const { standIn } = await import('./stand-in.js');
      this.#standIn ??= standIn(this, this.layers.land);
      // To compare its colours is a task of its own.
      await pause();
    }
    this.#world = this.#standIn?.world ?? (await loadWorld(this));
    await this.layers.land.prepare(this.#world.shapes.values());
    if (!this.#view) await this.#frame();
    await Promise.all(early);
  }

  get #hasNotes(): boolean {
    // On a server there are no children, and whatever is asked for has a text alone.
    return !!this.querySelector('map-note')?.localName;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.size) this.#first.forget();
    if (changed.has('asOf')) warnOfDate(this);
    if (changed.has('focusOn') && this.#world) void this.#frame();
    if (changed.has('highlight')) {
      warnUnless(!this.highlight || codesIn(this.highlight).length, this, 'highlight');
    }
  }

  protected override isEmpty(): boolean {
    return ![...this.#scene.standings.values()].some(
      ({ since, organisations }) => since ?? organisations,
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#renew);
    removeEventListener('online', this.#frame);
    this.#parts.ended();
  }

  protected override updated(changed: PropertyValues): void {
    if (!this.#first.isUnderWay) super.updated(changed);
    this.#parts.drawn();
  }

  /**
   * Opens the panel of a country as a reader does, or closes it.
   *
   * @param near codes of others that may have been meant
   */
  select(country: string | undefined, near: readonly string[] = []): void {
    this.#question = { country, near };
    this.selected = country;
    this.requestUpdate();
  }

  /**
   * Shows a part of the map.
   *
   * @param view the whole if absent
   * @param finer the same world in more detail
   */
  look(view?: View, finer?: CountryShapes): void {
    this.#view = view;
    this.#finer = finer;
    this.#first.forget();
    this.requestUpdate();
  }

  /** Draws outlines in tasks of their own, before {@link look} has all of them drawn at once. */
  drawAhead({ shapes }: CountryShapes): Promise<unknown> {
    return this.layers.land.prepare(shapes.values(), true);
  }

  /** Shows what `focus` asks for. */
  readonly #frame = async (): Promise<void> => {
    const { focusOn } = this;
    // The whole world where it does not arrive, until there is a network.
    const module = focusOn
      ? await import('./frame-region.js').catch(() =>
          addEventListener('online', this.#frame, { once: true }),
        )
      : undefined;
    if (focusOn === this.focusOn) this.look(module?.frameRegion(this.#world!, this));
  };

  /** Tells the page what a reader has asked for. */
  tellOfCountry(
    country: string | undefined,
    signatories: CountrySelectDetail['signatories'],
  ): void {
    const detail: CountrySelectDetail = { country, signatories };
    this.dispatchEvent(
      new CustomEvent('country-select', { bubbles: true, composed: true, detail }),
    );
  }

  /** A note may have come, or what was asked for. */
  readonly #renew = (): void => this.requestUpdate();

  readonly #toggle = ({ target }: Event): void => {
    const { id, open } = target as HTMLDetailsElement;
    this.#open[id] = open;
    if (id === 'table') this.#filtersTable = open && !this.#hasChips;
    this.requestUpdate();
  };

  readonly #answer = (event: Event): void => {
    if (!this.#standIn?.world) this.#explorer.answer(event, this.locale, () => this.#scene);
  };

  protected override render(): TemplateResult {
    return html`<slot name="title"></slot><slot name="intro"></slot>${super.render()}<slot
        name="note"
      ></slot>`;
  }

  protected override renderFeed(feed: Feed): TemplateResult | undefined {
    const { timeline, words, language } = this;
    const base = this.#standIn?.world ?? worldOf(this, this.#world, this.#renew)!;
    if (base !== this.#world) {
      if (!this.#world!.shapes.size) this.#first.landHasCome();
      this.#world = base;
      this.#view = this.#finer = undefined;
      void this.#frame();
    }
    const world = this.#finer ?? base;
    if (feed !== this.#counted) this.#tallies = talliesOf((this.#counted = feed));
    const scene = this.#first.sceneOf(feed, words, () =>
      makeScene(this, {
        ...{ feed, tallies: this.#tallies, world, base, view: this.#view },
        ...{ question: this.#question, words, language },
      }),
    );
    const has = this.#first.next(scene, !!this.prerendered);
    if (!has) return undefined;
    const draw = (name: PartName, wanted: unknown): unknown =>
      this.#parts.draw(name, this.locale, scene, wanted);
    const notes = draw('notes', this.#hasNotes);
    // Notes are placed once, and none on a name.
    const isNamed = (has('names') || this.#hasNotes) && world.anchors.size > 0;
    const pictured = !!this.#standIn && !(has('names') && world.shapes.size);
    const marks = has('land') ? mapMarks(scene, has('circles'), has('names')) : noMarks;
    this.#scene = scene;
    const wantsPanel = scene.selected ?? this.#question;
    this.#hasChips = scene.selected ?? (this.#open.table || typeof this.categories === 'string');
    const chips = draw('chips', this.#hasChips);
    const wantsZoom = this.#explorer.isHere || this.focusOn || this.#parts.asked('zoom');
    const drawing = html`<figure class=${has('land') ? nothing : 'words'}>
      <figcaption part="headline">${scene.headline}</figcaption>
      ${mapLegend(scene, this.#askFor, draw('listed', timeline))}
      ${mapDrawing(marks, scene, this.layers, this.#answer, [draw('labels', isNamed && scene.highlight.length), draw('zoom', wantsZoom)], draw('codes', world.tiles && has('names')), pictured)}
      ${notes}
      <slot
        hidden=${this.#hasNotes && notes === nothing ? nothing : ''}
        @slotchange=${this.#renew}
      ></slot>
      ${timeline ? html`<div class="time">${draw('timeline', true)}</div>` : nothing}
      ${this.#filtersTable ? nothing : chips} ${draw('panel', wantsPanel)}
      ${highlightedInWords(scene)}
      <div class="foot">
        ${(['table', 'menu'] as const).map(
          (name) =>
            html`<details id=${name} part=${name} @toggle=${this.#toggle}>
              <summary id="open-${name}">${words[name]}</summary>
              ${this.#filtersTable && name === 'table' ? chips : nothing}
              ${draw(name, this.#open[name] || this.#parts.asked(name))}
            </details>`,
        )}
        ${mapSource(feed, (text) => this.marked(text), words, language)}
      </div>
    </figure>`;
    // What a server has drawn is replaced by the whole.
    return this.prerendered && this.#first.isUnderWay ? undefined : drawing;
  }

  readonly #askFor = (code: string): void => this.select(code);
}

declare global {
  interface HTMLElementTagNameMap {
    'signer-map': SignerMap;
  }
}
