import type { CountryShapes } from './decode-shapes.js';
import { loadWorld } from './load-world.js';
import type { Layer } from './mark-layer.js';
import { pause } from './pause.js';
import type { SignerMap } from './signer-map.js';
import { standInStyles } from './stand-in.styles.js';

/** An author's picture of the map, in the map's place until shapes are drawn. */
export interface StandIn {
  /** A world without land, to be drawn over the picture; absent where the map itself is wanted. */
  readonly world: CountryShapes | undefined;
}

/** As `npx paris-call-widgets map` makes it. */
const pictureOfMap = ':scope > img[width="960"][height="442"]';

const selectorOf = (names: readonly string[]): string => names.map((name) => `[${name}]`).join();

/** Maps that have other land, and those with notes, which have places of their own. */
const isElsewhere = '[focus],[geometry],[layout=grid],:has(map-note)';

/** Attributes that ask for other looks, or for those of which nobody knows what they are. */
const other = ['timeline', 'categories', 'feed'];
const looksOtherwise = `${selectorOf(other)},:has(>script)`;

/** Attributes that ask for the same land and for what needs its outlines. */
const more = ['highlight', 'selected'];
const asksForMore = selectorOf(more);

/** Attributes after whose change the map may look otherwise. */
const attributeFilter = [
  ...[...other, ...more, 'focus', 'geometry', 'layout'],
  ...['as-of', 'show', 'theme', 'class', 'style'],
];

const noLand = (): CountryShapes => ({
  ...{ width: 960, height: 442, shapes: new Map(), anchors: new Map(), small: new Set() },
  // The picture has dashed borders, too: what they mean is said below.
  disputed: ' ',
});

/** Whether the picture is drawn with the same attributes: its address says so, as in `#show=all`. */
function isOfThis({ src }: HTMLImageElement, { asOf, show }: SignerMap): boolean {
  const drawn = new URLSearchParams(src.split('#')[1]);
  return (drawn.get('as-of') ?? '') === (asOf ?? '') && (drawn.get('show') ?? 'states') === show;
}

/** The picture's colours, and what becomes of them where they follow the text colour. */
const itsColours = {
  '--_accent': ['#1b4d89', 'oklch(0.42 0.1129 255)'],
  '--_paper': ['#fff', 'oklch(1 0 261)'],
  '--_circle': ['#c2410c', 'oklch(0.553 0.174 38.3)'],
};

/** Whether the map would have the colours of the picture: not in the dark, nor with a page's own. */
function hasItsColours(host: SignerMap, frame: Element): boolean {
  const probe = document.createElement('i');
  frame.append(probe);
  const style = getComputedStyle(probe);
  const computed = (colour: string): string => {
    // Firefox keeps what was said before, where it is the same colour.
    probe.style.color = '';
    probe.style.color = colour;
    return style.color;
  };
  const own = ['signed', 'quiet'].some((name) => style.getPropertyValue(`--pledge-map-${name}`));
  const fits =
    !own &&
    Object.entries(itsColours).every(
      ([name, colours]) =>
        (name === '--_circle' && host.show === 'states') ||
        colours.map(computed).includes(computed(`var(${name})`)),
    );
  probe.remove();
  return fits;
}

/** What was done at one place of the map, to be done again once something is there. */
function repeat(event: Event, { renderRoot }: SignerMap): void {
  const { type } = event;
  const options = { bubbles: true };
  // A click is no pointer's event in every browser.
  if (event instanceof MouseEvent) {
    const { clientX, clientY } = event;
    const pointerType = 'pointerType' in event ? (event as PointerEvent).pointerType : '';
    (renderRoot as ShadowRoot)
      .elementFromPoint(clientX, clientY)
      ?.dispatchEvent(new PointerEvent(type, { ...options, clientX, clientY, pointerType }));
  } else renderRoot.querySelector('svg')?.dispatchEvent(new FocusEvent(type, options));
}

/**
 * Lets an author's picture stand for the map for as long as nobody is at it: neither the
 * geometry nor hundreds of shapes are needed for that. Where the map shows more, the picture
 * stands until all of it is here.
 *
 * @param land where the outlines are going to be drawn
 * @returns undefined where the author has no picture, or it is not where the map is going to be
 */
export function standIn(host: SignerMap, land: Layer): StandIn | undefined {
  const root = host.renderRoot as ShadowRoot;
  const frame = root.querySelector('.frame');
  const picture = host.querySelector<HTMLImageElement>(pictureOfMap);
  if (!picture?.naturalWidth || !frame || host.matches(isElsewhere)) return undefined;
  root.adoptedStyleSheets.push(standInStyles.styleSheet!);
  const fits =
    !host.matches(looksOtherwise) && isOfThis(picture, host) && hasItsColours(host, frame);
  if (!fits) return { world: undefined };

  const state: { world: CountryShapes | undefined } = { world: noLand() };
  const over = new AbortController();
  let asked: Event | undefined;
  let pressed = false;
  let coming = false;
  const bring = async (): Promise<void> => {
    const { shapes } = await loadWorld(host);
    await land.prepare(shapes.values());
  };
  const end = async (): Promise<void> => {
    if (coming) return;
    coming = true;
    try {
      await bring();
    } catch {
      // Offline, most likely: the picture stays, and whoever is at it next tries again.
      coming = false;
      asked = undefined;
      addEventListener('online', endWeakly, { once: true });
      return;
    }
    over.abort();
    changes.disconnect();
    state.world = undefined;
    host.requestUpdate();
    await host.updateComplete;
    if (pressed) root.addEventListener('click', answerRelease, { capture: true, once: true });
    if (!asked) return;
    // To find what is there lays the map out, which is a task already.
    await pause();
    repeat(asked, host);
  };
  // Pressed on the picture, released on a country: such a click is on what is around both.
  const answerRelease = (event: Event): void => {
    if (event.target === root.querySelector('.sheet > svg')) repeat(event, host);
  };
  const answer = (event: Event): void => {
    const { type, target } = event;
    const atMap = target === root.querySelector('.sheet > svg');
    if (type === 'pointermove' && !atMap) return;
    if (type === 'pointerdown') pressed = atMap;
    else if (atMap) {
      if (type === 'click') pressed = false;
      // A pointer that moves on does not take back a click.
      if (type !== 'pointermove' || asked?.type !== 'click') asked = event;
      // What is going to answer comes beside the geometry; whoever needs it asks again.
      import('./map-explorer.js').catch(() => undefined);
    }
    void end();
  };
  for (const type of ['pointermove', 'pointerdown', 'focusin', 'click']) {
    root.addEventListener(type, answer, { capture: true, signal: over.signal });
  }
  const changes = new MutationObserver(() => void end());
  changes.observe(host, { attributeFilter, childList: true });
  // An element that is off the page for good must not be kept by this.
  const weakEnd = new WeakRef(end);
  const endWeakly = (): void => void weakEnd.deref()?.();
  const answerColour = ({ target }: Event): void => {
    if ((target as Element).className === 'stand-in') void end();
  };
  root.addEventListener('transitionrun', answerColour, { signal: over.signal });
  // Words and picture are there first, and what is on the map comes with the map.
  if (host.matches(asksForMore)) {
    bring().catch(() => undefined);
    void host.ready.then(end);
  }
  return state;
}
