/** Files of our own as a whole: written so that they are never half-written, whoever reads them sees the old bytes or the new ones; read without a detour. */
import { open, realpath, stat } from 'node:fs/promises';
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

/**
 * The bytes of `uri`, in one step: Node's own `readFile` takes a turn of the thread for each half megabyte, and a window that opens has
 * long turns; VS Code's takes several more where the window is elsewhere. Rejects with a FileSystemError where there is no such file.
 */
export async function readWholeFile(uri: Uri): Promise<Uint8Array> {
  if (uri.scheme !== 'file') return workspace.fs.readFile(uri);
  const file = await open(uri.fsPath).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? FileSystemError.FileNotFound(uri) : error;
  });
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(size), 0, size, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
