import { pause } from './pause.js';

/** The attributes of a path or of a circle, the same ones in a layer; one that is undefined is not there. */
export type Mark = Readonly<Record<string, string | number | undefined>>;

/** Where marks are drawn, all of one kind. */
export interface Layer {
  /**
   * Makes paths that marks are going to need, in their order.
   *
   * @param anew also where there are others, until some are drawn
   */
  prepare(paths: Iterable<string>, anew?: boolean): Promise<unknown>;
  /** Draws all marks of the layer; each is the element that the one at its place was before. */
  draw(marks: readonly Mark[]): unknown;
}

/** Paths after which there is a pause. */
const pathsInStep = 90;

const create = (name: string): SVGElement =>
  document.createElementNS('http://www.w3.org/2000/svg', name);

/**
 * A layer in a page. Lit's markers and parts cost as much as the shapes themselves, of which
 * there are hundreds; and these can be made before anything else is there to be drawn.
 */
export class MarkLayer implements Layer {
  #group: SVGElement | undefined;
  readonly #elements: SVGElement[] = [];
  /** What the elements are, also those that are not in the group. */
  readonly #marks: Mark[] = [];
  /** Counts drawings. */
  #turn = 0;

  async prepare(paths: Iterable<string>, anew?: boolean): Promise<void> {
    if (this.#marks.length && !anew) return;
    const turn = this.#turn;
    const marks: Mark[] = [];
    for (const d of paths) {
      if (marks.push({ ...this.#marks[marks.length], d }) % pathsInStep) continue;
      this.#make(marks);
      await pause();
      if (anew && turn !== this.#turn) return;
    }
    this.#make(marks);
  }

  draw(marks: readonly Mark[]): SVGElement {
    this.#turn++;
    this.#make(marks);
    const group = (this.#group ??= create('g'));
    for (const element of this.#elements.slice(marks.length)) element.remove();
    group.append(...this.#elements.slice(group.childElementCount, marks.length));
    return group;
  }

  #make(marks: readonly Mark[]): void {
    marks.forEach((mark, index) => {
      const element = (this.#elements[index] ??= create('d' in mark ? 'path' : 'circle'));
      for (const name in mark) {
        const value = mark[name];
        if (value === this.#marks[index]?.[name]) continue;
        if (value === undefined) element.removeAttribute(name);
        else element.setAttribute(name, `${value}`);
      }
      this.#marks[index] = mark;
    });
  }
}
