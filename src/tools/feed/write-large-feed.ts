import { nameKey } from '../../feed/name-key.js';
import type { Signatory } from '../../feed/feed-types.js';
import { foldersPerLevel, shardOf } from '../../feed/shard-of.js';
import type { SignatoryCount } from './count-by-date.js';
import type { DocumentWriter } from './document-writer.js';
import { NameIndex } from './name-index.js';
import { summaries, type FeedTemplate } from './split-feed.js';

/** Signatories beyond which a feed is divided: so many are one page, and one folder. */
export const pageSize = 1000;

/** Documents that a folder should have on average: some have a quarter more. */
const fullFolder = 750;

/** How deep folders must be so that none has more than a thousand documents. */
function levelsFor(count: number): number {
  let levels = 1;
  while (count / foldersPerLevel ** levels > fullFolder) levels++;
  return levels;
}

/**
 * Writes a feed of any number of signatories while they come along, one after the
 * other; in memory there is never more than a page of them.
 *
 * Their documents are bare entries without a date, and so are the pages of the
 * list: only what has changed is written again.
 */
export class LargeFeed {
  readonly #writer: DocumentWriter;
  readonly #levels: number;
  readonly #names: NameIndex;
  #page: Signatory[] = [];
  #pages = 0;

  /** @param count how many signatories will come */
  constructor(writer: DocumentWriter, count: number) {
    this.#writer = writer;
    this.#levels = levelsFor(count);
    this.#names = new NameIndex(writer, this.#levels);
  }

  /**
   * Takes the next signatory of the list.
   *
   * @returns the folders that its document lies in, as in `3f/08`
   */
  add(signatory: Signatory): string {
    const { id, name } = signatory;
    const shard = shardOf(id, this.#levels);
    this.#writer.write(`signatories/${shard}/${id}.json`, signatory);
    for (const text of typeof name === 'object' ? Object.values(name) : [name ?? id]) {
      this.#names.add(nameKey(text), id);
    }
    if (this.#page.push(signatory) === pageSize) this.#writePage();
    return shard;
  }

  /** Writes what is left, once there are no more; the first document last. */
  finish(template: FeedTemplate, counted: SignatoryCount): void {
    if (this.#page.length) this.#writePage();
    this.#names.finish();
    const documents = summaries(template, counted, {
      count: counted.total,
      all: 'list/{page}.json',
      pages: this.#pages,
      byId: 'signatories/{shard}/{id}.json',
      byName: 'names/{shard}.json',
      shardLevels: this.#levels,
    });
    for (const [path, content] of [...documents].reverse()) this.#writer.write(path, content);
  }

  #writePage(): void {
    this.#writer.write(`list/${++this.#pages}.json`, this.#page);
    this.#page = [];
  }
}
