/** In Restricted Mode only files of the workspace folders are read and written: neither a stranger's note nor a stranger's settings may choose others. */
import { realpath } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { workspace, type Uri } from 'vscode';

/** Whether a file may be read and written, be it there or not. */
export async function isAllowed(uri: Uri): Promise<boolean> {
  return workspace.isTrusted || (workspace.getWorkspaceFolder(uri) !== undefined && !(await leadsOut(uri)));
}

/** Whether a symbolic link takes the file out of the workspace folders, which its path alone does not show. Those of a virtual file system lead to nothing of this machine. */
async function leadsOut(uri: Uri): Promise<boolean> {
  if (uri.scheme !== 'file') return false;
  const behind = await behindLinks(uri.fsPath);
  const folders = await Promise.all((workspace.workspaceFolders ?? []).map((folder) => realpath(folder.uri.fsPath).catch(() => folder.uri.fsPath)));
  return !folders.some((folder) => behind.startsWith(folder.endsWith(sep) ? folder : folder + sep));
}

/** The path without symbolic links; what is not there yet is added to the first folder above that is. */
async function behindLinks(path: string): Promise<string> {
  const above = dirname(path);
  return realpath(path).catch(async () => (above === path ? path : join(await behindLinks(above), basename(path))));
}
