/**
 * The papers of this window: reads the digests the settings name (or the embedded one), merges them, groups them by theme,
 * and swaps in a new frozen set whenever a digest changes. Holds the only state; reads nothing before somebody asks.
 */
import {
  CancellationError,
  CancellationTokenSource,
  Disposable,
  EventEmitter,
  FileSystemError,
  Uri,
  workspace,
  type CancellationToken,
  type LogOutputChannel,
  type RelativePattern,
} from 'vscode';
import type { DigestReading } from '../core/digest';
import type { Paper, Problem, Theme } from '../core/paper';
import type { PaperSearch } from '../core/search';
import type { Background } from './background';
import { findDigestFiles } from './digestFiles';
import { showsEmbeddedDigest } from './settings';

/** A digest as last read. */
export interface Digest extends DigestReading {
  readonly uri: Uri;
}

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
  readonly finished: Promise<void>;
  /** Bytes of the digests to read. */
  readonly size: number;
  cancel(): void;
}

const EMPTY: LibraryContent = { papers: [], themes: [], problems: [], digests: [], embedded: false };
/** No digest is this big; a disk image named by a loose glob is. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;
/** Editors and sync tools write a file in several steps: changes this close together are one. */
const SETTLE_MS = 60;

export class DigestLibrary implements Disposable {
  private readonly changed = new EventEmitter<LibraryContent>();
  readonly onDidChange = this.changed.event;
  private readonly refreshing = new EventEmitter<Refresh>();
  readonly onWillRefresh = this.refreshing.event;

  private current: LibraryContent = EMPTY;
  private byId: ReadonlyMap<string, Paper> = new Map();
  private search: Promise<PaperSearch> | undefined;
  private first: Promise<void> | undefined;
  private queue: Promise<void> = Promise.resolve();
  private readonly readings = new Map<string, Digest>();
  private readonly stale = new Set<string>();
  private grouping: CancellationTokenSource | undefined;
  private embedded: Digest | undefined;
  private settling: ReturnType<typeof setTimeout> | undefined;
  private watchers: Disposable = Disposable.from();
  private watching = '';
  private readonly disposables: Disposable[] = [this.changed, this.refreshing];

  constructor(
    private readonly extensionUri: Uri,
    private readonly background: Background,
    private readonly log: LogOutputChannel,
  ) {}

  /** Resolves when the digests have been read once. The first call starts the reading. */
  whenReady(): Promise<void> {
    if (this.first === undefined) {
      this.watchSettings();
      this.first = this.refresh();
    }
    return this.first;
  }

  get content(): LibraryContent {
    return this.current;
  }

  paper(id: string): Paper | undefined {
    return this.byId.get(id);
  }

  /** The search over the papers of this moment, built when first asked for. */
  async searcher(): Promise<PaperSearch> {
    await this.whenReady();
    const { papers, themes } = this.current;
    return (this.search ??= import('../core/search').then(({ PaperSearch }) => new PaperSearch(papers, themes)));
  }

  /** Reads every digest again, changed or not. */
  async refreshAll(): Promise<void> {
    for (const key of this.readings.keys()) this.stale.add(key);
    await this.refresh();
  }

  dispose(): void {
    clearTimeout(this.settling);
    this.watchers.dispose();
    for (const disposable of this.disposables) disposable.dispose();
  }

  /**
   * Looks which digests there are now and reads those that are new or changed. Resolves when nothing more is to be read.
   * One refresh at a time, in the order asked for: a later one builds on what the earlier one read, and supersedes its grouping.
   */
  async refresh(): Promise<void> {
    this.grouping?.cancel();
    this.queue = this.queue.then(() => this.readAndSwap()).catch((error: unknown) => this.log.error(error instanceof Error ? error : String(error)));
    for (let tail; tail !== this.queue; ) await (tail = this.queue);
  }

  private async readAndSwap(): Promise<void> {
    const cancellation = new CancellationTokenSource();
    try {
      const { files, missing, restricted, watched } = await findDigestFiles();
      this.watch(watched);
      const wanted = new Set([...files, ...missing].map(String));
      for (const key of this.readings.keys()) if (!wanted.has(key)) this.readings.delete(key);
      const toRead = files.filter((uri) => this.stale.has(uri.toString()) || !this.readings.has(uri.toString()));
      const work = this.readFiles(toRead, missing, cancellation.token);
      this.refreshing.fire({ finished: work, size: await totalSize(toRead), cancel: () => cancellation.cancel() });
      await work;

      const restrictedProblems = restricted.map((pattern) => problem('restricted-digest', 'warning', pattern, ''));
      const own = [...files, ...missing].flatMap((uri) => this.readings.get(uri.toString()) ?? []);
      const showEmbedded = files.length === 0 && !own.some(({ papers }) => papers.length > 0) && showsEmbeddedDigest();
      const known = await this.embeddedDigest();
      const digests = showEmbedded ? [known, ...own] : own;
      const { mergeDigests } = await import('../core/library');
      const merged = mergeDigests(digests, [known]);
      const previous = this.current.themes.length > 0 && this.current.embedded === showEmbedded ? this.current.themes : undefined;
      const grouping = (this.grouping = new CancellationTokenSource());
      cancellation.token.onCancellationRequested(() => grouping.cancel());
      const themes = await this.background.groupByTheme(merged.papers, previous, grouping.token);
      const problems = [...digests.flatMap((digest) => digest.problems), ...merged.problems, ...restrictedProblems];
      this.swap({ papers: merged.papers, themes, problems, digests, embedded: showEmbedded });
    } catch (error) {
      if (!(error instanceof CancellationError)) throw error;
    } finally {
      cancellation.dispose();
    }
  }

  private async readFiles(files: readonly Uri[], missing: readonly Uri[], token: CancellationToken): Promise<void> {
    for (const uri of files) {
      const key = uri.toString();
      this.stale.delete(key);
      const before = this.readings.get(key);
      const after = await this.readFile(uri, token);
      // The last good index stays: a save that went wrong must not empty the tree. The problem says so.
      const lost = after.papers.length === 0 && after.problems.length > 0 && before !== undefined && before.papers.length > 0;
      this.readings.set(key, lost ? { ...before, problems: [...after.problems, problem('kept-last-reading', 'information', String(before.papers.length), key)] } : after);
      this.log.info(`${workspace.asRelativePath(uri)}: ${after.format}, ${after.papers.length} papers, ${after.problems.length} problems`);
    }
    for (const uri of missing) {
      const key = uri.toString();
      const before = this.readings.get(key);
      this.stale.add(key);
      this.readings.set(key, { uri, format: before?.format ?? '', papers: before?.papers ?? [], problems: [problem('missing-file', 'warning', uri.path, key)] });
    }
  }

  private async readFile(uri: Uri, token: CancellationToken): Promise<Digest> {
    const key = uri.toString();
    try {
      const { size } = await workspace.fs.stat(uri);
      if (size > MAX_FILE_BYTES) return { uri, format: '', papers: [], problems: [problem('too-large', 'error', String(MAX_FILE_BYTES), key)] };
      const reading = await this.background.readDigest(await workspace.fs.readFile(uri), baseName(uri), token);
      return { ...located(reading, key), uri };
    } catch (error) {
      if (error instanceof CancellationError) return { uri, format: '', papers: [], problems: [problem('reading-cancelled', 'information', '', key)] };
      const code = error instanceof FileSystemError && error.code === 'FileNotFound' ? 'missing-file' : 'unreadable-file';
      return { uri, format: '', papers: [], problems: [problem(code, 'error', error instanceof Error ? error.message : String(error), key)] };
    }
  }

  private async embeddedDigest(): Promise<Digest> {
    if (this.embedded) return this.embedded;
    const uri = Uri.joinPath(this.extensionUri, 'media', 'embedded.json');
    const { token } = new CancellationTokenSource();
    return (this.embedded = await this.readFile(uri, token));
  }

  private swap(content: LibraryContent): void {
    this.current = Object.freeze(content);
    this.byId = new Map(content.papers.map((paper) => [paper.id, paper]));
    this.search = undefined;
    this.changed.fire(content);
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
        if (this.readings.has(uri.toString())) this.refreshSoon(uri);
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
        const changed = (uri: Uri) => this.refreshSoon(uri);
        return Disposable.from(watcher, watcher.onDidChange(changed), watcher.onDidCreate(changed), watcher.onDidDelete(changed));
      }),
    );
  }

  private refreshSoon(uri: Uri): void {
    this.stale.add(uri.toString());
    clearTimeout(this.settling);
    this.settling = setTimeout(() => void this.refresh(), SETTLE_MS);
  }
}

/** Core knows a digest by its file's name; from here on its papers and problems carry its address. */
function located(reading: DigestReading, uri: string): DigestReading {
  return {
    ...reading,
    papers: reading.papers.map((paper) => ({ ...paper, sources: paper.sources.map((source) => ({ ...source, uri })) })),
    problems: reading.problems.map((found) => ({ ...found, source: { ...found.source, uri } })),
  };
}

function problem(code: string, severity: Problem['severity'], detail: string, uri: string): Problem {
  return { code, severity, detail, source: { uri, startLine: 0, endLine: 0 } };
}

function baseName(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

async function totalSize(files: readonly Uri[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (uri) => (await Promise.resolve(workspace.fs.stat(uri)).catch(() => ({ size: 0 }))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
