import type { PageNode } from '../../doctor/page.js';

/** A page's policy by which it says which texts it parses; not in all browsers. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string },
  ): { createHTML(html: string): string };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
// What is parsed is looked at, never shown or run.
const policy = trustedTypes?.createPolicy('doctor', { createHTML: (html) => html });

function convert(node: Node): PageNode {
  if (node instanceof Text) return { text: node.data, attributes: {}, children: [] };
  const element = node instanceof Element ? node : undefined;
  const inside = node instanceof HTMLTemplateElement ? node.content : node;
  const names = element?.getAttributeNames() ?? [];
  return {
    name: element?.localName,
    attributes: Object.fromEntries(names.map((name) => [name, element!.getAttribute(name)!])),
    children: [...inside.childNodes].map(convert),
  };
}

/** Parses a page, or a part of one, as a browser does. */
export const parseSnippet = (html: string): PageNode =>
  convert(new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html'));
