import type { Uri } from 'vscode';

/** The name of the file itself. */
export function baseName({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
