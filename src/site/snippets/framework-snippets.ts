import type { Choice } from './choice.js';
import { escapeTemplate, indent, tagOf } from './write-html.js';

/** Writes a value that is no text. */
type Bind = (name: string, code: string) => string;

/** An attribute with text in it, in JSX and in Vue's templates. */
const withText = (name: string, value: string): string => `${name}="${escapeTemplate(value)}"`;

/**
 * The attributes of the element. Both frameworks set a property where the element has one of the
 * attribute's name, so that numbers have to be numbers, and `focus`, which is a method of every
 * element, goes by the name of its property.
 */
const attributesOf = ({ attributes, options }: Choice, bind: Bind): string[] =>
  attributes.map(([attribute, value]) => {
    const { kind, property = attribute } = options.find(({ name }) => name === attribute) ?? {};
    const name = attribute.includes('-') ? attribute : property;
    if (kind === 'switch') return name;
    const isNumber = kind === 'number' && value.trim() && Number.isFinite(Number(value));
    return isNumber ? bind(name, String(Number(value))) : withText(name, value);
  });

/** The element as a template of either framework has it. */
function element(choice: Choice, bind: Bind): string {
  const { tag, fallback } = choice;
  const link = `${tagOf('a', [withText('href', fallback.href)])}${escapeTemplate(fallback.text)}</a>`;
  return `${tagOf(tag, attributesOf(choice, bind))}\n${indent(link)}\n</${tag}>`;
}

const importOf = ({ tag }: Choice): string => `import ${`'paris-call-widgets/${tag}/define'`};`;

/** For React 19, with a bundler. */
export const reactSnippet = (choice: Choice): string => `${importOf(choice)}

export function ParisCall() {
  return (
${indent(indent(element(choice, (name, code) => `${name}={${code}}`)))}
  );
}`;

/** For Vue 3, with a bundler. */
export const vueSnippet = (choice: Choice): string => `<script setup>
${importOf(choice)}
</script>

<template>
${indent(element(choice, (name, code) => `:${name}="${code}"`))}
</template>`;
