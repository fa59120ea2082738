import { arrangePostings } from './arrangePostings';
import { foldText } from './foldText';
import { GrowingArray } from './growingArray';
import { FIELD_WEIGHTS, SEARCH_FIELDS, type SearchField } from './searchFields';
import { HEAVIEST_WEIGHT, WEIGHT_BITS, type Segment } from './segment';
import { TermNumbers } from './termNumbers';
import { TermReader } from './tokens';

/** Documents that fit beside the weight in a posting. */
const MOST_DOCUMENTS = 2 ** (32 - WEIGHT_BITS);

/**
 * Reads documents one by one and makes a segment of them.
 * The weight of a term in a document is BM25F (Robertson, Zaragoza, Taylor 2004: mentions are weighted by field and corrected by its
 * length before they are saturated), in one byte, without the term's rarity, which is known only to the whole index.
 */
export class SegmentBuilder {
  readonly #numbers = new TermNumbers();
  readonly #reader = new TermReader((letters, from, to) => this.#countMention(letters, from, to));
  /** One entry per pair of document and term, in the order met. */
  readonly #termOf = new GrowingArray((length) => new Uint32Array(length));
  readonly #postings = new GrowingArray((length) => new Uint32Array(length));
  readonly #fields = new GrowingArray((length) => new Uint8Array(length));
  /** Of the document at hand: its terms, and for each of them its weight, the fields that hold it, and its mentions in this field. */
  readonly #currentTerms: number[] = [];
  readonly #weights: number[] = [];
  readonly #holders: number[] = [];
  readonly #mentions: number[] = [];
  /** The place of a term among those of the document, -1 where the document lacks it. */
  readonly #placeOf: number[] = [];
  /** How many terms the field at hand has. */
  #length = 0;
  #documentCount = 0;

  get documentCount(): number {
    return this.#documentCount;
  }

  /** Adds the next document; a field may hold several texts. */
  add(textsOf: (field: SearchField) => readonly string[]): void {
    if (this.#documentCount === MOST_DOCUMENTS) throw new RangeError('A segment holds no more documents');
    SEARCH_FIELDS.forEach((field, fieldNumber) => {
      const texts = textsOf(field);
      if (texts.length > 0) this.#addField(texts, field, fieldNumber);
    });
    for (let place = 0; place < this.#currentTerms.length; place++) {
      const term = this.#currentTerms[place]!;
      const weight = this.#weights[place]!;
      // BM25's saturation: half the effect is reached at one mention in an abstract of usual length.
      const saturated = Math.max(1, Math.round((HEAVIEST_WEIGHT * weight) / (1 + weight)));
      this.#termOf.push(term);
      this.#postings.push((this.#documentCount << WEIGHT_BITS) | saturated);
      this.#fields.push(this.#holders[place]!);
      this.#placeOf[term] = -1;
    }
    this.#currentTerms.length = 0;
    this.#documentCount++;
  }

  /** The segment of all documents added so far. */
  build(): Segment {
    const { terms, ranks } = this.#numbers.sorted();
    return arrangePostings({
      documentCount: this.#documentCount,
      terms,
      ranks: this.#termOf.filled().map((number) => ranks[number]!),
      postings: this.#postings.filled(),
      fields: this.#fields.filled(),
    });
  }

  #addField(texts: readonly string[], field: SearchField, fieldNumber: number): void {
    this.#length = 0;
    for (const text of texts) this.#reader.read(foldText(text));
    const { boost, lengthCorrection, usualLength } = FIELD_WEIGHTS[field];
    const weight = boost / (1 - lengthCorrection + (lengthCorrection * this.#length) / usualLength);
    const weights = this.#weights;
    const holders = this.#holders;
    const mentions = this.#mentions;
    const bit = 1 << fieldNumber;
    const count = this.#currentTerms.length;
    for (let place = 0; place < count; place++) {
      const mentioned = mentions[place]!;
      if (mentioned === 0) continue;
      weights[place]! += weight * mentioned;
      holders[place]! |= bit;
      mentions[place] = 0;
    }
  }

  #countMention(letters: Uint16Array, from: number, to: number): void {
    this.#length++;
    const term = this.#numbers.numberOf(letters, from, to);
    if (term === this.#placeOf.length) this.#placeOf.push(-1);
    let place = this.#placeOf[term]!;
    if (place < 0) {
      place = this.#currentTerms.length;
      this.#placeOf[term] = place;
      this.#currentTerms.push(term);
      this.#weights[place] = 0;
      this.#holders[place] = 0;
      this.#mentions[place] = 0;
    }
    this.#mentions[place]!++;
  }
}
