import type { Feed, Signatory } from '../../feed/feed-types.js';
import type { ManifestElement } from '../../options/elements-manifest.js';
import { readOptions } from '../../options/read-options.js';
import { fittingSignatories } from '../../selectors/fitting-signatories.js';
import { fallbackContent } from '../fallback-content.js';
import type { Choice } from '../snippets/choice.js';
import type { BuilderState } from './page-state.js';

/** What is chosen in the builder, and what is known of it. */
export interface Chosen {
  readonly state: BuilderState;
  readonly elements: readonly ManifestElement[];
  /** What the element shows, as far as it is known. */
  readonly feed: Feed | undefined;
  /** All signatories that can be found. */
  readonly names: readonly Signatory[] | undefined;
  /** Address of the site's `dist/`. */
  readonly ownFiles: string;
  /** Of the element. */
  readonly language: string;
}

/** CSS pixels of the frame of a snippet. */
const heights: Readonly<Record<string, number>> = {
  'signer-map': 560,
  'join-counter': 420,
  'principle-list': 520,
  'signatory-badge': 200,
};

/** What the snippets are written of. */
export function choiceOf({ state, elements, feed, names, ownFiles, language }: Chosen): Choice {
  const { widget: tag, attributes, files } = state;
  const { signatory: wanted = '' } = attributes;
  const listed = names ?? (Array.isArray(feed?.signatories) ? feed.signatories : []);
  const fitting = tag === 'signatory-badge' ? fittingSignatories(listed, wanted) : [];
  // Whoever is called by name in the address is called by the id in snippets, as pictures are.
  const signatory = fitting.length === 1 ? fitting[0] : undefined;
  const options = readOptions(
    elements.find(({ tagName }) => tagName === tag)!,
    elements,
  );
  const fallback = fallbackContent(
    tag,
    language,
    feed,
    tag === 'signatory-badge' ? (signatory ?? { id: wanted }) : undefined,
  );
  return {
    tag,
    // Who it is about first, as in every example.
    attributes: options.flatMap(({ name }) => {
      const value = (name === 'signatory' && signatory?.id) || attributes[name];
      return value === undefined ? [] : [[name, value] as const];
    }),
    options,
    files: files || ownFiles,
    fallback,
    title: fallback.text,
    height: heights[tag] ?? 480,
  };
}
