import type { Scene } from './scene.js';
import type { SignerMap } from './signer-map.js';

/** Draws a part of the map for what shows. */
export interface DrawPart {
  (scene: Scene): unknown;
  /** Called after each update of the map; parts take this in place of controllers, which the build leaves out of Lit. */
  drawn?(): void;
  /** Called when the map is taken off the page. */
  ended?(): void;
}

/** A part that is only loaded for those who ask for it. */
export interface PartModule {
  /**
   * Gives the function that draws the part in a language of the element.
   *
   * @throws whatever the loading of the language's module throws
   */
  readonly loadPart: (host: SignerMap, locale: string) => Promise<DrawPart>;
}
