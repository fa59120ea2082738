import { Range, type TextEditor } from 'vscode';
import type { TextEdit } from '../../core/citation/plain';

/** Makes these edits in the editor as one undo step. False where its document did not take them: VS Code says of a read-only one, too, that it did. */
export async function editNote(editor: TextEditor, edits: readonly TextEdit[]): Promise<boolean> {
  const note = editor.document;
  const { version } = note;
  const before = note.getText();
  const taken = await editor.edit((builder) => {
    for (const { start, end, text } of edits) builder.replace(new Range(note.positionAt(start), note.positionAt(end)), text);
  });
  return taken && (note.version !== version || edits.every(({ start, end, text }) => before.slice(start, end) === text));
}
