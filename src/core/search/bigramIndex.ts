/**
 * Finds the words of a vocabulary that share most pairs of neighbouring letters with a typed word: whatever the typing errors,
 * some pairs survive. The beginning of a word counts as a pair of its own, since people seldom mistype the first letter.
 */
import type { Terms } from './terms';

/** Shorter words have too few pairs to tell them apart, longer ones are no words that someone types whole. */
const SHORTEST = 3;
const LONGEST = 24;
/** In words up to this length a swap of neighbours spoils a third pair. */
const SHORT_WORD = 5;

/** Letters are told apart by a code below this: a-z, digits, and 32 classes for all other letters. */
const CODES = 69;
export const BIGRAM_COUNT = CODES * CODES;
const FIRST_DIGIT_CODE = 27;
const FIRST_OTHER_CODE = 37;

/** A shared pair counts as much as so many letters more or less. */
const PAIR_LIKENESS = 8;
/** More than the likeness of any two words. */
const LIKENESSES = PAIR_LIKENESS * LONGEST + 1;

/** Terms between two pauses while an index is made: a few milliseconds of work. */
const TERMS_PER_SLICE = 8192;

/** What the index is made of, to be stored beside its terms. */
export interface BigramLists {
  /** For every pair, where its terms begin among the members; one entry more than there are pairs. */
  readonly starts: Uint32Array;
  /** Places of terms in the vocabulary. */
  readonly members: Uint32Array;
}

export class BigramIndex {
  readonly #terms: Terms;
  readonly #starts: Uint32Array;
  readonly #members: Uint32Array;
  /** Shared pairs per term, then likeness; all zero between two searches. */
  readonly #shared: Uint8Array;
  readonly #touched: Uint32Array;

  /** `lists` must be those of an index made of the same terms. */
  constructor(terms: Terms, { starts, members }: BigramLists) {
    this.#terms = terms;
    this.#starts = starts;
    this.#members = members;
    this.#shared = new Uint8Array(terms.count);
    this.#touched = new Uint32Array(terms.count);
  }

  get lists(): BigramLists {
    return { starts: this.#starts, members: this.#members };
  }

  /** Makes the index of a vocabulary; pauses (yields) every few milliseconds. */
  static *making(terms: Terms): Generator<void, BigramIndex> {
    // A word has no more pairs than letters.
    const pairs = new Uint16Array(terms.letters.length);
    const pairEnds = new Uint32Array(terms.count);
    const starts = new Uint32Array(BIGRAM_COUNT + 1);
    for (let first = 0, length = 0; first < terms.count; first += TERMS_PER_SLICE) {
      length = readPairs(terms, first, Math.min(terms.count, first + TERMS_PER_SLICE), length, pairs, pairEnds);
      yield;
    }
    const count = pairEnds.at(-1) ?? 0;
    for (let i = 0; i < count; i++) starts[pairs[i]! + 1]!++;
    for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
    const members = new Uint32Array(count);
    const next = starts.slice();
    for (let first = 0; first < terms.count; first += TERMS_PER_SLICE) {
      placeMembers(pairs, pairEnds, first, Math.min(terms.count, first + TERMS_PER_SLICE), next, members);
      yield;
    }
    return new BigramIndex(terms, { starts, members });
  }

  /**
   * At most about `limit` terms that share enough pairs with `word` to lie within `errors` typing errors of it: the most alike, in the
   * order of the vocabulary. Terms may be longer than `word`, which may still be being typed.
   */
  candidates(word: string, errors: number, limit: number): readonly string[] {
    const letters = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
    const bigrams = this.#rarestFirst(letters);
    // One error spoils at most two pairs.
    const needed = Math.max(1, bigrams.length - 2 * errors - (word.length <= SHORT_WORD ? 1 : 0));
    const members = this.#members;
    const sharedPairs = this.#shared;
    const touched = this.#touched;
    let count = 0;
    for (let b = 0; b < bigrams.length; b++) {
      // Who shares enough pairs shares one of the first: those with the others alone, most of the vocabulary, need no second look.
      const isTelling = b <= bigrams.length - needed;
      const end = this.#starts[bigrams[b]! + 1]!;
      for (let i = this.#starts[bigrams[b]!]!; i < end; i++) {
        const term = members[i]!;
        if (sharedPairs[term] !== 0) sharedPairs[term]!++;
        else if (isTelling) {
          sharedPairs[term] = 1;
          touched[count++] = term;
        }
      }
    }
    const sizes = new Uint32Array(LIKENESSES);
    const { starts } = this.#terms;
    for (let i = 0; i < count; i++) {
      const term = touched[i]!;
      const shared = sharedPairs[term]!;
      const length = starts[term + 1]! - starts[term]!;
      const isFar = shared < needed || length < word.length - errors;
      const likeness = isFar ? 0 : Math.max(1, PAIR_LIKENESS * shared - Math.abs(length - word.length));
      sharedPairs[term] = likeness;
      sizes[likeness]!++;
    }
    let least = LIKENESSES;
    for (let found = 0; least > 1 && found + sizes[least - 1]! <= limit;) found += sizes[--least]!;
    const candidates: number[] = [];
    for (let i = 0; i < count; i++) {
      const term = touched[i]!;
      if (sharedPairs[term]! >= least) candidates.push(term);
      sharedPairs[term] = 0;
    }
    return candidates.sort((a, b) => a - b).map((term) => this.#terms.at(term));
  }

  /** The different pairs of a word, those that fewest terms have first. */
  #rarestFirst(letters: Uint16Array): Uint16Array {
    const bigrams = new Uint16Array(LONGEST);
    const count = fillBigrams(letters, 0, letters.length, bigrams);
    const size = (bigram: number): number => this.#starts[bigram + 1]! - this.#starts[bigram]!;
    return bigrams.subarray(0, count).sort((a, b) => size(a) - size(b) || a - b);
  }
}

/** Writes the pairs of the terms from `first` up to `end` behind the `length` that are there; returns how many there are then. */
function readPairs(terms: Terms, first: number, end: number, length: number, pairs: Uint16Array, pairEnds: Uint32Array): number {
  const { letters, starts } = terms;
  const bigrams = new Uint16Array(LONGEST);
  let filled = length;
  for (let term = first; term < end; term++) {
    const from = starts[term]!;
    const to = starts[term + 1]!;
    if (to - from >= SHORTEST && to - from <= LONGEST) {
      const count = fillBigrams(letters, from, to, bigrams);
      for (let i = 0; i < count; i++) pairs[filled++] = bigrams[i]!;
    }
    pairEnds[term] = filled;
  }
  return filled;
}

/** Puts the terms from `first` up to `end` where the next members of their pairs go. */
function placeMembers(pairs: Uint16Array, pairEnds: Uint32Array, first: number, end: number, next: Uint32Array, members: Uint32Array): void {
  let i = first === 0 ? 0 : pairEnds[first - 1]!;
  for (let term = first; term < end; term++) {
    for (; i < pairEnds[term]!; i++) members[next[pairs[i]!]!++] = term;
  }
}

/** Writes the different pairs of a word, as numbers, and returns how many there are; none for a number, which nobody misspells. */
function fillBigrams(letters: Uint16Array, from: number, to: number, bigrams: Uint16Array): number {
  let count = 0;
  let previous = 0;
  let isNumber = true;
  for (let i = from; i < to && i < from + LONGEST; i++) {
    const current = letterCode(letters[i]!);
    if (current < FIRST_DIGIT_CODE || current >= FIRST_OTHER_CODE) isNumber = false;
    const bigram = previous * CODES + current;
    previous = current;
    let known = 0;
    while (known < count && bigrams[known] !== bigram) known++;
    if (known === count) bigrams[count++] = bigram;
  }
  return isNumber ? 0 : count;
}

function letterCode(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return code - 48 + FIRST_DIGIT_CODE;
  return FIRST_OTHER_CODE + (code & 31);
}
