import type { Feed } from '../../feed/feed-types.js';
import type { Choice } from './choice.js';
import { mapPicture } from './map-picture.js';
import { escapeHtml, indent, startTag } from './write-html.js';

/** The link that stands between the tags of an element. */
export const fallbackLink = ({ text, href }: Choice['fallback']): string =>
  `${startTag('a', [['href', href]])}${escapeHtml(text)}</a>`;

/** The map's picture, where there is one of what it shows. */
function pictureLines(choice: Choice, feed: Feed | undefined): string {
  const address = mapPicture(choice, feed);
  if (!address) return '';
  const picture = startTag('img', [
    ['src', address],
    ['width', '960'],
    ['height', '442'],
    ['alt', choice.title],
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

/**
 * For pages whose HTML may hold anything: the loader and the element.
 *
 * @param feed the default feed, once it is here
 */
export function htmlSnippet(choice: Choice, feed?: Feed): string {
  const { tag, attributes, files, fallback } = choice;
  return `${headOf(files)}

${startTag(tag, attributes)}
${pictureLines(choice, feed)}  ${fallbackLink(fallback)}
</${tag}>`;
}
