/**
 * The claims that an import has read, as far as they are remembered: 64 bits of each one's id, in 24 bytes at most. What
 * is forgotten, with the worker or because there are too many, is met once more in the pack and merged when it is read.
 */
export class SeenClaims {
  #slots = new Float64Array(2 ** 12);
  #count = 0;

  has(id: string): boolean {
    return this.#slots[this.#slotOf(numberOf(id))] !== 0;
  }

  add(id: string): void {
    if (this.#count >= this.#slots.length * 0.6) this.#grow();
    const number = numberOf(id);
    const slot = this.#slotOf(number);
    if (this.#slots[slot] !== 0) return;
    this.#slots[slot] = number;
    this.#count++;
  }

  /** Twice the room, up to a million claims or so (16 MB); then all is forgotten. */
  #grow(): void {
    const before = this.#slots;
    const full = before.length >= 2 ** 21;
    this.#slots = new Float64Array(full ? 2 ** 12 : before.length * 2);
    this.#count = 0;
    if (full) return;
    for (const number of before) {
      if (number === 0) continue;
      this.#slots[this.#slotOf(number)] = number;
      this.#count++;
    }
  }

  #slotOf(number: number): number {
    const mask = this.#slots.length - 1;
    let slot = (number % 2 ** 31) & mask;
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== number) slot = (slot + 1) & mask;
    return slot;
  }
}

/** A number of 53 bits, never 0, from an id that ends in a hash in base 36. */
function numberOf(id: string): number {
  return Number.parseInt(id.slice(-10), 36) + 1;
}
