/**
 * The records that services completed, kept with the workspace and given to the library, whose papers they complete. They survive the
 * digests' being read again; what a digest says itself is never changed by them.
 */
import { EventEmitter, FileSystemError, Uri, workspace, type Disposable, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { Paper } from '../../core/paper';
import { knownPaper } from '../../core/resolve/plain';
import { readWholeFile, writeWholeFile } from '../wholeFile';
import { packRecords, unpackRecords, type CompletedEntry } from './recordFile';
import { RecordsByName, type WorkNames } from './recordsByName';
import { withoutChange } from './withoutChange';

const FILE = 'completed-records.json';

export class CompletedRecords implements Disposable {
  private readonly changed = new EventEmitter<void>();
  /** Fires after a change was stored. */
  readonly onDidChange = this.changed.event;
  private readonly folder: Uri;
  private entries: readonly CompletedEntry[] = [];
  private names = new RecordsByName([]);
  private sum = '';
  private loading: Promise<void> | undefined;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    { storageUri, globalStorageUri }: Pick<ExtensionContext, 'storageUri' | 'globalStorageUri'>,
    private readonly log: LogOutputChannel,
  ) {
    this.folder = storageUri ?? globalStorageUri;
  }

  /** Reads what was kept, once. */
  load(): Promise<void> {
    return (this.loading ??= this.read());
  }

  /** Changes whenever the records do; empty where there are none. To be asked after `load`, as everything below. */
  get checksum(): string {
    return this.sum;
  }

  /** The records as papers that complete those of the digests. */
  papers(): readonly Paper[] {
    return this.entries.map(({ paper, record }) => knownPaper(paper, record));
  }

  /** The record of a work; undefined where none was completed. */
  of(work: WorkNames): CompletedEntry | undefined {
    return this.names.of(work);
  }

  /** Keeps records, in place of those that there are of the same papers, which are known by what their digests said at first. Resolves to a function that takes this back. */
  add(added: readonly CompletedEntry[]): Promise<() => Promise<void>> {
    return this.change((entries) => {
      const before = new RecordsByName(entries);
      return [...without(entries, added.map(({ paper }) => paper)), ...added.map(({ paper, record }) => ({ paper: before.of(paper)?.paper ?? paper, record }))];
    });
  }

  /** Forgets the records of these papers: they are again as the digests have them. */
  forget(papers: readonly WorkNames[]): Promise<() => Promise<void>> {
    return this.change((entries) => without(entries, papers));
  }

  dispose(): void {
    this.changed.dispose();
  }

  private async change(edit: (entries: readonly CompletedEntry[]) => readonly CompletedEntry[]): Promise<() => Promise<void>> {
    const { before, after } = await this.inTurn(() => this.edit(edit));
    return async () => void (await this.inTurn(() => this.edit((now) => withoutChange(now, before, after))));
  }

  private async edit(edit: (entries: readonly CompletedEntry[]) => readonly CompletedEntry[]): Promise<{ readonly before: readonly CompletedEntry[]; readonly after: readonly CompletedEntry[] }> {
    // Windows without a folder share one file.
    await this.read();
    const before = this.entries;
    await this.store(edit(before));
    return { before, after: this.entries };
  }

  private async store(entries: readonly CompletedEntry[]): Promise<void> {
    const bytes = packRecords(entries);
    await workspace.fs.createDirectory(this.folder);
    await writeWholeFile(this.file, bytes);
    this.take(bytes);
    this.changed.fire();
  }

  /** @throws Error where a newer version of the extension wrote the file */
  private async read(): Promise<void> {
    let bytes: Uint8Array;
    try {
      bytes = await readWholeFile(this.file);
    } catch (error) {
      if (error instanceof FileSystemError && error.code === 'FileNotFound') return;
      throw error;
    }
    const fault = this.take(bytes);
    if (fault === undefined) return;
    if (fault === 'newer') throw new Error('the completed records were written by a newer version of Paper Digest. Update the extension');
    const aside = Uri.joinPath(this.folder, `damaged-${FILE}`);
    await workspace.fs.rename(this.file, aside, { overwrite: true });
    this.log.warn(`${FILE} is damaged, so its records are not used. It is kept as ${aside.fsPath}. Run "Paper Digest: Complete Records" to complete them again.`);
  }

  private take(bytes: Uint8Array): 'damaged' | 'newer' | undefined {
    const file = unpackRecords(bytes);
    if ('fault' in file) return file.fault;
    this.entries = file.entries;
    this.names = new RecordsByName(file.entries);
    this.sum = file.entries.length === 0 ? '' : file.checksum;
    return undefined;
  }

  private get file(): Uri {
    return Uri.joinPath(this.folder, FILE);
  }

  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    return result;
  }
}

function without(entries: readonly CompletedEntry[], papers: readonly WorkNames[]): readonly CompletedEntry[] {
  const names = new RecordsByName(entries);
  const gone = new Set(papers.map((paper) => names.of(paper)));
  return entries.filter((entry) => !gone.has(entry));
}
