/** Files in memory, as a virtual workspace has them: there is no path on the disk that could be read past `workspace.fs`. */
import * as vscode from 'vscode';

export class MemoryFiles implements vscode.FileSystemProvider {
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;
  /** By path; folders are whatever lies above a file. */
  private readonly files = new Map<string, { readonly content: Uint8Array; readonly mtime: number }>();

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const file = this.files.get(path);
    if (file !== undefined) return { type: vscode.FileType.File, ctime: 0, mtime: file.mtime, size: file.content.length };
    if (this.below(path).length > 0) return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    throw vscode.FileSystemError.FileNotFound(path);
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    const names = new Map(this.below(path).map((rest): [string, vscode.FileType] => [rest.split('/')[0] ?? '', rest.includes('/') ? vscode.FileType.Directory : vscode.FileType.File]));
    return [...names];
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    const file = this.files.get(path);
    if (file === undefined) throw vscode.FileSystemError.FileNotFound(path);
    return file.content;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    const before = this.files.get(uri.path);
    this.files.set(uri.path, { content, mtime: Math.max(Date.now(), (before?.mtime ?? 0) + 1) });
    this.changed.fire([{ uri, type: before === undefined ? vscode.FileChangeType.Created : vscode.FileChangeType.Changed }]);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    const content = this.readFile(from);
    this.delete(from);
    this.writeFile(to, content);
  }

  delete(uri: vscode.Uri): void {
    for (const path of this.files.keys()) if (path === uri.path || path.startsWith(`${uri.path}/`)) this.files.delete(path);
    this.changed.fire([{ uri, type: vscode.FileChangeType.Deleted }]);
  }

  createDirectory(): void {}

  private below(path: string): readonly string[] {
    const folder = path.endsWith('/') ? path : `${path}/`;
    return [...this.files.keys()].filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length));
  }
}
