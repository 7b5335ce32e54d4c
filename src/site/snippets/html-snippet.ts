import type { Choice } from './choice.js';
import { escapeHtml, indent, startTag } from './write-html.js';

/** The link that stands between the tags of an element. */
export const fallbackLink = ({ text, href }: Choice['fallback']): string =>
  `${startTag('a', [['href', href]])}${escapeHtml(text)}</a>`;

/** Options that the picture of the map is right with; with all others it would show something else. */
const followed = ['lang', 'loading'];

/** The map's picture among the package's files; nothing for other elements. */
function pictureLines({ tag, attributes, files, title }: Choice): string {
  if (tag !== 'signer-map' || !attributes.every(([name]) => followed.includes(name))) return '';
  const picture = startTag('img', [
    ['src', `${files}feed/map.svg`],
    ['width', '960'],
    ['height', '442'],
    ['alt', title],
  ]);
  return `${indent(picture)}\n`;
}

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
export function htmlSnippet(choice: Choice): string {
  const { tag, attributes, files, fallback } = choice;
  return `${headOf(files)}

${startTag(tag, attributes)}
${pictureLines(choice)}  ${fallbackLink(fallback)}
</${tag}>`;
}
