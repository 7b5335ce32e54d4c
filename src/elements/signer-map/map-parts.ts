import { nothing } from 'lit';
import type { DrawPart, PartModule } from './part.js';
import type { Scene } from './scene.js';
import type { SignerMap } from './signer-map.js';

/** What is only loaded for those who ask for it. */
const modules = {
  labels: (): Promise<PartModule> => import('./map-labels.js'),
  codes: (): Promise<PartModule> => import('./tile-codes.js'),
  chips: (): Promise<PartModule> => import('./category-chips.js'),
  listed: (): Promise<PartModule> => import('./listed-legend.js'),
  zoom: (): Promise<PartModule> => import('./map-zoom.js'),
  notes: (): Promise<PartModule> => import('./map-notes.js'),
  timeline: (): Promise<PartModule> => import('./map-timeline.js'),
  panel: (): Promise<PartModule> => import('./country-panel.js'),
  menu: (): Promise<PartModule> => import('./map-menu.js'),
  table: (): Promise<PartModule> => import('./country-table.js'),
};

/** The name of a part. */
export type PartName = keyof typeof modules;

/** A part, and the language in which it was last asked for. */
interface Part {
  draw?: DrawPart;
  locale?: string | undefined;
}

/** The parts of one map that are loaded on demand. */
export class MapParts {
  readonly #host: SignerMap;
  readonly #parts: Partial<Record<PartName, Part>> = {};

  constructor(host: SignerMap) {
    this.#host = host;
  }

  /** Whether a part was ever wanted. */
  asked(name: PartName): boolean {
    return name in this.#parts;
  }

  /** Loads a part, unless it is there in the reader's language; never rejects. */
  async load(name: PartName, locale: string): Promise<void> {
    const host = this.#host;
    const part = (this.#parts[name] ??= {});
    if (part.locale === locale) return;
    part.locale = locale;
    try {
      const { loadPart } = await modules[name]();
      const draw = await loadPart(host, locale);
      if (part.locale !== locale) return;
      part.draw = draw;
      host.requestUpdate();
    } catch {
      // Offline, most likely: the next update tries again.
      part.locale = undefined;
      // A server, which has no such events, draws without what it lacks.
      globalThis.addEventListener?.('online', this.#tryAgain, { once: true });
    }
  }

  /**
   * Draws a part that is wanted; while it is missing, or not yet in the reader's
   * language, it is loaded.
   *
   * @param locale whose words it takes
   */
  draw(name: PartName, locale: string, scene: Scene, wanted: unknown): unknown {
    if (!wanted) return nothing;
    void this.load(name, locale);
    return this.#parts[name]!.draw?.(scene) ?? nothing;
  }

  /** Tells the parts that the map was drawn anew. */
  drawn(): void {
    for (const { draw } of Object.values(this.#parts)) draw?.drawn?.();
  }

  readonly #tryAgain = (): void => this.#host.requestUpdate();

  /** Tells the parts that the map is off the page. */
  ended(): void {
    removeEventListener('online', this.#tryAgain);
    for (const { draw } of Object.values(this.#parts)) draw?.ended?.();
  }
}
