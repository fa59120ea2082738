/** What integration tests share: the extension's API, documents of the copied workspace, and waiting for what must become true. */
import assert from 'node:assert/strict';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as vscode from 'vscode';
import type { PaperDigestApi } from '../../src/api';

export const POLCA = 'arxiv:2308.12908';
export const SPLITWISE = 'arxiv:2311.18677';
export const POLCA_KEY = 'patelPOLCAPowerOversubscription2023';
/** A paper of which no author is known. */
export const NO_AUTHOR = 'arxiv:2304.07047';

export async function paperDigest(): Promise<PaperDigestApi> {
  const extension = vscode.extensions.getExtension<PaperDigestApi>('paper-digest.paper-digest');
  assert.ok(extension, 'the extension is installed');
  const api = await extension.activate();
  await api.whenReady();
  return api;
}

/** The folder that VS Code has open. */
export function workspaceFolder(): string {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'a folder is open');
  return folder.uri.fsPath;
}

export function workspacePath(name: string): string {
  return join(workspaceFolder(), name);
}

export async function writeWorkspaceFile(name: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const path = workspacePath(name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return vscode.Uri.file(path);
}

export async function readWorkspaceFile(name: string): Promise<string> {
  return readFile(workspacePath(name), 'utf8');
}

export async function removeWorkspaceFile(name: string): Promise<void> {
  await chmod(workspacePath(name), 0o644).catch(() => undefined);
  await rm(workspacePath(name), { recursive: true, force: true });
}

/** A new note of the workspace, open in the active editor, the cursor where `|` stands (it is left out of the text). */
export async function openNote(name: string, textWithCursors: string): Promise<vscode.TextEditor> {
  const pieces = textWithCursors.split('|');
  const uri = await writeWorkspaceFile(name, pieces.join(''));
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document);
  // VS Code keeps documents for a while after their editors are closed: one of that name may still have the text of the test before.
  const isRead = () => document.getText().replace(/\r\n/g, '\n') === pieces.join('').replace(/\r\n/g, '\n');
  if (!isRead()) await vscode.commands.executeCommand('workbench.action.files.revert');
  await eventually(`${name} is read from the disk`, isRead);
  const offsets = pieces.slice(0, -1).map((_, index) => pieces.slice(0, index + 1).join('').length);
  const positions = (offsets.length > 0 ? offsets : [0]).map((offset) => document.positionAt(offset));
  editor.selections = positions.map((position) => new vscode.Selection(position, position));
  return editor;
}

/** Closes every editor and takes its unsaved edits back: where VS Code saves by itself, a closed one would come back as a file. */
export async function closeEditors(): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  // Once more than there are tabs: the list may lag behind.
  for (let left = tabs.length; left >= 0; left--) await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** What is shown on hovering, as Markdown; empty where nothing is. */
export async function hoverText({ uri }: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<readonly vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
  return hovers.flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value))).join('\n');
}

export async function insertCitation(ids: string | readonly string[]): Promise<void> {
  await vscode.commands.executeCommand('paperDigest.insertCitation', ids);
}

/** Sets a setting of the workspace and gives back a function that takes it back. */
export async function withSetting(name: string, value: unknown): Promise<() => Promise<void>> {
  const configuration = () => vscode.workspace.getConfiguration('paperDigest');
  await configuration().update(name, value, vscode.ConfigurationTarget.Workspace);
  return async () => configuration().update(name, undefined, vscode.ConfigurationTarget.Workspace);
}

/** Resolves when `holds` does, asked again after every change of the library, of a document and every tenth of a second. */
export async function eventually(what: string, holds: () => boolean | Promise<boolean>, patienceMs = 10_000): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (!(await holds())) {
    assert.ok(Date.now() < deadline, `never became true: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Presses Enter in whatever quick pick is open, until what it leads to is there. */
export async function acceptUntil(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  await eventually(what, async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return holds();
  });
}
