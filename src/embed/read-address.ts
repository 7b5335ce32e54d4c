import { faultOfValue } from '../options/fault-of-value.js';
import type { Allowed } from '../options/read-options.js';
import { knownOptions } from './known-options.js';

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
  const check = (name: string, allowed: Allowed, value: string): boolean => {
    const fault = faultOfValue(allowed, value);
    if (fault) faults.push(`${name} cannot be ${quote(value)}: it ${fault}.`);
    return !fault;
  };
  const isScheme = check('color-scheme', { kind: 'choice', values: Object.keys(schemes) }, scheme);
  for (const [name, value] of options) {
    if (!tag || name === 'widget' || name === 'color-scheme') continue;
    const known = knownOptions[tag]!;
    if (!Object.hasOwn(known, name)) {
      if (own.has(name)) faults.push(`${tag} has no option ${quote(name)}.`);
      continue;
    }
    const option = known[name]!;
    // What is off by default may be said to be off.
    if (option.kind === 'switch') {
      if (!faultOfValue(option, value)) attributes.set(name, '');
    } else if (check(name, option, value)) attributes.set(name, value);
  }
  const colorScheme = schemes[isScheme ? scheme : 'auto']!;
  return { tag, attributes, colorScheme, secret, faults: faults.slice(0, 5) };
}
