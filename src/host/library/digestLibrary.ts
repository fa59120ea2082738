/**
 * The papers of this window: has the digests read that the settings name (or the embedded one), merged and grouped by theme, and swaps in a
 * new frozen set whenever a digest changes. Reads nothing before somebody asks.
 */
import { EventEmitter, type Disposable, type ExtensionContext, type LogOutputChannel, type Uri } from 'vscode';
import type { Paper, Problem, Theme } from '../../core/paper';
import type { PaperSearch } from '../../core/search';
import type { CompletedRecords } from '../records/completedRecords';
import { ThemeSteering } from '../themeSteering';
import type { Digest } from './digest';
import type { Keeper } from './digestKeeper';
import { DigestReader } from './digestReader';
import { DigestStates } from './digestStates';
import { DigestWatcher } from './digestWatcher';
import { EmbeddedDigest } from './embeddedDigest';
import { FirstSeen } from './firstSeen';
import { GroupedThemes } from './groupedThemes';
import { IndexFile } from './indexFile';
import { KeeperBySize } from './keeperBySize';
import { isAbort } from './isAbort';
import { PAPERS_HERE } from './labourBySize';
import type { LibraryContent } from './libraryContent';
import { LibrarySearch, type Indexing } from './librarySearch';
import { LibraryStore, type Placements } from './libraryStore';
import { ListedDigests } from './listedDigests';
import { PaperMerge } from './paperMerge';
import { ReadingList } from './readingList';
import { ShownContent } from './shownContent';
import type { FoundIndex } from './storedIndex';
import { themesMeanwhile } from './themesMeanwhile';
import { movedOutlines, themesOf, type ThemeOutline } from './themeOutline';

export type { LibraryContent };

/** A keeper is made ready for the first change when a window has been at rest for so long. */
const PREPARE_AFTER_MS = 2000;

/** A refresh under way, for whoever shows progress. */
export interface Refresh {
  /** Resolves when the papers are there; they may still be being grouped. */
  readonly finished: Promise<void>;
  /** Bytes of the digests to read. */
  readonly size: number;
  cancel(): void;
}

export class DigestLibrary implements Disposable {
  private readonly refreshing = new EventEmitter<Refresh>();
  readonly onWillRefresh = this.refreshing.event;
  private readonly grouping = new EventEmitter<Promise<void>>();
  /** Papers are shown whose themes take a while: the promise resolves when these are there, or others in their place. */
  readonly onWillGroup = this.grouping.event;

  /** What the user said about the themes. */
  readonly steering: ThemeSteering;
  private readonly shown: ShownContent;
  /** The themes before the user's changes to them, and those changes. */
  readonly grouped: GroupedThemes;
  private readonly states = new DigestStates();
  private readonly list = new ReadingList(this.states);
  private readonly reader: DigestReader;
  private readonly watcher = new DigestWatcher();
  private readonly keepers: KeeperBySize;
  private readonly merging: PaperMerge;
  private readonly store: LibraryStore;
  private readonly search: LibrarySearch;
  private readonly indexed = new EventEmitter<void>();
  /** Fires when `searcherNow` finds more than before, and when it finds everything. */
  readonly onDidIndex = this.indexed.event;
  private readonly firstSeen: FirstSeen;
  private readonly embedded: EmbeddedDigest;
  private readonly digests: ListedDigests;

  private first: Promise<void> | undefined;
  private queue: Promise<void> = Promise.resolve();
  private mergeProblems: readonly Problem[] = [];
  /** Counts merges, so that themes that come late are known to be of other papers. */
  private turn = 0;
  /** Where the last window had its papers, if they cannot be shown as they were: after an update of the extension, or a change of settings. */
  private placements: Placements | undefined;
  private preparing: ReturnType<typeof setTimeout> | undefined;
  /** Whether something has changed that the shown papers do not tell yet. */
  private unmerged = false;
  private readonly disposables: readonly Disposable[];

  constructor(
    context: Pick<ExtensionContext, 'extension' | 'extensionUri' | 'storageUri' | 'globalStorageUri'>,
    private readonly log: LogOutputChannel,
    private readonly records: CompletedRecords,
  ) {
    const program = String((context.extension.packageJSON as { version?: unknown }).version);
    const indexFile = new IndexFile(context.storageUri, 'index.ndjson');
    const logError = (error: unknown) => this.logError(error);
    this.steering = new ThemeSteering(context, log);
    this.shown = new ShownContent((themes) => this.steering.apply(themes));
    this.grouped = new GroupedThemes(this.steering, this.shown, { inTurn: (work) => this.inTurn(work), show: (outlines) => this.regroup(outlines), logError });
    this.search = new LibrarySearch(() => this.content, new IndexFile(context.storageUri, 'search.bin'), () => this.indexed.fire(), logError);
    this.reader = new DigestReader(this.list, this.states, log);
    this.keepers = new KeeperBySize(program, indexFile, logError);
    this.store = new LibraryStore(program, indexFile, logError, () => records.checksum);
    this.merging = new PaperMerge(records);
    this.firstSeen = new FirstSeen(context.storageUri);
    this.embedded = new EmbeddedDigest(context.extensionUri);
    this.digests = new ListedDigests(this.list, this.states, this.embedded);
    this.disposables = [
      this.steering.onDidChange(() => this.steer()),
      records.onDidChange(() => {
        this.merging.noteRecords();
        void this.refresh();
      }),
      this.watcher.onDidLoseTrack(() => void this.refresh()),
      this.watcher.onDidChangeFile(({ uri, cameOrWent }) => {
        this.list.suspect(uri);
        if (cameOrWent) this.list.lookAgain();
        this.reader.interrupt(uri);
      }),
      this.watcher.onDidSettle(() => void this.readChanges()),
      ...[this.refreshing, this.grouping, this.indexed, this.steering, this.shown, this.search, this.reader, this.watcher, this.keepers, this.store],
    ];
  }

  /**
   * Resolves when there are papers to show: those that the last window stored, which are then brought up to date in the background,
   * or else those just read. The first call starts the reading.
   */
  whenReady(): Promise<void> {
    return (this.first ??= this.start());
  }

  get content(): LibraryContent {
    return this.shown.content;
  }

  get onDidChange() {
    return this.shown.onDidChange;
  }

  paper(id: string): Paper | undefined {
    return this.shown.paper(id);
  }

  /** The search over all papers of this moment, built when first asked for. */
  async searcher(): Promise<PaperSearch> {
    await this.whenReady();
    return this.search.whole();
  }

  /** The search over what is indexed so far, for whoever can ask again when it has grown. */
  async searcherNow(): Promise<PaperSearch> {
    await this.whenReady();
    return this.search.now();
  }

  /** How far the search has come, while it is being made ready. */
  get indexing(): Indexing | undefined {
    return this.search.indexing;
  }

  /** Ids of the papers that were first seen in the last reading that brought new ones. */
  fresh(): ReadonlySet<string> {
    return this.shownOf(this.firstSeen.readings.at(-1)?.ids ?? []);
  }

  /** Ids of the papers that were first seen at a local day or time (`2026-11-27T14:03`) or later, but not when the first digest was read. */
  seenSince(from: string): ReadonlySet<string> {
    return this.shownOf(this.firstSeen.since(from));
  }

  /** When papers came that had not been there before, as ISO dates and times, the latest last. */
  get newsDates(): readonly string[] {
    return this.firstSeen.readings.map(({ date }) => date);
  }

  isReading(uri: Uri): boolean {
    return this.reader.isReading(uri);
  }

  /** Fires when reading a digest starts and when it ends. */
  get onDidChangeReading() {
    return this.reader.onDidChangeReading;
  }

  get onDidFindFewerPapers() {
    return this.reader.onDidFindFewerPapers;
  }

  /** Reads every digest again, changed or not. */
  async refreshAll(): Promise<void> {
    this.list.addAll();
    await this.refresh();
  }

  /** Reads one digest again. */
  async refreshDigest(uri: Uri): Promise<void> {
    this.list.add(uri);
    await this.refresh();
  }

  /** Shows what a digest has now in place of its last good reading. */
  async useNewReading(uri: Uri): Promise<void> {
    this.reader.accept(uri);
    await this.refreshDigest(uri);
    // What the user has decided is not asked again, should the window close now.
    await this.store.storeNow();
  }

  /**
   * Looks which digests there are now and reads those that are new or changed. Resolves when nothing more is to be read.
   * One refresh at a time, in the order asked for: a later one builds on what the earlier one read, and supersedes its grouping.
   */
  async refresh(): Promise<void> {
    this.list.lookAgain();
    await this.readChanges();
  }

  /** Resolves when everything that has changed so far is shown. */
  async settled(): Promise<void> {
    await this.whenReady();
    await this.readChanges();
  }

  dispose(): void {
    clearTimeout(this.preparing);
    for (const disposable of this.disposables) disposable.dispose();
  }

  private async start(): Promise<void> {
    this.watcher.start((uri) => this.states.of(uri) !== undefined);
    // Side by side: while a window opens, each of these waits for VS Code far longer than it works.
    const [stored] = await Promise.all([this.store.read(), this.steering.load(), this.records.load().catch((error: unknown) => this.logError(error)), this.firstSeen.load()]);
    const isShown = this.restore(stored);
    if (!isShown) this.placements = this.store.placements(stored);
    const refreshed = isShown ? undefined : this.refresh();
    if (refreshed === undefined) {
      void this.refresh().then(() => this.prepareLater());
      // The team may have steered the themes meanwhile.
      this.grouped.follow();
    }
    await refreshed;
  }

  /** Shows what the last window stored. */
  private restore(stored: FoundIndex | undefined): boolean {
    const current = this.store.current(stored);
    if (current === undefined) return false;
    const { papers, mergeProblems, embedded } = current;
    if (embedded !== undefined) this.embedded.restore(embedded);
    const own = this.states.restore(current.digests);
    const digests = embedded === undefined ? own : [this.embedded.digest, ...own];
    this.mergeProblems = mergeProblems;
    this.keepers.takeOver(current.checksum);
    this.grouped.takeOver(current.preferences);
    this.shown.swap({ papers, themes: themesOf(current.themes, papers), digests, problems: this.problemsOf(digests), embedded: embedded !== undefined });
    return true;
  }

  /** Works with the keeper when there are papers and nothing is being read. */
  private async inTurn<Result>(work: (keeper: Keeper) => Promise<Result>): Promise<Result> {
    await this.whenReady();
    const result = this.queue.then(async () => {
      // Where the last window's papers are shown and nothing has had to be read since, there is no keeper yet.
      const { keeper, knows } = await this.keepers.for(this.states.totalSize([]));
      if (!knows) {
        this.list.addAll();
        this.list.lookAgain();
        // The embedded digest is on no list.
        this.unmerged = true;
        await this.readAndSwap();
      }
      return work(keeper);
    });
    this.queue = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  }

  /** A keeper on another thread takes a while to be made: nobody who saves a digest waits for it. */
  private prepareLater(): void {
    clearTimeout(this.preparing);
    if (!this.keepers.needThread(this.states.totalSize([]))) return;
    this.preparing = setTimeout(() => void this.prepare().catch((error: unknown) => this.logError(error)), PREPARE_AFTER_MS);
  }

  private prepare(): Promise<void> {
    return this.inTurn(async (keeper) => {
      await this.embedded.readInto(keeper);
      await this.merging.prepare(keeper, this.digests.keys(this.content.digests));
      await this.reader.rehearse(keeper);
    });
  }

  private async readChanges(): Promise<void> {
    this.queue = this.queue.then(() => this.readAndSwap()).catch((error: unknown) => this.logError(error));
    for (let tail; tail !== this.queue; ) await (tail = this.queue);
  }

  private async readAndSwap(): Promise<void> {
    const next = await this.list.next();
    if (next === undefined) return;
    this.watcher.watch(this.list.found.watched);
    if (next.missingChanged || this.merging.recordsChanged || !this.shown.isThere || this.digests.differFrom(this.content)) this.unmerged = true;
    if (next.files.length === 0 && !this.unmerged) return;
    const { keeper, knows } = await this.keepers.for(this.states.totalSize(next.files));
    if (!knows) this.unmerged = true;
    const files = knows ? next.files : await this.list.all();
    const work = this.reader.read(keeper, files).then(({ whole, changed }) => {
      if (changed) this.unmerged = true;
      // A digest that changed while it was read is read again before anything is shown: no tree without papers in between.
      if (!whole) return this.readAndSwap();
      if (this.unmerged) return this.mergeAndSwap(keeper);
      if (next.asked) this.showDigests();
    });
    const size = files.reduce((sum, file) => sum + file.size, 0);
    this.refreshing.fire({ finished: work.catch(() => undefined), size, cancel: () => this.reader.cancel() });
    await work;
  }

  private async mergeAndSwap(keeper: Keeper): Promise<void> {
    const { found } = this.list;
    await this.embedded.readInto(keeper);
    keeper.cancel('group');
    this.states.retain([...found.files, ...found.missing]);
    const digests = this.digests.now();
    const before = this.content;
    const { papers, come, gone, problems } = await this.merging.merge(keeper, this.digests.keys(digests), before.papers);
    this.unmerged = false;
    this.mergeProblems = problems;
    const embedded = digests.includes(this.embedded.digest);
    // What stayed in place has been seen.
    if (!embedded) await this.noteFirstSeen(before.embedded ? papers : come);
    const content = { papers, digests, problems: this.problemsOf(digests), embedded };
    const isFirst = before.themes.length === 0;
    const placed = isFirst && !embedded ? await this.placedBefore(keeper, papers) : undefined;
    this.placements = undefined;
    const afresh = before.embedded !== embedded || isFirst;
    await this.show(keeper, content, placed ?? (afresh ? undefined : themesMeanwhile(this.shown.grouped, gone, come)));
  }

  /** The themes in which the last window had the papers, to be kept by the next grouping; undefined where it had none of them. */
  private async placedBefore(keeper: Keeper, papers: readonly Paper[]): Promise<readonly Theme[] | undefined> {
    const { placements } = this;
    const outlines = placements === undefined ? [] : movedOutlines(placements.themes, placements.papers, papers);
    if (outlines.length === 0) return undefined;
    await keeper.adopt(outlines);
    const themes = themesOf(outlines, papers);
    const placed = new Set(themes.flatMap((theme) => theme.papers));
    return themesMeanwhile(themes, new Set(), papers.filter((paper) => !placed.has(paper)));
  }

  /** Shows papers with their themes, or where grouping takes long, at first in those that they have `meanwhile`; in new ones where they have none. */
  private async show(keeper: Keeper, content: Omit<LibraryContent, 'themes'>, meanwhile: readonly Theme[] | undefined): Promise<void> {
    const { papers } = content;
    const turn = ++this.turn;
    const afresh = meanwhile === undefined;
    if (papers.length <= PAPERS_HERE) {
      this.shown.swap({ ...content, themes: themesOf(await this.grouped.group(keeper, afresh), papers) });
      this.storeSoon();
      return;
    }
    this.shown.swap({ ...content, themes: meanwhile ?? themesMeanwhile([], new Set(), papers) });
    // Only now: to tell another thread so many papers is work as well.
    const grouped = this.grouped.group(keeper, afresh).then(
      (outlines) => void (turn === this.turn && this.regroup(outlines)),
      (error: unknown) => this.logError(error),
    );
    this.grouping.fire(grouped);
  }

  /** Those of the papers that are shown; none of the embedded digest, which is never news. */
  private shownOf(ids: Iterable<string>): ReadonlySet<string> {
    const { papers, embedded } = this.content;
    const wanted = new Set(embedded ? [] : ids);
    return wanted.size === 0 ? wanted : new Set(papers.filter(({ id }) => wanted.has(id)).map(({ id }) => id));
  }

  private async noteFirstSeen(papers: readonly Paper[]): Promise<void> {
    await this.firstSeen.load();
    this.firstSeen.note(papers, new Date().toISOString()).catch((error: unknown) => this.logError(error));
  }

  private regroup(outlines: readonly ThemeOutline[]): void {
    this.shown.swap({ ...this.content, themes: themesOf(outlines, this.content.papers) });
    this.storeSoon();
    this.prepareLater();
  }

  private problemsOf(digests: readonly Digest[]): readonly Problem[] {
    return [...this.digests.problems(digests), ...this.mergeProblems, ...this.steering.problems];
  }

  /** The papers are as they were; when and how their digests were read is not. */
  private showDigests(): void {
    const digests = this.digests.now();
    this.shown.swap({ ...this.content, themes: this.shown.grouped, digests, problems: this.problemsOf(digests) });
  }

  /** The user has changed the themes, or their file. */
  private steer(): void {
    if (!this.shown.isThere) return;
    this.shown.swap({ ...this.content, themes: this.shown.grouped, problems: this.problemsOf(this.content.digests) });
    this.grouped.follow();
  }

  private storeSoon(): void {
    const { turn } = this;
    // Papers that came since are not grouped yet; their grouping stores them.
    const pack = async (memo: unknown) => (turn === this.turn ? this.keepers.pack(memo) : undefined);
    const embedded = this.content.embedded ? this.embedded.summary : undefined;
    this.store.storeSoon(() => ({ digests: this.states.stored(), preferences: this.grouped.preferences, ...(embedded && { embedded }) }), pack);
  }

  private logError(error: unknown): void {
    if (!isAbort(error)) this.log.error(error instanceof Error ? error : String(error));
  }
}
