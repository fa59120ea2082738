import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { chmod, readFile, stat } from 'node:fs/promises';
import * as vscode from 'vscode';
import {
  NO_AUTHOR,
  POLCA,
  POLCA_KEY,
  SPLITWISE,
  closeEditors,
  eventually,
  insertCitation,
  openNote,
  paperDigest,
  readWorkspaceFile,
  removeWorkspaceFile,
  withSetting,
  workspacePath,
  writeWorkspaceFile,
} from '../session';

const SPLITWISE_KEY = 'patelSplitwiseEfficientGenerative2024';
const entries = (text: string) => [...text.matchAll(/^@\w+\{([^,]+),/gm)].map(([, key]) => key);

describe('Insert Citation', () => {
  let takeBack: (() => Promise<void>) | undefined;
  // A folder for each test: VS Code may still know an earlier file by the same name.
  let notes = '';
  let count = 0;

  beforeEach(() => {
    notes = `notes-${++count}`;
  });

  before(async () => {
    await paperDigest();
  });

  afterEach(async () => {
    await closeEditors();
    await takeBack?.();
    takeBack = undefined;
    for (const name of [notes, 'references.bib']) await removeWorkspaceFile(name);
  });

  it('puts the citation at the cursor and the record into references.bib beside the note', async () => {
    const editor = await openNote(`${notes}/a.md`, 'Servers draw less |than rated.\n');
    await insertCitation(POLCA);
    assert.equal(editor.document.getText(), `Servers draw less [@${POLCA_KEY}]than rated.\n`);
    assert.deepEqual(entries(await readWorkspaceFile(`${notes}/references.bib`)), [POLCA_KEY]);
  });

  it('leaves the cursor behind the citation, in the editor', async () => {
    const editor = await openNote(`${notes}/a.md`, 'Text |.\n');
    await insertCitation(POLCA);
    assert.deepEqual([vscode.window.activeTextEditor?.document, editor.selection.active.character], [editor.document, `Text [@${POLCA_KEY}]`.length]);
  });

  it('cites several papers in one bracket, in the order given', async () => {
    const editor = await openNote(`${notes}/a.md`, '|\n');
    await insertCitation([SPLITWISE, POLCA]);
    assert.equal(editor.document.getText(), `[@${SPLITWISE_KEY}; @${POLCA_KEY}]\n`);
  });

  it('writes at every cursor, and one undo takes it back everywhere', async () => {
    const editor = await openNote(`${notes}/a.md`, 'One |.\nTwo |.\nThree |.\n');
    await insertCitation(POLCA);
    assert.equal(editor.document.getText(), `One [@${POLCA_KEY}].\nTwo [@${POLCA_KEY}].\nThree [@${POLCA_KEY}].\n`);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), 'One .\nTwo .\nThree .\n');
  });

  it('leaves the bibliography alone when the note is undone', async () => {
    await openNote(`${notes}/a.md`, '|\n');
    await insertCitation(POLCA);
    const before = await readWorkspaceFile(`${notes}/references.bib`);
    await vscode.commands.executeCommand('undo');
    assert.equal(await readWorkspaceFile(`${notes}/references.bib`), before);
  });

  it('extends an existing citation and keeps its text', async () => {
    const editor = await openNote(`${notes}/a.md`, 'As shown [see @other2020, pp. 33-35|].\n');
    await insertCitation(POLCA);
    assert.equal(editor.document.getText(), `As shown [see @other2020, pp. 33-35; @${POLCA_KEY}].\n`);
  });

  it('keeps selected text', async () => {
    const editor = await openNote(`${notes}/a.md`, 'precious words\n');
    editor.selection = new vscode.Selection(0, 0, 0, 8);
    await insertCitation(POLCA);
    assert.equal(editor.document.getText(), `precious[@${POLCA_KEY}] words\n`);
  });

  const formats = [
    { format: 'narrative', text: /^@patelPOLCAPowerOversubscription2023\n$/ },
    { format: 'link', text: /^\[Patel et al\. \(2023\)\]\(https:\/\/arxiv\.org\/abs\/2308\.12908\)\n$/ },
    { format: 'footnote', text: /^\[\^patelPOLCAPowerOversubscription2023\]\n\n\[\^patelPOLCAPowerOversubscription2023\]: Patel, P\., .*2023.*\n$/ },
    { format: 'reference', text: /^Patel, P\., Choukse, E\., .*\(2023\)\. .*\n$/ },
  ];
  for (const { format, text } of formats) {
    it(`writes the format "${format}"`, async () => {
      takeBack = await withSetting('citation.format', format);
      const editor = await openNote(`${notes}/a.md`, '|\n');
      await insertCitation(POLCA);
      assert.match(editor.document.getText(), text);
    });
  }

  it('uses the bibliography of the front matter, appends to it and changes nothing else in it', async () => {
    const existing = '% mine\r\n@article{old1999,\r\n\ttitle = {Old},\r\n\tyear = 1999\r\n}\r\n';
    await writeWorkspaceFile(`${notes}/lib/mine.bib`, existing);
    await openNote(`${notes}/a.md`, '---\nbibliography: lib/mine.bib\n---\n\n|\n');
    await insertCitation(POLCA);
    const after = await readWorkspaceFile(`${notes}/lib/mine.bib`);
    assert.ok(after.startsWith(existing), after);
    assert.deepEqual(entries(after), ['old1999', POLCA_KEY]);
  });

  it('makes the bibliography of the front matter with the folders it lies in', async () => {
    await openNote(`${notes}/a.md`, '---\nbibliography: new/deep/refs.bib\n---\n|\n');
    await insertCitation(POLCA);
    assert.deepEqual(entries(await readWorkspaceFile(`${notes}/new/deep/refs.bib`)), [POLCA_KEY]);
  });

  it('does not add a record twice, and cites the key the bibliography has for the paper', async () => {
    const existing = '@misc{myOwnKey,\n  title = {{POLCA}: Power Oversubscription in {LLM} Cloud Providers},\n  eprint = {2308.12908v2},\n}\n';
    await writeWorkspaceFile(`${notes}/references.bib`, existing);
    const editor = await openNote(`${notes}/a.md`, '|\n');
    await insertCitation(POLCA);
    assert.deepEqual([editor.document.getText(), await readWorkspaceFile(`${notes}/references.bib`)], ['[@myOwnKey]\n', existing]);
  });

  it('cites the key of whichever bibliography of the note has the paper, and records it in no other', async () => {
    await writeWorkspaceFile(`${notes}/first.bib`, '% first\n');
    await writeWorkspaceFile(`${notes}/second.bib`, '@misc{theirKey,\n  title = {Anything},\n  eprint = {2308.12908},\n}\n');
    const editor = await openNote(`${notes}/a.md`, '---\nbibliography: [first.bib, second.bib]\n---\n|\n');
    await insertCitation(POLCA);
    assert.ok(editor.document.getText().endsWith('[@theirKey]\n'), editor.document.getText());
    assert.equal(await readWorkspaceFile(`${notes}/first.bib`), '% first\n');
  });

  it('writes into the editor where the bibliography has unsaved edits', async () => {
    const uri = await writeWorkspaceFile(`${notes}/references.bib`, '% start\n');
    const bibliography = await vscode.workspace.openTextDocument(uri);
    const bibliographyEditor = await vscode.window.showTextDocument(bibliography);
    // VS Code may still be reading the file again that an earlier test had open; an editor takes no edit then.
    await eventually('the editor takes the edit', async () => bibliographyEditor.edit((edit) => edit.insert(new vscode.Position(1, 0), '% unsaved\n')));
    await openNote(`${notes}/a.md`, '|\n');
    await insertCitation(POLCA);
    assert.equal(await readWorkspaceFile(`${notes}/references.bib`), '% start\n');
    assert.ok(bibliography.getText().startsWith('% start\n% unsaved\n') && bibliography.getText().includes(POLCA_KEY), bibliography.getText());
    await vscode.window.showTextDocument(bibliography);
  });

  it('writes nothing into a malformed bibliography, and still inserts the citation', async () => {
    const malformed = '@article{good, title = {Good}}\n\n@article{broken,\n  title = {Never closed\n';
    await writeWorkspaceFile(`${notes}/references.bib`, malformed);
    const editor = await openNote(`${notes}/a.md`, '|\n');
    await insertCitation(POLCA);
    assert.deepEqual([editor.document.getText(), await readWorkspaceFile(`${notes}/references.bib`)], [`[@${POLCA_KEY}]\n`, malformed]);
  });

  it('writes nothing into a read-only bibliography, and still inserts the citation', async () => {
    await writeWorkspaceFile(`${notes}/references.bib`, '% locked\n');
    await chmod(workspacePath(`${notes}/references.bib`), 0o444);
    const editor = await openNote(`${notes}/a.md`, '|\n');
    await insertCitation(POLCA);
    assert.deepEqual([editor.document.getText(), await readWorkspaceFile(`${notes}/references.bib`)], [`[@${POLCA_KEY}]\n`, '% locked\n']);
  });

  it('writes nothing into a bibliography that is not UTF-8', async () => {
    const bytes = Buffer.from('@misc{a, title = {M\xfcller}}\n', 'latin1');
    await writeWorkspaceFile(`${notes}/references.bib`, bytes);
    await openNote(`${notes}/a.md`, '|\n');
    await insertCitation(POLCA);
    assert.deepEqual(await readFile(workspacePath(`${notes}/references.bib`)), bytes);
  });

  it('keeps the permissions of the bibliography', async () => {
    await writeWorkspaceFile(`${notes}/references.bib`, '% mine\n');
    await chmod(workspacePath(`${notes}/references.bib`), 0o640);
    await openNote(`${notes}/a.md`, '|\n');
    await insertCitation(POLCA);
    assert.equal((await stat(workspacePath(`${notes}/references.bib`))).mode & 0o777, 0o640);
  });

  it('does both of two inserts at once, whole', async () => {
    const editor = await openNote(`${notes}/a.md`, '|\n');
    await Promise.all([insertCitation(POLCA), insertCitation(SPLITWISE)]);
    const text = editor.document.getText();
    assert.ok(text.includes(`@${POLCA_KEY}`) && text.includes(`@${SPLITWISE_KEY}`), text);
    assert.deepEqual(entries(await readWorkspaceFile(`${notes}/references.bib`)).sort(), [POLCA_KEY, SPLITWISE_KEY].sort());
  });

  it('cites a paper without a known author by a key of its title, and writes no author', async () => {
    const editor = await openNote(`${notes}/a.md`, '|\n');
    await insertCitation(NO_AUTHOR);
    assert.match(editor.document.getText(), /^\[@\w*FieldIToF\w*2023\]\n$/);
    assert.doesNotMatch(await readWorkspaceFile(`${notes}/references.bib`), /author/);
  });

  it('puts the record of an unsaved note into the workspace folder', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: 'Draft ' });
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(0, 6, 0, 6);
    await insertCitation(POLCA);
    assert.equal(document.getText(), `Draft [@${POLCA_KEY}]`);
    assert.deepEqual(entries(await readWorkspaceFile('references.bib')), [POLCA_KEY]);
  });

  it('changes nothing in a read-only note', async () => {
    const uri = await writeWorkspaceFile(`${notes}/locked.md`, 'Locked.\n');
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
    await insertCitation(POLCA);
    await vscode.commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
    assert.deepEqual([document.getText(), existsSync(workspacePath(`${notes}/references.bib`))], ['Locked.\n', false]);
  });

  it('changes nothing where no note is open', async () => {
    const uri = await writeWorkspaceFile(`${notes}/code.py`, 'print(1)\n');
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    await insertCitation(POLCA);
    assert.equal(document.getText(), 'print(1)\n');
  });

  it('copies key, BibTeX and title', async () => {
    const copied: string[] = [];
    for (const command of ['copyCitationKey', 'copyBibtex', 'copyTitle']) {
      await vscode.commands.executeCommand(`paperDigest.${command}`, POLCA);
      copied.push(await vscode.env.clipboard.readText());
    }
    assert.equal(copied[0], POLCA_KEY);
    assert.match(copied[1] ?? '', /^@misc\{patelPOLCAPowerOversubscription2023,[\s\S]*eprint = \{2308\.12908\}[\s\S]*\}\s*$/);
    assert.equal(copied[2], 'POLCA: Power Oversubscription in LLM Cloud Providers');
  });
});
