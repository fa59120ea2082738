import * as vscode from 'vscode';
import { closeEditors, eventually, paperDigest, removeWorkspaceFile, writeWorkspaceFile } from '../session';

// Papers that no note of another test cites: where several notes cite one, they are listed.
const LPVIT = 'arxiv:2407.02068';
const FOLDING = 'arxiv:2309.07988';
const PEER = 'arxiv:2403.09274';
const FOLDING_KEY = 'liFoldingAttentionMemory2024';

describe('Show Citing Notes', () => {
  before(() => paperDigest());
  afterEach(async () => {
    await closeEditors();
    await removeWorkspaceFile('backlinks');
  });

  it('opens the place where a note cites the paper, by whatever key', async () => {
    await writeWorkspaceFile('backlinks/one.md', '---\nbibliography: own.bib\n---\n\nFirst a line, then [@mine].\n');
    await writeWorkspaceFile('backlinks/own.bib', '@misc{mine,\n  title = {Anything},\n  eprint = {2407.02068},\n}\n');
    // A watcher tells of new files when it likes.
    await eventually('the note is shown', async () => {
      await vscode.commands.executeCommand('paperDigest.showCitingNotes', LPVIT);
      const editor = vscode.window.activeTextEditor;
      return editor !== undefined && editor.document.getText(editor.selection) === 'mine';
    });
  });

  it('leaves out a note whose own bibliography has another work under the key of the paper', async () => {
    const api = await paperDigest();
    const key = (await api.cite(PEER, { format: 'pandoc' })).replace(/[[\]@]/g, '');
    await writeWorkspaceFile('backlinks/own.bib', `@misc{mine, title = {Anything}, eprint = {${PEER.replace('arxiv:', '')}}}\n@misc{${key}, title = {Another Work}, doi = {10.1000/another}}\n`);
    await writeWorkspaceFile('backlinks/other.md', `---\nbibliography: own.bib\n---\n\nAnother work: [@${key}].\n`);
    await writeWorkspaceFile('backlinks/same.md', '---\nbibliography: own.bib\n---\n\nThe paper: [@mine].\n');
    // Of two places, a list would be shown.
    await eventually('the one place is shown', async () => {
      await vscode.commands.executeCommand('paperDigest.showCitingNotes', PEER);
      const editor = vscode.window.activeTextEditor;
      return editor !== undefined && editor.document.getText(editor.selection) === 'mine';
    });
  });

  it('opens a note that is not saved yet', async () => {
    const note = await vscode.workspace.openTextDocument({ language: 'markdown', content: `As @${FOLDING_KEY} says.` });
    await vscode.window.showTextDocument(note);
    // An editor is known a moment after it opened.
    await eventually('the note is shown at the key', async () => {
      await vscode.commands.executeCommand('paperDigest.showCitingNotes', FOLDING);
      const editor = vscode.window.activeTextEditor;
      return editor?.document === note && note.getText(editor.selection) === FOLDING_KEY;
    });
  });
});
