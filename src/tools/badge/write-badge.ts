import type { BadgeWords } from './badge-words.js';
import { drawBadge } from './draw-badge.js';
import { escapeMarkup } from './escape-markup.js';

/** A badge as text, in one of the forms of the command. */
export type WriteBadge = (words: BadgeWords, image: string | undefined) => string;

const linked = (inner: string, link: string | undefined): string =>
  link === undefined ? inner : `<a href="${escapeMarkup(link)}">${inner}</a>`;

/** Text in Markdown that means itself, within the square brackets of a link, too. */
const escapeMarkdown = (text: string): string =>
  escapeMarkup(text.replaceAll(/[\\`*_[\]|!~$]/g, (sign) => `\\${sign}`));

/** An address that ends where it ends, also within the round brackets of a link. */
const markdownAddress = (address: string): string =>
  address.replaceAll(
    /[\s<>()\\]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );

/**
 * For mail programs, which know tables and inline styles and little else; a page whose policy
 * forbids the styles shows the same words.
 */
function writeTable({
  standing,
  language,
  name,
  status,
  pledge,
  facts,
  sentence,
  link,
}: BadgeWords): string {
  const direction = /^(ar|fa|he|ps|ur)\b/.test(language) ? ' dir="rtl"' : '';
  if (standing === 'none') {
    return `<p lang="${language}"${direction}>${linked(escapeMarkup(sentence), link)}</p>`;
  }
  const signed = standing === 'signed';
  const line = (text: string, css: string): string => `<br><span style="${css}">${text}</span>`;
  const font = 'font-family:Arial,Helvetica,sans-serif;font-size:13px;line-height:18px';
  const head = signed
    ? `<span style="font-weight:bold;color:#1b4d89">✓ ${escapeMarkup(status)}</span>`
    : escapeMarkup(status);
  const title = linked(
    `<span style="${signed ? 'font-size:18px;line-height:24px;font-weight:bold;' : ''}color:inherit">${escapeMarkup(name)}</span>`,
    link,
  );
  const box = signed ? 'border:1px solid #c9d2dc;padding:10px 16px;' : '';
  return `<table role="presentation" cellspacing="0" cellpadding="0" border="0" lang="${language}"${direction}><tr><td style="${box}${font};color:${signed ? '#17202b;background-color:#ffffff' : 'inherit'}">${head}<br>${title}${line(escapeMarkup(pledge), 'color:inherit')}${facts.length ? line(escapeMarkup(facts.join(' · ')), 'color:inherit') : ''}</td></tr></table>`;
}

/** How a badge is written, by the name of the form. */
export const writers: Readonly<Record<'svg' | 'html' | 'markdown', WriteBadge>> = {
  svg: (words) => drawBadge(words).svg,
  html(words, image) {
    if (image === undefined) return writeTable(words);
    const { width, height } = drawBadge(words);
    const picture = `<img src="${escapeMarkup(image)}" alt="${escapeMarkup(words.sentence)}" width="${width}" height="${height}">`;
    return linked(picture, words.link);
  },
  markdown({ sentence, link }, image) {
    const text = escapeMarkdown(sentence);
    const inner = image === undefined ? text : `![${text}](${markdownAddress(image)})`;
    return link === undefined ? inner : `[${inner}](${markdownAddress(link)})`;
  },
};
