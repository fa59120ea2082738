import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, eventually, hoverText, openNote, paperDigest, readWorkspaceFile, removeWorkspaceFile, workspacePath, writeWorkspaceFile } from '../session';

const BIBLIOGRAPHY = '@book{knuth1984,\n  ids = {texbook , tex84},\n  title = {The {TeX}book},\n  author = {Knuth, Donald E.},\n  year = 1984,\n  publisher = {Addison-Wesley},\n}\n';

describe('an alias of a citation key', () => {
  let folder = '';
  let count = 0;

  before(async () => {
    await paperDigest();
  });
  beforeEach(async () => {
    folder = `aliases-${++count}`;
    await writeWorkspaceFile(`${folder}/references.bib`, BIBLIOGRAPHY);
  });
  afterEach(async () => {
    await closeEditors();
    await removeWorkspaceFile(folder);
  });

  const at = <T>(command: string, { document, selection }: vscode.TextEditor, ...rest: unknown[]) => vscode.commands.executeCommand<T>(command, document.uri, selection.active, ...rest);

  it('shows the reference of its entry on hovering', async () => {
    const { document, selection } = await openNote(`${folder}/a.md`, '[@tex|book]');
    assert.match(await hoverText(document, selection.active), /Knuth, D\. E\. \(1984\)/);
  });

  it('leads to its entry', async () => {
    const found = await at<readonly vscode.LocationLink[]>('vscode.executeDefinitionProvider', await openNote(`${folder}/a.md`, '[@tex|84]'));
    assert.deepEqual(found.map(({ targetUri, targetRange }) => [vscode.workspace.asRelativePath(targetUri), targetRange.start.line]), [[`${folder}/references.bib`, 0]]);
  });

  it('is no unknown key', async () => {
    const { document } = await openNote(`${folder}/a.md`, '[@texbook] and [@nobody].');
    const codes = () => vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Paper Digest').map(({ code, range }) => [code, document.getText(range)]);
    await eventually('the unknown key is told', () => codes().length > 0);
    assert.deepEqual(codes(), [['unknownKey', 'nobody']]);
  });

  it('is found by completion, which offers the work once, by its own key', async () => {
    const list = await at<vscode.CompletionList>('vscode.executeCompletionItemProvider', await openNote(`${folder}/a.md`, '[@tex84|]'));
    assert.deepEqual(list.items.map(({ insertText }) => insertText).filter((text) => typeof text === 'string' && text.includes('knuth')), ['@knuth1984']);
  });

  it('is found with all notes that cite the work by any of its keys', async () => {
    await writeWorkspaceFile(`${folder}/b.md`, 'See @knuth1984.\n');
    const editor = await openNote(`${folder}/a.md`, 'See @tex|book.\n');
    let places: readonly string[] = [];
    await eventually('both notes are found', async () => {
      const found = await at<readonly vscode.Location[]>('vscode.executeReferenceProvider', editor);
      places = [...new Set(found.map(({ uri, range }) => `${vscode.workspace.asRelativePath(uri)}:${range.start.line}`))].sort();
      return places.some((place) => place.startsWith(`${folder}/b.md`));
    });
    assert.deepEqual(places, [`${folder}/a.md:0`, `${folder}/b.md:0`, `${folder}/references.bib:0`]);
  });

  it('is renamed in its entry and in the notes that use it', async () => {
    const editor = await openNote(`${folder}/a.md`, 'See @tex|book and @knuth1984.\n');
    const edit = await at<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', editor, 'theTexbook');
    assert.ok(await vscode.workspace.applyEdit(edit));
    const bibliography = await vscode.workspace.openTextDocument(vscode.Uri.file(workspacePath(`${folder}/references.bib`)));
    assert.deepEqual([editor.document.getText(), bibliography.getText()], ['See @theTexbook and @knuth1984.\n', BIBLIOGRAPHY.replace('texbook', 'theTexbook')]);
  });

  it('stands for its entry in the reference list, which has the work once', async () => {
    const editor = await openNote(`${folder}/a.md`, '[@texbook] and [@knuth1984].\n');
    await vscode.commands.executeCommand('paperDigest.updateBibliography');
    assert.equal(editor.document.getText().match(/Knuth, D\. E\. \(1984\)/g)?.length, 1);
  });

  it('is exported with its entry', async () => {
    await openNote(`${folder}/a.md`, '[@texbook]\n');
    await vscode.commands.executeCommand('paperDigest.exportCited', vscode.Uri.file(workspacePath(`${folder}/cited.bib`)));
    assert.equal(await readWorkspaceFile(`${folder}/cited.bib`), BIBLIOGRAPHY);
  });
});
