import * as vscode from 'vscode';
import { POLCA, POLCA_KEY, closeEditors, eventually, paperDigest, removeWorkspaceFile, writeWorkspaceFile } from '../session';

describe('Show Citing Notes', () => {
  before(() => paperDigest());
  afterEach(async () => {
    await closeEditors();
    await removeWorkspaceFile('backlinks');
  });

  it('opens the place where a note cites the paper, by whatever key', async () => {
    await writeWorkspaceFile('backlinks/one.md', '---\nbibliography: own.bib\n---\n\nFirst a line, then [@mine].\n');
    await writeWorkspaceFile('backlinks/own.bib', '@misc{mine,\n  title = {Anything},\n  eprint = {2308.12908},\n}\n');
    // A watcher tells of new files when it likes.
    await eventually('the note is shown', async () => {
      await vscode.commands.executeCommand('paperDigest.showCitingNotes', POLCA);
      const editor = vscode.window.activeTextEditor;
      return editor !== undefined && editor.document.getText(editor.selection) === 'mine';
    });
  });

  it('opens a note that is not saved yet', async () => {
    const note = await vscode.workspace.openTextDocument({ language: 'markdown', content: `As @${POLCA_KEY} says.` });
    await vscode.window.showTextDocument(note);
    // The note of the test before is known until a watcher tells that it is gone.
    await eventually('the note is shown at the key', async () => {
      await vscode.commands.executeCommand('paperDigest.showCitingNotes', POLCA);
      const editor = vscode.window.activeTextEditor;
      return editor?.document === note && note.getText(editor.selection) === POLCA_KEY;
    });
  });
});
