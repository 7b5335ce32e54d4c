import type { CountryShapes } from './decode-shapes.js';
import { loadWorld } from './load-world.js';
import type { Layer } from './mark-layer.js';
import type { SignerMap } from './signer-map.js';
import { standInStyles } from './stand-in.styles.js';

/** An author's picture of the map, in the map's place. */
export interface StandIn {
  /** A world without land, to be drawn over the picture; absent once there is the map itself. */
  readonly world: CountryShapes | undefined;
}

/** As `npx paris-call-widgets map` makes it. */
const pictureOfMap = ':scope > img[width="960"][height="442"]';

/** Attributes that ask for what the picture does not show, or for what nobody knows whether it does. */
const more = [
  ...['highlight', 'selected', 'focus', 'timeline', 'categories', 'geometry'],
  ...['as-of', 'feed'],
];
const asksForMore = [
  ...more.map((name) => `[${name}]`),
  '[layout=grid],[show=organisations],[show=all],:has(map-note,>script)',
].join();

/** Attributes after whose change the map may look otherwise. */
const attributeFilter = [...more, 'layout', 'show', 'theme', 'class', 'style'];

const noLand = (): CountryShapes => ({
  ...{ width: 960, height: 442, shapes: new Map(), anchors: new Map(), small: new Set() },
  // The picture has dashed borders, too: what they mean is said below.
  disputed: ' ',
});

/** Whether the map would have the colours of the picture: not in the dark, nor with a page's own. */
function hasItsColours(frame: Element): boolean {
  const probe = document.createElement('i');
  probe.style.background = 'var(--_signed)';
  probe.style.color = 'var(--_paper)';
  frame.append(probe);
  const { backgroundColor, color } = getComputedStyle(probe);
  probe.remove();
  return backgroundColor === 'rgb(27, 77, 137)' && color === 'rgb(255, 255, 255)';
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
 * geometry nor hundreds of shapes are needed for that.
 *
 * @param land where the outlines are going to be drawn
 * @returns undefined where the author has no picture, or one that does not show what the map would
 */
export function standIn(host: SignerMap, land: Layer): StandIn | undefined {
  const root = host.renderRoot as ShadowRoot;
  const frame = root.querySelector('.frame');
  const picture = host.querySelector<HTMLImageElement>(pictureOfMap);
  if (!picture?.naturalWidth || !frame) return undefined;
  if (host.matches(asksForMore) || !hasItsColours(frame)) return undefined;
  root.adoptedStyleSheets.push(standInStyles.styleSheet!);

  const state: { world: CountryShapes | undefined } = { world: noLand() };
  const over = new AbortController();
  let asked: Event | undefined;
  let pressed = false;
  let coming = false;
  const end = async (): Promise<void> => {
    if (coming) return;
    coming = true;
    try {
      const world = await loadWorld(host);
      await land.prepare(world.shapes.values());
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
    if (asked) repeat(asked, host);
  };
  // Pressed on the picture, released on a country: such a click is on what is around both.
  const answerRelease = (event: Event): void => {
    if (event.target === root.querySelector('.map > svg')) repeat(event, host);
  };
  const answer = (event: Event): void => {
    const { type, target } = event;
    const atMap = target === root.querySelector('.map > svg');
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
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', endWeakly, {
    signal: over.signal,
  });
  return state;
}
