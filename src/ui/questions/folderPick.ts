import { window, workspace, type WorkspaceFolder } from 'vscode';

/** The workspace folder that shall have `what`: asked for where there are several, told where there is none. Undefined without one. */
export async function pickFolder(what: string): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length > 1) return window.showWorkspaceFolderPick({ placeHolder: `Which folder shall have ${what}?` });
  if (folders[0] === undefined) void window.showWarningMessage(`Open a folder first: ${what} becomes a file in it.`);
  return folders[0];
}
