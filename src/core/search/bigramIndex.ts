/**
 * Finds the words of a vocabulary that share most pairs of neighbouring letters with a typed word: whatever the typing errors,
 * some pairs survive. The beginning of a word counts as a pair of its own, since people seldom mistype the first letter.
 */

/** Shorter words have too few pairs to tell them apart, longer ones are no words that someone types whole. */
const SHORTEST = 3;
const LONGEST = 24;

/** Letters are told apart by a code below this: a-z, digits, and 32 classes for all other letters. */
const CODES = 69;

const HAS_LETTER = /\p{L}/u;

function letterCode(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return code - 48 + 27;
  return 37 + (code & 31);
}

/** The different pairs of a word, as numbers. */
function bigramsOf(word: string): readonly number[] {
  const bigrams: number[] = [];
  let previous = 0;
  for (let i = 0; i < word.length && i < LONGEST; i++) {
    const current = letterCode(word.charCodeAt(i));
    const bigram = previous * CODES + current;
    if (!bigrams.includes(bigram)) bigrams.push(bigram);
    previous = current;
  }
  return bigrams;
}

/** A shared pair counts as much as so many letters more or less. */
const PAIR_LIKENESS = 8;
/** More than the likeness of any two words. */
const LIKENESSES = PAIR_LIKENESS * LONGEST + 1;
const SHORT_WORD = 5;

export class BigramIndex {
  readonly #terms: readonly string[];
  readonly #lengths: Uint8Array;
  readonly #starts = new Uint32Array(CODES * CODES + 1);
  readonly #members: Uint32Array;
  /** Shared pairs per term, then likeness; all zero between two searches. */
  readonly #shared: Uint8Array;
  readonly #touched: Uint32Array;

  constructor(terms: readonly string[]) {
    this.#terms = terms;
    this.#lengths = Uint8Array.from(terms, ({ length }) => Math.min(length, 255));
    this.#shared = new Uint8Array(terms.length);
    this.#touched = new Uint32Array(terms.length);
    const isIndexed = terms.map((term) => term.length >= SHORTEST && term.length <= LONGEST && HAS_LETTER.test(term));
    const forEachPair = (visit: (bigram: number, index: number) => void): void => {
      terms.forEach((term, index) => {
        if (isIndexed[index] === true) for (const bigram of bigramsOf(term)) visit(bigram, index);
      });
    };
    forEachPair((bigram) => this.#starts[bigram + 1]!++);
    for (let i = 1; i < this.#starts.length; i++) this.#starts[i]! += this.#starts[i - 1]!;
    this.#members = new Uint32Array(this.#starts.at(-1)!);
    const next = this.#starts.slice();
    forEachPair((bigram, index) => (this.#members[next[bigram]!++] = index));
  }

  /**
   * About `limit` terms at most that share enough pairs with `word` to lie within `errors` typing errors of it: the most alike.
   * Terms may be longer than `word`, which may still be being typed.
   */
  candidates(word: string, errors: number, limit: number): readonly string[] {
    const bigrams = bigramsOf(word);
    let count = 0;
    for (const bigram of bigrams) {
      for (let i = this.#starts[bigram]!; i < this.#starts[bigram + 1]!; i++) {
        const term = this.#members[i]!;
        if (this.#shared[term]!++ === 0) this.#touched[count++] = term;
      }
    }
    // One error spoils at most two pairs; in a short word a swap of neighbours spoils a third.
    const needed = Math.max(1, bigrams.length - 2 * errors - (word.length <= SHORT_WORD ? 1 : 0));
    const sizes = new Uint32Array(LIKENESSES);
    for (let i = 0; i < count; i++) {
      const term = this.#touched[i]!;
      const shared = this.#shared[term]!;
      const length = this.#lengths[term]!;
      const isFar = shared < needed || length < word.length - errors;
      const likeness = isFar ? 0 : Math.max(1, PAIR_LIKENESS * shared - Math.abs(length - word.length));
      this.#shared[term] = likeness;
      sizes[likeness]!++;
    }
    let least = LIKENESSES;
    for (let found = 0; least > 1 && found + sizes[least - 1]! <= limit; ) found += sizes[--least]!;
    const candidates: string[] = [];
    for (let i = 0; i < count; i++) {
      const term = this.#touched[i]!;
      if (this.#shared[term]! >= least) candidates.push(this.#terms[term]!);
      this.#shared[term] = 0;
    }
    return candidates;
  }
}
