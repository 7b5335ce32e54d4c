/** Slots of a new set. */
const firstSlots = 1024;

/**
 * Ids that are in use, in some 11 to 16 bytes each however long they are, so that
 * a list of a million fits into little memory. Of each id only 53 bits of a hash
 * are kept: among a million, one in ten thousand lists has an id taken for
 * another, which only costs it a longer id.
 */
export class IdSet {
  #slots = new Float64Array(firstSlots);
  #size = 0;

  has(id: string): boolean {
    return this.#slots[slotOf(this.#slots, hashOf(id))] !== 0;
  }

  add(id: string): void {
    if (++this.#size > 0.75 * this.#slots.length) this.#grow();
    const hash = hashOf(id);
    this.#slots[slotOf(this.#slots, hash)] = hash;
  }

  #grow(): void {
    const slots = new Float64Array(1.5 * this.#slots.length);
    for (const hash of this.#slots) if (hash) slots[slotOf(slots, hash)] = hash;
    this.#slots = slots;
  }
}

/** The slot with the hash, or the empty one where it belongs. */
function slotOf(slots: Float64Array, hash: number): number {
  let slot = hash % slots.length;
  while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) % slots.length;
  return slot;
}

/** 53 bits of two FNV-1a hashes that begin differently; never 0. */
function hashOf(id: string): number {
  let [high, low] = [0x811c9dc5, 0x01234567];
  for (let index = 0; index < id.length; index++) {
    const unit = id.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x85ebca6b) ^ (low >>> 13);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0) + 1;
}
