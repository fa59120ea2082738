import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { POLCA_KEY, closeEditors, eventually, hoverText, openNote, paperDigest, removeWorkspaceFile, workspacePath, writeWorkspaceFile } from '../session';

const BIBLIOGRAPHY = '% mine\n@book{knuth1984,\n  title = {The {TeX}book <b>bold</b>},\n  author = {Knuth, Donald E.},\n  year = 1984,\n}\n\n@misc{other2020,\n  title = {Other},\n}\n';

describe('a citation in the editor', () => {
  let folder = '';
  let count = 0;

  before(async () => {
    await paperDigest();
  });
  beforeEach(async () => {
    folder = `navigation-${++count}`;
    await writeWorkspaceFile(`${folder}/references.bib`, BIBLIOGRAPHY);
  });
  afterEach(async () => {
    await closeEditors();
    await removeWorkspaceFile(folder);
  });

  const at = <T>(command: string, { document, selection }: vscode.TextEditor, ...rest: unknown[]) => vscode.commands.executeCommand<T>(command, document.uri, selection.active, ...rest);
  const hoverAt = ({ document, selection }: vscode.TextEditor) => hoverText(document, selection.active);

  /** What Find References shows, once VS Code has told of the new file `name`. */
  async function referencesWith(editor: vscode.TextEditor, name: string): Promise<readonly vscode.Location[]> {
    let found: readonly vscode.Location[] = [];
    await eventually(`${name} is among the references`, async () => {
      found = await at('vscode.executeReferenceProvider', editor);
      return found.some(({ uri }) => vscode.workspace.asRelativePath(uri) === name);
    });
    return found;
  }

  it('shows its reference, abstract and links on hovering', async () => {
    const editor = await openNote(`${folder}/a.md`, `As [see @${POLCA_KEY.slice(0, 5)}|${POLCA_KEY.slice(5)}, p. 3] shows.`);
    assert.match(await hoverAt(editor), /Patel, P\., Choukse, E\.[\s\S]*\(2023\)[\s\S]*\[arXiv\]\(https:\/\/arxiv\.org\/abs\/2308\.12908\)/);
  });

  it('shows the record of the bibliography, escaped', async () => {
    const text = await hoverAt(await openNote(`${folder}/a.md`, '[@knu|th1984]'));
    assert.match(text, /Knuth, D\. E\. \(1984\)/);
    assert.doesNotMatch(text, /<b>bold/);
  });

  it("uses the note's style and language", async () => {
    const text = await hoverAt(await openNote(`${folder}/a.md`, '---\ncsl: ieee\nlang: de\n---\n\n[@knu|th1984]'));
    assert.match(text, /D\. E\. Knuth/);
  });

  it('shows nothing on an e-mail address', async () => {
    assert.doesNotMatch(await hoverAt(await openNote(`${folder}/a.md`, 'me@knu|th1984')), /Knuth/);
  });

  it('leads to its bibliography entry', async () => {
    const editor = await openNote(`${folder}/a.md`, '[@other|2020]');
    const found = await at<readonly vscode.LocationLink[]>('vscode.executeDefinitionProvider', editor);
    assert.deepEqual(found.map(({ targetUri, targetRange }) => [vscode.workspace.asRelativePath(targetUri), targetRange.start.line]), [[`${folder}/references.bib`, 7]]);
  });

  it('is found in every note that cites the key, saved or not', async () => {
    await writeWorkspaceFile(`${folder}/deep/b.md`, '---\nbibliography: ../references.bib\n---\n\nSee @knuth1984 and `@knuth1984`.\n');
    await writeWorkspaceFile(`${folder}/c.md`, 'me@knuth1984\n');
    const editor = await openNote(`${folder}/a.md`, 'Unsaved: \n\n[@knu|th1984]');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 9), '@knuth1984'));
    const found = await referencesWith(editor, `${folder}/deep/b.md`);
    // VS Code's own Markdown support takes what is in brackets for a link and finds it too, at the same place: a list shows it once.
    const places = [...new Set(found.map(({ uri, range }) => `${vscode.workspace.asRelativePath(uri)}:${range.start.line}`))].sort();
    assert.deepEqual(places, [`${folder}/a.md:0`, `${folder}/a.md:2`, `${folder}/deep/b.md:4`, `${folder}/references.bib:1`]);
  });

  const asked = [
    { text: 'See [@knu|th1984].', ranges: ['5-15'] },
    { text: '[see @knu|th1984, p. 3], [@other2020; @knuth1984] and @knuth1984.', ranges: ['1-21', '38-47', '54-63'] },
    { text: '@knu|th1984 and [@knuth1984].', ranges: ['1-10', '17-26'] },
  ];
  for (const { text, ranges } of asked) {
    it(`is found once at each place in ${JSON.stringify(text)}`, async () => {
      await writeWorkspaceFile(`${folder}/b.md`, 'See @knuth1984.\n');
      const found = await referencesWith(await openNote(`${folder}/a.md`, text), `${folder}/b.md`);
      const here = found.filter(({ uri }) => uri.path.endsWith('/a.md')).map(({ range }) => `${range.start.character}-${range.end.character}`);
      assert.deepEqual([...new Set(here)].sort((a, b) => parseInt(a) - parseInt(b)), ranges);
    });
  }

  it('is renamed in the bibliography and in every note that cites from it, and nowhere else', async () => {
    await writeWorkspaceFile(`${folder}/b.md`, 'See @knuth1984.\n');
    await writeWorkspaceFile(`${folder}/elsewhere/c.md`, 'See @knuth1984.\n');
    await writeWorkspaceFile(`${folder}/elsewhere/references.bib`, '@misc{knuth1984, title = {Another}}\n');
    const editor = await openNote(`${folder}/a.md`, '[@knu|th1984, p. 3]');
    await referencesWith(editor, `${folder}/b.md`);
    const edit = await at<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', editor, 'texbook');
    assert.ok(await vscode.workspace.applyEdit(edit));
    const names = ['a.md', 'b.md', 'references.bib', 'elsewhere/c.md'];
    const files = await Promise.all(names.map(async (name) => (await vscode.workspace.openTextDocument(vscode.Uri.file(workspacePath(`${folder}/${name}`)))).getText()));
    assert.deepEqual(files, ['[@texbook, p. 3]', 'See @texbook.\n', BIBLIOGRAPHY.replace('{knuth1984', '{texbook'), 'See @knuth1984.\n']);
  });

  it('is renamed in a notebook that nobody has open', async () => {
    const notebook = (key: string) => JSON.stringify({ cells: [{ cell_type: 'markdown', metadata: {}, source: ['# Caf\u00e9 "quoted"\n', `See [@${key}].`] }, { cell_type: 'code', metadata: {}, outputs: [], source: ['x = "@knuth1984"'] }], metadata: {}, nbformat: 4, nbformat_minor: 5 });
    const uri = await writeWorkspaceFile(`${folder}/closed.ipynb`, notebook('knuth1984'));
    const editor = await openNote(`${folder}/a.md`, '[@knu|th1984]');
    await referencesWith(editor, `${folder}/closed.ipynb`);
    assert.ok(await vscode.workspace.applyEdit(await at<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', editor, 'texbook')));
    const written = (await vscode.workspace.openTextDocument(uri)).getText();
    assert.deepEqual(JSON.parse(written), JSON.parse(notebook('texbook')));
  });

  it('is not renamed to a key that another entry has', async () => {
    const editor = await openNote(`${folder}/a.md`, '[@knu|th1984]');
    const edit = await at<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', editor, 'other2020');
    assert.equal(edit.size, 0);
  });
});
