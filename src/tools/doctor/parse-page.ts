import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { PageNode } from '../../doctor/page.js';

type Node = DefaultTreeAdapterTypes.Node;

function convert(node: Node): PageNode {
  const line = node.sourceCodeLocation?.startLine;
  if ('value' in node && node.nodeName === '#text') {
    return { text: node.value, attributes: {}, line, children: [] };
  }
  const isElement = 'tagName' in node;
  const inside = isElement && 'content' in node ? node.content : node;
  const children = 'childNodes' in inside ? inside.childNodes.map(convert) : [];
  return {
    name: isElement ? node.tagName : undefined,
    attributes: Object.fromEntries(
      isElement ? node.attrs.map(({ name, value }) => [name, value]) : [],
    ),
    line,
    children,
  };
}

/** Parses a page as a browser does. */
export const parsePage = (html: string): PageNode =>
  convert(parse(html, { sourceCodeLocationInfo: true }));
