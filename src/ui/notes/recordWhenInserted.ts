/** VS Code asks for what a drop or a paste would insert before it knows whether it will, and never tells: the change of the text does. */
import { Range, WorkspaceEdit, window, workspace, type Disposable, type Position, type TextDocument } from 'vscode';
import type { TextEdit } from '../../core/citation/plain';
import type { Insertion } from '../../host/notes/citations';
import { bibliographySentence } from '../words/bibliographySentence';
import { plainText } from '../words/plainText';

/** A citation offered to VS Code, and how its records are added once it stands in the note. */
export interface OfferedCitation {
  readonly edits: readonly TextEdit[];
  readonly dropped: () => Promise<Insertion>;
}

/** Adds the records when `offered` appears in `note`. Dispose it when something else is offered. */
export function recordWhenInserted(note: TextDocument, offered: OfferedCitation): Disposable {
  const texts = new Set(offered.edits.map(({ text }) => text));
  const watching = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (document !== note || !contentChanges.some(({ text }) => text !== '' && texts.has(text))) return;
    watching.dispose();
    void offered.dropped().then(({ error }) => error && window.showWarningMessage(plainText(bibliographySentence(error))));
  });
  return watching;
}

/**
 * The edits as VS Code wants those of a drop or a paste: the text for the place itself, and what belongs elsewhere, such as the inside
 * of a citation that the place touches or the end of the note.
 */
export function splitEdits(note: TextDocument, place: Position, edits: readonly TextEdit[]): { readonly text: string; readonly elsewhere: WorkspaceEdit } {
  const offset = note.offsetAt(place);
  const elsewhere = new WorkspaceEdit();
  for (const { start, end, text } of edits) if (start !== offset || end !== offset) elsewhere.replace(note.uri, new Range(note.positionAt(start), note.positionAt(end)), text);
  const here = edits.filter(({ start, end }) => start === offset && end === offset);
  return { text: here.map(({ text }) => text).join(''), elsewhere };
}
