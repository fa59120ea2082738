/** A document and how well it matches. */
export interface ScoredDocument {
  readonly document: number;
  readonly score: number;
}

/** Share of a word's weight from which on it counts as wholly there: half a word in an abstract nearly is. */
const FULL_COVER = 1 / 2.2;
/** How much a paper loses that lacks a word: with 2, one that has half of the query counts a quarter. Of a title more is asked. */
const COVER_POWER = 2;
const TITLE_COVER_POWER = 4;
/** What the title alone counts beside the whole paper: a paper is known by its title. */
const TITLE_SHARE = 0.4;

/**
 * Adds up, word by word, how well every document matches. Within a word the best of its meanings counts; between words the sum,
 * times the square of the share of the query, by rarity, that the document holds. Empty between two queries.
 */
export class Scores {
  readonly #totals: Float32Array;
  readonly #covered: Float32Array;
  readonly #titleTotals: Float32Array;
  readonly #titleCovered: Float32Array;
  /** Of the word at hand, the best weight anywhere and in the title. */
  readonly #best: Float32Array;
  readonly #titleBest: Float32Array;
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
    this.#titleTotals = new Float32Array(documents);
    this.#titleCovered = new Float32Array(documents);
    this.#best = new Float32Array(documents);
    this.#titleBest = new Float32Array(documents);
    this.#touched = new Uint32Array(documents);
    this.#reached = new Uint32Array(documents);
    this.#wordCounts = new Uint8Array(documents);
  }

  /** Notes postings from `start` up to `end` for the word at hand; `firstDocument` is added to the document of each. */
  addPostings(postings: Uint32Array, start: number, end: number, firstDocument: number, weight: number, inTitle: boolean): void {
    const best = this.#best;
    const titleBest = this.#titleBest;
    const touched = this.#touched;
    let count = this.#touchedCount;
    const scale = weight / 255;
    for (let i = start; i < end; i++) {
      const posting = postings[i]!;
      const document = (posting >>> 8) + firstDocument;
      const score = scale * (posting & 255);
      const known = best[document]!;
      if (known === 0) touched[count++] = document;
      if (score > known) best[document] = score;
      if (inTitle && score > titleBest[document]!) titleBest[document] = score;
    }
    this.#touchedCount = count;
  }

  /** Closes the word at hand. */
  endWord(rarity: number): void {
    this.#raritySum += rarity;
    for (let i = 0; i < this.#touchedCount; i++) {
      const document = this.#touched[i]!;
      if (this.#wordCounts[document]!++ === 0) this.#reached[this.#reachedCount++] = document;
      const score = this.#best[document]!;
      this.#best[document] = 0;
      this.#totals[document]! += rarity * score;
      this.#covered[document]! += rarity * Math.min(1, score / FULL_COVER);
      const titleScore = this.#titleBest[document]!;
      if (titleScore === 0) continue;
      this.#titleBest[document] = 0;
      this.#titleTotals[document]! += rarity * titleScore;
      this.#titleCovered[document]! += rarity * Math.min(1, titleScore / FULL_COVER);
    }
    this.#touchedCount = 0;
  }

  /** Visits every document that has a word, with its score and the number of words it holds, and is empty again. */
  drain(visit: (document: number, score: number, words: number) => void): void {
    for (let i = 0; i < this.#reachedCount; i++) {
      const document = this.#reached[i]!;
      const cover = this.#covered[document]! / this.#raritySum;
      const titleCover = this.#titleCovered[document]! / this.#raritySum;
      const score =
        this.#totals[document]! * cover ** COVER_POWER + TITLE_SHARE * this.#titleTotals[document]! * titleCover ** TITLE_COVER_POWER;
      const words = this.#wordCounts[document]!;
      this.#totals[document] = 0;
      this.#covered[document] = 0;
      this.#titleTotals[document] = 0;
      this.#titleCovered[document] = 0;
      this.#wordCounts[document] = 0;
      visit(document, score, words);
    }
    this.#reachedCount = 0;
    this.#raritySum = 0;
  }
}
