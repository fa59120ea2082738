import { BigramIndex } from './bigramIndex';
import type { Segment } from './segment';

/** A segment as it is searched: where its documents stand among all, and the index of its misspellings. */
export class OpenSegment {
  #bigrams: BigramIndex | undefined;

  constructor(
    readonly segment: Segment,
    /** Number of its first document among the documents of all segments. */
    readonly firstDocument: number,
  ) {}

  /** Made when a first misspelt word needs it. */
  get bigrams(): BigramIndex {
    this.#bigrams ??= new BigramIndex(this.segment.terms);
    return this.#bigrams;
  }
}
