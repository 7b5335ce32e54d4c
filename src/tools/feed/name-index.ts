import { foldersPerLevel, shardOf } from '../../feed/shard-of.js';
import { DiskBuckets } from './disk-buckets.js';
import type { DocumentWriter } from './document-writer.js';

/**
 * The index of names in documents of some hundred names each: a map from a name
 * to the ids of all who have it. Sorted on disk, in as many buckets as there are
 * folders on the first two levels, each of which is small enough for memory.
 */
export class NameIndex {
  readonly #writer: DocumentWriter;
  readonly #levels: number;
  readonly #buckets = new DiskBuckets();

  constructor(writer: DocumentWriter, levels: number) {
    this.#writer = writer;
    this.#levels = levels;
  }

  add(name: string, id: string): void {
    this.#buckets.add(shardOf(name, 1), JSON.stringify([name, id]));
  }

  /** Writes all documents, those without a name too: then none is missing. */
  finish(): void {
    try {
      for (const bucket of folderNames) this.#writeBucket(bucket);
    } finally {
      this.#buckets.remove();
    }
  }

  #writeBucket(bucket: string): void {
    const shards = new Map<string, Map<string, string[]>>(
      foldersBelow(bucket, this.#levels).map((shard) => [shard, new Map()]),
    );
    for (const line of this.#buckets.read(bucket)) {
      const [name, id] = JSON.parse(line) as [string, string];
      const names = shards.get(shardOf(name, this.#levels))!;
      names.set(name, [...(names.get(name) ?? []), id]);
    }
    for (const [shard, names] of shards) {
      this.#writer.write(`names/${shard}.json`, Object.fromEntries(names));
    }
  }
}

const folderNames = Array.from({ length: foldersPerLevel }, (_, index) =>
  index.toString(16).padStart(2, '0'),
);

/** All shards of so many levels that begin with a folder. */
const foldersBelow = (folder: string, levels: number): string[] =>
  levels === 1
    ? [folder]
    : folderNames.flatMap((next) =>
        foldersBelow(next, levels - 1).map((below) => `${folder}/${below}`),
      );
