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
  /** How many documents have a paper. */
  readonly paperCount: number;
  /** The place of each paper among all papers given. */
  readonly positions: Uint32Array;
  /** What each document was indexed from. */
  readonly fingerprints: Float64Array;
}

/** A stored part, whose papers have not been given yet. */
export function partWithoutPapers({ segment, fingerprints, bigrams }: StoredPart): IndexPart {
  return {
    segment,
    vocabulary: new Vocabulary(segment.terms, bigrams),
    papers: new Array<undefined>(fingerprints.length).fill(undefined),
    paperCount: 0,
    positions: new Uint32Array(fingerprints.length),
    fingerprints,
  };
}

/** The part with other papers behind its documents. */
export function withPapers(part: IndexPart, papers: readonly (Paper | undefined)[], positions: Uint32Array): IndexPart {
  return { ...part, papers, positions, paperCount: countPapers(papers) };
}

export function countPapers(papers: readonly (Paper | undefined)[]): number {
  let count = 0;
  for (const paper of papers) if (paper !== undefined) count++;
  return count;
}

export const EMPTY_PART: IndexPart = {
  segment: EMPTY_SEGMENT,
  vocabulary: new Vocabulary(EMPTY_SEGMENT.terms),
  papers: [],
  paperCount: 0,
  positions: new Uint32Array(),
  fingerprints: new Float64Array(),
};
