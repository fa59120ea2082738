import type { Paper } from '../paper';
import { withRoom } from '../withRoom';
import { WordNumbers } from '../wordNumbers';
import { arrangingPostings } from './arrangingPostings';
import { foldText } from './foldText';
import { GrowingArray } from './growingArray';
import { FIELD_WEIGHTS, fieldTexts, PAPER_FIELDS, type PaperField } from './searchFields';
import { HEAVIEST_WEIGHT, WEIGHT_BITS, type Segment } from './segment';
import { sortingTerms } from './sortingTerms';
import { TermReader, type LetterVisitor } from './tokens';

/** Documents that fit beside the weight in a posting. */
const MOST_DOCUMENTS = 2 ** (32 - WEIGHT_BITS);
/** Room for the terms of a document, and of all, to begin with. */
const ROOM = 1024;

/**
 * Reads papers one by one and makes a segment of them.
 * The weight of a term in a document is BM25F (Robertson, Zaragoza, Taylor 2004: mentions are weighted by field and corrected by its
 * length before they are saturated), in one byte, without the term's rarity, which is known only to the whole index.
 */
export class SegmentBuilder implements LetterVisitor {
  readonly #numbers = new WordNumbers();
  readonly #reader = new TermReader(this);
  /** One entry per pair of document and term, in the order met. */
  readonly #termOf = new GrowingArray();
  readonly #postings = new GrowingArray();
  readonly #fields = new GrowingArray();
  /** The place of every term among those of the document at hand, plus one; 0 where it lacks the term. */
  #placeOf = new Uint32Array(ROOM);
  /** By place: the term, its mentions in the field at hand, the fields that hold it, and its weight. */
  #terms = new Uint32Array(ROOM);
  #mentions = new Uint32Array(ROOM);
  #holders = new Uint32Array(ROOM);
  #weights = new Float64Array(ROOM);
  #termCount = 0;
  /** How many terms the field at hand has. */
  #length = 0;
  #documentCount = 0;

  get documentCount(): number {
    return this.#documentCount;
  }

  /** Adds the next paper. */
  add(paper: Paper): void {
    if (this.#documentCount === MOST_DOCUMENTS) throw new RangeError('A segment holds no more documents');
    for (let number = 0; number < PAPER_FIELDS.length; number++) this.#addField(paper, PAPER_FIELDS[number]!, 1 << number);
    for (let place = 0; place < this.#termCount; place++) {
      const term = this.#terms[place]!;
      const weight = this.#weights[place]!;
      // BM25's saturation: half the effect is reached at one mention in an abstract of usual length.
      const saturated = Math.max(1, Math.round((HEAVIEST_WEIGHT * weight) / (1 + weight)));
      this.#termOf.push(term);
      this.#postings.push((this.#documentCount << WEIGHT_BITS) | saturated);
      this.#fields.push(this.#holders[place]!);
      this.#weights[place] = 0;
      this.#holders[place] = 0;
      this.#placeOf[term] = 0;
    }
    this.#termCount = 0;
    this.#documentCount++;
  }

  /** The segment of all papers added so far; more can be added later. Pauses (yields) every few milliseconds. */
  *building(): Generator<void, Segment> {
    const documentCount = this.#documentCount;
    const { terms, ranks } = yield* sortingTerms(this.#numbers);
    return yield* arrangingPostings({
      documentCount,
      terms,
      ranks,
      numbers: this.#termOf.filled(),
      postings: this.#postings.filled(),
      fields: this.#fields.filled(),
    });
  }

  /** Counts a mention of a term: what the reader calls. */
  visit(letters: Uint16Array, from: number, to: number): void {
    this.#length++;
    const term = this.#numbers.of(letters, from, to);
    if (term >= this.#placeOf.length) this.#placeOf = doubled(this.#placeOf);
    let place = this.#placeOf[term]!;
    if (place === 0) {
      place = ++this.#termCount;
      if (place > this.#terms.length) this.#makeRoom();
      this.#placeOf[term] = place;
      this.#terms[place - 1] = term;
    }
    this.#mentions[place - 1]!++;
  }

  #addField(paper: Paper, field: PaperField, bit: number): void {
    this.#length = 0;
    for (const text of fieldTexts(paper, field)) this.#reader.read(foldText(text));
    if (this.#length === 0) return;
    const { boost, lengthCorrection, usualLength } = FIELD_WEIGHTS[field];
    const weight = boost / (1 - lengthCorrection + (lengthCorrection * this.#length) / usualLength);
    const mentions = this.#mentions;
    const weights = this.#weights;
    const holders = this.#holders;
    for (let place = 0; place < this.#termCount; place++) {
      const mentioned = mentions[place]!;
      if (mentioned === 0) continue;
      weights[place]! += weight * mentioned;
      holders[place]! |= bit;
      mentions[place] = 0;
    }
  }

  #makeRoom(): void {
    this.#terms = doubled(this.#terms);
    this.#mentions = doubled(this.#mentions);
    this.#holders = doubled(this.#holders);
    this.#weights = withRoom(this.#weights, new Float64Array(2 * this.#weights.length));
  }
}

function doubled(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  return withRoom(numbers, new Uint32Array(2 * numbers.length));
}
