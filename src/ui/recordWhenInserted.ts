/** VS Code asks for what a drop or a paste would insert before it knows whether it will, and never tells: the change of the text does. */
import { window, workspace, type Disposable, type TextDocument } from 'vscode';
import type { Insertion } from '../host/citations';
import { bibliographySentence } from './bibliographySentence';

/** A citation offered to VS Code, and how its records are added once it stands in the note. */
export interface OfferedCitation {
  readonly text: string;
  readonly dropped: () => Promise<Insertion>;
}

/** Adds the records when `offered` appears in `note`. Dispose it when something else is offered. */
export function recordWhenInserted(note: TextDocument, offered: OfferedCitation): Disposable {
  const watching = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (document !== note || !contentChanges.some(({ text }) => text === offered.text)) return;
    watching.dispose();
    void offered.dropped().then(({ error }) => error && window.showWarningMessage(bibliographySentence(error)));
  });
  return watching;
}
