/** Commands of one digest. */
import { commands, window, workspace } from 'vscode';
import { removeDigestFile } from '../host/library/digestFiles';
import { refreshFromZotero } from './addZoteroLibrary';
import { digestOf } from './digestOf';
import type { Services } from './services';
import { plainText } from '../ui/words/plainText';

/** Reads one digest again; one that is a library of Zotero's is fetched from there before. */
export async function refreshDigest(services: Services, argument?: unknown): Promise<void> {
  const digest = await digestOf(services, argument, 'Refresh Digest');
  if (digest === undefined) return;
  const library = services.zotero.libraryOf(digest.uri);
  if (library !== undefined) await refreshFromZotero(services, digest.uri, library);
  await services.library.refreshDigest(digest.uri);
}

/** Shows what the file has now in place of the last good reading. */
export async function useNewReading(services: Services, argument?: unknown): Promise<void> {
  const digest = await digestOf(services, argument, 'Use the New Reading');
  if (digest !== undefined) await services.library.useNewReading(digest.uri);
}

/** Takes a digest out of the setting. The file stays. */
export async function removeDigest(services: Services, argument?: unknown): Promise<void> {
  const digest = await digestOf(services, argument, 'Remove Digest');
  if (digest === undefined) return;
  const path = workspace.asRelativePath(digest.uri);
  if (await removeDigestFile(digest.uri)) {
    await services.labels.set(digest.uri, '');
    await services.zotero.forget(digest.uri);
    await services.library.refresh();
    window.setStatusBarMessage(`Removed ${path} from the digests; the file stays`, 4000);
    return;
  }
  const sentence = `${path} is not named by itself but by a pattern of the setting "paperDigest.digests". Change the pattern to remove it.`;
  void window.showInformationMessage(plainText(sentence), 'Open Settings').then((answer) => {
    if (answer !== undefined) void commands.executeCommand('workbench.action.openSettings', 'paperDigest.digests');
  });
}

/** Gives a digest a name of the user's own in the view; the file keeps its own. `label` is asked for where it is not given. */
export async function renameDigest(services: Services, argument?: unknown, label?: unknown): Promise<void> {
  const digest = await digestOf(services, argument, 'Rename Digest');
  if (digest === undefined) return;
  const path = workspace.asRelativePath(digest.uri);
  const prompt = `The name of ${path} in the view. Leave it empty to go by the file's name.`;
  const value = services.labels.of(digest.uri) ?? path.slice(path.lastIndexOf('/') + 1);
  const name = typeof label === 'string' ? label : await window.showInputBox({ title: 'Rename Digest', prompt, value });
  if (name !== undefined) await services.labels.set(digest.uri, name.trim());
}

/** Opens the file. */
export async function showDigestFile(services: Services, argument?: unknown): Promise<void> {
  const digest = await digestOf(services, argument, 'Show Digest File');
  if (digest !== undefined) await window.showTextDocument(digest.uri, { preview: true });
}

/** Opens the file and the Problems panel. */
export async function showDigestProblems(services: Services, argument?: unknown): Promise<void> {
  const digest = await digestOf(services, argument, 'Show Digest Problems');
  if (digest === undefined) return;
  await window.showTextDocument(digest.uri, { preview: true });
  await commands.executeCommand('workbench.actions.view.problems');
}
