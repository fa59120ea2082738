/**
 * The papers of this window: reads the digests the settings name (or the embedded one), merges them, groups them by theme,
 * and swaps in a new frozen set whenever a digest changes. Holds the only state; reads nothing before somebody asks.
 */
import {
  Disposable,
  EventEmitter,
  FileSystemError,
  Uri,
  workspace,
  type ExtensionContext,
  type LogOutputChannel,
  type RelativePattern,
} from 'vscode';
import type { Paper, Problem, Theme } from '../../core/paper';
import type { PaperSearch } from '../../core/search';
import type { Digest } from './digest';
import { findDigestFiles, type DigestFiles } from './digestFiles';
import type { DigestSummary, Keeper } from './digestKeeper';
import { FirstSeen } from './firstSeen';
import { IndexFile } from './indexFile';
import { PAPERS_HERE } from './labourBySize';
import { pauses } from './pause';
import { digestPatterns, showsEmbeddedDigest } from '../settings';
import { SlicedSearch } from './slicedSearch';
import { themesMeanwhile } from './themesMeanwhile';
import { themesOf, type ThemeOutline } from './themeOutline';
import { ThemeSteering } from '../themeSteering';

/** What the library holds at one moment; never changed, only replaced. */
export interface LibraryContent {
  readonly papers: readonly Paper[];
  readonly themes: readonly Theme[];
  readonly problems: readonly Problem[];
  readonly digests: readonly Digest[];
  /** Whether the papers are those of the embedded digest, for want of one of the user's own. */
  readonly embedded: boolean;
}

/** A refresh under way, for whoever shows progress. */
export interface Refresh {
  /** Resolves when the papers are there; they may still be being grouped. */
  readonly finished: Promise<void>;
  /** Bytes of the digests to read. */
  readonly size: number;
  cancel(): void;
}

/** A digest that has far fewer papers than before; those of before are still shown. */
export interface FewerPapers {
  readonly uri: Uri;
  readonly before: number;
  readonly found: number;
}

/** What is remembered of a digest's file, to know whether it has changed. */
interface DigestState extends Digest {
  readonly size: number;
  /** Milliseconds since 1970; `UNKNOWN` makes the file be read again. */
  readonly mtime: number;
}

/** What the stored index remembers beside the papers. */
interface Memo {
  readonly settings: string;
  readonly digests: readonly (Omit<DigestState, 'uri'> & { readonly uri: string })[];
}

const EMPTY: LibraryContent = { papers: [], themes: [], problems: [], digests: [], embedded: false };
const UNKNOWN = -1;
/** No digest is this big; a disk image named by a loose glob is. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;
/** Digests of this size together, about a thousand papers, are kept on this thread; larger ones on one of their own. */
const BYTES_HERE = 1024 * 1024;
/** Editors and sync tools write a file in several steps: changes this close together are one. */
const SETTLE_MS = 60;
/** The index is stored when nothing has happened for so long. */
const STORE_AFTER_MS = 1000;

export class DigestLibrary implements Disposable {
  private readonly changed = new EventEmitter<LibraryContent>();
  readonly onDidChange = this.changed.event;
  private readonly refreshing = new EventEmitter<Refresh>();
  readonly onWillRefresh = this.refreshing.event;
  private readonly readingChanged = new EventEmitter<Uri>();
  /** Fires when reading a digest starts and when it ends. */
  readonly onDidChangeReading = this.readingChanged.event;
  private readonly fewer = new EventEmitter<FewerPapers>();
  readonly onDidFindFewerPapers = this.fewer.event;

  /** What the user said about the themes. */
  readonly steering: ThemeSteering;

  private current: LibraryContent = EMPTY;
  /** The themes of `current` before the user's changes to them. */
  private grouped: readonly Theme[] = [];
  private byId: ReadonlyMap<string, Paper> = new Map();
  private readonly search = new SlicedSearch(() => this.current);
  private readonly firstSeen: FirstSeen;
  private readonly indexFile: IndexFile;
  private readonly program: string;
  private embeddedDigest: Digest;

  private first: Promise<void> | undefined;
  private queue: Promise<void> = Promise.resolve();
  private found: DigestFiles = { files: [], missing: [], restricted: [], watched: [] };
  private readonly states = new Map<string, DigestState>();
  private mergeProblems: readonly Problem[] = [];
  /** Counts swaps, so that themes that come late are known to be of other papers. */
  private turn = 0;

  private lookAgain = false;
  private readonly stale = new Set<string>();
  private readonly accepted = new Set<string>();
  private readingNow: string | undefined;
  private cancelled = false;

  private keeper: (Keeper & Disposable) | undefined;
  private keeperIsHere = true;
  private embeddedIsKept = false;
  /** The checksum of the stored index whose papers are the current ones, until a keeper has taken them over. */
  private restored: string | undefined;

  private settling: ReturnType<typeof setTimeout> | undefined;
  private storing: ReturnType<typeof setTimeout> | undefined;
  private watchers: Disposable = Disposable.from();
  private watching = '';
  private readonly disposables: Disposable[] = [this.changed, this.refreshing, this.readingChanged, this.fewer];

  constructor(
    context: Pick<ExtensionContext, 'extension' | 'extensionUri' | 'storageUri' | 'globalStorageUri'>,
    private readonly log: LogOutputChannel,
  ) {
    this.firstSeen = new FirstSeen(context.storageUri);
    this.indexFile = new IndexFile(context.storageUri);
    this.steering = new ThemeSteering(context, log);
    this.disposables.push(this.steering, this.steering.onDidChange(() => this.steer()));
    this.embeddedDigest = { uri: Uri.joinPath(context.extensionUri, 'media', 'embedded.json'), format: '', paperCount: 0, problems: [] };
    this.program = String((context.extension.packageJSON as { version?: unknown }).version);
  }

  /**
   * Resolves when there are papers to show: those that the last window stored, which are then brought up to date in the background,
   * or else those just read. The first call starts the reading.
   */
  whenReady(): Promise<void> {
    return (this.first ??= this.start());
  }

  get content(): LibraryContent {
    return this.current;
  }

  paper(id: string): Paper | undefined {
    return this.byId.get(id);
  }

  /** Ids of the papers that were first seen in the last reading that brought new ones. */
  fresh(): ReadonlySet<string> {
    const fresh = this.firstSeen.fresh;
    return this.current.embedded ? new Set() : new Set([...fresh].filter((id) => this.byId.has(id)));
  }

  /** When `fresh` was read, as an ISO date and time. */
  get freshSince(): string | undefined {
    return this.firstSeen.since;
  }

  isReading(uri: Uri): boolean {
    return this.readingNow === uri.toString();
  }

  /** The search over the papers of this moment, built when first asked for. */
  async searcher(): Promise<PaperSearch> {
    await this.whenReady();
    return this.search.current();
  }

  /** Reads every digest again, changed or not. */
  async refreshAll(): Promise<void> {
    for (const key of this.states.keys()) this.stale.add(key);
    await this.refresh();
  }

  /** Reads one digest again. */
  async refreshDigest(uri: Uri): Promise<void> {
    this.stale.add(uri.toString());
    await this.refresh();
  }

  /** Shows what a digest has now in place of its last good reading. */
  async useNewReading(uri: Uri): Promise<void> {
    this.accepted.add(uri.toString());
    await this.refreshDigest(uri);
    // What the user has decided is not asked again, should the window close now.
    if (this.storing !== undefined) await this.store();
  }

  /**
   * Looks which digests there are now and reads those that are new or changed. Resolves when nothing more is to be read.
   * One refresh at a time, in the order asked for: a later one builds on what the earlier one read, and supersedes its grouping.
   */
  async refresh(): Promise<void> {
    this.lookAgain = true;
    await this.readChanges();
  }

  dispose(): void {
    clearTimeout(this.settling);
    clearTimeout(this.storing);
    this.keeper?.dispose();
    this.watchers.dispose();
    for (const disposable of this.disposables) disposable.dispose();
  }

  private async start(): Promise<void> {
    this.watchSettings();
    await this.steering.load();
    const refreshed = (await this.restore()) ? undefined : this.refresh();
    if (refreshed === undefined) void this.refresh();
    await refreshed;
  }

  private async readChanges(): Promise<void> {
    this.queue = this.queue.then(() => this.readAndSwap()).catch((error: unknown) => this.logError(error));
    for (let tail; tail !== this.queue; ) await (tail = this.queue);
  }

  private async readAndSwap(): Promise<void> {
    const look = this.lookAgain;
    this.lookAgain = false;
    if (!look && this.stale.size === 0) return;
    if (look) {
      this.found = await findDigestFiles();
      this.watch(this.found.watched);
    }
    const files = this.found.files.filter((uri) => look || this.stale.has(uri.toString()));
    const stamps = await Promise.all(files.map(async (uri) => ({ uri, ...(await stamp(uri)) })));
    const listed = new Set(this.found.files.map(String));
    for (const key of this.stale) if (!listed.has(key)) this.stale.delete(key);
    let toRead = stamps.filter(({ uri, size, mtime }) => this.stale.has(uri.toString()) || !sameStamp(this.states.get(uri.toString()), { size, mtime }));
    const noted = look && this.noteMissing();
    if (toRead.length === 0 && !noted && !this.listChanged()) return;

    const total = [...this.states.values(), ...toRead].reduce((sum, { size }) => sum + size, 0);
    if (!(await this.openKeeper(total))) toRead = await Promise.all(this.found.files.map(async (uri) => ({ uri, ...(await stamp(uri)) })));
    const keeper = this.keeper as Keeper;
    this.cancelled = false;
    // A digest that changed while it was read is read again before anything is shown: no tree without papers in between.
    const work = this.readFiles(keeper, toRead).then((whole) => (whole ? this.mergeAndSwap(keeper) : this.readAndSwap()));
    const cancel = () => {
      this.cancelled = true;
      keeper.cancel('read');
    };
    this.refreshing.fire({ finished: work.catch(() => undefined), size: toRead.reduce((sum, { size }) => sum + size, 0), cancel });
    await work;
  }

  /** Entries that name a file that is not there keep their papers, with a problem. True where one is new. */
  private noteMissing(): boolean {
    let isNew = false;
    for (const uri of this.found.missing) {
      const key = uri.toString();
      const before = this.states.get(key);
      if (before?.problems.some(({ code }) => code === 'missing-file') === true) continue;
      isNew = true;
      this.states.set(key, { uri, format: '', paperCount: 0, size: 0, ...before, mtime: UNKNOWN, problems: [problem('missing-file', 'warning', uri.path, key)] });
    }
    return isNew;
  }

  private listChanged(): boolean {
    if (this.current === EMPTY) return true;
    const shown = this.current.digests.map(({ uri }) => uri.toString()).join('\n');
    const restricted = this.current.problems.filter(({ code }) => code === 'restricted-digest').length;
    return shown !== this.shownDigests().map(({ uri }) => uri.toString()).join('\n') || restricted !== this.found.restricted.length;
  }

  /** Makes sure that there is a keeper where it should work. False where it knows nothing of the digests, so that all must be read. */
  private async openKeeper(total: number): Promise<boolean> {
    const here = total <= BYTES_HERE;
    if (this.keeper !== undefined && (here || !this.keeperIsHere)) return true;
    const before = this.keeper;
    const bytes = before === undefined ? this.restored && (await this.indexFile.read()) : await before.pack(this.program, null);
    before?.dispose();
    this.keeper = await newKeeper(here, (error) => this.keeperDied(error));
    this.keeperIsHere = here;
    const checksum = bytes === undefined || bytes === '' ? undefined : await this.keeper.restore(this.program, bytes);
    const knows = checksum !== undefined && (before !== undefined || checksum === this.restored);
    this.embeddedIsKept = before !== undefined && knows && this.embeddedIsKept;
    this.restored = undefined;
    if (!knows) await this.keeper.retain([], true);
    return knows;
  }

  private keeperDied(error: Error): void {
    this.logError(error);
    this.keeper = undefined;
    this.embeddedIsKept = false;
  }

  /** Whether every file was read whole; one that changed meanwhile is stale by now. */
  private async readFiles(keeper: Keeper, files: readonly { readonly uri: Uri; readonly size: number; readonly mtime: number }[]): Promise<boolean> {
    let whole = true;
    for (const { uri, size, mtime } of files) {
      const key = uri.toString();
      const before = this.states.get(key);
      this.stale.delete(key);
      this.readingNow = key;
      this.readingChanged.fire(uri);
      const after = await this.readFile(keeper, uri, size, before);
      this.readingNow = undefined;
      this.readingChanged.fire(uri);
      if (after === undefined) {
        whole = false;
        continue;
      }
      const wasCancelled = after.problems.some(({ code }) => code === 'reading-cancelled');
      this.states.set(key, { ...after, uri, size, mtime: wasCancelled ? UNKNOWN : mtime, readAt: Date.now() });
      this.log.info(`${workspace.asRelativePath(uri)}: ${after.format}, ${after.paperCount} papers, ${after.problems.length} problems`);
      if (after.kept !== undefined && after.kept > 0) this.fewer.fire({ uri, before: after.paperCount, found: after.kept });
    }
    return whole;
  }

  private async readFile(keeper: Keeper, uri: Uri, size: number, before: DigestState | undefined): Promise<Omit<Digest, 'uri'> | undefined> {
    const key = uri.toString();
    const failed = (code: string, severity: Problem['severity'], detail: string) => ({
      format: before?.format ?? '',
      paperCount: before?.paperCount ?? 0,
      problems: [problem(code, severity, detail, key)],
    });
    try {
      if (this.cancelled) return failed('reading-cancelled', 'information', '');
      if (size > MAX_FILE_BYTES) return failed('too-large', 'error', String(MAX_FILE_BYTES));
      const bytes = await workspace.fs.readFile(uri);
      return this.accepted.delete(key) ? await this.readAnew(keeper, key, bytes, uri) : digestOf(await keeper.read(key, bytes, baseName(uri)));
    } catch (error) {
      if (isAbort(error)) return this.cancelled ? failed('reading-cancelled', 'information', '') : undefined;
      if (!(error instanceof FileSystemError)) {
        // Our own fault; the other digests are read all the same.
        this.logError(error);
        return failed('format-failed', 'error', error instanceof Error ? error.message : String(error));
      }
      return failed(error.code === 'FileNotFound' ? 'missing-file' : 'unreadable-file', 'error', error.message);
    }
  }

  /** Reads without regard to what was read before. */
  private async readAnew(keeper: Keeper, key: string, bytes: Uint8Array, uri: Uri): Promise<Omit<Digest, 'uri'>> {
    const accepted = await keeper.accept(key);
    if (accepted !== undefined) return digestOf(accepted);
    await keeper.retain([this.embeddedUri.toString(), ...this.states.keys()].filter((other) => other !== key), false);
    return digestOf(await keeper.read(key, bytes, baseName(uri)));
  }

  private async mergeAndSwap(keeper: Keeper): Promise<void> {
    const embedded = await this.keepEmbedded(keeper);
    const wanted = new Set([...this.found.files, ...this.found.missing].map(String));
    for (const key of this.states.keys()) if (!wanted.has(key)) this.states.delete(key);
    const digests = this.shownDigests();
    const showEmbedded = digests.some(({ uri }) => uri === this.embeddedUri);
    await keeper.retain([embedded, ...this.states.keys()], false);
    keeper.cancel('group');
    const merged = await keeper.merge(digests.map(({ uri }) => uri.toString()), [embedded]);
    let next = 0;
    const before = this.current;
    const papers = Array.from(merged.places, (place) => (place < 0 ? merged.fresh[next++] : before.papers[place]) as Paper);
    this.mergeProblems = merged.problems;
    const turn = ++this.turn;
    const afresh = before.embedded !== showEmbedded || before.themes.length === 0;
    const grouping = keeper.group(afresh);
    const content = { papers, digests, problems: this.problemsOf(digests), embedded: showEmbedded };
    if (!showEmbedded) await this.noteFirstSeen(papers);
    if (papers.length <= PAPERS_HERE) {
      this.swap({ ...content, themes: themesOf(await grouping, papers) });
      this.storeSoon();
      return;
    }
    this.swap({ ...content, themes: themesMeanwhile(afresh ? [] : this.grouped, papers) });
    grouping.then(
      (outlines) => turn === this.turn && this.regroup(outlines),
      (error: unknown) => this.logError(error),
    );
  }

  private async noteFirstSeen(papers: readonly Paper[]): Promise<void> {
    await this.firstSeen.load();
    this.firstSeen.note(papers.map(({ id }) => id), new Date().toISOString()).catch((error: unknown) => this.logError(error));
  }

  private regroup(outlines: readonly ThemeOutline[]): void {
    this.swap({ ...this.current, themes: themesOf(outlines, this.current.papers) });
    this.storeSoon();
  }

  /** The embedded digest completes what other digests list, and stands in where there is none. */
  private async keepEmbedded(keeper: Keeper): Promise<string> {
    const key = this.embeddedUri.toString();
    if (!this.embeddedIsKept) {
      const bytes = await workspace.fs.readFile(this.embeddedUri);
      const { format, paperCount, problems } = await keeper.read(key, bytes, baseName(this.embeddedUri));
      this.embeddedDigest = { uri: this.embeddedUri, format, paperCount, problems };
      this.embeddedIsKept = true;
    }
    return key;
  }

  private get embeddedUri(): Uri {
    return this.embeddedDigest.uri;
  }

  private shownDigests(): readonly Digest[] {
    const own = [...this.found.files, ...this.found.missing].flatMap((uri) => this.states.get(uri.toString()) ?? []);
    const showEmbedded = this.found.files.length === 0 && !own.some(({ paperCount }) => paperCount > 0) && showsEmbeddedDigest();
    return showEmbedded ? [this.embeddedDigest, ...own] : own;
  }

  private problemsOf(digests: readonly Digest[]): readonly Problem[] {
    const restricted = this.found.restricted.map((pattern) => problem('restricted-digest', 'warning', pattern, ''));
    return [...digests.flatMap((digest) => digest.problems), ...this.mergeProblems, ...restricted, ...this.steering.problems];
  }

  private swap(content: LibraryContent): void {
    if (content.papers !== this.current.papers) this.byId = new Map(content.papers.map((paper) => [paper.id, paper]));
    this.grouped = content.themes;
    this.current = Object.freeze({ ...content, themes: this.steering.apply(content.themes) });
    this.changed.fire(this.current);
  }

  /** The user has changed the themes, or their file. */
  private steer(): void {
    if (this.current !== EMPTY) this.swap({ ...this.current, themes: this.grouped, problems: this.problemsOf(this.current.digests) });
  }

  /** Shows what the last window stored, where it was made by this program of these settings. */
  private async restore(): Promise<boolean> {
    const bytes = await this.indexFile.read();
    if (bytes === undefined) return false;
    const { unpackIndex } = await import('./storedIndex');
    const [stored] = await Promise.all([unpackIndex(this.program, bytes, pauses()), this.firstSeen.load()]);
    const memo = stored?.memo as Memo | undefined;
    if (stored === undefined || memo?.settings !== settingsKey()) return false;
    // Whether to keep a last good reading was not answered yet, so that digest is read again and the question asked again.
    const digests = memo.digests.map((digest): DigestState => ({ ...digest, uri: Uri.parse(digest.uri), mtime: digest.kept === undefined ? digest.mtime : UNKNOWN }));
    for (const digest of digests) this.states.set(digest.uri.toString(), digest);
    this.mergeProblems = stored.mergeProblems;
    this.restored = stored.checksum;
    const { papers } = stored;
    this.swap({ papers, themes: themesOf(stored.themes, papers), digests, problems: this.problemsOf(digests), embedded: false });
    return true;
  }

  private storeSoon(): void {
    clearTimeout(this.storing);
    if (!this.indexFile.exists || this.current.embedded) return;
    const { turn } = this;
    this.storing = setTimeout(() => {
      this.storing = undefined;
      // Papers that came since are not grouped yet; their grouping stores them.
      if (turn === this.turn) this.store().catch((error: unknown) => this.logError(error));
    }, STORE_AFTER_MS);
  }

  private async store(): Promise<void> {
    const digests = [...this.states.values()].map((state) => ({ ...state, uri: state.uri.toString() }));
    const bytes = await this.keeper?.pack(this.program, { settings: settingsKey(), digests } satisfies Memo);
    if (bytes !== undefined) await this.indexFile.write(bytes);
  }

  private watchSettings(): void {
    this.disposables.push(
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('paperDigest.digests') || change.affectsConfiguration('paperDigest.embeddedDigest')) void this.refresh();
      }),
      workspace.onDidChangeWorkspaceFolders(() => void this.refresh()),
      workspace.onDidGrantWorkspaceTrust(() => void this.refresh()),
      // Not every file system can be watched; a save in an editor is always seen.
      workspace.onDidSaveTextDocument(({ uri }) => {
        if (this.states.has(uri.toString())) this.readSoon(uri);
      }),
    );
  }

  private watch(patterns: readonly RelativePattern[]): void {
    const key = patterns.map((pattern) => `${pattern.baseUri.toString()} ${pattern.pattern}`).join('\n');
    if (key === this.watching) return;
    this.watching = key;
    this.watchers.dispose();
    this.watchers = Disposable.from(
      ...patterns.map((pattern) => {
        const watcher = workspace.createFileSystemWatcher(pattern);
        const cameOrWent = (uri: Uri) => {
          this.lookAgain = true;
          this.readSoon(uri);
        };
        return Disposable.from(watcher, watcher.onDidChange((uri) => this.readSoon(uri)), watcher.onDidCreate(cameOrWent), watcher.onDidDelete(cameOrWent));
      }),
    );
  }

  private readSoon(uri: Uri): void {
    const key = uri.toString();
    if (!this.states.has(key)) this.lookAgain = true;
    this.stale.add(key);
    // What is being read is no longer what the file says.
    if (this.readingNow === key) this.keeper?.cancel('read');
    clearTimeout(this.settling);
    this.settling = setTimeout(() => void this.readChanges(), SETTLE_MS);
  }

  private logError(error: unknown): void {
    if (!isAbort(error)) this.log.error(error instanceof Error ? error : String(error));
  }
}

async function newKeeper(here: boolean, died: (error: Error) => void): Promise<Keeper & Disposable> {
  if (here) {
    const [{ DigestKeeper }, { LabourBySize }] = await Promise.all([import('./digestKeeper'), import('./labourBySize')]);
    return new DigestKeeper(new LabourBySize());
  }
  const { KeeperThread } = await import('./keeperThread');
  return new KeeperThread(died);
}

/** What the digests of a stored index depend on beside the files. */
function settingsKey(): string {
  const folders = workspace.workspaceFolders ?? [];
  return JSON.stringify([workspace.isTrusted, folders.map(({ uri }) => [uri.toString(), digestPatterns(uri)])]);
}

function digestOf({ format, paperCount, stated, problems, kept }: DigestSummary): Omit<Digest, 'uri'> {
  return { format, paperCount, problems, ...(stated !== undefined && { stated }), ...(kept !== undefined && { kept }) };
}

async function stamp(uri: Uri): Promise<{ readonly size: number; readonly mtime: number }> {
  try {
    return await workspace.fs.stat(uri);
  } catch {
    return { size: 0, mtime: UNKNOWN };
  }
}

function sameStamp(state: DigestState | undefined, { size, mtime }: { readonly size: number; readonly mtime: number }): boolean {
  return state !== undefined && mtime !== UNKNOWN && state.mtime === mtime && state.size === size;
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

function problem(code: string, severity: Problem['severity'], detail: string, uri: string): Problem {
  return { code, severity, detail, source: { uri, startLine: 0, endLine: 0 } };
}

function baseName(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
