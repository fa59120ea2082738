import { Uri, env, window, workspace, type WorkspaceFolder } from 'vscode';
import { writeWholeFile } from '../host/wholeFile';
import { pickFolder } from '../ui/questions/folderPick';
import { addDigest } from './addDigest';
import type { Services } from './services';

/** Where pasted digests go, so that they do not lie among the notes. */
const FOLDER = 'digests';
/** What the formats' readers are used to see; the format itself is found by content. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^\s*@\w+\s*[{(]/, 'bib'],
  [/^\s*(?:\{\s*["}]|\[\s*[[\]{"])/, 'json'],
  [/^\s*<\?xml|^\s*<(?:rss|feed)\b/, 'xml'],
  [/^\s*<!doctype html|^\s*<html\b/i, 'html'],
  [/^(?:#{1,6} |[-*] \[|\|.*\|)/m, 'md'],
];

/** Writes what is on the clipboard into a new file of the workspace, and adds that to the digests. */
export async function pasteDigest(services: Services): Promise<void> {
  const text = await env.clipboard.readText();
  if (text.trim() === '') {
    void window.showWarningMessage('The clipboard holds no text. Copy the digest (a page, a mail, a list of references) and try again.');
    return;
  }
  const folder = await pickFolder('the pasted digest');
  if (folder === undefined) return;
  const file = await freeFile(folder, ENDINGS.find(([looks]) => looks.test(text))?.[1] ?? 'txt');
  await workspace.fs.createDirectory(Uri.joinPath(folder.uri, FOLDER));
  await writeWholeFile(file, new TextEncoder().encode(text));
  await addDigest(services, file);
}

/** `digests/2026-11-23.txt`, with a number where that is taken. */
async function freeFile({ uri }: WorkspaceFolder, ending: string): Promise<Uri> {
  const day = new Date().toISOString().slice(0, 10);
  for (let number = 1; ; number++) {
    const file = Uri.joinPath(uri, FOLDER, `${day}${number === 1 ? '' : `-${number}`}.${ending}`);
    const isTaken = await Promise.resolve(workspace.fs.stat(file)).then(
      () => true,
      () => false,
    );
    if (!isTaken) return file;
  }
}
