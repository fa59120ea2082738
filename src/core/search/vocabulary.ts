import { BigramIndex } from './bigramIndex';

/** The sorted terms of a segment, with what finds the misspelt ones. */
export class Vocabulary {
  #bigrams: BigramIndex | undefined;

  constructor(readonly terms: readonly string[]) {}

  /** Prepares for misspelt words; pauses (yields) every few milliseconds. */
  *preparing(): Generator<void, BigramIndex> {
    this.#bigrams ??= yield* BigramIndex.making(this.terms);
    return this.#bigrams;
  }

  /** Made at once where a word needs it before `preparing` was done. */
  get bigrams(): BigramIndex {
    if (this.#bigrams === undefined) for (const preparing = this.preparing(); preparing.next().done !== true;);
    return this.#bigrams!;
  }
}
