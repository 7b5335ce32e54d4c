import { render, type RenderInfo } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { css, nothing, ReactiveElement, svg, type CSSResult, type PropertyValues } from 'lit';
import { JoinCounter } from '../elements/join-counter/join-counter.js';
import { moreStyles } from '../elements/join-counter/join-counter-more.styles.js';
import { PrincipleList } from '../elements/principle-list/principle-list.js';
import { SignatoryBadge } from '../elements/signatory-badge/signatory-badge.js';
import { styles as variants } from '../elements/signatory-badge/variants.styles.js';
import { chipStyles } from '../elements/signer-map/category-chips.styles.js';
import { labelStyles } from '../elements/signer-map/map-labels.styles.js';
import type { MapLayers } from '../elements/signer-map/map-drawing.js';
import { timelineStyles } from '../elements/signer-map/map-timeline.styles.js';
import { zoomStyles } from '../elements/signer-map/map-zoom.styles.js';
import type { Layer } from '../elements/signer-map/mark-layer.js';
import { SignerMap } from '../elements/signer-map/signer-map.js';
import { tileCodesStyles } from '../elements/signer-map/tile-codes.styles.js';
// Here, so that elements that import them while they draw have them at once.
import '../elements/join-counter/join-counter-more.js';
import '../elements/signatory-badge/special-standing.js';
import '../elements/signer-map/category-chips.js';
import '../elements/signer-map/country-shapes.js';
import '../elements/signer-map/frame-region.js';
import '../elements/signer-map/listed-legend.js';
import '../elements/signer-map/map-labels.js';
import '../elements/signer-map/map-timeline.js';
import '../elements/signer-map/map-zoom.js';
import '../elements/signer-map/tile-codes.js';
import '../elements/signer-map/tile-grid.js';
import '../feed/custom-feed.js';
import type { FeedRequest } from '../feed/open-feed.js';
import { languages } from '../text/locale-modules.js';
import { stylesToRules, withDataStyles, type Styled } from './styles-apart.js';

/** The elements by their tags. */
export const classes: {
  readonly 'signatory-badge': typeof SignatoryBadge;
  readonly 'principle-list': typeof PrincipleList;
  readonly 'signer-map': typeof SignerMap;
  readonly 'join-counter': typeof JoinCounter;
} = {
  'signatory-badge': SignatoryBadge,
  'principle-list': PrincipleList,
  'signer-map': SignerMap,
  'join-counter': JoinCounter,
};

/** The tag of one of the elements. */
export type ElementName = keyof typeof classes;

/** The parts of an element that drawing without a page needs; some are protected in its class. */
interface Drawable extends Omit<ReactiveElement, 'enableUpdating' | 'update' | 'render'> {
  lang: string;
  locale: string;
  loading: string;
  stale: boolean;
  readonly request: FeedRequest | undefined;
  readonly ready: Promise<string>;
  enableUpdating(requested: boolean): void;
  update(changed: PropertyValues): void;
  render(): unknown;
}

/** What of a shadow root the elements use while they draw. */
const emptyRoot = {
  firstChild: null,
  adoptedStyleSheets: [],
  querySelector: () => null,
  querySelectorAll: () => [],
  replaceChildren: () => undefined,
};

/** Says that what is rendered is inside of an element, where slots may be. */
const inShadowRoot = (): Partial<RenderInfo> => ({ customElementHostStack: [{}] }) as never;

/** Draws the marks of a map without a document. */
const templates: Layer = {
  prepare: async () => undefined,
  draw: (marks) =>
    svg`<g>${marks.map((mark) =>
      'd' in mark
        ? svg`<path d=${mark['d']} part=${mark['part']} data-country=${mark['data-country'] ?? nothing} />`
        : svg`<circle cx=${mark['cx']} cy=${mark['cy']} r=${mark['r']} part=${mark['part']} data-country=${mark['data-country'] ?? nothing} />`,
    )}</g>`,
};

const layers: MapLayers = {
  faint: templates,
  land: templates,
  dots: templates,
  circles: templates,
};

class NoObserver {
  observe(): void {}
  disconnect(): void {}
}

/**
 * Lets elements make the observers that a browser has; nothing here ever changes. Only
 * for the time of an action, as other code may ask whether it is in a browser.
 */
function withObservers<Result>(action: () => Result): Result {
  const { IntersectionObserver, MutationObserver } = globalThis;
  Object.assign(globalThis, { IntersectionObserver: NoObserver, MutationObserver: NoObserver });
  try {
    return action();
  } finally {
    for (const [name, before] of Object.entries({ IntersectionObserver, MutationObserver })) {
      if (before) Object.assign(globalThis, { [name]: before });
      else Reflect.deleteProperty(globalThis, name);
    }
  }
}

function create(name: ElementName, attributes: Readonly<Record<string, string>>): Drawable {
  // Lit prepares a class when a browser asks for this.
  void (classes[name] as unknown as typeof ReactiveElement).observedAttributes;
  return withObservers(() => {
    const element = new classes[name]() as unknown as Drawable;
    for (const [attribute, value] of Object.entries(attributes)) {
      element.setAttribute(attribute, value);
      element.attributeChangedCallback(attribute, null, value);
    }
    return element;
  });
}

/** What an element with these attributes needs of a feed; undefined where it lacks one. */
export function requestOf(
  name: ElementName,
  attributes: Readonly<Record<string, string>>,
): FeedRequest | undefined {
  const element = create(name, attributes);
  // In a page the element knows its language before it asks.
  const base = /^[a-z]{2,3}(?![a-z])/i.exec(attributes['lang'] ?? '')?.[0].toLowerCase();
  if (base && languages.includes(base)) element.locale = base;
  return element.request;
}

/**
 * Lets the first frame of a page be laid out without what is on the map, which the next one has:
 * in one go it is a long task on a slow phone. Only what a server has drawn has a `data-place`.
 * A page may be printed before there is a second frame.
 */
const mapAfterWords = css`
  @media screen {
    .sheet > svg[data-place] {
      animation: 1ms after-words;
    }
  }
  @keyframes after-words {
    from {
      content-visibility: hidden;
      aspect-ratio: calc(1 / (var(--_slope)));
    }
  }
`;

/** The style sheets that elements take on when they need them, and by what of the drawing it is seen. */
const lateStyles: readonly {
  readonly name: ElementName;
  readonly sign: RegExp;
  readonly styles: CSSResult;
}[] = [
  { name: 'signatory-badge', sign: /class="(pill|seal|\w+ left)/, styles: variants },
  { name: 'signer-map', sign: /class="labels/, styles: labelStyles },
  { name: 'signer-map', sign: /class="codes/, styles: tileCodesStyles },
  { name: 'signer-map', sign: /class="timeline/, styles: timelineStyles },
  { name: 'signer-map', sign: /class="chips/, styles: chipStyles },
  { name: 'signer-map', sign: /class="zoom/, styles: zoomStyles },
  { name: 'signer-map', sign: /class="map"/, styles: mapAfterWords },
  { name: 'join-counter', sign: /part="(?:growth|source|goal|join)/, styles: moreStyles },
];

/**
 * Draws an element as a browser would.
 *
 * @param document JSON of the document of the feed that it needs
 * @param dated whether to say of which day a badge is
 * @throws Error where it cannot be drawn from that document
 */
export async function drawElement(
  name: ElementName,
  attributes: Readonly<Record<string, string>>,
  document: string,
  dated: boolean,
): Promise<Styled> {
  const element = create(name, attributes);
  let drawing: unknown;
  Object.defineProperties(element, {
    localName: { value: name },
    isConnected: { value: true },
    layers: { value: layers },
    stale: { get: () => dated, set() {} },
    querySelector: { value: () => ({ textContent: document }) },
    getRootNode: { value: () => ({}) },
    performUpdate: {
      value: () => withObservers(() => element.constructor.prototype.performUpdate.call(element)),
    },
    createRenderRoot: { value: () => emptyRoot },
    feed: { value: undefined, writable: true },
    update: {
      value(this: Drawable, changed: PropertyValues) {
        drawing = this.render();
        Reflect.apply(ReactiveElement.prototype['update'], this, [changed]);
      },
    },
  });
  element.lang ||= 'en';
  element.loading = 'eager';
  element.enableUpdating(true);
  const state = await element.ready;
  if (state === 'error') throw new Error(`<${name}> cannot be drawn from this feed.`);
  // What follows a first drawing is loaded from this package's own files: it is here before
  // what is asked for later.
  await Promise.all([
    import('../elements/join-counter/join-counter-more.js'),
    import('../elements/signatory-badge/special-standing.js'),
  ]);
  // Some of it takes a task of its own, which is a timer's: an immediate would be before it.
  for (let round = 0; round < 10; round += 1) {
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
  }
  const printed = await collectResult(render(withDataStyles(drawing), inShadowRoot()));
  const { html, css: rules } = stylesToRules(
    printed.replaceAll(/<!--\/?lit-[^>]*-->|<!--\?-->/g, ''),
  );
  const { elementStyles } = classes[name] as unknown as { elementStyles: readonly CSSResult[] };
  const late = lateStyles.filter((late) => late.name === name && late.sign.test(html));
  const sheets = [...elementStyles, ...late.map(({ styles }) => styles)];
  return { html, css: sheets.map(({ cssText }) => cssText).join('') + rules };
}
