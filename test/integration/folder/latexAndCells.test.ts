import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { POLCA, POLCA_KEY, closeEditors, eventually, hoverText, insertCitation, openNote, paperDigest, readWorkspaceFile, removeWorkspaceFile, withSetting, writeWorkspaceFile } from '../session';

const offered = async (uri: vscode.Uri, position: vscode.Position) => (await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', uri, position)).items;

describe('citing in a LaTeX document', () => {
  let takeBack: (() => Promise<void>) | undefined;
  before(() => paperDigest());
  afterEach(async () => {
    await closeEditors();
    await takeBack?.();
    takeBack = undefined;
    await removeWorkspaceFile('tex');
  });

  it('writes \\cite, whatever is set for Markdown, and the record into the bibliography that the document names', async () => {
    takeBack = await withSetting('citation.format', 'footnote');
    const editor = await openNote('tex/paper.tex', '\\bibliography{lib}\nServers |draw less.\n');
    await insertCitation(POLCA);
    assert.equal(editor.document.getText(), `\\bibliography{lib}\nServers \\cite{${POLCA_KEY}}draw less.\n`);
    assert.match(await readWorkspaceFile('tex/lib.bib'), new RegExp(`^@misc\\{${POLCA_KEY},`));
  });

  it('extends a command that is there', async () => {
    const editor = await openNote('tex/paper.tex', 'See \\citep[p. 3]{other|}.\n');
    await insertCitation(POLCA);
    assert.equal(editor.document.getText(), `See \\citep[p. 3]{other,${POLCA_KEY}}.\n`);
  });

  it('completes in the braces of a command, and not behind an @', async () => {
    const editor = await openNote('tex/paper.tex', 'See \\autocite{oversubscr|} and @oversubscr\n');
    const keys = (await offered(editor.document.uri, editor.selection.active)).map(({ detail }) => detail);
    assert.ok(keys.includes(POLCA_KEY), JSON.stringify(keys));
    const behindAt = (await offered(editor.document.uri, new vscode.Position(0, 39))).map(({ detail }) => detail);
    assert.ok(!behindAt.includes(POLCA_KEY), JSON.stringify(behindAt));
  });

  it('cites from the bibliography of the document that includes the chapter, and marks nothing that it has', async () => {
    await writeWorkspaceFile('tex/main.tex', '\\addbibresource{lib.bib}\n\\input{ch/intro}\n');
    await writeWorkspaceFile('tex/lib.bib', '@misc{known, title = {Known}, author = {A, B}, year = 2000}\n');
    const editor = await openNote('tex/ch/intro.tex', 'As \\cite{known} says, |unlike \\cite{nobody2020}.\n');
    const marked = () => vscode.languages.getDiagnostics(editor.document.uri).filter(({ source }) => source === 'Paper Digest').map(({ range }) => editor.document.getText(range));
    await eventually('only the unknown key is marked', () => marked().join() === 'nobody2020');
    await insertCitation(POLCA);
    assert.match(await readWorkspaceFile('tex/lib.bib'), new RegExp(`@misc\\{${POLCA_KEY},`));
  });

  it('makes no bibliography that no document names', async () => {
    const editor = await openNote('tex/alone.tex', 'Servers |draw less.\n');
    await insertCitation(POLCA);
    assert.match(editor.document.getText(), /\\cite\{/);
    await assert.rejects(readWorkspaceFile('tex/references.bib'));
  });

  it('marks keys that no bibliography has', async () => {
    const editor = await openNote('tex/paper.tex', '\\bibliography{lib}\\cite{nobody2020} % \\cite{commented}\n\\begin{tabular}{@{}l}\\end{tabular}|\n');
    const marked = () => vscode.languages.getDiagnostics(editor.document.uri).filter(({ source }) => source === 'Paper Digest').map(({ range }) => editor.document.getText(range));
    await eventually('only the unknown key is marked', () => marked().join() === 'nobody2020');
  });
});

describe('citing in a cell of a notebook', () => {
  before(() => paperDigest());
  afterEach(async () => {
    await closeEditors();
    await removeWorkspaceFile('books');
  });

  // Each has a name of its own, since VS Code keeps a closed notebook for a while.
  let notebooks = 0;
  const open = async (...cells: readonly string[]) => {
    const content = { cells: cells.map((source) => ({ cell_type: 'markdown', metadata: {}, source: [source] })), metadata: {}, nbformat: 4, nbformat_minor: 5 };
    const uri = await writeWorkspaceFile(`books/${++notebooks}.ipynb`, JSON.stringify(content));
    const notebook = await vscode.workspace.openNotebookDocument(uri);
    await vscode.window.showNotebookDocument(notebook, { selections: [new vscode.NotebookRange(cells.length - 1, cells.length)] });
    return notebook.cellAt(cells.length - 1).document;
  };

  it('completes there, with the bibliography beside the notebook', async () => {
    await writeWorkspaceFile('books/references.bib', '@misc{mine2020,\n  title = {A work of mine},\n}\n');
    const cell = await open('See @work of mi');
    const keys = (await offered(cell.uri, new vscode.Position(0, 9))).map(({ detail }) => detail);
    assert.ok(keys.includes('mine2020'), JSON.stringify(keys));
  });

  it('reads the front matter of the first cell', async () => {
    await writeWorkspaceFile('books/lib/my.bib', '@misc{mine2020,\n  title = {A work of mine},\n}\n');
    const cell = await open('---\nbibliography: lib/my.bib\n---\n', 'See [@mine2020].');
    await eventually('the record is shown', async () => (await hoverText(cell, new vscode.Position(0, 8))).includes('A work of mine'));
  });

  it('inserts into the cell that is edited, and the record beside the notebook', async () => {
    const cell = await open('Servers draw less ');
    await vscode.commands.executeCommand('notebook.cell.edit');
    await eventually('the cell is edited', () => vscode.window.activeTextEditor?.document === cell);
    const editor = vscode.window.activeTextEditor as vscode.TextEditor;
    editor.selection = new vscode.Selection(0, 18, 0, 18);
    await insertCitation(POLCA);
    assert.equal(cell.getText(), `Servers draw less [@${POLCA_KEY}]`);
    assert.ok((await readWorkspaceFile('books/references.bib')).includes(POLCA_KEY));
  });
});
