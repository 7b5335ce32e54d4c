import { knownOptions, type OptionKind } from './known-options.js';

/** What the address of a frame asks for. */
export interface Wanted {
  /** Tag of the element; undefined where there is none of that name. */
  readonly tag: string | undefined;
  readonly attributes: ReadonlyMap<string, string>;
  /** For the frame's own page, as in CSS. */
  readonly colorScheme: string;
  /** WordPress' own, if it holds the frame. */
  readonly secret: string | undefined;
  /** What cannot be done, in sentences for whoever wrote the address. */
  readonly faults: readonly string[];
}

const schemes: Readonly<Record<string, string>> = {
  auto: 'light dark',
  light: 'light',
  dark: 'dark',
};

const quote = (text: string): string => `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;

/** The value of an attribute; undefined where the option may not be that. */
function checked(kind: OptionKind, value: string): string | undefined {
  if (kind === 'string') return value;
  if (kind === 'number') return /^\d+(\.\d+)?$/.test(value) ? value : undefined;
  if (kind === 'boolean') return /^(true|)$/.test(value) ? '' : undefined;
  return kind.includes(value) ? value : undefined;
}

const describe = (kind: OptionKind): string =>
  typeof kind === 'object'
    ? kind.join(', ')
    : kind === 'number'
      ? 'a number'
      : '“true”, or leave it out';

/**
 * Reads what stands after `?` and `#` in a frame's address. The hash counts more, as only who wrote
 * the address writes there; in the query others leave words of their own, which are passed over.
 */
export function readAddress(search: string, hash: string): Wanted {
  // WordPress puts another `#?secret=…` at the end, whatever there is already.
  const [, secret] = /[#?&]secret=([A-Za-z0-9]+)$/.exec(hash) ?? [];
  const own = new URLSearchParams(hash.replace(/[#?&]*secret=[A-Za-z0-9]+$/, '').slice(1));
  const options = new Map([...new URLSearchParams(search), ...own]);
  const widget = options.get('widget') ?? '';
  const scheme = options.get('color-scheme') ?? 'auto';
  const faults: string[] = [];
  const attributes = new Map<string, string>();
  const tag = Object.hasOwn(knownOptions, widget) ? widget : undefined;
  if (!tag) {
    const choice = Object.keys(knownOptions).join(', ');
    faults.push(`There is no widget ${quote(widget)}. The address may ask for ${choice}.`);
  }
  if (!Object.hasOwn(schemes, scheme)) {
    faults.push(`color-scheme cannot be ${quote(scheme)}: ${Object.keys(schemes).join(', ')}.`);
  }
  for (const [name, value] of options) {
    if (!tag || name === 'widget' || name === 'color-scheme') continue;
    const known = knownOptions[tag]!;
    if (!Object.hasOwn(known, name)) {
      if (own.has(name)) faults.push(`${tag} has no option ${quote(name)}.`);
      continue;
    }
    const kind = known[name]!;
    const attribute = checked(kind, value);
    if (attribute !== undefined) attributes.set(name, attribute);
    // What is off by default may be said to be off.
    else if (kind !== 'boolean' || value !== 'false') {
      faults.push(`${name} cannot be ${quote(value)}: ${describe(kind)}.`);
    }
  }
  const colorScheme = Object.hasOwn(schemes, scheme) ? schemes[scheme]! : 'light dark';
  return { tag, attributes, colorScheme, secret, faults: faults.slice(0, 5) };
}
