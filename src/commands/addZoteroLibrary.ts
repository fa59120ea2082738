import { ProgressLocation, Uri, env, window, workspace } from 'vscode';
import type { ZoteroLibrary } from '../core/resolve';
import type { ZoteroFailure } from '../host/zoteroDigests';
import { pickFolder } from '../ui/questions/folderPick';
import { plainText } from '../ui/words/plainText';
import { plainLabel } from '../ui/words/plainLabel';
import { zoteroSentence } from '../ui/words/zoteroSentence';
import { addDigest } from './addDigest';
import type { Services } from './services';

const BETTER_BIBTEX = 'https://retorque.re/zotero-better-bibtex/installation/';

/** Makes a library or collection of the Zotero on this machine a digest, with the citation keys it has there. */
export async function addZoteroLibrary(services: Services): Promise<void> {
  const { zotero, labels } = services;
  const folder = await pickFolder('the Zotero library');
  if (folder === undefined) return;
  const libraries = await asking('Asking Zotero', (signal) => zotero.libraries(signal));
  if (libraries === undefined) return;
  if ('failure' in libraries) return tellFailure(libraries.failure, () => addZoteroLibrary(services));
  const library = await pickLibrary(libraries);
  if (library === undefined) return;
  const file = await zotero.fileFor(folder.uri, library);
  const written = await asking(`Reading "${library.name}" from Zotero`, (signal) => zotero.write(file, library, signal));
  if (written === undefined) return;
  if ('failure' in written) return tellFailure(written.failure, () => addZoteroLibrary(services));
  await labels.set(file, `Zotero: ${library.name}`);
  await addDigest(services, file);
  window.setStatusBarMessage(`${written.count === 1 ? '1 item' : `${written.count} items`} of "${library.name}" in ${workspace.asRelativePath(file)}`, 6000);
}

/** Brings the digest of a library up to date, where Zotero answers; told where it does not. */
export async function refreshFromZotero({ zotero }: Services, digest: Uri, library: ZoteroLibrary): Promise<void> {
  const written = await asking(`Reading "${library.name}" from Zotero`, (signal) => zotero.write(digest, library, signal));
  if (written === undefined || !('failure' in written)) return;
  const sentence = `${workspace.asRelativePath(digest)} is as it was. ${zoteroSentence(written.failure)}`;
  void window.showWarningMessage(plainText(sentence));
}

async function pickLibrary(libraries: readonly ZoteroLibrary[]): Promise<ZoteroLibrary | undefined> {
  const rows = libraries.map((library) => {
    const parts = library.name.split(' / ');
    const label = library.collection === undefined ? library.name : (parts.at(-1) ?? library.name);
    const icon = library.collection === undefined ? '$(library)' : '$(folder)';
    return { label: `${icon} ${plainLabel(label)}`, description: library.collection === undefined ? '' : plainLabel(parts.slice(0, -1).join(' / ')), library };
  });
  const row = await window.showQuickPick(rows, { title: 'Add Zotero Library', placeHolder: 'Which library or collection?', matchOnDescription: true });
  return row?.library;
}

/** The answer to what is asked with a sign that something is going on; undefined where the user cancelled. */
async function asking<Answer>(title: string, work: (signal: AbortSignal) => Promise<Answer>): Promise<Answer | undefined> {
  return window.withProgress({ location: ProgressLocation.Notification, title: plainText(title), cancellable: true }, async (_progress, token) => {
    const aborting = new AbortController();
    token.onCancellationRequested(() => aborting.abort());
    try {
      return await work(aborting.signal);
    } catch (error) {
      if (aborting.signal.aborted) return undefined;
      throw error;
    }
  });
}

/** Not awaited: a message may stay unanswered for good. */
function tellFailure(failure: ZoteroFailure, again: () => Promise<void>): void {
  const getIt = 'Get Better BibTeX';
  void window.showWarningMessage(plainText(zoteroSentence(failure)), 'Try Again', getIt).then(async (answer) => {
    if (answer === 'Try Again') await again();
    else if (answer === getIt) await env.openExternal(Uri.parse(BETTER_BIBTEX, true));
  });
}
