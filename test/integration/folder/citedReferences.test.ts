import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { POLCA, closeEditors, eventually, openNote, paperDigest, readWorkspaceFile, removeWorkspaceFile, withSetting, workspacePath, writeWorkspaceFile } from '../session';

const KNUTH = '@book{knuth1984,\n    title = {The {TeX}book},\n    author = {Knuth, Donald E.},\n    publisher = {Addison-Wesley},\n    year = 1984\n}';
const LAMPORT = '@article{lamport1978, title = {Time, Clocks}, author = {Lamport, Leslie}, year = 1978, journal = {CACM}}';
const UNCITED = '@misc{uncited, title = {Uncited}, author = {A, B}, year = 2000}';
const START = '<!-- bibliography: paper-digest -->';
const END = '<!-- /bibliography -->';

describe('what a note cites', () => {
  let folder = '';
  let count = 0;

  before(async () => {
    await paperDigest();
  });
  beforeEach(async () => {
    folder = `cited-${++count}`;
    await writeWorkspaceFile(`${folder}/references.bib`, `${LAMPORT}\n\n${UNCITED}\n\n${KNUTH}\n`);
  });
  afterEach(async () => {
    await closeEditors();
    await removeWorkspaceFile(folder);
  });

  const update = () => vscode.commands.executeCommand('paperDigest.updateBibliography');

  it('is written into the note as its reference list, the cited works only', async () => {
    const editor = await openNote(`${folder}/a.md`, '[@lamport1978] and @knuth1984.|');
    await update();
    assert.deepEqual([editor.selection.active.line, editor.selection.active.character], [0, 30], 'the cursor stays where it was');
    assert.match(
      editor.document.getText(),
      new RegExp(`^\\[@lamport1978\\] and @knuth1984\\.\\n\\n${START}\\n\\nKnuth, D\\. E\\. \\(1984\\)\\. .*\\n\\nLamport, L\\. \\(1978\\)\\. .*\\n\\n${END}\\n$`),
    );
  });

  it('is brought up to date, and the second time nothing changes', async () => {
    const editor = await openNote(`${folder}/a.md`, `[@knuth1984]\n\n${START}\n\nOld text.\n\n${END}\n\nAfter.\n`);
    // VS Code may read a note again that was written a moment ago; the command then changes nothing and asks to be run again.
    await eventually('the list is written', async () => {
      await update();
      return !editor.document.getText().includes('Old text');
    });
    const once = editor.document.getText();
    const version = editor.document.version;
    await update();
    assert.deepEqual([once.endsWith(`${END}\n\nAfter.\n`), editor.document.version], [true, version]);
  });

  const LISTED = `[@knuth1984]\n\n${START}\n\nKept.\n\n${END}\n`;
  const faults = [
    { what: 'breaks off before the entry', bibliography: `${LAMPORT}\n@book{broken, title = {\n${KNUTH}\n` },
    { what: 'is not there', bibliography: undefined },
    { what: 'is not UTF-8', bibliography: new Uint8Array([0x40, 0xe9, 0xff]) },
  ];
  for (const { what, bibliography } of faults) {
    it(`stays as it is where the bibliography ${what}`, async () => {
      if (bibliography === undefined) await removeWorkspaceFile(`${folder}/references.bib`);
      else await writeWorkspaceFile(`${folder}/references.bib`, bibliography);
      const editor = await openNote(`${folder}/a.md`, LISTED);
      await update();
      assert.equal(editor.document.getText(), LISTED);
    });
  }

  it('is not begun in a note that cites nothing', async () => {
    const editor = await openNote(`${folder}/a.md`, 'No citation.\n');
    await update();
    assert.equal(editor.document.getText(), 'No citation.\n');
  });

  it('is numbered in a numeric style', async () => {
    const editor = await openNote(`${folder}/a.md`, '---\ncsl: ieee\n---\n\n[@lamport1978], [@knuth1984].\n');
    await update();
    assert.match(editor.document.getText(), /\\\[1\\\] L\. Lamport[\s\S]*\\\[2\\\] D\. E\. Knuth/);
  });

  it('is written in the order of the text where the settings say so', async () => {
    const takeBack = await withSetting('citation.referenceOrder', 'cited');
    try {
      const editor = await openNote(`${folder}/a.md`, '[@lamport1978] and @knuth1984.\n');
      await update();
      assert.match(editor.document.getText(), /Lamport, L\. \(1978\)[\s\S]*Knuth, D\. E\. \(1984\)/);
    } finally {
      await takeBack();
    }
  });

  it('is exported as BibTeX, entry by entry as it stands', async () => {
    await openNote(`${folder}/a.md`, '[@knuth1984; @lamport1978; @absent]\n');
    await vscode.commands.executeCommand('paperDigest.exportCited', vscode.Uri.file(workspacePath(`${folder}/cited.bib`)));
    assert.equal(await readWorkspaceFile(`${folder}/cited.bib`), `${KNUTH}\n\n${LAMPORT}\n`);
  });

  it('is exported as CSL-JSON', async () => {
    await openNote(`${folder}/a.md`, '[@lamport1978]\n');
    await vscode.commands.executeCommand('paperDigest.exportCited', vscode.Uri.file(workspacePath(`${folder}/cited.json`)));
    const items = JSON.parse(await readWorkspaceFile(`${folder}/cited.json`)) as readonly { readonly id: string; readonly type: string }[];
    assert.deepEqual(items.map(({ id, type }) => [id, type]), [['lamport1978', 'article-journal']]);
  });

  it('is copied as a formatted reference in the style of the note that is being edited', async () => {
    await openNote(`${folder}/a.md`, '---\ncsl: ieee\n---\n');
    await vscode.commands.executeCommand('paperDigest.copyReference', POLCA);
    assert.match(await vscode.env.clipboard.readText(), /^P\. Patel/);
  });
});
