import type { Paper } from '../paper';
import type { StoredPart } from './indexBytes';
import { EMPTY_SEGMENT, type Segment } from './segment';
import { Vocabulary } from './vocabulary';

/** A segment together with the papers that its documents are. Immutable. */
export interface IndexPart {
  readonly segment: Segment;
  readonly vocabulary: Vocabulary;
  /** The paper of each document; undefined for one that is gone, or not there yet after a reload. */
  readonly papers: readonly (Paper | undefined)[];
  /** The place of each paper among all papers given. */
  readonly positions: readonly number[];
  /** What each document was indexed from. */
  readonly fingerprints: readonly number[];
}

/** A stored part, whose papers have not been given yet. */
export function partWithoutPapers({ segment, fingerprints, bigrams }: StoredPart): IndexPart {
  return {
    segment,
    vocabulary: new Vocabulary(segment.terms, bigrams),
    papers: fingerprints.map(() => undefined),
    positions: fingerprints.map(() => 0),
    fingerprints,
  };
}

export const EMPTY_PART: IndexPart = {
  segment: EMPTY_SEGMENT,
  vocabulary: new Vocabulary(EMPTY_SEGMENT.terms),
  papers: [],
  positions: [],
  fingerprints: [],
};
