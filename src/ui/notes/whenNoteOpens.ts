/** What works in notes is of no use before one is open. */
import { workspace, type Disposable, type TextDocument } from 'vscode';
import { isNote } from '../../host/notes/note';

/** Calls `open` once: soon, where a note is open already, else when the first one is. */
export function whenNoteOpens(open: () => void): Disposable {
  const listening = workspace.onDidOpenTextDocument(look);
  // What activates us does not wait for it.
  const soon = setTimeout(() => workspace.textDocuments.some(look));

  function look(document: TextDocument): boolean {
    if (!isNote(document)) return false;
    stop();
    open();
    return true;
  }

  function stop(): void {
    clearTimeout(soon);
    listening.dispose();
  }

  return { dispose: stop };
}
