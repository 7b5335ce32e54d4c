/** A node of a page, from whichever parser. */
export interface PageNode {
  /** Tag in lower case; undefined for text and for the document. */
  readonly name?: string | undefined;
  readonly attributes: Readonly<Record<string, string>>;
  /** Of a text node. */
  readonly text?: string | undefined;
  /** Line of the source where it begins, from 1; undefined where the parser does not say. */
  readonly line?: number | undefined;
  readonly children: readonly PageNode[];
}

/** An element of a page. */
export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line?: number | undefined;
  /** All text in it. */
  readonly text: string;
  /** JSON that stands in it as data, if any. */
  readonly data?: string | undefined;
  /** Whether it is in a declarative shadow root. */
  readonly shadow: boolean;
}

/** A page that is examined. */
export interface Page {
  /** Where it is; an address that nobody has where that is not known. */
  readonly address: URL;
  /** What relative addresses in it are relative to. */
  readonly base: URL;
  /** Whether the address is known. */
  readonly known: boolean;
  /** All that a browser would show or run, in their order. */
  readonly elements: readonly PageElement[];
  /** Text that readers see and that is no example of code. */
  readonly texts: readonly { readonly text: string; readonly line?: number | undefined }[];
  readonly source: string;
  /** Content Security Policies, each as one text, of the answer and of the page itself. */
  readonly policies: readonly string[];
}

/** What belongs to a page beside its nodes. */
export interface PageContext {
  readonly source: string;
  readonly address?: URL | undefined;
  /** Policies that its answer has. */
  readonly policies?: readonly string[] | undefined;
}

/** Stands for an address that is not known: `'self'` of a policy means it, relative addresses do. */
const nowhere = 'https://this-page.invalid/';

/** What is shown as code, or not at all. */
const quoting = new Set(['pre', 'code', 'textarea', 'script', 'style', 'title', 'samp', 'kbd']);

const textOf = ({ text, children }: PageNode): string => text ?? children.map(textOf).join('');

/** Reads the tree of a parser. */
export function readPage(root: PageNode, { source, address, policies = [] }: PageContext): Page {
  const elements: PageElement[] = [];
  const texts: { text: string; line?: number | undefined }[] = [];
  const visit = (node: PageNode, quoted: boolean, shadow: boolean): void => {
    const { name, attributes, line, children, text } = node;
    if (text !== undefined && !quoted) texts.push({ text, line });
    const isShadow = name === 'template' && 'shadowrootmode' in attributes;
    if (name === 'template' && !isShadow) return;
    if (name) {
      const data = children.find(
        (child) => child.name === 'script' && child.attributes['type'] === 'application/json',
      );
      const own = children.filter((child) => child !== data && child.name !== 'template');
      const [words, json] = [own.map(textOf).join(''), data && textOf(data)];
      elements.push({ name, attributes, line, text: words, data: json, shadow });
    }
    for (const child of children) {
      visit(child, quoted || quoting.has(name ?? ''), shadow || isShadow);
    }
  };
  visit(root, false, false);
  const own = elements.flatMap(({ name, attributes }) =>
    name === 'meta' && /^content-security-policy$/i.test(attributes['http-equiv'] ?? '')
      ? [attributes['content'] ?? '']
      : [],
  );
  const base = elements.find(({ name, attributes }) => name === 'base' && attributes['href']);
  const here = address ?? new URL(nowhere);
  const href = base?.attributes['href'] ?? '';
  return {
    address: here,
    base: URL.canParse(href, here) ? new URL(href, here) : here,
    known: address !== undefined,
    elements,
    texts,
    source,
    policies: [...policies, ...own],
  };
}
