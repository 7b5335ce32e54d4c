import type { ManifestItem, ManifestElement } from './elements-manifest.js';

/**
 * What may be written into an attribute: one of some words, nothing (it is there or not), a
 * number, a day, a language, an address, who is meant, or any text.
 */
export type OptionKind =
  'choice' | 'switch' | 'number' | 'date' | 'language' | 'address' | 'signatory' | 'text';

/** What an option may be. */
export interface Allowed {
  readonly kind: OptionKind;
  /** The words of a `choice`, the default first; else empty. */
  readonly values: readonly string[];
}

/** An attribute that a page's author may set. */
export interface Option extends Allowed {
  readonly name: string;
  /** The element's property that has its value. */
  readonly property: string;
  /** What it does, in a sentence. */
  readonly hint: string;
  /** Whether the manifest says that it does nothing for this element. */
  readonly idle: boolean;
}

function kindOf({ name, description = '' }: ManifestItem, type: string): OptionKind {
  if (name === 'signatory') return 'signatory';
  if (type.startsWith("'")) return 'choice';
  if (type === 'boolean') return 'switch';
  if (type === 'number') return 'number';
  if (description.startsWith('ISO 8601 date')) return 'date';
  if (description.startsWith('BCP 47 tag')) return 'language';
  return description.startsWith('Address') ? 'address' : 'text';
}

function readOption(attribute: ManifestItem): Option {
  const { name, description = '', type, default: standard, fieldName = name } = attribute;
  const text = (type?.text ?? 'string').replace(/ \| undefined$/, '');
  const kind = kindOf(attribute, text);
  const values = kind === 'choice' ? [...text.matchAll(/'([^']*)'/g)].map(([, word]) => word!) : [];
  const first = standard?.replaceAll("'", '');
  const sorted = values.sort((one, other) => Number(other === first) - Number(one === first));
  return {
    name,
    property: fieldName,
    kind,
    hint: description,
    values: sorted,
    idle: description.startsWith('Without effect'),
  };
}

/** The options of an element, as its manifest has them: its own first, those of all elements last. */
export function readOptions(
  { attributes }: ManifestElement,
  others: readonly ManifestElement[],
): Option[] {
  const isShared = ({ name }: ManifestItem): boolean =>
    others.every((other) => other.attributes.some((attribute) => attribute.name === name));
  const own = attributes.filter((attribute) => !isShared(attribute));
  return [...own, ...attributes.filter(isShared)].map(readOption);
}
