/** A file in the workspace's storage: what was read of the digests, or what the search knows of them, so that the next window need not work it out. */
import { Uri, workspace } from 'vscode';
import { readWholeFile, writeWholeFile } from '../wholeFile';

export class IndexFile {
  constructor(
    private readonly folder: Uri | undefined,
    private readonly name: string,
  ) {}

  /** Whether there is a place to store; a window without a folder has none. */
  get exists(): boolean {
    return this.folder !== undefined;
  }

  /** The bytes as last stored; undefined where there are none. */
  async read(): Promise<Uint8Array | undefined> {
    if (this.folder === undefined) return undefined;
    try {
      return await readWholeFile(Uri.joinPath(this.folder, this.name));
    } catch {
      return undefined;
    }
  }

  async write(bytes: Uint8Array): Promise<void> {
    if (this.folder === undefined) return;
    await workspace.fs.createDirectory(this.folder);
    await writeWholeFile(Uri.joinPath(this.folder, this.name), bytes);
  }
}
