/** An attribute as the elements' manifest describes it. */
export interface ManifestAttribute {
  readonly name: string;
  readonly description?: string | undefined;
  readonly type?: { readonly text: string } | undefined;
  /** As it would be written in code. */
  readonly default?: string | undefined;
}

/** An element as the elements' manifest describes it. */
export interface ManifestElement {
  readonly tagName: string;
  readonly description?: string | undefined;
  readonly attributes: readonly ManifestAttribute[];
}

/** The part of `custom-elements.json` that matters here. */
export interface ElementsManifest {
  readonly modules: readonly { readonly declarations: readonly ManifestElement[] }[];
}

/** All elements of a manifest, in its order. */
export const elementsOf = ({ modules }: ElementsManifest): ManifestElement[] =>
  modules.flatMap(({ declarations }) => declarations);
