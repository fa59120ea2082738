import type { Paper, Theme } from '../paper';
import { comparePapers, type Comparison, type NewPaper } from './comparePapers';
import { concatenated } from './concatenated';
import type { StoredPart } from './indexBytes';
import { countPapers, EMPTY_PART, withPapers, type IndexPart } from './indexPart';
import { IndexView } from './indexView';
import { mergeSegments } from './mergeSegments';
import { EMPTY_SEGMENT, type Segment } from './segment';
import { SegmentBuilder } from './segmentBuilder';
import { themeSegment } from './themeSegment';
import { Vocabulary } from './vocabulary';

/** Papers indexed between two pauses: a few milliseconds of work. */
const PAPERS_PER_SLICE = 32;
/** Papers after which what is indexed so far can be searched; then so many times as many, so that it costs little. */
const PAPERS_SHOWN_FIRST = 1024;
const GROWTH = 8;
/** What makes a part has room for all that stands in it: more of them need more at once, fewer take longer to merge. */
const MOST_PAPERS_OF_PART = 16384;
/** A part is merged with the one before it unless that one is more than so many times as large: few parts, and papers move seldom. */
const MERGE_RATIO = 1;
/** Share of papers gone from which on a part is rewritten without them. */
const MOST_GONE = 0.25;
/** What is shown as done while parts are merged, which takes a few percent of the time. */
const TIDYING_SHARE = 0.97;

/**
 * The index of a changing set of papers. Papers that it knows already are not read again; new ones become a part of their own,
 * and small parts are merged into larger ones, so that a change costs what changed.
 */
export class PaperIndex {
  #parts: readonly IndexPart[];
  #view: IndexView;
  #themes: readonly Theme[] = [];
  #themesOf: ReadonlyMap<string, readonly string[]> = new Map();
  /** The one of the next part: V8 throws away what it has compiled for objects when the last of their kind is gone. */
  #builder = new SegmentBuilder();
  /** Counts updates, so that an older one that has not ended gives way. */
  #turn = 0;

  constructor(parts: readonly IndexPart[] = []) {
    this.#parts = parts;
    this.#view = new IndexView(parts, EMPTY_SEGMENT, this.#themesOf);
  }

  get view(): IndexView {
    return this.#view;
  }

  get parts(): readonly IndexPart[] {
    return this.#parts;
  }

  /** What is to be stored of it. */
  get stored(): readonly StoredPart[] {
    return this.#parts.map(({ segment, fingerprints, vocabulary }) => ({ segment, fingerprints, bigrams: vocabulary.bigrams.lists }));
  }

  /**
   * Makes the index that of `papers`, in slices of a few milliseconds: yields the share done, 0 to 1, between two of them.
   * What is indexed so far can be searched meanwhile, names of themes at the end. A newer update ends this one.
   * Where more than `mostNew` papers are new, none of them is indexed; returns these.
   */
  *updating(papers: readonly Paper[], themes: readonly Theme[], mostNew = Infinity): Generator<number, readonly Paper[]> {
    const turn = ++this.#turn;
    const steps = this.#steps(papers, themes, mostNew);
    for (let share = 0; turn === this.#turn;) {
      const { done, value } = steps.next();
      if (done === true) return value;
      yield (share = value ?? share);
    }
    return [];
  }

  /** What `updating` does while no newer update has begun: yields the share done where it has changed. */
  *#steps(papers: readonly Paper[], themes: readonly Theme[], mostNew: number): Generator<number | void, readonly Paper[]> {
    this.#themes = themes;
    this.#themesOf = namesByPaper(themes);
    const { papers: indexed, inOrder } = this.#view;
    const fingerprints = allFingerprints(this.#parts);
    const comparison = yield* comparePapers({ papers: indexed, inOrder, fingerprints }, papers);
    const left = comparison.news.length > mostNew ? comparison.news : [];
    const news = left.length > 0 ? [] : comparison.news;
    this.#show(partsWithPapers(this.#parts, comparison));
    for (let first = 0; first < news.length; first += MOST_PAPERS_OF_PART) {
      yield* this.#addPart(news.slice(first, first + MOST_PAPERS_OF_PART), first, news.length);
      yield* this.#tidying(false);
    }
    yield* this.#tidying(news.length > 0 && news.length >= this.#view.paperCount / 2);
    this.#showThemes();
    for (const { vocabulary } of this.#view.segments) yield* vocabulary.preparing();
    return left.map(({ paper }) => paper);
  }

  /** Makes a part of new papers, shown as it grows; `first` of `all` new ones are indexed already. */
  *#addPart(news: readonly NewPaper[], first: number, all: number): Generator<number | void, void> {
    const parts = this.#parts;
    const builder = this.#builder;
    this.#builder = new SegmentBuilder();
    let nextShown = Math.max(PAPERS_SHOWN_FIRST, first);
    for (const { paper } of news) {
      builder.add(paper);
      const count = builder.documentCount;
      if (count % PAPERS_PER_SLICE === 0) yield (TIDYING_SHARE * (first + count)) / all;
      // Not shortly before the end: what is shown is put in order anew each time.
      const isToShow = count >= nextShown && news.length - count >= count;
      if (!isToShow && count < news.length) continue;
      this.#show([...parts, newPart(yield* builder.building(), news.slice(0, count))]);
      nextShown = GROWTH * count;
    }
  }

  /** Merges what should be merged; into one part where `toOne`, as after a first build, since one part is searched fastest. */
  *#tidying(toOne: boolean): Generator<number | void, void> {
    for (let merging = this.#nextMerge(toOne); merging !== undefined; merging = this.#nextMerge(toOne)) {
      yield TIDYING_SHARE;
      this.#show(yield* merging);
    }
  }

  #nextMerge(toOne: boolean): Generator<void, readonly IndexPart[]> | undefined {
    const parts = this.#parts;
    const spoilt = parts.findIndex(({ papers, paperCount }) => papers.length - paperCount > MOST_GONE * papers.length);
    if (spoilt >= 0) return replaced(parts, spoilt, 1, mergeParts(parts[spoilt]!, EMPTY_PART));
    const last = parts.length - 1;
    if (last < 1) return undefined;
    if (!toOne && parts[last - 1]!.papers.length > MERGE_RATIO * parts[last]!.papers.length) return undefined;
    return replaced(parts, last - 1, 2, mergeParts(parts[last - 1]!, parts[last]!));
  }

  #show(parts: readonly IndexPart[]): void {
    this.#parts = parts;
    this.#view = new IndexView(parts, EMPTY_SEGMENT, this.#themesOf);
  }

  #showThemes(): void {
    if (this.#themes.length === 0) return;
    const documentOf = new Map<string, number>();
    this.#view.papers.forEach((paper, document) => paper !== undefined && documentOf.set(paper.id, document));
    const themes = themeSegment(this.#themes, documentOf, this.#view.papers.length);
    this.#view = new IndexView(this.#parts, themes, this.#themesOf);
  }
}

/** The parts with other papers behind their documents, numbered through. */
function partsWithPapers(parts: readonly IndexPart[], { papers, positions }: Comparison): readonly IndexPart[] {
  let first = 0;
  return parts.map((part) => {
    const end = first + part.papers.length;
    const shown = withPapers(part, papers.slice(first, end), positions.slice(first, end));
    first = end;
    return shown;
  });
}

function newPart(segment: Segment, news: readonly NewPaper[]): IndexPart {
  return {
    segment,
    vocabulary: new Vocabulary(segment.terms),
    papers: news.map(({ paper }) => paper),
    paperCount: news.length,
    positions: Uint32Array.from(news, ({ position }) => position),
    fingerprints: Float64Array.from(news, (paper) => paper.fingerprint),
  };
}

function* replaced(
  parts: readonly IndexPart[],
  at: number,
  count: number,
  making: Generator<void, IndexPart>,
): Generator<void, readonly IndexPart[]> {
  const made = yield* making;
  return parts.toSpliced(at, count, ...(made.papers.length === 0 ? [] : [made]));
}

function* mergeParts(first: IndexPart, second: IndexPart): Generator<void, IndexPart> {
  const segment = yield* mergeSegments(
    { segment: first.segment, keeps: (document) => first.papers[document] !== undefined },
    { segment: second.segment, keeps: (document) => second.papers[document] !== undefined },
  );
  const papers = first.papers.concat(second.papers);
  const isKept = (_: unknown, document: number): boolean => papers[document] !== undefined;
  const keptPapers = papers.filter(isKept);
  return {
    segment,
    vocabulary: new Vocabulary(segment.terms),
    papers: keptPapers,
    paperCount: countPapers(keptPapers),
    positions: concatenated((length) => new Uint32Array(length), [first.positions, second.positions]).filter(isKept),
    fingerprints: allFingerprints([first, second]).filter(isKept),
  };
}

function allFingerprints(parts: readonly IndexPart[]): Float64Array {
  return concatenated(
    (length) => new Float64Array(length),
    parts.map(({ fingerprints }) => fingerprints),
  );
}

function namesByPaper(themes: readonly Theme[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const theme of themes) {
    for (const { id } of theme.papers) {
      const known = names.get(id);
      if (known === undefined) names.set(id, [theme.name]);
      else known.push(theme.name);
    }
  }
  return names;
}
