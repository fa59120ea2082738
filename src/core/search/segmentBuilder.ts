import { foldText } from './foldText';
import { GrowingArray } from './growingArray';
import type { SearchField } from './searchFields';
import { FIELD_WEIGHTS, SEARCH_FIELDS } from './searchFields';
import type { Segment } from './segment';
import { HEAVIEST_WEIGHT, WEIGHT_BITS } from './segment';
import { visitTerms } from './tokens';

const TITLE_BIT = 1;

/**
 * Reads documents one by one and makes a segment of them.
 * The weight of a term in a document is BM25F (Robertson, Zaragoza 2004: mentions are weighted by field and corrected by its length
 * before they are saturated), in one byte, without the term's rarity, which is known only to the whole index.
 */
export class SegmentBuilder {
  readonly #termNumbers = new Map<string, number>();
  readonly #terms: string[] = [];
  /** One entry per pair of document and term, in the order met. */
  readonly #termOf = new GrowingArray((length) => new Uint32Array(length));
  readonly #postings = new GrowingArray((length) => new Uint32Array(length));
  readonly #fields = new GrowingArray((length) => new Uint8Array(length));
  readonly #mentions = new Map<number, number[]>();
  #documentCount = 0;

  get documentCount(): number {
    return this.#documentCount;
  }

  /** Adds the next document; a field may hold several texts. */
  add(textsOf: (field: SearchField) => readonly string[]): void {
    const document = this.#documentCount++;
    this.#mentions.clear();
    const lengths = SEARCH_FIELDS.map((field, bit) => this.#countMentions(textsOf(field), bit));
    for (const [term, counts] of this.#mentions) {
      let weight = 0;
      let fields = 0;
      for (let bit = 0; bit < SEARCH_FIELDS.length; bit++) {
        const count = counts[bit]!;
        if (count === 0) continue;
        const { boost, lengthCorrection, usualLength } = FIELD_WEIGHTS[SEARCH_FIELDS[bit]!];
        weight += (boost * count) / (1 - lengthCorrection + (lengthCorrection * lengths[bit]!) / usualLength);
        fields |= 1 << bit;
      }
      // Saturation with half its effect reached at one mention in an abstract of usual length.
      const saturated = Math.max(1, Math.round((HEAVIEST_WEIGHT * weight) / (1 + weight)));
      this.#termOf.push(term);
      this.#postings.push(((document << WEIGHT_BITS) | saturated) >>> 0);
      this.#fields.push(fields);
    }
  }

  /** The segment of all documents added so far. */
  build(): Segment {
    const order = this.#terms.map((_, number) => number).sort((a, b) => (this.#terms[a]! < this.#terms[b]! ? -1 : 1));
    const rankOf = new Uint32Array(order.length);
    order.forEach((number, rank) => (rankOf[number] = rank));
    return arrangePostings({
      documentCount: this.#documentCount,
      terms: order.map((number) => this.#terms[number]!),
      ranks: this.#termOf.filled().map((number) => rankOf[number]!),
      postings: this.#postings.filled(),
      fields: this.#fields.filled(),
    });
  }

  /** Counts every term of the texts of one field; returns how many terms there are. */
  #countMentions(texts: readonly string[], bit: number): number {
    let length = 0;
    const count = (term: string): void => {
      length++;
      let number = this.#termNumbers.get(term);
      if (number === undefined) {
        number = this.#terms.length;
        this.#termNumbers.set(term, number);
        this.#terms.push(term);
      }
      let counts = this.#mentions.get(number);
      if (counts === undefined) {
        counts = SEARCH_FIELDS.map(() => 0);
        this.#mentions.set(number, counts);
      }
      counts[bit] = counts[bit]! + 1;
    };
    for (const text of texts) visitTerms(foldText(text), count);
    return length;
  }
}

/** Postings in any order of terms, but in order of documents within a term. */
export interface LoosePostings {
  readonly documentCount: number;
  readonly terms: readonly string[];
  /** The index of each posting's term in `terms`. */
  readonly ranks: Uint32Array;
  readonly postings: Uint32Array;
  readonly fields: Uint8Array;
}

/** Sorts postings by term, those of a title first (counting sort). */
export function arrangePostings(loose: LoosePostings): Segment {
  const { terms, ranks, documentCount } = loose;
  const starts = new Uint32Array(terms.length + 1);
  const titleEnds = new Uint32Array(terms.length);
  for (let i = 0; i < ranks.length; i++) {
    const rank = ranks[i]!;
    starts[rank + 1]!++;
    if ((loose.fields[i]! & TITLE_BIT) !== 0) titleEnds[rank]!++;
  }
  for (let rank = 0; rank < terms.length; rank++) {
    starts[rank + 1] = starts[rank + 1]! + starts[rank]!;
    titleEnds[rank] = titleEnds[rank]! + starts[rank]!;
  }
  const nextTitle = starts.slice(0, terms.length);
  const nextOther = titleEnds.slice();
  const postings = new Uint32Array(ranks.length);
  const fields = new Uint8Array(ranks.length);
  for (let i = 0; i < ranks.length; i++) {
    const rank = ranks[i]!;
    const next = (loose.fields[i]! & TITLE_BIT) !== 0 ? nextTitle : nextOther;
    const place = next[rank]!;
    next[rank] = place + 1;
    postings[place] = loose.postings[i]!;
    fields[place] = loose.fields[i]!;
  }
  return { documentCount, terms, starts, titleEnds, postings, fields };
}
