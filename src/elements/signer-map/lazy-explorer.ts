import type { Explore } from './map-explorer.js';
import type { Scene } from './scene.js';
import type { SignerMap } from './signer-map.js';

/** Passes on what the reader does on the map; what answers is only loaded when there is something to answer. */
export class LazyExplorer {
  readonly #host: SignerMap;
  #explore: Explore | undefined;
  /** Counts languages, as one may arrive after the next. */
  #turn = 0;

  constructor(host: SignerMap) {
    this.#host = host;
  }

  /** Whether a reader has been on the map. */
  get isHere(): boolean {
    return !!this.#explore;
  }

  /** Loads it anew with the next event, as the language may be another. */
  forget(): void {
    this.#explore = undefined;
    this.#turn++;
  }

  /**
   * Answers an event, at once or when the module is here.
   *
   * @param locale whose words it takes
   * @param scene gives what shows by then
   */
  answer(event: Event, locale: string, scene: () => Scene): void {
    // Gone from the event when the module arrives.
    const { target, currentTarget } = event;
    const answer = (explore: Explore): void =>
      explore(event, target as Element, currentTarget as HTMLElement, scene());
    if (this.#explore) return answer(this.#explore);
    const turn = this.#turn;
    import('./map-explorer.js')
      .then(({ loadExplorer }) => loadExplorer(this.#host, locale))
      .then(
        (explore) => {
          if (turn === this.#turn) this.#explore = explore;
          answer(explore);
          this.#host.requestUpdate();
        },
        // Offline, most likely: the map stays as it is, the next event tries again.
        () => undefined,
      );
  }
}
