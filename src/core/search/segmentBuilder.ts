import { arrangePostings } from './arrangePostings';
import { foldText } from './foldText';
import { GrowingArray } from './growingArray';
import { FIELD_WEIGHTS, SEARCH_FIELDS, type SearchField } from './searchFields';
import { HEAVIEST_WEIGHT, WEIGHT_BITS, type Segment } from './segment';
import { visitTerms } from './tokens';

/** Documents that fit beside the weight in a posting. */
const MOST_DOCUMENTS = 2 ** (32 - WEIGHT_BITS);

/**
 * Reads documents one by one and makes a segment of them.
 * The weight of a term in a document is BM25F (Robertson, Zaragoza, Taylor 2004: mentions are weighted by field and corrected by its
 * length before they are saturated), in one byte, without the term's rarity, which is known only to the whole index.
 */
export class SegmentBuilder {
  readonly #termNumbers = new Map<string, number>();
  readonly #terms: string[] = [];
  /** One entry per pair of document and term, in the order met. */
  readonly #termOf = new GrowingArray((length) => new Uint32Array(length));
  readonly #postings = new GrowingArray((length) => new Uint32Array(length));
  readonly #fields = new GrowingArray((length) => new Uint8Array(length));
  /** Of the document at hand: its terms, and for every term the place of its counts, one for each field. */
  readonly #currentTerms: number[] = [];
  readonly #placeOf: number[] = [];
  readonly #counts: number[] = [];
  #documentCount = 0;

  get documentCount(): number {
    return this.#documentCount;
  }

  /** Adds the next document; a field may hold several texts. */
  add(textsOf: (field: SearchField) => readonly string[]): void {
    if (this.#documentCount === MOST_DOCUMENTS) throw new RangeError('A segment holds no more documents');
    const lengths = SEARCH_FIELDS.map((field, fieldNumber) => this.#countMentions(textsOf(field), fieldNumber));
    this.#currentTerms.forEach((term, place) => {
      let weight = 0;
      let fields = 0;
      for (let field = 0; field < SEARCH_FIELDS.length; field++) {
        const count = this.#counts[place * SEARCH_FIELDS.length + field]!;
        if (count === 0) continue;
        const { boost, lengthCorrection, usualLength } = FIELD_WEIGHTS[SEARCH_FIELDS[field]!];
        weight += (boost * count) / (1 - lengthCorrection + (lengthCorrection * lengths[field]!) / usualLength);
        fields |= 1 << field;
      }
      // BM25's saturation: half the effect is reached at one mention in an abstract of usual length.
      const saturated = Math.max(1, Math.round((HEAVIEST_WEIGHT * weight) / (1 + weight)));
      this.#termOf.push(term);
      this.#postings.push((this.#documentCount << WEIGHT_BITS) | saturated);
      this.#fields.push(fields);
      this.#placeOf[term] = -1;
    });
    this.#currentTerms.length = 0;
    this.#counts.length = 0;
    this.#documentCount++;
  }

  /** The segment of all documents added so far. */
  build(): Segment {
    // Without a comparator `sort` goes by code units, as `termRange` needs it, and several times faster than with one.
    const terms = this.#terms.toSorted();
    const rankOf = new Uint32Array(terms.length);
    terms.forEach((term, rank) => (rankOf[this.#termNumbers.get(term)!] = rank));
    return arrangePostings({
      documentCount: this.#documentCount,
      terms,
      ranks: this.#termOf.filled().map((number) => rankOf[number]!),
      postings: this.#postings.filled(),
      fields: this.#fields.filled(),
    });
  }

  /** Counts every term of the texts of one field; returns how many terms there are. */
  #countMentions(texts: readonly string[], field: number): number {
    let length = 0;
    const count = (term: string): void => {
      length++;
      let number = this.#termNumbers.get(term);
      if (number === undefined) {
        number = this.#terms.length;
        this.#termNumbers.set(term, number);
        this.#terms.push(term);
        this.#placeOf.push(-1);
      }
      let place = this.#placeOf[number]!;
      if (place < 0) {
        place = this.#currentTerms.length;
        this.#placeOf[number] = place;
        this.#currentTerms.push(number);
        for (let i = 0; i < SEARCH_FIELDS.length; i++) this.#counts.push(0);
      }
      this.#counts[place * SEARCH_FIELDS.length + field]!++;
    };
    for (const text of texts) visitTerms(foldText(text), count);
    return length;
  }
}
