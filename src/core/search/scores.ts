/** A document and how well it matches. */
export interface ScoredDocument {
  readonly document: number;
  readonly score: number;
}

/** Share of a word's weight at which it counts as fully covered: a saturated byte never reaches 1. */
const FULL_COVER = 2.2;

/**
 * Adds up, word by word, how well every document matches. Within a word the best of its meanings counts, between words the sum.
 * Made once for a number of documents; holds nothing from one query to the next.
 */
export class Scores {
  readonly #totals: Float32Array;
  readonly #covered: Float32Array;
  readonly #best: Float32Array;
  readonly #touched: Uint32Array;
  readonly #reached: Uint32Array;
  /** How many words of the query each document holds. */
  readonly #wordCounts: Uint8Array;
  #touchedCount = 0;
  #reachedCount = 0;
  #raritySum = 0;

  constructor(documents: number) {
    this.#totals = new Float32Array(documents);
    this.#covered = new Float32Array(documents);
    this.#best = new Float32Array(documents);
    this.#touched = new Uint32Array(documents);
    this.#reached = new Uint32Array(documents);
    this.#wordCounts = new Uint8Array(documents);
  }

  /** Notes the postings from `first` up to `end` for the word at hand; `documentOffset` is added to each document. */
  addPostings(postings: Uint32Array, first: number, end: number, documentOffset: number, weight: number): void {
    const best = this.#best;
    const touched = this.#touched;
    let count = this.#touchedCount;
    const scale = weight / 255;
    for (let i = first; i < end; i++) {
      const posting = postings[i]!;
      const document = (posting >>> 8) + documentOffset;
      const score = scale * (posting & 255);
      const known = best[document]!;
      if (known === 0) {
        touched[count++] = document;
        best[document] = score;
      } else if (score > known) {
        best[document] = score;
      }
    }
    this.#touchedCount = count;
  }

  /** Closes the word at hand. */
  endWord(rarity: number): void {
    this.#raritySum += rarity;
    for (let i = 0; i < this.#touchedCount; i++) {
      const document = this.#touched[i]!;
      const score = this.#best[document]!;
      this.#best[document] = 0;
      if (this.#wordCounts[document]!++ === 0) this.#reached[this.#reachedCount++] = document;
      this.#totals[document]! += rarity * score;
      this.#covered[document]! += rarity * Math.min(1, score * FULL_COVER);
    }
    this.#touchedCount = 0;
  }

  /** Visits every document with some word, with its score and the number of words it holds, and is empty again. */
  drain(visit: (document: number, score: number, words: number) => void): void {
    for (let i = 0; i < this.#reachedCount; i++) {
      const document = this.#reached[i]!;
      const cover = this.#covered[document]! / this.#raritySum;
      const score = this.#totals[document]! * cover * cover;
      const words = this.#wordCounts[document]!;
      this.#wordCounts[document] = 0;
      this.#totals[document] = 0;
      this.#covered[document] = 0;
      visit(document, score, words);
    }
    this.#reachedCount = 0;
    this.#raritySum = 0;
  }
}
