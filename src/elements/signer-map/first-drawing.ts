import type { Feed } from '../../feed/feed-types.js';
import type { Words } from '../../text/load-words.js';
import { frame, pause } from './pause.js';
import type { Scene } from './scene.js';

/** What a task of the first drawing adds: texts, outlines and dots, circles, what is written on them. */
export type Step = 'words' | 'land' | 'circles' | 'names';

/** The steps of a map; what would add nothing to it has none. */
function stepsOf({ world, show, highlight }: Scene): readonly Step[] {
  const steps: Step[] = ['words', 'land'];
  if (world.shapes.size) {
    if (show !== 'states') steps.push('circles');
    if (highlight.length || world.tiles) steps.push('names');
  }
  return steps;
}

/**
 * The first drawing of a map: what it is going to show, then its steps. Each has a task of its
 * own, as all are long. Whatever is drawn later is drawn at once.
 */
export class FirstDrawing {
  readonly #goOn: () => void;
  /** What is being drawn. */
  #scene: Scene | undefined;
  /** How many steps may be drawn; all, once they have been. */
  #allowed = 0;
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

  /** There are outlines instead of the author's picture: what follows the words is drawn now. */
  landHasCome(): void {
    if (this.#allowed > 2) this.#allowed = 2;
  }

  /** What is being drawn, or else is to be from now on. */
  sceneOf(feed: Feed, words: Words<'signerMap'>, make: () => Scene): Scene {
    const { feed: drawn, words: written } = this.#scene ?? {};
    if (!this.#scene || drawn !== feed || written !== words) this.#scene = make();
    return this.#scene;
  }

  /**
   * Which steps to draw in this task, all in the last one; asks for another one where it is not.
   *
   * @param isAhead whether something else shows until the whole is there, of which as much as
   *   possible is made in the task before
   * @returns undefined in the first task, which was for finding out what there is
   */
  next(scene: Scene, isAhead: boolean): ((step: Step) => boolean) | undefined {
    const steps = isAhead ? (['words', 'land'] as const) : stepsOf(scene);
    const drawn = steps.slice(0, this.#allowed);
    const isWhole = drawn.length === steps.length;
    if (isWhole) {
      this.#allowed = Infinity;
      this.#scene = undefined;
    } else this.#schedule();
    return drawn.length ? (step) => isWhole || isAhead || drawn.includes(step) : undefined;
  }

  #schedule(): void {
    if (this.#waits) return;
    this.#waits = true;
    void (this.#allowed ? frame() : pause()).then(() => {
      this.#waits = false;
      this.#allowed++;
      this.#goOn();
    });
  }
}
