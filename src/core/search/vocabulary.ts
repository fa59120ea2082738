import { BigramIndex } from './bigramIndex';

/** The sorted terms of a segment, with what finds the misspelt ones. */
export class Vocabulary {
  #bigrams: BigramIndex | undefined;

  constructor(readonly terms: readonly string[]) {}

  /** Made when a first word needs it: half of the papers ever opened are never searched with a mistake. */
  get bigrams(): BigramIndex {
    this.#bigrams ??= new BigramIndex(this.terms);
    return this.#bigrams;
  }
}
