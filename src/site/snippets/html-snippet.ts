import type { Choice } from './choice.js';
import { escapeHtml, startTag } from './write-html.js';

/** The link that stands between the tags of an element. */
export const fallbackLink = ({ text, href }: Choice['fallback']): string =>
  `${startTag('a', [['href', href]])}${escapeHtml(text)}</a>`;

/** What a page needs once, however many elements it has. */
export function headOf(files: string): string {
  const script = startTag('script', [
    ['type', 'module'],
    ['src', `${files}loader.js`],
  ]);
  const styles = startTag('link', [
    ['rel', 'stylesheet'],
    ['href', `${files}reserve.css`],
  ]);
  return `<!-- Once a page -->\n${script}</script>\n${styles}`;
}

/** For pages whose HTML may hold anything: the loader and the element. */
export function htmlSnippet({ tag, attributes, files, fallback }: Choice): string {
  return `${headOf(files)}

${startTag(tag, attributes)}
  ${fallbackLink(fallback)}
</${tag}>`;
}
