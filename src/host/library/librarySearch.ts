/**
 * The search over a changing set of papers. Queries are answered on this thread, where one takes a millisecond; the index they need is made
 * on a thread of its own where many papers are new, in slices where few are, and stored, so that the next window makes none.
 */
import type { Paper, Theme } from '../../core/paper';
import type { PaperSearch } from '../../core/search';
import type { IndexFile } from './indexFile';
import { pauses } from './pause';
import type { indexOnThread } from './searchThread';

interface Searchable {
  readonly papers: readonly Paper[];
  readonly themes: readonly Theme[];
}

/** How far the index has come, while it is being made. */
export interface Indexing {
  readonly indexed: number;
  readonly of: number;
}

/** More new papers than this are indexed on a thread: they take longer than starting one. An index of fewer is not stored either. */
const PAPERS_HERE = 500;
/** The index is stored when nothing has happened for so long. */
const STORE_AFTER_MS = 3000;

/** Where the index is stored. */
type Store = Pick<IndexFile, 'exists' | 'read' | 'write'>;

export class LibrarySearch {
  private search: PaperSearch | undefined;
  private indexed: Searchable | undefined;
  private updating: Promise<PaperSearch> | undefined;
  private making: Indexing | undefined;
  private storing: ReturnType<typeof setTimeout> | undefined;
  /** What the stored index was made of. */
  private stored: readonly object[] = [];
  private disposed = false;
  /** Whoever waits until anything can be found. */
  private waiting: (() => void)[] = [];

  /** `grown` is called when more can be found than before, and when everything can; `elsewhere` indexes many papers. */
  constructor(
    private readonly content: () => Searchable,
    private readonly file: Store,
    private readonly grown: () => void,
    private readonly log: (error: unknown) => void,
    private readonly elsewhere: typeof indexOnThread = onThread,
  ) {}

  /** The search over all papers of this moment. Made when first asked for; later changes cost what changed. */
  whole(): Promise<PaperSearch> {
    if (this.search !== undefined && this.indexed === this.content()) return Promise.resolve(this.search);
    return (this.updating ??= this.update().finally(() => (this.updating = undefined)));
  }

  /** The search over what is indexed so far, where making it all takes longer than a person waits; the whole one else. */
  async now(): Promise<PaperSearch> {
    const whole = this.whole();
    if (this.making === undefined) await Promise.race([whole, new Promise<void>((resolve) => this.waiting.push(resolve))]);
    return this.making === undefined || this.search === undefined ? whole : this.search;
  }

  /** Undefined while nothing is being made that a person would wait for. */
  get indexing(): Indexing | undefined {
    return this.making;
  }

  dispose(): void {
    this.disposed = true;
    clearTimeout(this.storing);
  }

  private async update(): Promise<PaperSearch> {
    let search = (this.search ??= await this.read());
    const pause = pauses();
    while (this.indexed !== this.content() && !this.disposed) {
      const content = this.content();
      const isOver = () => content !== this.content() || this.disposed;
      const left = await inSlices(search.updating(content.papers, content.themes, PAPERS_HERE), pause, isOver);
      if (left === undefined) continue;
      if (left.length === 0) {
        this.indexed = content;
        continue;
      }
      search = this.search = await this.makeElsewhere(search, content.papers, left);
    }
    this.note(undefined);
    this.storeSoon();
    return search;
  }

  private note(making: Indexing | undefined): void {
    this.making = making;
    for (const resume of this.waiting.splice(0)) resume();
    this.grown();
  }

  /** A search that knows those of `papers` that were `left` as well; all of them, unless other papers came meanwhile. */
  private async makeElsewhere(known: PaperSearch, papers: readonly Paper[], left: readonly Paper[]): Promise<PaperSearch> {
    const isOver = () => papers !== this.content().papers || this.disposed;
    const show = (search: PaperSearch) => {
      this.search = search;
      this.note({ indexed: search.paperCount, of: papers.length });
    };
    let latest = known;
    // Where nothing is known yet there is nothing to show either.
    if (known.paperCount > 0) show(known);
    const pause = pauses();
    try {
      for await (const { bytes, paperCount } of this.elsewhere(left, pause)) {
        const search = known.including(bytes, left.slice(0, paperCount));
        if (search === undefined) throw new Error('The index that the thread made cannot be read.');
        const waiting = new Set(left.slice(paperCount));
        const shown = papers.filter((paper) => !waiting.has(paper));
        const themes = this.content().themes;
        if (isOver() || (await inSlices(search.updating(shown, themes, 0), pause, isOver)) === undefined) return latest;
        show((latest = search));
      }
    } catch (error) {
      // No thread to be had, or it failed: it takes longer here, and others get their turn in between.
      this.log(error);
      let count = known.paperCount;
      await inSlices(known.updating(papers, this.content().themes), pause, isOver, () => {
        if (known.paperCount > count) show(known);
        count = known.paperCount;
      });
      return known;
    }
    return latest;
  }

  /** What the last window stored, which still lacks its papers; an empty one where there is none. */
  private async read(): Promise<PaperSearch> {
    const [{ PaperSearch }, bytes] = await Promise.all([import('../../core/search'), this.content().papers.length > PAPERS_HERE ? this.file.read() : undefined]);
    const search = bytes && PaperSearch.fromBytes(bytes);
    if (search !== undefined) this.stored = search.segments;
    return search ?? new PaperSearch();
  }

  private storeSoon(): void {
    clearTimeout(this.storing);
    if (this.disposed || !this.file.exists || (this.search?.paperCount ?? 0) <= PAPERS_HERE) return;
    this.storing = setTimeout(() => void this.store().catch(this.log), STORE_AFTER_MS);
  }

  private async store(): Promise<void> {
    if (this.search === undefined || this.updating !== undefined) return;
    const { segments } = this.search;
    if (segments.length === this.stored.length && segments.every((segment, number) => segment === this.stored[number])) return;
    await this.file.write(this.search.toBytes());
    this.stored = segments;
  }
}

/** The thread's code is loaded when the first large library is searched. */
async function* onThread(...asked: Parameters<typeof indexOnThread>): ReturnType<typeof indexOnThread> {
  const { indexOnThread } = await import('./searchThread');
  yield* indexOnThread(...asked);
}

/** Does all the steps, with pauses; undefined where `isOver` says that nobody waits for the result any more. */
async function inSlices<Result>(steps: Generator<unknown, Result>, pause: () => Promise<void>, isOver: () => boolean, between?: () => void): Promise<Result | undefined> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    await pause();
    if (isOver()) return undefined;
    between?.();
  }
}
