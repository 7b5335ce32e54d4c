import type { Choice } from './choice.js';

const escapeText = (text: string): string => text.replace(/[\\[\]*_`<>!&]/g, '\\$&');
const escapeAddress = (address: string): string =>
  address.replace(/[\s()<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
/** A word of a command, for the shells of Unix. */
const escapeWord = (word: string): string =>
  /^[\w.,:/@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;

/** Options that a picture can follow, beside whose it is. */
const followed = ['lang', 'as-of', 'feed'];

/** The name of a file that a command makes; that of a name is too odd to be one. */
const fileName = (id: string): string => (/^[\w-]+$/.test(id) ? `${id}.svg` : 'badge.svg');

const signatoryOf = ({ attributes }: Choice): string => new Map(attributes).get('signatory') ?? '';

/**
 * What makes the picture; undefined where one is among the package's files already, which are in
 * English and as it stands today.
 */
export function pictureCommand(choice: Choice): string | undefined {
  const id = signatoryOf(choice);
  const own = choice.attributes.filter(
    ([name, value]) => followed.includes(name) && value && !(name === 'lang' && value === 'en'),
  );
  if (!own.length) return undefined;
  const options = own.flatMap(([name, value]) => [`--${name}`, escapeWord(value)]);
  const words = ['badge', escapeWord(id), ...options, '--out', fileName(id)];
  return `npx paris-call-widgets ${words.join(' ')}`;
}

/** For READMEs and other Markdown: the badge as a picture that leads to the pledge. */
export function markdownSnippet(choice: Choice): string {
  const { files, fallback } = choice;
  const id = signatoryOf(choice);
  const picture = pictureCommand(choice)
    ? fileName(id)
    : `${files}feed/badges/${encodeURIComponent(id)}.svg`;
  const text = escapeText(fallback.text);
  return `[![${text}](${escapeAddress(picture)})](${escapeAddress(fallback.href)})`;
}
