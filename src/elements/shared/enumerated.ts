import type { PropertyDeclaration } from 'lit';

/**
 * A property that takes one of some words, the first by default. As with the
 * enumerated attributes of HTML, anything else in the attribute reads as the default.
 */
export const enumerated = (...words: readonly [string, ...string[]]): PropertyDeclaration => ({
  reflect: true,
  useDefault: true,
  converter: {
    fromAttribute: (value) => (words.includes(value!) ? value : words[0]),
    toAttribute: (value) => value,
  },
});
