import type { TemplateResult } from 'lit';
import { loadWords, type Words } from '../../text/load-words.js';
import { adoptStyles } from './adopt-styles.js';
import type { CountryShapes } from './decode-shapes.js';
import { finerWorld } from './finer-world.js';
import { frameRegion } from './frame-region.js';
import { keepFocus } from './keep-focus.js';
import { glide } from './glide.js';
import { isOurs } from './load-world.js';
import { listenToGestures, type ScreenPoint } from './map-gestures.js';
import { zoomStyles } from './map-zoom.styles.js';
import { boundView, sameView, viewBetween, zoomView, type Limits } from './move-view.js';
import { onePerMap } from './one-per-map.js';
import type { DrawPart } from './part.js';
import { frame, pause } from './pause.js';
import type { Scene, View } from './scene.js';
import type { SignerMap } from './signer-map.js';
import { ViewOnScreen } from './view-on-screen.js';
import { zoomButtons } from './zoom-buttons.js';

/** What a button or a key makes the map larger by. */
const step = 1.6;
/** How many times enlarged the map gets finer outlines. */
const finerFrom = 2.5;
/** Milliseconds for which the hint shows after the last turn of the wheel. */
const hintFor = 1800;

/** It listens to the reader. */
const zoomOf = onePerMap((host) => new MapZoom(host));

/** Draws the buttons that zoom. See {@link PartModule}. */
export async function loadPart(host: SignerMap, locale: string): Promise<DrawPart> {
  const words = await loadWords('mapZoom', locale);
  adoptStyles(host, zoomStyles);
  const zoom = zoomOf(host);
  return Object.assign((scene: Scene) => zoom.draw(scene, words), {
    drawn: () => zoom.drawn(),
    ended: () => zoom.ended(),
  });
}

/**
 * Makes the map larger and moves it. While it moves, only its frame and its names
 * are written; the map is drawn anew when it stands.
 */
class MapZoom {
  #scene!: Scene;
  #limits!: Limits;
  #base: CountryShapes | undefined;
  #focus: string | undefined;
  #view!: View;
  #finer: CountryShapes | undefined;
  /** What is glided to. */
  #goal: View | undefined;
  #screen: ViewOnScreen | undefined;
  #restoreFocus = (): void => undefined;
  #ended = (): void => undefined;
  #stop = (): void => undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #known = false;
  readonly #host: SignerMap;

  constructor(host: SignerMap) {
    this.#host = host;
  }

  draw(scene: Scene, words: Words<'mapZoom'>): TemplateResult {
    const host = this.#host;
    this.#restoreFocus = keepFocus(host);
    this.#scene = scene;
    const { base } = scene;
    if (base !== this.#base || host.focusOn !== this.#focus) {
      this.#base = base;
      this.#focus = host.focusOn;
      this.#finer = undefined;
      const { width, height } = base;
      const whole = { x: 0, y: 0, width, height };
      this.#limits = { home: frameRegion(base, host) ?? whole, width, height };
    }
    const { home } = this.#limits;
    if (!this.#screen?.moving) this.#view = scene.view;
    return zoomButtons(
      {
        in: this.#isBound(1.01) ? undefined : () => this.#step(step),
        out: this.#view.width >= home.width ? undefined : () => this.#step(1 / step),
        whole: this.#isLoose() ? () => this.#glide(home) : undefined,
      },
      words,
      scene.language,
    );
  }

  drawn(): void {
    this.#restoreFocus();
    const area = this.#host.renderRoot.querySelector<HTMLElement>('.map');
    if (!area) return;
    if (area !== this.#screen?.area) {
      this.#ended();
      this.#screen = new ViewOnScreen(area);
      this.#listen(area);
      if (this.#focus) void this.#refine();
    }
    // The pointer's look goes for every shape: a task of its own, after what was drawn shows.
    if (area.classList.contains('close') === this.#isLoose()) return;
    void frame().then(() => area.classList.toggle('close', this.#isLoose()));
  }

  ended(): void {
    removeEventListener('online', this.#tryAgain);
    this.#ended();
    this.#screen?.settle();
    this.#stop();
    this.#goal = undefined;
    clearTimeout(this.#timer);
  }

  #isLoose(): boolean {
    return !sameView(this.#view, this.#limits.home);
  }

  /** Whether the map gets no larger. */
  #isBound(factor: number): boolean {
    const { width } = this.#view;
    return boundView({ ...this.#view, width: width / factor }, this.#limits).width >= width;
  }

  #listen(area: HTMLElement): void {
    const stop = listenToGestures(area, {
      loose: () => this.#isLoose(),
      move: (factor, from, to) => {
        this.#stop();
        this.#goal = undefined;
        const at = this.#screen!.pointAt(from, this.#view);
        const zoomed = zoomView(this.#view, factor, at);
        const now = this.#screen!.pointAt(to, zoomed);
        this.#show({ ...zoomed, x: zoomed.x + at[0] - now[0], y: zoomed.y + at[1] - now[1] });
      },
      settle: () => this.#settle(),
      scrolled: () => this.#hint(area),
    });
    const onKey = (event: KeyboardEvent): void => this.#onKey(event);
    const onFocus = ({ target }: Event): void => this.#reveal(target as Element);
    area.addEventListener('keydown', onKey, true);
    area.addEventListener('focusin', onFocus, true);
    this.#ended = stop;
  }

  #show(view: View): void {
    this.#known = true;
    this.#view = boundView(view, this.#limits);
    this.#screen!.show(this.#view, this.#scene);
  }

  /** Draws the map anew as it stands, and with finer outlines where they can be seen. */
  #settle(): void {
    this.#goal = undefined;
    this.#screen!.settle();
    const { home } = this.#limits;
    this.#look(this.#view === home && !this.#focus ? undefined : this.#view);
    void this.#refine();
    const focused = (this.#host.renderRoot as ShadowRoot).activeElement;
    if (!focused?.matches('[data-country]:focus-visible')) return;
    // Its description and its ring are of the size and at the place of before.
    void this.#host.updateComplete
      .then(pause)
      .then(() => focused.dispatchEvent(new FocusEvent('focusin', { bubbles: true })));
  }

  #look(view: View | undefined): void {
    this.#host.look(view, this.#finer);
  }

  async #refine(): Promise<void> {
    const base = this.#base!;
    const zoom = base.width / this.#view.width;
    const wanted = isOurs(base) && (this.#focus || zoom >= finerFrom);
    try {
      const finer = wanted ? await finerWorld(base, zoom) : undefined;
      const isOver = (): boolean => base !== this.#base || finer === this.#finer;
      if (isOver()) return;
      await this.#host.drawAhead(finer ?? base);
      if (isOver()) return;
      this.#finer = finer;
      if (!this.#screen?.moving) this.#look(this.#view);
    } catch {
      // Offline, most likely: the map stays as it is, the next zoom tries again.
      addEventListener('online', this.#tryAgain, { once: true });
    }
  }

  readonly #tryAgain = (): void => void this.#refine();

  #glide(to: View): void {
    const from = this.#view;
    this.#goal = to;
    this.#stop();
    if (sameView(from, to)) return this.#settle();
    this.#stop = glide((share) => {
      this.#show(share < 1 ? viewBetween(from, to, share) : to);
      // Not in the task of the last frame, which has enough to do.
      if (share === 1) void pause().then(() => this.#goal === to && this.#settle());
    });
  }

  #step(factor: number): void {
    const view = this.#goal ?? this.#view;
    const focused = this.#host.renderRoot.querySelector('[data-country][tabindex]:focus');
    const code = focused?.getAttribute('data-country');
    const middle: ScreenPoint = [view.x + view.width / 2, view.y + view.height / 2];
    const at = (code && this.#scene.world.anchors.get(code)) || middle;
    this.#glide(boundView(zoomView(view, factor, at), this.#limits));
  }

  /**
   * Brings a country that has got the focus into view: at once by the keyboard; one at
   * the edge that was clicked glides, so that nobody has to drag.
   */
  #reveal(target: Element): void {
    const code = target.getAttribute('data-country');
    const byKey = target.matches(':focus-visible');
    if (!code || this.#goal || (!byKey && !this.#isLoose())) return;
    const [x, y] = this.#scene.world.anchors.get(code)!;
    const { width, height, ...view } = this.#view;
    const edge = byKey ? 0.08 : 0.15;
    const places = [(x - view.x) / width, (y - view.y) / height] as const;
    const inside = places.every((place) => place > edge && place < 1 - edge);
    if (inside && !this.#screen!.isCovered(places)) return;
    const middle = { x: x - width / 2, y: y - height / 2, width, height };
    const to = boundView(middle, this.#limits);
    if (sameView(to, this.#view)) return;
    if (!byKey) return this.#glide(to);
    this.#show(to);
    this.#screen!.settle();
    this.#look(this.#view);
  }

  #onKey(event: KeyboardEvent): void {
    const { key } = event;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (key === '+' || key === '=') this.#step(step);
    else if (key === '-' || key === '_') this.#step(1 / step);
    else if (key === '0') this.#glide(this.#limits.home);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Says how to zoom to somebody who turns the wheel and may not know. */
  #hint(area: HTMLElement): void {
    const hint = area.querySelector<HTMLElement>('.hint');
    if (!hint || this.#known) return;
    hint.hidden = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (hint.hidden = true), hintFor);
  }
}
