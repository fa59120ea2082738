/** How full the table may be. Beyond, the search for a free place takes long. */
const FULLEST = 0.5;

/**
 * Numbers for pairs of small numbers, in the order they are met: without an object for each, since a library has a million. A sequence is
 * numbered by the pair of what its beginning is numbered and its end.
 */
export class PairNumbers {
  private slots = new Int32Array(1024).fill(-1);
  private firsts = new Int32Array(512);
  private seconds = new Int32Array(512);
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** The number of the pair, new or known. */
  of(first: number, second: number): number {
    const slot = this.slotOf(first, second);
    const known = this.slots[slot]!;
    if (known >= 0) return known;
    const number = this.count++;
    this.slots[slot] = number;
    this.firsts[number] = first;
    this.seconds[number] = second;
    if (this.count > this.slots.length * FULLEST - 1) this.grow();
    return number;
  }

  /** The number of the pair, -1 where it has none. */
  find(first: number, second: number): number {
    return this.slots[this.slotOf(first, second)]!;
  }

  /** The place of the pair, or the free one where it would stand. */
  private slotOf(first: number, second: number): number {
    const { slots, firsts, seconds } = this;
    const mask = slots.length - 1;
    let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 0x7f4a7c15, 0x85ebca6b);
    hash ^= hash >>> 15;
    let slot = hash & mask;
    for (;;) {
      const number = slots[slot]!;
      if (number < 0 || (firsts[number] === first && seconds[number] === second)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private grow(): void {
    const { firsts, seconds } = this;
    this.slots = new Int32Array(2 * this.slots.length).fill(-1);
    this.firsts = new Int32Array(2 * firsts.length);
    this.firsts.set(firsts);
    this.seconds = new Int32Array(2 * seconds.length);
    this.seconds.set(seconds);
    for (let number = 0; number < this.count; number++) this.slots[this.slotOf(firsts[number]!, seconds[number]!)] = number;
  }
}
