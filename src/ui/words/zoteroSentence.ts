import { env } from 'vscode';
import type { ZoteroFailure } from '../../host/zoteroDigests';

/** Why Zotero's papers are not there, and what to do, in sentences. */
export function zoteroSentence(failure: ZoteroFailure): string {
  switch (failure.kind) {
    case 'unreachable': {
      const where = env.remoteName === undefined ? '' : ' (in a remote window, on the remote machine)';
      return `Zotero does not answer on this machine${where}. Start Zotero with the extension Better BibTeX and try again, or export the library as CSL-JSON or BibTeX and add that file with "Paper Digest: Add Digest...".`;
    }
    case 'not-found':
      return 'Zotero answers, but without the extension Better BibTeX, or it no longer has that collection. Install Better BibTeX in Zotero or choose another collection, then try again.';
    case 'unsaved-editor':
      return 'The file has unsaved changes in an editor. Save or undo them, then try again.';
    case 'throttled':
    case 'broken':
      return 'Zotero is busy or in trouble. Wait until it is idle, then try again.';
    case 'refused':
      return `Zotero refused the request (status ${failure.status}). Bring Zotero and Better BibTeX up to date, then try again.`;
    case 'unexpected-content':
      return `Zotero answered something that is no library (${failure.detail}). Bring Zotero and Better BibTeX up to date, then try again.`;
  }
}
