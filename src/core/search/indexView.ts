import type { Paper } from '../paper';
import type { IndexPart } from './indexPart';
import { Scores } from './scores';
import type { Segment } from './segment';
import { Vocabulary } from './vocabulary';

/** A segment as it is searched: where its documents stand among all. */
export interface PlacedSegment {
  readonly segment: Segment;
  readonly vocabulary: Vocabulary;
  readonly firstDocument: number;
}

/** The index at one moment, with its documents numbered through. What a query sees never changes under it. */
export class IndexView {
  readonly segments: readonly PlacedSegment[];
  readonly papers: readonly (Paper | undefined)[];
  /** The place of each document among the papers given: decides between equals. */
  readonly positions: Uint32Array;
  readonly paperCount: number;
  readonly #titleWords: (readonly string[])[] = [];
  #scores: Scores | undefined;
  #inOrder: readonly number[] | undefined;

  /** `themes` is a segment over the same documents, so that a theme's words are found as any others. */
  constructor(
    parts: readonly IndexPart[],
    themes: Segment,
    readonly themesOf: ReadonlyMap<string, readonly string[]>,
  ) {
    const segments: PlacedSegment[] = [];
    let firstDocument = 0;
    for (const { segment, vocabulary } of parts) {
      segments.push({ segment, vocabulary, firstDocument });
      firstDocument += segment.documentCount;
    }
    if (themes.terms.length > 0) segments.push({ segment: themes, vocabulary: new Vocabulary(themes.terms), firstDocument: 0 });
    this.segments = segments;
    const papers: (Paper | undefined)[] = [];
    this.positions = new Uint32Array(firstDocument);
    let paperCount = 0;
    for (const part of parts) {
      part.papers.forEach((paper, document) => {
        this.positions[papers.length] = part.positions[document]!;
        papers.push(paper);
        if (paper !== undefined) paperCount++;
      });
    }
    this.papers = papers;
    this.paperCount = paperCount;
  }

  /** Where queries add up; empty between two of them. */
  get scores(): Scores {
    this.#scores ??= new Scores(this.papers.length);
    return this.#scores;
  }

  /** The words of a document's title as `read` gives them, remembered for the next keystroke. */
  titleWords(document: number, read: (title: string) => readonly string[]): readonly string[] {
    this.#titleWords[document] ??= read(this.papers[document]!.title);
    return this.#titleWords[document];
  }

  /** Documents that have a paper, in the order given. */
  get inOrder(): readonly number[] {
    this.#inOrder ??= this.papers
      .flatMap((paper, document) => (paper === undefined ? [] : [document]))
      .sort((a, b) => this.positions[a]! - this.positions[b]!);
    return this.#inOrder;
  }
}
