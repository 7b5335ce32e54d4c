/** An attribute, property, event, part … as the elements' manifest describes it. */
export interface ManifestItem {
  readonly name: string;
  readonly description?: string | undefined;
  readonly type?: { readonly text: string } | undefined;
  /** As it would be written in code. */
  readonly default?: string | undefined;
  /** The property of an attribute. */
  readonly fieldName?: string | undefined;
}

/** The attributes of an element, which is what a page's author writes. */
export interface ManifestElement {
  readonly tagName: string;
  readonly description?: string | undefined;
  readonly attributes: readonly ManifestItem[];
}

/** All that the elements' manifest says of an element. */
export interface ElementDescription extends ManifestElement {
  /** Of the class. */
  readonly name: string;
  readonly members: readonly ManifestItem[];
  readonly events: readonly ManifestItem[];
  readonly slots: readonly ManifestItem[];
  readonly cssParts: readonly ManifestItem[];
  readonly cssProperties?: readonly ManifestItem[];
  readonly cssStates?: readonly ManifestItem[];
}

/** `custom-elements.json`, as far as it matters here. */
export interface ElementsManifest {
  readonly modules: readonly { readonly declarations: readonly ElementDescription[] }[];
}

/** All elements of a manifest, in its order. */
export const elementsOf = ({ modules }: ElementsManifest): ElementDescription[] =>
  modules.flatMap(({ declarations }) => declarations);
