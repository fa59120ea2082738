import { window } from 'vscode';
import { referenceList } from '../host/notes/citedReferences';
import { editNote } from '../host/notes/editNote';
import { isNote, syntaxOf } from '../host/notes/note';
import { unusableSentence } from '../ui/words/bibliographySentence';
import { plainText } from '../ui/words/plainText';
import type { Services } from './services';

/** Writes the list of the references cited into the note, between its marks, in the note's style. Asked again, it brings the list up to date. */
export async function updateBibliography({ citations, log }: Services): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined || !isNote(editor.document)) {
    void window.showWarningMessage('Open the Markdown note whose reference list is to be written.');
    return;
  }
  const note = editor.document;
  if (syntaxOf(note) === 'latex') {
    void window.showInformationMessage('LaTeX makes the reference list itself: write \\printbibliography (BibLaTeX) or \\bibliography{...} where it belongs.');
    return;
  }
  const version = note.version;
  const { edit, unknown, unusable, isEmpty } = await referenceList(note, citations, log);
  const [fault] = unusable;
  if (fault !== undefined) {
    void window.showWarningMessage(plainText(`The reference list was not written, because ${unusableSentence(fault, ', then run the command again')}`));
    return;
  }
  if (isEmpty && unknown.length === 0) {
    void window.showInformationMessage('The note cites nothing yet, so there is no reference list to write.');
    return;
  }
  const lacking = `${unknown.join(', ')}, which no bibliography has`;
  if (isEmpty) {
    void window.showWarningMessage(plainText(`No reference list was written, because the note cites nothing but ${lacking}. Add the records to its bibliography, or change the keys.`));
    return;
  }
  const missing = unknown.length === 0 ? '' : `, without ${lacking}`;
  if (edit === undefined) {
    window.setStatusBarMessage(`The reference list is up to date${missing}`, 4000);
    return;
  }
  // Who types meanwhile has moved what the edit is about.
  const place = note.positionAt(edit.start);
  const { selections } = editor;
  const written = note.version === version && (await editNote(editor, [edit]));
  // A cursor at the end of the note would be carried behind the list.
  if (written && selections.every(({ end }) => !end.isAfter(place))) editor.selections = selections;
  if (written && missing !== '') window.setStatusBarMessage(`The reference list was written${missing}`, 4000);
  if (!written) void window.showWarningMessage('The reference list was not written, because the note changed meanwhile or is read-only. Run the command again.');
}
