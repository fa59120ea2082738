import { GrowingArray } from './growingArray';
import { sortByLetters } from './sortByLetters';
import { Terms } from './terms';

/** Slots of the table a word at most, beyond which it is made larger: probing stays short. */
const MOST_FILLED = 0.5;

/**
 * Numbers for the words met while texts are read, in the order met: a hash table (open addressing) over their letters, since a string
 * and a map entry for every word of every text would take most of the time of indexing.
 */
export class TermNumbers {
  /** Two entries a slot, side by side so that one look reaches both: the hash of its word, and the number plus one, 0 where it is free. */
  #slots = new Uint32Array(1 << 13);
  readonly #hashes = new GrowingArray((length) => new Uint32Array(length));
  readonly #letters = new GrowingArray((length) => new Uint16Array(length));
  readonly #starts = new GrowingArray((length) => new Uint32Array(length));

  constructor() {
    this.#starts.push(0);
  }

  get count(): number {
    return this.#hashes.length;
  }

  /** The number of the word `letters` from `from` up to `to`; a new one where it was not met before. */
  numberOf(letters: Uint16Array, from: number, to: number): number {
    const hash = hashOf(letters, from, to);
    const slots = this.#slots;
    const last = slots.length - 2;
    for (let slot = (hash << 1) & last; ; slot = (slot + 2) & last) {
      const number = slots[slot + 1]! - 1;
      if (number < 0) return this.#add(letters, from, to, hash, slot);
      if (slots[slot] === hash && this.#holds(number, letters, from, to)) return number;
    }
  }

  /** The words in order, and for every number its place among them. */
  sorted(): { readonly terms: Terms; readonly ranks: Uint32Array } {
    const letters = this.#letters.filled();
    const starts = this.#starts.filled();
    const order = sortByLetters(letters, starts);
    const sortedLetters = new Uint16Array(letters.length);
    const sortedStarts = new Uint32Array(starts.length);
    const ranks = new Uint32Array(order.length);
    for (let rank = 0, length = 0; rank < order.length; rank++) {
      const number = order[rank]!;
      for (let i = starts[number]!; i < starts[number + 1]!; i++) sortedLetters[length++] = letters[i]!;
      sortedStarts[rank + 1] = length;
      ranks[number] = rank;
    }
    return { terms: new Terms(sortedLetters, sortedStarts), ranks };
  }

  #holds(number: number, letters: Uint16Array, from: number, to: number): boolean {
    const start = this.#starts.at(number);
    if (this.#starts.at(number + 1) - start !== to - from) return false;
    for (let i = from; i < to; i++) if (this.#letters.at(start + i - from) !== letters[i]) return false;
    return true;
  }

  #add(letters: Uint16Array, from: number, to: number, hash: number, slot: number): number {
    for (let i = from; i < to; i++) this.#letters.push(letters[i]!);
    this.#starts.push(this.#letters.length);
    this.#hashes.push(hash);
    this.#slots[slot] = hash;
    this.#slots[slot + 1] = this.count;
    if (this.count > (this.#slots.length / 2) * MOST_FILLED) this.#makeRoom();
    return this.count - 1;
  }

  #makeRoom(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const last = slots.length - 2;
    for (let number = 0; number < this.count; number++) {
      const hash = this.#hashes.at(number);
      let slot = (hash << 1) & last;
      while (slots[slot + 1] !== 0) slot = (slot + 2) & last;
      slots[slot] = hash;
      slots[slot + 1] = number + 1;
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
