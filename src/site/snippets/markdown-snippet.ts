import type { Choice } from './choice.js';

const escapeText = (text: string): string => text.replace(/[\\[\]*_`<>!&]/g, '\\$&');
const escapeAddress = (address: string): string =>
  address.replace(/[\s()<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** For READMEs and other Markdown: the badge as a picture that leads to the pledge. */
export function markdownSnippet(choice: Choice): string {
  const { attributes, files, fallback } = choice;
  const id = new Map(attributes).get('signatory') ?? '';
  const picture = `${files}feed/badges/${encodeURIComponent(id)}.svg`;
  const text = escapeText(fallback.text);
  return `[![${text}](${escapeAddress(picture)})](${escapeAddress(fallback.href)})`;
}
