/** When each paper was first seen, kept in the workspace's storage, so that what is new can be told from what was there. */
import { Uri, workspace } from 'vscode';
import { paperIds } from '../../core/identity';
import type { Paper } from '../../core/paper';
import { localTime } from '../localTime';
import { readWholeFile, writeWholeFile } from '../wholeFile';

/** Papers that were first seen together. */
export interface Batch {
  /** ISO date and time. */
  readonly date: string;
  readonly ids: readonly string[];
}

const FILE = 'first-seen.json';

export class FirstSeen {
  private batches: readonly Batch[] = [];
  private known = new Set<string>();
  private loading: Promise<void> | undefined;
  private writing: Promise<void> = Promise.resolve();

  constructor(private readonly folder: Uri | undefined) {}

  /** Reads what was kept, once. A file that is not there or damaged is as none. */
  load(): Promise<void> {
    return (this.loading ??= this.read());
  }

  /**
   * Takes note of the papers that are there now; to be asked after `load`. One that was seen under another id, before more was known of it,
   * is not new. Resolves when that is stored.
   */
  note(papers: readonly Paper[], date: string): Promise<void> {
    const unknown = papers.filter(({ id }) => !this.known.has(id)).map((paper) => ({ id: paper.id, formerId: paperIds(paper).find((id) => this.known.has(id)) }));
    if (unknown.length === 0) return Promise.resolve();
    const renamed = new Map(unknown.flatMap(({ id, formerId }) => (formerId === undefined ? [] : [[formerId, id] as const])));
    const fresh = unknown.filter(({ formerId }) => formerId === undefined).map(({ id }) => id);
    const seen = renamed.size === 0 ? this.batches : this.batches.map(({ date: on, ids }) => ({ date: on, ids: ids.flatMap((id) => [id, renamed.get(id)].filter((name) => name !== undefined)) }));
    this.batches = fresh.length === 0 ? seen : [...seen, { date, ids: fresh }];
    for (const { id } of unknown) this.known.add(id);
    return this.write();
  }

  /** The readings that brought new papers, the latest last. Of the very first reading none is new: everything was. */
  get readings(): readonly Batch[] {
    return this.batches.slice(1);
  }

  /** The papers that were new at a local time or later. */
  since(from: string): ReadonlySet<string> {
    return new Set(this.readings.filter(({ date }) => localTime(new Date(date)) >= from).flatMap(({ ids }) => ids));
  }

  private async read(): Promise<void> {
    if (this.folder === undefined) return;
    try {
      const found: unknown = JSON.parse(new TextDecoder().decode(await readWholeFile(Uri.joinPath(this.folder, FILE))));
      if (!Array.isArray(found) || !found.every(isBatch)) return;
      this.batches = found;
      this.known = new Set(found.flatMap(({ ids }) => ids));
    } catch {
      // Nothing was seen yet, as far as anyone can tell.
    }
  }

  /** One write after the other, so that the last one wins. */
  private write(): Promise<void> {
    const { folder } = this;
    if (folder === undefined) return Promise.resolve();
    // A write that failed is the business of who asked for it, and no reason not to try the next.
    this.writing = this.writing.catch(() => undefined).then(async () => {
      await workspace.fs.createDirectory(folder);
      await writeWholeFile(Uri.joinPath(folder, FILE), new TextEncoder().encode(JSON.stringify(this.batches)));
    });
    return this.writing;
  }
}

function isBatch(value: unknown): value is Batch {
  return (
    typeof value === 'object' &&
    value !== null &&
    'date' in value &&
    typeof value.date === 'string' &&
    'ids' in value &&
    Array.isArray(value.ids) &&
    value.ids.every((id) => typeof id === 'string')
  );
}
