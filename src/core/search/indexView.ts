import type { Paper } from '../paper';
import { concatenated } from './concatenated';
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
  #inOrder: Uint32Array | undefined;

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
    if (themes.terms.count > 0) segments.push({ segment: themes, vocabulary: new Vocabulary(themes.terms), firstDocument: 0 });
    this.segments = segments;
    // `concat` copies whole arrays; `flatMap` goes paper by paper, which with ten thousand of them is felt.
    this.papers = ([] as readonly (Paper | undefined)[]).concat(...parts.map(({ papers }) => papers));
    this.positions = concatenated(
      (length) => new Uint32Array(length),
      parts.map(({ positions }) => positions),
    );
    this.paperCount = parts.reduce((sum, part) => sum + part.paperCount, 0);
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
  get inOrder(): Uint32Array {
    this.#inOrder ??= this.#sortByPosition();
    return this.#inOrder;
  }

  /** No two papers have one position, so that each has a place of its own. */
  #sortByPosition(): Uint32Array {
    let end = 0;
    for (let document = 0; document < this.positions.length; document++) end = Math.max(end, this.positions[document]! + 1);
    const documentAt = new Uint32Array(end);
    for (let document = 0; document < this.positions.length; document++) {
      if (this.papers[document] !== undefined) documentAt[this.positions[document]!] = document + 1;
    }
    let count = 0;
    for (const document of documentAt) if (document > 0) documentAt[count++] = document - 1;
    return documentAt.subarray(0, count);
  }
}
