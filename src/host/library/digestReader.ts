/** Reads the files of digests into a keeper, one after another, and says how each went. */
import { EventEmitter, FileSystemError, workspace, type Disposable, type LogOutputChannel, type Uri } from 'vscode';
import type { Problem } from '../../core/paper';
import { baseName } from './baseName';
import type { Digest } from './digest';
import type { DigestSummary, Keeper } from './digestKeeper';
import { digestProblem } from './digestProblem';
import { UNKNOWN, type DigestStates, type StampedFile } from './digestStates';
import { isAbort } from './isAbort';
import type { ReadingList } from './readingList';

/** A digest that has far fewer papers than before; those of before are still shown. */
export interface FewerPapers {
  readonly uri: Uri;
  readonly before: number;
  readonly found: number;
}

/** How reading some files went. */
export interface Reading {
  /** False where a file changed while it was read; it is on the reading list again. */
  readonly whole: boolean;
  /** Whether one of them says something else than before. */
  readonly changed: boolean;
}

/** No digest is this big; a disk image named by a loose glob is. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;
/** What is read for nothing is to cost next to nothing. */
const MAX_REHEARSED_BYTES = 256 * 1024;

export class DigestReader implements Disposable {
  private readonly readingChanged = new EventEmitter<Uri>();
  /** Fires when reading a digest starts and when it ends. */
  readonly onDidChangeReading = this.readingChanged.event;
  private readonly fewer = new EventEmitter<FewerPapers>();
  readonly onDidFindFewerPapers = this.fewer.event;

  private readonly accepted = new Set<string>();
  private now: { readonly key: string; readonly keeper: Keeper } | undefined;
  private cancelled = false;
  private readonly rehearsed = new WeakSet<Keeper>();

  constructor(
    private readonly list: ReadingList,
    private readonly states: DigestStates,
    private readonly log: LogOutputChannel,
  ) {}

  isReading(uri: Uri): boolean {
    return this.now?.key === uri.toString();
  }

  /** The next reading of this digest is shown in place of its last good one, however few papers it has. */
  accept(uri: Uri): void {
    this.accepted.add(uri.toString());
  }

  /** Where the file is being read, it is no longer what it says. */
  interrupt(uri: Uri): void {
    if (this.isReading(uri)) this.now?.keeper.cancel('read');
  }

  /** The user wants no more to be read. */
  cancel(): void {
    this.cancelled = true;
    this.now?.keeper.cancel('read');
  }

  async read(keeper: Keeper, files: readonly StampedFile[]): Promise<Reading> {
    let whole = true;
    let changed = false;
    this.cancelled = false;
    for (const file of files) {
      const { uri } = file;
      this.list.take(uri);
      this.now = { key: uri.toString(), keeper };
      this.readingChanged.fire(uri);
      const digest = await this.readFile(keeper, file);
      this.now = undefined;
      this.readingChanged.fire(uri);
      if (digest === undefined) whole = false;
      else changed = this.note(file, digest) || changed;
    }
    return { whole, changed };
  }

  /** Has a keeper read the digest that changed last once for nothing, so that its next change is read at once. */
  async rehearse(keeper: Keeper): Promise<void> {
    const uri = this.states.latest(MAX_REHEARSED_BYTES);
    if (uri === undefined || this.rehearsed.has(keeper)) return;
    this.rehearsed.add(keeper);
    await keeper.rehearse(await workspace.fs.readFile(uri), baseName(uri));
  }

  dispose(): void {
    this.readingChanged.dispose();
    this.fewer.dispose();
  }

  /** Whether the digest is another than before. */
  private note(file: StampedFile, digest: Omit<Digest, 'uri'>): boolean {
    const { uri } = file;
    const before = this.states.of(uri);
    const wasCancelled = digest.problems.some(({ code }) => code === 'reading-cancelled');
    this.states.set({ ...digest, ...file, ...(wasCancelled && { mtime: UNKNOWN }), readAt: Date.now() });
    this.log.info(`${workspace.asRelativePath(uri)}: ${digest.format}, ${digest.paperCount} papers, ${digest.problems.length} problems`);
    if (digest.kept !== undefined && digest.kept > 0) this.fewer.fire({ uri, before: digest.paperCount, found: digest.kept });
    return digest.hash === undefined || digest.hash !== before?.hash || digest.kept !== before.kept || digest.problems.length !== before.problems.length;
  }

  /** undefined where the file changed while it was read. */
  private async readFile(keeper: Keeper, { uri, size }: StampedFile): Promise<Omit<Digest, 'uri'> | undefined> {
    const key = uri.toString();
    const before = this.states.of(uri);
    const failed = (code: string, severity: Problem['severity'], detail: string) => ({
      format: before?.format ?? '',
      paperCount: before?.paperCount ?? 0,
      problems: [digestProblem(code, severity, detail, key)],
    });
    try {
      if (this.cancelled) return failed('reading-cancelled', 'information', '');
      if (size > MAX_FILE_BYTES) return failed('too-large', 'error', String(MAX_FILE_BYTES));
      const bytes = await workspace.fs.readFile(uri);
      const accepted = this.accepted.delete(key) ? await keeper.accept(key) : undefined;
      return digestOf(accepted ?? (await keeper.read(key, bytes, baseName(uri))));
    } catch (error) {
      if (isAbort(error)) return this.cancelled ? failed('reading-cancelled', 'information', '') : undefined;
      if (!(error instanceof FileSystemError)) {
        // Our own fault; the other digests are read all the same.
        this.log.error(error instanceof Error ? error : String(error));
        return failed('format-failed', 'error', error instanceof Error ? error.message : String(error));
      }
      return failed(error.code === 'FileNotFound' ? 'missing-file' : 'unreadable-file', 'error', error.message);
    }
  }
}

function digestOf({ format, paperCount, stated, problems, hash, kept }: DigestSummary): Omit<Digest, 'uri'> {
  return { format, paperCount, problems, hash, ...(stated !== undefined && { stated }), ...(kept !== undefined && { kept }) };
}
