import type { Choice } from './choice.js';
import { fallbackLink, headOf } from './html-snippet.js';
import { startTag } from './write-html.js';

/**
 * The element with its data in it: nothing is requested but the scripts.
 *
 * @param document what of the feed it shows
 */
export function inlineSnippet(
  { tag, attributes, files, fallback }: Choice,
  document: object,
): string {
  // With an address the element would ask there after all.
  const without = attributes.filter(([name]) => name !== 'feed');
  // Nothing in it may end the script element that it stands in.
  const data = JSON.stringify(document).replaceAll('<', '\\u003c');
  return `${headOf(files)}

${startTag(tag, without)}
  <script type="application/json">${data}</script>
  ${fallbackLink(fallback)}
</${tag}>`;
}
