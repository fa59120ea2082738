/** A document and how well it matches. */
export interface ScoredDocument {
  readonly document: number;
  readonly score: number;
}

/** Share of a word's weight from which on it counts as wholly there: half a word in an abstract nearly is. */
const FULL_COVER = 1 / 2.2;
/** Places of the sums of a document: the weights of its words, the rarity of those it covers, and the same for its title alone. */
const SUMS = 4;
const TOTAL = 0;
const COVERED = 1;
const TITLE_TOTAL = 2;
const TITLE_COVERED = 3;
/** What the title alone counts beside the whole paper: a paper is known by its title. */
const TITLE_SHARE = 0.4;

/**
 * Adds up, word by word, how well every document matches. Within a word the best of its meanings counts; between words the sum,
 * times the square of the share of the query, by rarity, that the document holds. Empty between two queries.
 */
export class Scores {
  /** Four sums for every document, side by side, since all are needed at once: see the places below. */
  readonly #sums: Float32Array;
  /** Of the word at hand, the best weight anywhere and in the title. */
  readonly #best: Float32Array;
  readonly #touched: Uint32Array;
  readonly #reached: Uint32Array;
  /** How many words of the query each document holds. */
  readonly #wordCounts: Uint8Array;
  /** Of the documents drained last, 1 for those with a word in the title. */
  readonly #titled: Uint8Array;
  #touchedCount = 0;
  #reachedCount = 0;
  #raritySum = 0;

  constructor(documents: number) {
    this.#sums = new Float32Array(documents * SUMS);
    this.#best = new Float32Array(documents * 2);
    this.#touched = new Uint32Array(documents);
    this.#reached = new Uint32Array(documents);
    this.#wordCounts = new Uint8Array(documents);
    this.#titled = new Uint8Array(documents);
  }

  /** Notes postings from `start` up to `end` for the word at hand; `firstDocument` is added to the document of each. */
  addPostings(postings: Uint32Array, start: number, end: number, firstDocument: number, weight: number, inTitle: boolean): void {
    const best = this.#best;
    const touched = this.#touched;
    let count = this.#touchedCount;
    const scale = weight / 255;
    for (let i = start; i < end; i++) {
      const posting = postings[i]!;
      const document = (posting >>> 8) + firstDocument;
      const place = document * 2;
      const score = scale * (posting & 255);
      const known = best[place]!;
      if (known === 0) touched[count++] = document;
      if (score > known) best[place] = score;
      if (inTitle && score > best[place + 1]!) best[place + 1] = score;
    }
    this.#touchedCount = count;
  }

  /** Closes the word at hand. */
  endWord(rarity: number): void {
    const sums = this.#sums;
    const best = this.#best;
    const touched = this.#touched;
    const wordCounts = this.#wordCounts;
    const reached = this.#reached;
    const touchedCount = this.#touchedCount;
    let reachedCount = this.#reachedCount;
    this.#raritySum += rarity;
    for (let i = 0; i < touchedCount; i++) {
      const document = touched[i]!;
      if (wordCounts[document]!++ === 0) reached[reachedCount++] = document;
      const place = document * SUMS;
      const score = best[document * 2]!;
      best[document * 2] = 0;
      sums[place + TOTAL]! += rarity * score;
      sums[place + COVERED]! += rarity * Math.min(1, score / FULL_COVER);
      const titleScore = best[document * 2 + 1]!;
      if (titleScore === 0) continue;
      best[document * 2 + 1] = 0;
      sums[place + TITLE_TOTAL]! += rarity * titleScore;
      sums[place + TITLE_COVERED]! += rarity * Math.min(1, titleScore / FULL_COVER);
    }
    this.#touchedCount = 0;
    this.#reachedCount = reachedCount;
  }

  /** Visits every document that has a word, with its score and the number of words it holds, and is empty again. */
  drain(visit: (document: number, score: number, words: number) => void): void {
    const sums = this.#sums;
    const wordCounts = this.#wordCounts;
    const titled = this.#titled;
    const reached = this.#reached;
    const reachedCount = this.#reachedCount;
    const raritySum = this.#raritySum;
    for (let i = 0; i < reachedCount; i++) {
      const document = reached[i]!;
      const place = document * SUMS;
      // A paper that has half of the query counts a quarter, and of a title more is asked: half of it counts a sixteenth.
      const cover = sums[place + COVERED]! / raritySum;
      let score = sums[place + TOTAL]! * cover * cover;
      titled[document] = 0;
      if (sums[place + TITLE_TOTAL] !== 0) {
        titled[document] = 1;
        const titleCover = sums[place + TITLE_COVERED]! / raritySum;
        score += TITLE_SHARE * sums[place + TITLE_TOTAL]! * titleCover * titleCover * titleCover * titleCover;
      }
      const words = wordCounts[document]!;
      sums[place + TOTAL] = 0;
      sums[place + COVERED] = 0;
      sums[place + TITLE_TOTAL] = 0;
      sums[place + TITLE_COVERED] = 0;
      wordCounts[document] = 0;
      visit(document, score, words);
    }
    this.#reachedCount = 0;
    this.#raritySum = 0;
  }

  /** Whether a document visited by the last `drain` has a word in its title. */
  wasInTitle(document: number): boolean {
    return this.#titled[document] === 1;
  }
}
