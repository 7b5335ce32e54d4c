import { html, nothing } from 'lit';
import type { Feed, FeedText } from '../../feed/feed-types.js';
import { fillMessage } from '../../text/fill-message.js';
import { formatDate } from '../../text/format-date.js';
import type { Words } from '../../text/load-words.js';

/**
 * The line that says where the list comes from, and of which day it is; nothing
 * where the feed does not say.
 *
 * @param marked draws a text of the feed, marked with its language
 * @param language BCP 47 tag of our own words
 */
export function mapSource(
  { source: { name, url, license } = {}, updated }: Feed,
  marked: (text: FeedText) => unknown,
  words: Words<'signerMap'>,
  language: string,
): unknown {
  const text = name ? marked(name) : url;
  if (!text) return nothing;
  const source = url ? html`<a part="link" href=${url}>${text}</a>` : text;
  return html`<p part="source">
    ${fillMessage<unknown>(words.source, { source }, language)}
    ${license && html`<bdi>${`(${license})`}</bdi>`}${updated && html`&nbsp;· <time>${formatDate(updated.slice(0, 10), language)}</time>`}
  </p>`;
}
