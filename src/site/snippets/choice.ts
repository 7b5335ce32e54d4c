import type { Option } from '../../options/read-options.js';

/** What was put together in the builder, and where its files are. */
export interface Choice {
  /** The element's tag. */
  readonly tag: string;
  /** Attributes that are set, in their order; the value of one that is merely there is empty. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** All options of the element. */
  readonly options: readonly Option[];
  /** Address of `dist/`, with a slash at its end. */
  readonly files: string;
  /** What stands there without a script. */
  readonly fallback: { readonly text: string; readonly href: string };
  /** What a frame is called for who cannot see it. */
  readonly title: string;
  /** CSS pixels that it needs, in a column of text. */
  readonly height: number;
}
