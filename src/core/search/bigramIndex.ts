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

export class BigramIndex {
  readonly #terms: readonly string[];
  readonly #starts = new Uint32Array(CODES * CODES + 1);
  readonly #members: Uint32Array;
  /** Shared pairs per term; all zero between two searches. */
  readonly #shared: Uint8Array;

  constructor(terms: readonly string[]) {
    this.#terms = terms;
    this.#shared = new Uint8Array(terms.length);
    const pairs: number[] = [];
    const owners: number[] = [];
    terms.forEach((term, index) => {
      if (term.length < SHORTEST || term.length > LONGEST || !HAS_LETTER.test(term)) return;
      for (const bigram of bigramsOf(term)) {
        pairs.push(bigram);
        owners.push(index);
      }
    });
    for (const bigram of pairs) this.#starts[bigram + 1]!++;
    for (let i = 1; i < this.#starts.length; i++) this.#starts[i]! += this.#starts[i - 1]!;
    const next = this.#starts.slice();
    this.#members = new Uint32Array(pairs.length);
    pairs.forEach((bigram, i) => (this.#members[next[bigram]!++] = owners[i]!));
  }

  /**
   * At most `limit` terms that share enough pairs with `word` to lie within `errors` typing errors of it, the most alike first.
   * Terms may be longer than `word`, which may still be being typed.
   */
  candidates(word: string, errors: number, limit: number): readonly string[] {
    const bigrams = bigramsOf(word);
    const touched: number[] = [];
    for (const bigram of bigrams) {
      for (let i = this.#starts[bigram]!; i < this.#starts[bigram + 1]!; i++) {
        const term = this.#members[i]!;
        if (this.#shared[term]!++ === 0) touched.push(term);
      }
    }
    // One error spoils at most two pairs; in a short word a swap of neighbours spoils a third.
    const needed = Math.max(1, bigrams.length - 2 * errors - (word.length <= 5 ? 1 : 0));
    const found: { term: string; likeness: number }[] = [];
    for (const index of touched) {
      const shared = this.#shared[index]!;
      this.#shared[index] = 0;
      const term = this.#terms[index]!;
      if (shared < needed || term.length < word.length - errors) continue;
      found.push({ term, likeness: shared - LENGTH_PENALTY * Math.abs(term.length - word.length) });
    }
    return found
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, limit)
      .map(({ term }) => term);
  }
}

/** What a letter more or less takes from the likeness, in shared pairs. */
const LENGTH_PENALTY = 0.15;
