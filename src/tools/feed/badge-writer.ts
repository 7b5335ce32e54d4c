import type { Signatory } from '../../feed/feed-types.js';
import { readFeed } from '../../feed/read-feed.js';
import type { WordBadge } from '../badge/badge-words.js';
import { drawBadge } from '../badge/draw-badge.js';
import type { DocumentWriter } from './document-writer.js';
import type { FeedTemplate } from './split-feed.js';

/**
 * Draws the badges of a feed while its signatories come along. They are not dated: whoever is
 * still a signatory keeps the same file.
 *
 * @returns draws one signatory's badge into a folder of `badges/`, whose name ends in a slash
 */
export function createBadgeWriter(
  writer: DocumentWriter,
  template: FeedTemplate,
  word: WordBadge,
): (signatory: Signatory, folder: string) => void {
  const { feed } = readFeed(template);
  return (signatory, folder) => {
    const words = word({ ...feed, signatories: [signatory] }, signatory.id);
    writer.writeText(`badges/${folder}${signatory.id}.svg`, drawBadge(words).svg);
  };
}
