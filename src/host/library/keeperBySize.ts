/** The keeper where it costs least: on this thread where the digests are small, on one of its own where they would keep others waiting. */
import type { Disposable } from 'vscode';
import type { Keeper } from './digestKeeper';
import type { IndexFile } from './indexFile';

/** Digests of this size together, about a thousand papers, are kept on this thread. */
const BYTES_HERE = 1024 * 1024;

type OpenKeeper = Keeper & Disposable;

/** A keeper, and whether it knows what was read of the digests before; where it does not, all must be read. */
export interface OpenedKeeper {
  readonly keeper: Keeper;
  readonly knows: boolean;
}

export class KeeperBySize implements Disposable {
  private open: OpenKeeper | undefined;
  private isHere = true;
  /** The checksum of the stored index whose papers are shown, until a keeper has taken them over. */
  private restored: string | undefined;

  constructor(
    private readonly program: string,
    private readonly indexFile: IndexFile,
    private readonly logError: (error: unknown) => void,
  ) {}

  /** Papers of the stored index are shown: the first keeper takes over the same, should the file still hold them. */
  takeOver(checksum: string): void {
    this.restored = checksum;
  }

  /** Whether digests of so many bytes are kept on a thread of their own. */
  needThread(bytes: number): boolean {
    return bytes > BYTES_HERE;
  }

  /** The keeper for digests of so many bytes; one that has outgrown its place moves with all that it keeps. */
  async for(bytes: number): Promise<OpenedKeeper> {
    const here = !this.needThread(bytes);
    if (this.open !== undefined && (here || !this.isHere)) return { keeper: this.open, knows: true };
    const before = this.open;
    const packed = before === undefined ? this.restored && (await this.indexFile.read()) : await before.pack(this.program, null);
    before?.dispose();
    const keeper = await newKeeper(here, (error) => this.died(error));
    this.open = keeper;
    this.isHere = here;
    const checksum = packed === undefined || packed === '' ? undefined : await keeper.restore(this.program, packed);
    const knows = checksum !== undefined && (before !== undefined || checksum === this.restored);
    this.restored = undefined;
    if (!knows) await keeper.retain([], true);
    return { keeper, knows };
  }

  /** What is kept, as the bytes of an index file; undefined where there is no keeper. */
  async pack(memo: unknown): Promise<Uint8Array | undefined> {
    return this.open?.pack(this.program, memo);
  }

  dispose(): void {
    this.open?.dispose();
  }

  private died(error: Error): void {
    this.logError(error);
    this.open = undefined;
  }
}

async function newKeeper(here: boolean, died: (error: Error) => void): Promise<OpenKeeper> {
  if (here) {
    const [{ DigestKeeper }, { LabourBySize }] = await Promise.all([import('./digestKeeper'), import('./labourBySize')]);
    return new DigestKeeper(new LabourBySize());
  }
  const { KeeperThread } = await import('./keeperThread');
  return new KeeperThread(died);
}
