import { NO_TERMS, type Terms } from './terms';

/**
 * An inverted index over a run of documents: for every term, the documents that hold it and how much it counts there.
 * It is immutable plain data, so that it can be stored, sent to a worker, and merged with others.
 */
export interface Segment {
  readonly documentCount: number;
  readonly terms: Terms;
  /** Where the postings of a term begin; one entry more than there are terms. */
  readonly starts: Uint32Array;
  /** Where the postings of a term end that have it in the title: these lead, so that titles can be looked at alone. */
  readonly titleEnds: Uint32Array;
  /** Document in the upper 24 bits, weight (1 to 255) in the lower 8: one load brings both. */
  readonly postings: Uint32Array;
  /** For every posting, a bit per field that holds the term, in the order of `SEARCH_FIELDS`. */
  readonly fields: Uint8Array;
}

export const WEIGHT_BITS = 8;
export const HEAVIEST_WEIGHT = 255;

export const EMPTY_SEGMENT: Segment = {
  documentCount: 0,
  terms: NO_TERMS,
  starts: new Uint32Array(1),
  titleEnds: new Uint32Array(0),
  postings: new Uint32Array(0),
  fields: new Uint8Array(0),
};

/** Number of documents that hold the terms from `first` up to `end`, a document with two of them counted twice. */
export function frequencyOf(segment: Segment, first: number, end: number): number {
  return segment.starts[end]! - segment.starts[first]!;
}
