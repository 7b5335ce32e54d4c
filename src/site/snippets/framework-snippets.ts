import type { Choice } from './choice.js';
import { escapeTemplate, indent, startTag } from './write-html.js';

/** The element as a template of either framework has it. */
function element({ tag, attributes, fallback }: Choice): string {
  const braces = (text: string): string => text.replace(/[{}]/g, escapeTemplate);
  const link = `${braces(startTag('a', [['href', fallback.href]]))}${escapeTemplate(fallback.text)}</a>`;
  return `${braces(startTag(tag, attributes))}\n${indent(link)}\n</${tag}>`;
}

const importOf = ({ tag }: Choice): string => `import ${`'paris-call-widgets/${tag}/define'`};`;

/** For React 19, with a bundler. */
export const reactSnippet = (choice: Choice): string => `${importOf(choice)}

export function ParisCall() {
  return (
${indent(indent(element(choice)))}
  );
}`;

/** For Vue 3, with a bundler. */
export const vueSnippet = (choice: Choice): string => `<script setup>
${importOf(choice)}
</script>

<template>
${indent(element(choice))}
</template>`;
