/** Writing a file so that it is never half-written: whoever reads it sees the old bytes or the new ones. */
import { realpath, stat } from 'node:fs/promises';
import { FileSystemError, workspace, type Uri } from 'vscode';
import { atomicWrite } from './atomicWrite';

/** Any of the three write bits: a file without one is meant to be left alone, also by an administrator whom the system would let. */
const WRITE_BITS = 0o222;

/** Replaces the bytes of `uri`, or makes the file. Rejects with a FileSystemError where that is not allowed; nothing is changed then. */
export async function writeWholeFile(uri: Uri, bytes: Uint8Array): Promise<void> {
  // Other file systems (virtual workspaces) have no rename that is atomic; their provider's write is the best there is.
  if (uri.scheme !== 'file') return workspace.fs.writeFile(uri, bytes);
  const before = await stat(uri.fsPath).catch(() => undefined);
  if (before !== undefined && (before.mode & WRITE_BITS) === 0) throw FileSystemError.NoPermissions(uri);
  // Through a symbolic link the file behind it is replaced, not the link.
  const path = before === undefined ? uri.fsPath : await realpath(uri.fsPath);
  await atomicWrite(path, bytes, before?.mode);
}
