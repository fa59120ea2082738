import { GrowingArray } from './growingArray';
import { sortingByLetters } from './sortingByLetters';
import { Terms } from './terms';

/** Numbers a slot of the table: the hash of its word, the number of the word plus one (0 where the slot is free), and where its letters are. */
const SLOT_BITS = 2;
const SLOT = 1 << SLOT_BITS;
const NUMBER = 1;
const START = 2;
const END = 3;
/** Slots of the table a word at most, beyond which it is made larger: probing stays short. */
const MOST_FILLED = 0.75;
/** Words put in order between two pauses. */
const WORDS_PER_SLICE = 8192;

/**
 * Numbers for the words met while texts are read, in the order met: a hash table (open addressing) over their letters, since a string
 * and a map entry for every word of every text would take most of the time of indexing. Reading waits for memory more than for anything
 * else, so that all a look needs stands side by side.
 */
export class TermNumbers {
  #slots = new Uint32Array(SLOT << 12);
  #letters = new Uint16Array(1 << 14);
  #letterCount = 0;
  readonly #starts = new GrowingArray();

  get count(): number {
    return this.#starts.length;
  }

  /** The number of the word `letters` from `from` up to `to`; a new one where it was not met before. */
  numberOf(letters: Uint16Array, from: number, to: number): number {
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

  /** The words in order, and for every number its place among them; pauses (yields) every few milliseconds. */
  *sorting(): Generator<void, { readonly terms: Terms; readonly ranks: Uint32Array }> {
    const letters = this.#letters;
    const starts = new Uint32Array(this.count + 1);
    starts.set(this.#starts.filled());
    starts[this.count] = this.#letterCount;
    const order = yield* sortingByLetters(letters, starts);
    const sortedLetters = new Uint16Array(this.#letterCount);
    const sortedStarts = new Uint32Array(starts.length);
    const ranks = new Uint32Array(order.length);
    for (let first = 0; first < order.length; first += WORDS_PER_SLICE) {
      const end = Math.min(order.length, first + WORDS_PER_SLICE);
      copyWords({ letters, starts }, order, first, end, { letters: sortedLetters, starts: sortedStarts });
      for (let rank = first; rank < end; rank++) ranks[order[rank]!] = rank;
      yield;
    }
    return { terms: new Terms(sortedLetters, sortedStarts), ranks };
  }

  #holds(start: number, letters: Uint16Array, from: number, to: number): boolean {
    const own = this.#letters;
    for (let i = from, j = start; i < to; i++, j++) if (own[j] !== letters[i]) return false;
    return true;
  }

  #add(letters: Uint16Array, from: number, to: number, hash: number, slot: number): number {
    const start = this.#letterCount;
    const end = start + to - from;
    if (end > this.#letters.length) this.#makeRoomForLetters(end);
    const own = this.#letters;
    for (let i = from, j = start; i < to; i++, j++) own[j] = letters[i]!;
    this.#letterCount = end;
    this.#starts.push(start);
    const number = this.count;
    const slots = this.#slots;
    slots[slot] = hash;
    slots[slot + NUMBER] = number;
    slots[slot + START] = start;
    slots[slot + END] = end;
    if (number > (slots.length / SLOT) * MOST_FILLED) this.#makeRoom();
    return number - 1;
  }

  #makeRoomForLetters(count: number): void {
    const larger = new Uint16Array(Math.max(count, this.#letters.length * 2));
    larger.set(this.#letters);
    this.#letters = larger;
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

interface Words {
  readonly letters: Uint16Array;
  readonly starts: Uint32Array;
}

/** Copies words in the order of their numbers in `order`, from place `first` up to `end`, behind those that are copied already. */
function copyWords({ letters, starts }: Words, order: Uint32Array, first: number, end: number, to: Words): void {
  let length = to.starts[first]!;
  for (let place = first; place < end; place++) {
    const number = order[place]!;
    for (let i = starts[number]!; i < starts[number + 1]!; i++) to.letters[length++] = letters[i]!;
    to.starts[place + 1] = length;
  }
}

/** FNV-1a over the letters; its high bits, which are mixed better, are carried down. */
function hashOf(letters: Uint16Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ letters[i]!, 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
