import { withRoom } from './withRoom';

/** Numbers a slot of the table: the hash of its word, the number of the word plus one (0 where the slot is free), and where its letters are. */
const SLOT_BITS = 2;
const SLOT = 1 << SLOT_BITS;
const NUMBER = 1;
const START = 2;
const END = 3;
/** Share of the slots that words take at most, beyond which the table is made larger: probing stays short. */
const MOST_FILLED = 0.75;

/**
 * Numbers for the words met while texts are read, in the order met: a hash table (open addressing) over their letters, UTF-16 code units where
 * they stand in the text, since a string and a map entry for every word of a library would take most of the time of reading it. Reading waits
 * for memory more than for anything else, so that all a look needs stands side by side.
 */
export class WordNumbers {
  #slots = new Uint32Array(SLOT << 12);
  #letters = new Uint16Array(1 << 14);
  #starts = new Uint32Array(1 << 12);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The number of the word that stands in `letters` from `from` up to `to`; a new one where it was not met before. */
  of(letters: Uint16Array, from: number, to: number): number {
    const hash = hashOf(letters, from, to);
    const slots = this.#slots;
    const last = slots.length - SLOT;
    for (let slot = (hash << SLOT_BITS) & last; ; slot = (slot + SLOT) & last) {
      const number = slots[slot + NUMBER]!;
      if (number === 0) return this.#add(letters, from, to, hash, slot);
      if (slots[slot] !== hash) continue;
      const start = slots[slot + START]!;
      if (slots[slot + END]! - start === to - from && this.#holds(start, letters, from, to)) return number - 1;
    }
  }

  /** The word that has the number. */
  word(number: number): string {
    return String.fromCharCode.apply(undefined, this.#letters.subarray(this.#starts[number], this.#starts[number + 1]) as unknown as number[]);
  }

  /** The letters of all words, one behind another in the order of their numbers; valid until the next new word. */
  get letters(): Uint16Array {
    return this.#letters.subarray(0, this.#starts[this.#size]);
  }

  /** Where in `letters` each word begins, and where the last one ends; valid until the next new word. */
  get starts(): Uint32Array {
    return this.#starts.subarray(0, this.#size + 1);
  }

  #holds(start: number, letters: Uint16Array, from: number, to: number): boolean {
    const own = this.#letters;
    for (let i = from, j = start; i < to; i++, j++) if (own[j] !== letters[i]) return false;
    return true;
  }

  #add(letters: Uint16Array, from: number, to: number, hash: number, slot: number): number {
    const number = this.#size++;
    if (this.#size === this.#starts.length) this.#starts = withRoom(this.#starts, new Uint32Array(2 * this.#size));
    const start = this.#starts[number]!;
    const end = start + to - from;
    if (end > this.#letters.length) this.#letters = withRoom(this.#letters, new Uint16Array(Math.max(end, 2 * this.#letters.length)));
    const own = this.#letters;
    for (let i = from, j = start; i < to; i++, j++) own[j] = letters[i]!;
    this.#starts[number + 1] = end;
    const slots = this.#slots;
    slots[slot] = hash;
    slots[slot + NUMBER] = number + 1;
    slots[slot + START] = start;
    slots[slot + END] = end;
    if (this.#size > (slots.length / SLOT) * MOST_FILLED) this.#makeRoom();
    return number;
  }

  #makeRoom(): void {
    const old = this.#slots;
    const slots = new Uint32Array(old.length * 2);
    const last = slots.length - SLOT;
    for (let from = 0; from < old.length; from += SLOT) {
      if (old[from + NUMBER] === 0) continue;
      let slot = (old[from]! << SLOT_BITS) & last;
      while (slots[slot + NUMBER] !== 0) slot = (slot + SLOT) & last;
      for (let i = 0; i < SLOT; i++) slots[slot + i] = old[from + i]!;
    }
    this.#slots = slots;
  }
}

/** FNV-1a over the letters; its high bits, which are mixed better, are carried down. */
function hashOf(letters: Uint16Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ letters[i]!, 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
