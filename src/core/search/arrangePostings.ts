import type { Segment } from './segment';
import type { Terms } from './terms';

/** Postings in any order of terms, but by document within a term. */
export interface LoosePostings {
  readonly documentCount: number;
  readonly terms: Terms;
  /** The index of each posting's term in `terms`. */
  readonly ranks: Uint32Array;
  readonly postings: Uint32Array;
  readonly fields: Uint8Array;
}

/** Bit of the title, the first of the search fields. */
const TITLE_BIT = 1;

/** Makes a segment: postings sorted by term, and within it those of titles first (a counting sort). */
export function arrangePostings({ documentCount, terms, ranks, postings: loose, fields: looseFields }: LoosePostings): Segment {
  const starts = new Uint32Array(terms.count + 1);
  const titleEnds = new Uint32Array(terms.count);
  for (let i = 0; i < ranks.length; i++) {
    const rank = ranks[i]!;
    starts[rank + 1]!++;
    if ((looseFields[i]! & TITLE_BIT) !== 0) titleEnds[rank]!++;
  }
  for (let rank = 0; rank < terms.count; rank++) {
    starts[rank + 1]! += starts[rank]!;
    titleEnds[rank]! += starts[rank]!;
  }
  const nextTitle = starts.slice(0, terms.count);
  const nextOther = titleEnds.slice();
  const postings = new Uint32Array(ranks.length);
  const fields = new Uint8Array(ranks.length);
  for (let i = 0; i < ranks.length; i++) {
    const next = (looseFields[i]! & TITLE_BIT) !== 0 ? nextTitle : nextOther;
    const place = next[ranks[i]!]!++;
    postings[place] = loose[i]!;
    fields[place] = looseFields[i]!;
  }
  return { documentCount, terms, starts, titleEnds, postings, fields };
}
