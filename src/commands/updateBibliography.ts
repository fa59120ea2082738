import { Range, window } from 'vscode';
import { bibliographyEdit } from '../host/notes/citedReferences';
import { isNote, syntaxOf } from '../host/notes/note';
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
  const edit = await bibliographyEdit(note, citations, log);
  if (edit === undefined) {
    window.setStatusBarMessage('The reference list is up to date', 4000);
    return;
  }
  // Who types meanwhile has moved what the edit is about.
  const written = note.version === version && (await editor.edit((builder) => builder.replace(new Range(note.positionAt(edit.start), note.positionAt(edit.end)), edit.text)));
  if (!written) void window.showWarningMessage('The reference list was not written, because the note changed meanwhile or is read-only. Run the command again.');
}
