import type { Choice } from './choice.js';
import { escapeHtml, startTag } from './write-html.js';

const names: Readonly<Record<string, string>> = {
  'signatory-badge': 'badge',
  'principle-list': 'principles',
  'signer-map': 'map',
  'join-counter': 'counter',
};

/** For WordPress, which leaves its authors nothing but a link: the loader in the theme upgrades it. */
export function linkSnippet({ tag, attributes, fallback }: Choice): string {
  const link = startTag('a', [
    ['href', fallback.href],
    ['data-paris-call', names[tag] ?? tag],
    // The language of the link is that of its text, too.
    ...attributes.map(([name, value]) =>
      // WordPress takes out attributes without a value.
      name === 'lang' ? ([name, value] as const) : ([`data-${name}`, value || name] as const),
    ),
  ]);
  return `${link}${escapeHtml(fallback.text)}</a>`;
}
