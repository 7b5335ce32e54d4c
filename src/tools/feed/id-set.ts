import { DiskBuckets } from './disk-buckets.js';

/** Bits of the filter: a megabyte, so that of a million ids only every fortieth is looked up in vain. */
const filterBits = 2 ** 23;

/** Bits that an id sets. */
const bitsPerId = 4;

/**
 * Ids that are in use. They lie in files; memory holds a filter of one size for any
 * number of them, which tells of most ids that they are free without a file being read.
 */
export class IdSet {
  readonly #filter = new Uint8Array(filterBits / 8);
  readonly #ids = new DiskBuckets();

  has(id: string): boolean {
    const hashes = hashesOf(id);
    return (
      hashes.every((bit) => this.#filter[bit >>> 3]! & (1 << (bit & 7))) &&
      this.#ids.read(bucketOf(hashes)).includes(id)
    );
  }

  add(id: string): void {
    const hashes = hashesOf(id);
    for (const bit of hashes) this.#filter[bit >>> 3]! |= 1 << (bit & 7);
    this.#ids.add(bucketOf(hashes), id);
  }

  /** Removes the files. Has to be called in the end, also after a failure. */
  close(): void {
    this.#ids.remove();
  }
}

/** The bits of an id: steps of one FNV-1a hash from another one. */
function hashesOf(id: string): number[] {
  let [first, step] = [0x811c9dc5, 0x01234567];
  for (let index = 0; index < id.length; index++) {
    const unit = id.charCodeAt(index);
    first = Math.imul(first ^ unit, 0x01000193);
    step = Math.imul(step ^ unit, 0x85ebca6b) ^ (step >>> 13);
  }
  return Array.from(
    { length: bitsPerId },
    (_, index) => ((first + index * (step | 1)) >>> 0) % filterBits,
  );
}

/** One of 256. */
const bucketOf = ([first]: readonly number[]): string => String(first! & 0xff);
