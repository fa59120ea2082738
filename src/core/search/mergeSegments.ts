import { HEAVIEST_WEIGHT, WEIGHT_BITS, type Segment } from './segment';
import { compareTerms, Terms } from './terms';

/** A segment to merge, and which of its documents stay. */
export interface MergePart {
  readonly segment: Segment;
  readonly keeps: (document: number) => boolean;
}

/** Terms between two pauses: a few milliseconds of work. */
const TERMS_PER_SLICE = 8192;

/**
 * One segment of two, the documents of the second behind those of the first, without those that are not kept.
 * Linear in the postings, nothing is tokenised again. Pauses (yields) every few milliseconds.
 */
export function* mergeSegments(first: MergePart, second: MergePart): Generator<void, Segment> {
  const merging = new Merging(first, second);
  while (merging.advance(TERMS_PER_SLICE)) yield;
  return merging.segment();
}

/** Both vocabularies gone through side by side; the arrays of the result have room for what both hold, and are cut at the end. */
class Merging {
  readonly #first: Segment;
  readonly #second: Segment;
  readonly #firstNumbers: Int32Array;
  readonly #secondNumbers: Int32Array;
  readonly #documentCount: number;
  readonly #letters: Uint16Array;
  readonly #letterStarts: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #titleEnds: Uint32Array;
  readonly #postings: Uint32Array;
  readonly #fields: Uint8Array;
  /** Terms of each that are done, and what there is of the result. */
  #firstTerm = 0;
  #secondTerm = 0;
  #termCount = 0;
  #letterCount = 0;
  #postingCount = 0;

  constructor(first: MergePart, second: MergePart) {
    this.#first = first.segment;
    this.#second = second.segment;
    const firstNumbers = renumber(first, 0);
    const secondNumbers = renumber(second, firstNumbers.next);
    this.#firstNumbers = firstNumbers.numbers;
    this.#secondNumbers = secondNumbers.numbers;
    this.#documentCount = secondNumbers.next;
    const terms = this.#first.terms.count + this.#second.terms.count;
    const postings = this.#first.postings.length + this.#second.postings.length;
    this.#letters = new Uint16Array(this.#first.terms.letters.length + this.#second.terms.letters.length);
    this.#letterStarts = new Uint32Array(terms + 1);
    this.#starts = new Uint32Array(terms + 1);
    this.#titleEnds = new Uint32Array(terms);
    this.#postings = new Uint32Array(postings);
    this.#fields = new Uint8Array(postings);
  }

  /** Merges so many terms more; false when there were none left. */
  advance(count: number): boolean {
    const { terms: firstTerms } = this.#first;
    const { terms: secondTerms } = this.#second;
    for (let step = 0; step < count; step++) {
      const i = this.#firstTerm;
      const j = this.#secondTerm;
      const isFirstDone = i === firstTerms.count;
      const isSecondDone = j === secondTerms.count;
      if (isFirstDone && isSecondDone) return false;
      const order = isFirstDone ? 1 : isSecondDone ? -1 : compareTerms(firstTerms, i, secondTerms, j);
      this.#mergeTerm(order <= 0 ? i : -1, order >= 0 ? j : -1);
      if (order <= 0) this.#firstTerm++;
      if (order >= 0) this.#secondTerm++;
    }
    return true;
  }

  segment(): Segment {
    return {
      documentCount: this.#documentCount,
      terms: new Terms(this.#letters.slice(0, this.#letterCount), this.#letterStarts.slice(0, this.#termCount + 1)),
      starts: this.#starts.slice(0, this.#termCount + 1),
      titleEnds: this.#titleEnds.slice(0, this.#termCount),
      postings: this.#postings.slice(0, this.#postingCount),
      fields: this.#fields.slice(0, this.#postingCount),
    };
  }

  /** Merges a term, which is the `i`th of the first and the `j`th of the second; -1 where one lacks it. */
  #mergeTerm(i: number, j: number): void {
    const [first, second] = [this.#first, this.#second];
    const start = this.#postingCount;
    if (i >= 0) this.#copyPostings(first, this.#firstNumbers, first.starts[i]!, first.titleEnds[i]!);
    if (j >= 0) this.#copyPostings(second, this.#secondNumbers, second.starts[j]!, second.titleEnds[j]!);
    const titleEnd = this.#postingCount;
    if (i >= 0) this.#copyPostings(first, this.#firstNumbers, first.titleEnds[i]!, first.starts[i + 1]!);
    if (j >= 0) this.#copyPostings(second, this.#secondNumbers, second.titleEnds[j]!, second.starts[j + 1]!);
    if (this.#postingCount === start) return;
    if (i >= 0) this.#copyTerm(first.terms, i);
    else this.#copyTerm(second.terms, j);
    this.#titleEnds[this.#termCount++] = titleEnd;
    this.#letterStarts[this.#termCount] = this.#letterCount;
    this.#starts[this.#termCount] = this.#postingCount;
  }

  #copyPostings({ postings, fields }: Segment, numbers: Int32Array, from: number, to: number): void {
    const [ownPostings, ownFields] = [this.#postings, this.#fields];
    let count = this.#postingCount;
    for (let i = from; i < to; i++) {
      const posting = postings[i]!;
      const number = numbers[posting >>> WEIGHT_BITS]!;
      if (number < 0) continue;
      ownPostings[count] = (number << WEIGHT_BITS) | (posting & HEAVIEST_WEIGHT);
      ownFields[count++] = fields[i]!;
    }
    this.#postingCount = count;
  }

  #copyTerm({ letters, starts }: Terms, index: number): void {
    const own = this.#letters;
    let count = this.#letterCount;
    for (let i = starts[index]!; i < starts[index + 1]!; i++) own[count++] = letters[i]!;
    this.#letterCount = count;
  }
}

/** The new number of every document, -1 for one that goes, and the number after the last. */
function renumber({ segment, keeps }: MergePart, firstNumber: number): { numbers: Int32Array; next: number } {
  const numbers = new Int32Array(segment.documentCount);
  let next = firstNumber;
  for (let document = 0; document < numbers.length; document++) numbers[document] = keeps(document) ? next++ : -1;
  return { numbers, next };
}
