import type { Segment } from './segment';
import type { Terms } from './terms';

/** Postings in any order of terms, but by document within a term. */
export interface LoosePostings {
  readonly documentCount: number;
  readonly terms: Terms;
  /** The number of each posting's term, and the place of each number in `terms`. */
  readonly numbers: Uint32Array;
  readonly ranks: Uint32Array;
  readonly postings: Uint32Array;
  readonly fields: Uint32Array;
}

/** Bit of the title, the first of the search fields. */
const TITLE_BIT = 1;
/** Postings placed between two pauses: a few milliseconds of work. */
const POSTINGS_PER_SLICE = 1 << 17;

/** Makes a segment: postings sorted by term, and within it those of titles first (a counting sort). Pauses (yields) every few milliseconds. */
export function* arrangingPostings(loose: LoosePostings): Generator<void, Segment> {
  const { documentCount, terms } = loose;
  const count = loose.postings.length;
  const starts = new Uint32Array(terms.count + 1);
  const titleEnds = new Uint32Array(terms.count);
  for (let first = 0; first < count; first += POSTINGS_PER_SLICE) {
    countPostings(loose, first, Math.min(count, first + POSTINGS_PER_SLICE), starts, titleEnds);
    yield;
  }
  for (let rank = 0; rank < terms.count; rank++) {
    starts[rank + 1]! += starts[rank]!;
    titleEnds[rank]! += starts[rank]!;
  }
  const placed: Placed = {
    nextTitle: starts.slice(0, terms.count),
    nextOther: titleEnds.slice(),
    postings: new Uint32Array(count),
    fields: new Uint8Array(count),
  };
  for (let first = 0; first < count; first += POSTINGS_PER_SLICE) {
    placePostings(loose, first, Math.min(count, first + POSTINGS_PER_SLICE), placed);
    yield;
  }
  return { documentCount, terms, starts, titleEnds, postings: placed.postings, fields: placed.fields };
}

interface Placed {
  /** For every term, where its next posting goes. */
  readonly nextTitle: Uint32Array;
  readonly nextOther: Uint32Array;
  readonly postings: Uint32Array;
  readonly fields: Uint8Array;
}

function countPostings({ numbers, ranks, fields }: LoosePostings, first: number, end: number, starts: Uint32Array, titleEnds: Uint32Array): void {
  for (let i = first; i < end; i++) {
    const rank = ranks[numbers[i]!]!;
    starts[rank + 1]!++;
    if ((fields[i]! & TITLE_BIT) !== 0) titleEnds[rank]!++;
  }
}

function placePostings({ numbers, ranks, postings, fields }: LoosePostings, first: number, end: number, placed: Placed): void {
  const { nextTitle, nextOther, postings: placedPostings, fields: placedFields } = placed;
  for (let i = first; i < end; i++) {
    const rank = ranks[numbers[i]!]!;
    const place = (fields[i]! & TITLE_BIT) !== 0 ? nextTitle[rank]!++ : nextOther[rank]!++;
    placedPostings[place] = postings[i]!;
    placedFields[place] = fields[i]!;
  }
}
