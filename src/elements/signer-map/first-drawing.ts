import type { Feed } from '../../feed/feed-types.js';
import type { Words } from '../../text/load-words.js';
import { pause } from './pause.js';
import type { Scene } from './scene.js';

/** How much of the map is drawn. */
export type Stage = 'nothing' | 'words' | 'whole';

/**
 * The first drawing of a map: what it is going to show, then its words, then its marks. Each has
 * a task of its own, as all are long. Whatever is drawn later is drawn at once.
 */
export class FirstDrawing {
  readonly #goOn: () => void;
  /** What is being drawn. */
  #scene: Scene | undefined;
  #stage: Stage = 'nothing';
  #waits = false;

  /** @param goOn asks for an update */
  constructor(goOn: () => void) {
    this.#goOn = goOn;
  }

  /** Whether something is left to be drawn. */
  get isUnderWay(): boolean {
    return !!this.#scene;
  }

  /** Something has changed: what is being drawn must be worked out anew. */
  forget(): void {
    this.#scene = undefined;
  }

  /** What is being drawn, or else is to be from now on. */
  sceneOf(feed: Feed, words: Words<'signerMap'>, make: () => Scene): Scene {
    const { feed: drawn, words: written } = this.#scene ?? {};
    if (!this.#scene || drawn !== feed || written !== words) this.#scene = make();
    return this.#scene;
  }

  /**
   * How much to draw in this task; asks for another one where that is not the whole.
   *
   * @param isFirst whether the element has never been drawn: a server does so once
   */
  next(isFirst: boolean): Stage {
    if (this.#stage === 'nothing' && !isFirst) {
      this.#schedule('words');
      return 'nothing';
    }
    if (this.#stage === 'words') {
      this.#schedule('whole');
      return 'words';
    }
    this.#stage = 'whole';
    this.#scene = undefined;
    return 'whole';
  }

  #schedule(stage: Stage): void {
    if (this.#waits) return;
    this.#waits = true;
    void pause().then(() => {
      this.#waits = false;
      this.#stage = stage;
      this.#goOn();
    });
  }
}
