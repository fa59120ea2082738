import { BigramIndex, type BigramLists } from './bigramIndex';
import type { Terms } from './terms';
import { toTheEnd } from './toTheEnd';

/** The sorted terms of a segment, with what finds the misspelt ones. */
export class Vocabulary {
  #bigrams: BigramIndex | undefined;

  /** `lists`: those of an index that was stored, so that it need not be made. */
  constructor(
    readonly terms: Terms,
    lists?: BigramLists,
  ) {
    if (lists !== undefined) this.#bigrams = new BigramIndex(terms, lists);
  }

  /** Prepares for misspelt words; pauses (yields) every few milliseconds. */
  *preparing(): Generator<void, BigramIndex> {
    this.#bigrams ??= yield* BigramIndex.making(this.terms);
    return this.#bigrams;
  }

  /** Made at once where a word needs it before `preparing` was done. */
  get bigrams(): BigramIndex {
    return this.#bigrams ?? toTheEnd(this.preparing());
  }
}
