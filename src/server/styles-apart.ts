import type { TemplateResult } from 'lit';

/** Strings of templates in which `.style=` is written as an attribute, which a server can print. */
const known = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

function rewritten(strings: TemplateStringsArray): TemplateStringsArray {
  const found = known.get(strings);
  if (found) return found;
  const texts = strings.map((text) => text.replace(/\.style=(["']?[^"'<>]*)$/, 'data-style=$1'));
  const result = Object.assign(texts, { raw: texts }) as unknown as TemplateStringsArray;
  known.set(strings, result);
  return result;
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && '_$litType$' in value;
}

/** The same drawing with its inline styles in `data-style` attributes. */
export function withDataStyles(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withDataStyles);
  if (!isTemplate(value)) return value;
  return { ...value, strings: rewritten(value.strings), values: value.values.map(withDataStyles) };
}

/** HTML and the rules that belong to it. */
export interface Styled {
  readonly html: string;
  readonly css: string;
}

const unescape = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

/**
 * Makes rules of a style sheet out of `data-style` attributes: inline styles
 * could not be allowed by a hash.
 */
export function stylesToRules(html: string): Styled {
  const places = new Map<string, number>();
  const text = html.replace(/ data-style="([^"]*)"/g, (_match, style: string) => {
    if (!style) return '';
    const place = places.get(style) ?? places.size;
    places.set(style, place);
    return ` data-place="${place}"`;
  });
  // Values come from our own templates: numbers, percentages and lengths, never text of the feed.
  const css = Array.from(
    places,
    ([style, place]) => `[data-place="${place}"]{${unescape(style).replaceAll(/[{}<>]/g, '')}}`,
  );
  return { html: text, css: css.join('') };
}
