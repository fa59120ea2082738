import type { Paper } from '../paper';
import { fingerprint } from './fingerprint';

/** The documents of an index, numbered through. */
export interface IndexedDocuments {
  readonly papers: readonly (Paper | undefined)[];
  readonly fingerprints: Float64Array;
  /** Documents that have a paper, in the order last given. */
  readonly inOrder: Uint32Array;
}

export interface NewPaper {
  readonly paper: Paper;
  readonly position: number;
  readonly fingerprint: number;
}

export interface Comparison {
  /** For every document its paper among those given, undefined where it is gone. */
  readonly papers: readonly (Paper | undefined)[];
  /** For every document the place of its paper among those given. */
  readonly positions: Uint32Array;
  readonly news: readonly NewPaper[];
}

/** Papers compared between two pauses: a few milliseconds of work. */
const PAPERS_PER_SLICE = 512;

/**
 * Which documents of an index are which of the papers given, and which papers are new. A paper object that is still in its place costs
 * nothing, any other is known by its fingerprint. Pauses (yields) every few milliseconds.
 */
export function* comparePapers(indexed: IndexedDocuments, given: readonly Paper[]): Generator<void, Comparison> {
  const papers = new Array<Paper | undefined>(indexed.papers.length).fill(undefined);
  const positions = new Uint32Array(indexed.papers.length);
  const keep = (document: number, position: number): void => {
    papers[document] = given[position];
    positions[document] = position;
  };
  const moved: number[] = [];
  given.forEach((paper, position) => {
    const document = indexed.inOrder[position];
    if (document !== undefined && indexed.papers[document] === paper) keep(document, position);
    else moved.push(position);
  });
  if (moved.length === 0) return { papers, positions, news: [] };
  const { fingerprints } = indexed;
  const knownPrints = new Map<Paper, number>();
  indexed.papers.forEach((paper, document) => {
    if (paper !== undefined && papers[document] === undefined) knownPrints.set(paper, fingerprints[document]!);
  });
  let byPrint: ReadonlyMap<number, number> | undefined;
  const news: NewPaper[] = [];
  // Papers mostly come in the order in which they were indexed, so that the next document is tried first.
  let next = 0;
  for (let count = 0; count < moved.length; count++) {
    const position = moved[count]!;
    const paper = given[position]!;
    const print = knownPrints.get(paper) ?? fingerprint(paper);
    if (fingerprints[next] !== print) byPrint ??= documentsByPrint(fingerprints);
    const document = fingerprints[next] === print ? next : byPrint?.get(print);
    if (document === undefined || papers[document] !== undefined) news.push({ paper, position, fingerprint: print });
    else {
      keep(document, position);
      next = document + 1;
    }
    if ((count + 1) % PAPERS_PER_SLICE === 0) yield;
  }
  return { papers, positions, news };
}

function documentsByPrint(fingerprints: Float64Array): ReadonlyMap<number, number> {
  const documents = new Map<number, number>();
  for (let document = 0; document < fingerprints.length; document++) documents.set(fingerprints[document]!, document);
  return documents;
}
