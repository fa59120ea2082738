/** How full the table may be. Beyond, the search for a free place takes long. */
const FULLEST = 0.5;

/** Numbers for words, in the order they are met. A word is given as code units, where it stands in its text, without being cut out. */
export class WordNumbers {
  private slots = new Int32Array(4096).fill(-1);
  private hashes = new Int32Array(2048);
  /** Where in `pool` each word begins, and where the next will. */
  private starts = new Int32Array(2049);
  private pool = new Uint16Array(16384);
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** The word that has the number. */
  word(number: number): string {
    return String.fromCharCode.apply(undefined, this.pool.subarray(this.starts[number], this.starts[number + 1]) as unknown as number[]);
  }

  /** The number of the word that stands in `codes` from `start` to before `end`, new or known. */
  of(codes: Uint16Array, start: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ codes[at]!, 0x01000193);
    hash ^= hash >>> 15;
    const { slots, hashes } = this;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const number = slots[slot]!;
      if (number < 0) break;
      if (hashes[number] === hash && this.isAt(number, codes, start, end)) return number;
      slot = (slot + 1) & mask;
    }
    const number = this.count++;
    slots[slot] = number;
    hashes[number] = hash;
    this.store(number, codes.subarray(start, end));
    if (this.count > slots.length * FULLEST - 1) this.grow();
    return number;
  }

  private isAt(number: number, codes: Uint16Array, start: number, end: number): boolean {
    const { pool, starts } = this;
    let place = starts[number]!;
    if (starts[number + 1]! - place !== end - start) return false;
    for (let at = start; at < end; at++) if (pool[place++] !== codes[at]) return false;
    return true;
  }

  private store(number: number, codes: Uint16Array): void {
    const start = this.starts[number]!;
    const end = start + codes.length;
    if (end > this.pool.length) {
      const { pool } = this;
      this.pool = new Uint16Array(Math.max(end, 2 * pool.length));
      this.pool.set(pool);
    }
    this.pool.set(codes, start);
    this.starts[number + 1] = end;
  }

  private grow(): void {
    const { hashes, starts, count } = this;
    const slots = new Int32Array(2 * this.slots.length).fill(-1);
    const mask = slots.length - 1;
    for (let number = 0; number < count; number++) {
      let slot = hashes[number]! & mask;
      while (slots[slot]! >= 0) slot = (slot + 1) & mask;
      slots[slot] = number;
    }
    this.slots = slots;
    this.hashes = new Int32Array(2 * hashes.length);
    this.hashes.set(hashes);
    this.starts = new Int32Array(2 * hashes.length + 1);
    this.starts.set(starts);
  }
}
