/** The library as it is stored with the workspace, so that the next window shows it at once and reads only what changed. */
import { workspace, type Disposable } from 'vscode';
import { digestPatterns } from '../settings';
import type { StoredState } from './digestStates';
import type { EmbeddedSummary } from './embeddedDigest';
import type { IndexFile } from './indexFile';
import { pauses } from './pause';
import type { FoundIndex } from './storedIndex';

/** What the stored index remembers beside the papers. */
interface Memo {
  readonly settings: string;
  readonly digests: readonly StoredState[];
  /** What the user wanted of the themes when the papers were grouped. */
  readonly preferences: string;
  /** Of the embedded digest, where its papers are shown. */
  readonly embedded?: EmbeddedSummary;
}

/** What the last window showed. */
export type RestoredLibrary = Pick<FoundIndex, 'papers' | 'themes' | 'mergeProblems' | 'checksum'> & Omit<Memo, 'settings'>;

/** Themes, told by the papers' places in the list. */
export type Placements = Pick<FoundIndex, 'papers' | 'themes'>;

/** The index is stored when nothing has happened for so long. */
const STORE_AFTER_MS = 1000;

export class LibraryStore implements Disposable {
  private waiting: { readonly timer: ReturnType<typeof setTimeout>; readonly store: () => Promise<void> } | undefined;

  constructor(
    private readonly program: string,
    private readonly file: IndexFile,
    private readonly logError: (error: unknown) => void,
    /** Changes whenever what completes the digests does. */
    private readonly records: () => string,
  ) {}

  /** What the last window stored. */
  async read(): Promise<FoundIndex | undefined> {
    const [bytes, { unpackIndex }] = await Promise.all([this.file.read(), import('./storedIndex')]);
    return bytes === undefined ? undefined : unpackIndex(bytes, pauses());
  }

  /** What was read, where this program made it, of the settings and the completed records of this moment. */
  current(stored: FoundIndex | undefined): RestoredLibrary | undefined {
    const memo = stored?.memo as Memo | undefined;
    return stored?.program !== this.program || memo?.settings !== settingsKey(this.records()) ? undefined : { ...stored, digests: memo.digests, preferences: memo.preferences, ...(memo.embedded && { embedded: memo.embedded }) };
  }

  /** Where papers were placed by what was read, whoever made it of whatever settings; nothing of the embedded digest, which its makers have grouped. */
  placements(stored: FoundIndex | undefined): Placements | undefined {
    const memo = stored?.memo as Partial<Memo> | undefined;
    return memo?.embedded === undefined ? stored : undefined;
  }

  /** Stores what `pack` gives for a memo, once nothing more happens; undefined is not worth storing after all. */
  storeSoon(memo: () => Omit<Memo, 'settings'>, pack: (memo: unknown) => Promise<Uint8Array | undefined>): void {
    clearTimeout(this.waiting?.timer);
    this.waiting = undefined;
    if (!this.file.exists) return;
    const store = async () => {
      const bytes = await pack({ settings: settingsKey(this.records()), ...memo() } satisfies Memo);
      if (bytes !== undefined) await this.file.write(bytes);
    };
    const timer = setTimeout(() => void this.storeNow().catch(this.logError), STORE_AFTER_MS);
    this.waiting = { timer, store };
  }

  /** Stores at once what waits to be stored. */
  async storeNow(): Promise<void> {
    const { waiting } = this;
    if (waiting === undefined) return;
    clearTimeout(waiting.timer);
    this.waiting = undefined;
    await waiting.store();
  }

  dispose(): void {
    clearTimeout(this.waiting?.timer);
  }
}

/** What the digests of a stored index depend on beside the files. */
function settingsKey(records: string): string {
  const folders = workspace.workspaceFolders ?? [];
  return JSON.stringify([workspace.isTrusted, folders.map(({ uri }) => [uri.toString(), digestPatterns(uri)]), records]);
}
