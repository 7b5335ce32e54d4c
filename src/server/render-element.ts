import { createHash } from 'node:crypto';
import { addressOf } from '../tools/feed/load-document.js';
import { drawElement, requestOf, type ElementName } from './draw-element.js';
import { findDocument } from './find-document.js';

/** How an element is rendered. */
export interface RenderOptions {
  /** The element's attributes, by their names. */
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  /** Path or address of the feed to draw from; the Paris Call's own if absent. */
  readonly feed?: string | undefined;
  /** Whether the element carries its data, so that nothing is requested when it wakes up. */
  readonly inline?: boolean | undefined;
  /** HTML of the author's own content, for browsers without declarative shadow roots. */
  readonly content?: string | undefined;
}

/** An element as HTML. */
export interface Rendered {
  /** The whole element. */
  readonly html: string;
  /** What stands between its tags. */
  readonly inner: string;
  /** What `style-src` of a strict Content Security Policy must allow, as `'sha256-…'`. */
  readonly hash: string;
}

const escapes = { '&': '&amp;', '"': '&quot;', '<': '&lt;' } as const;
const escape = (text: string): string =>
  text.replace(/[&"<]/g, (sign) => escapes[sign as keyof typeof escapes]);

/** Whether a signatory is in a document of a feed. */
function lists(document: string, wanted: string): boolean {
  const { signatories } = JSON.parse(document) as { signatories?: unknown };
  return (
    Array.isArray(signatories) && signatories.some(({ id }: { id?: unknown }) => id === wanted)
  );
}

/**
 * Renders an element with a declarative shadow root: all of it shows without a
 * script, and stays when the script arrives, until that has drawn the same.
 *
 * @throws Error where an attribute is missing, or the feed cannot be read or lacks the signatory
 */
export async function renderElement(
  name: ElementName,
  { attributes = {}, feed, inline = false, content = '' }: RenderOptions = {},
): Promise<Rendered> {
  const request = requestOf(name, attributes);
  if (!request) throw new Error(`<${name}> lacks an attribute: whose badge? (signatory)`);
  const document = await findDocument(request, feed === undefined ? undefined : addressOf(feed));
  const { need, one } = request;
  if (need === 'signatories' && one && !lists(document, one)) {
    throw new Error(`The feed has no signatory "${one}".`);
  }
  const { html: drawn, css } = await drawElement(name, attributes, document, inline);
  const style = css.replaceAll(/\s+/g, ' ').trim();
  const hash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
  const frame = drawn.replaceAll(/\s+/g, ' ').replaceAll(/ (?=>)|(?<=>) (?=<\/)/g, '');
  const data = inline ? `<script type="application/json">${document}</script>` : '';
  const root = `<template shadowrootmode="open"><style>${style}</style>${frame}</template>`;
  const inner = root + data + content;
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  return { html: `<${name}${given.join('')}>${inner}</${name}>`, inner, hash };
}
