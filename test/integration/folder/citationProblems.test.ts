import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { POLCA_KEY, closeEditors, eventually, openNote, paperDigest, readWorkspaceFile, removeWorkspaceFile, withSetting, writeWorkspaceFile } from '../session';

const BIBLIOGRAPHY = `@book{knuth1984,
  title = {The {TeX}book},
  author = {Knuth, Donald E.},
  publisher = {Addison-Wesley},
  year = 1984,
}

@misc{nobody, title = {Nobody knows who}}
@misc{twice, title = {One}, author = {A, B}, year = 2000}
@misc{twice, title = {Two}, author = {A, B}, year = 2001}
`;

describe('problems of citations', () => {
  let folder = '';
  let count = 0;
  let takeBack: (() => Promise<void>) | undefined;

  before(async () => {
    await paperDigest();
  });
  beforeEach(async () => {
    folder = `problems-${++count}`;
    await writeWorkspaceFile(`${folder}/references.bib`, BIBLIOGRAPHY);
  });
  afterEach(async () => {
    await closeEditors();
    await takeBack?.();
    takeBack = undefined;
    await removeWorkspaceFile(folder);
  });

  const problemsOf = ({ document }: vscode.TextEditor) =>
    vscode.languages
      .getDiagnostics(document.uri)
      .filter(({ source }) => source === 'Paper Digest')
      .map(({ code, range }) => `${typeof code === 'string' ? code : ''} ${document.getText(range)}`);
  async function assertProblems(editor: vscode.TextEditor, expected: readonly string[]): Promise<void> {
    await eventually(`the problems are ${expected.join()}`, () => problemsOf(editor).join() === expected.join());
  }
  const fixesAt = (editor: vscode.TextEditor) =>
    vscode.commands.executeCommand<readonly vscode.CodeAction[]>('vscode.executeCodeActionProvider', editor.document.uri, new vscode.Range(editor.selection.active, editor.selection.active), 'quickfix');

  it('are an unknown key, a key that stands twice, and a record without author or date', async () => {
    const editor = await openNote(`${folder}/a.md`, '[@knuth1984; @knuth1948] and @nobody, [@twice], `@code`, me@mail, @fig-plot.\n');
    await assertProblems(editor, ['unknownKey knuth1948', 'unverifiedRecord nobody', 'duplicateKey twice']);
  });

  it('are told in sentences that name the file', async () => {
    const editor = await openNote(`${folder}/a.md`, '[@twice]\n');
    await assertProblems(editor, ['duplicateKey twice']);
    const [problem] = vscode.languages.getDiagnostics(editor.document.uri);
    assert.match(problem?.message ?? '', /^problems-\d+\/references\.bib has more than one entry with the key "twice"/);
  });

  const unread = [
    { what: 'breaks off', content: `${BIBLIOGRAPHY}@book{broken, title = {\n`, told: /^problems-\d+\/references\.bib cannot be read beyond line 11: .*\. Mend that line; nothing is added to the file before\.$/ },
    { what: 'is not UTF-8', content: new Uint8Array([0x40, 0xe9, 0xff]), told: /^problems-\d+\/references\.bib is not UTF-8\. Save it as UTF-8; nothing is added to the file before\.$/ },
  ];
  for (const { what, content, told } of unread) {
    it(`are a bibliography that ${what}, and then no key is called unknown`, async () => {
      await writeWorkspaceFile(`${folder}/references.bib`, content);
      const editor = await openNote(`${folder}/a.md`, '[@lamport1978]\n');
      await assertProblems(editor, ['unusableBibliography [@lamport1978]']);
      assert.match(vscode.languages.getDiagnostics(editor.document.uri)[0]?.message ?? '', told);
    });
  }

  it('are a style that cannot be used, at the line that names it, until it can', async () => {
    const editor = await openNote(`${folder}/a.md`, '---\ncsl: broken.csl\n---\n\n[@knuth1984]\n');
    await assertProblems(editor, ['unusableStyle csl: broken.csl']);
    const message = () => vscode.languages.getDiagnostics(editor.document.uri)[0]?.message ?? '';
    assert.match(message(), /^No citation style "broken\.csl" was found beside the note .*: put the \.csl file there, or name another style\.$/);
    await writeWorkspaceFile(`${folder}/broken.csl`, '<style');
    await eventually('the file is found to be no style', () => /^problems-\d+\/broken\.csl is no CSL style that can be read/.test(message()));
    await editor.edit((builder) => builder.replace(new vscode.Range(1, 5, 1, 15), 'mla'));
    await assertProblems(editor, []);
  });

  it('are an entry without a field that its type requires, completed from the record of the library', async () => {
    await writeWorkspaceFile(`${folder}/references.bib`, '@inproceedings{splitwise,\n  title = {Splitwise: Efficient Generative LLM Inference Using Phase Splitting},\n  author = {Patel, P.},\n  year = 2024\n}\n');
    const editor = await openNote(`${folder}/a.md`, '[@splitwise|]\n');
    await assertProblems(editor, ['incompleteEntry splitwise']);
    assert.match(vscode.languages.getDiagnostics(editor.document.uri)[0]?.message ?? '', /lacks "booktitle", which an entry of type @inproceedings must have/);
    const [complete] = await fixesAt(editor);
    assert.match(complete?.title ?? '', /^Complete the entry in .*references\.bib from the record of the library$/);
    await vscode.commands.executeCommand(complete?.command?.command ?? '', ...((complete?.command?.arguments ?? []) as unknown[]));
    assert.match(await readWorkspaceFile(`${folder}/references.bib`), /year = 2024,\n {2}booktitle = \{.*Computer Architecture.*\}\n\}\n$/);
    await assertProblems(editor, []);
  });

  it('go when the bibliography is mended', async () => {
    const editor = await openNote(`${folder}/a.md`, '[@later]\n');
    await assertProblems(editor, ['unknownKey later']);
    await writeWorkspaceFile(`${folder}/references.bib`, `${BIBLIOGRAPHY}@misc{later, title = {Later}, author = {A, B}, year = 2000}\n`);
    await assertProblems(editor, []);
  });

  it('are not told where a setting turns them off', async () => {
    takeBack = await withSetting('problems.unknownKey', 'off');
    const editor = await openNote(`${folder}/a.md`, '[@absent] @nobody\n');
    await assertProblems(editor, ['unverifiedRecord nobody']);
  });

  const severities = [
    ['error', vscode.DiagnosticSeverity.Error],
    ['warning', vscode.DiagnosticSeverity.Warning],
    ['information', vscode.DiagnosticSeverity.Information],
    ['hint', vscode.DiagnosticSeverity.Hint],
    ['off', undefined],
  ] as const;
  const kinds = [
    ['unknownKey', '@absent2020'],
    ['duplicateKey', '@twice'],
    ['unverifiedRecord', '@nobody'],
    ['incompleteEntry', '@gap'],
  ] as const;
  for (const [index, [code]] of kinds.entries()) {
    it(`are as loud as "problems.${code}" says`, async () => {
      await writeWorkspaceFile(`${folder}/references.bib`, `${BIBLIOGRAPHY}@article{gap, title = {Gap}, author = {A, B}, year = 2000}\n`);
      const editor = await openNote(`${folder}/a.md`, `[${kinds.map(([, each]) => each).join('; ')}]\n`);
      const told = () => new Map(vscode.languages.getDiagnostics(editor.document.uri).flatMap(({ source, code: found, severity }) => (source === 'Paper Digest' && typeof found === 'string' ? [[found, severity] as const] : [])));
      await eventually('all are told', () => told().size === kinds.length);
      const others = new Map([...told()].filter(([name]) => name !== code));
      // Each kind begins with another severity, so that none is the default all the time.
      for (const [setting, severity] of [...severities.slice(index), ...severities.slice(0, index)]) {
        takeBack = await withSetting(`problems.${code}`, setting);
        await eventually(`${code} is ${setting}`, () => told().get(code) === severity && told().size === kinds.length - (severity === undefined ? 1 : 0));
        for (const [name, severityOfOther] of others) assert.equal(told().get(name), severityOfOther, name);
      }
    });
  }

  it('offer to open each entry of a key that stands twice', async () => {
    const editor = await openNote(`${folder}/a.md`, '[@tw|ice]\n');
    await assertProblems(editor, ['duplicateKey twice']);
    const fixes = (await fixesAt(editor)).filter(({ title }) => title.startsWith('Open line'));
    assert.deepEqual(fixes.map(({ title }) => title), [9, 10].map((line) => `Open line ${line} of ${folder}/references.bib`));
    const [, second] = fixes;
    await vscode.commands.executeCommand(second?.command?.command ?? '', ...((second?.command?.arguments ?? []) as unknown[]));
    const shown = vscode.window.activeTextEditor;
    assert.deepEqual([shown && vscode.workspace.asRelativePath(shown.document.uri), shown?.selection.active.line], [`${folder}/references.bib`, 9]);
  });

  it('offer to complete a record without author or date by the services, and to open it', async () => {
    const editor = await openNote(`${folder}/a.md`, '[@nob|ody]\n');
    await assertProblems(editor, ['unverifiedRecord nobody']);
    assert.deepEqual((await fixesAt(editor)).map(({ title }) => title), ['Complete the record "nobody" by the online services', `Open line 8 of ${folder}/references.bib`]);
  });

  it('offer the nearest key, and change to it', async () => {
    const editor = await openNote(`${folder}/a.md`, '[@knuth19|48]\n');
    await assertProblems(editor, ['unknownKey knuth1948']);
    const fix = (await fixesAt(editor)).find(({ title }) => title === 'Change to "knuth1984"');
    assert.ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    assert.equal(editor.document.getText(), '[@knuth1984]\n');
  });

  it('offer to add the record from the library', async () => {
    const editor = await openNote(`${folder}/a.md`, `[@${POLCA_KEY}|]\n`);
    await assertProblems(editor, [`unknownKey ${POLCA_KEY}`]);
    const fix = (await fixesAt(editor)).find(({ title }) => title === 'Add "POLCA: Power Oversubscription in LLM Cloud Providers" to the bibliography');
    await vscode.commands.executeCommand(fix?.command?.command ?? '', ...((fix?.command?.arguments ?? []) as unknown[]));
    await assertProblems(editor, []);
    assert.ok((await readWorkspaceFile(`${folder}/references.bib`)).startsWith(BIBLIOGRAPHY));
  });

  it('leave people alone who are mentioned in a note without a bibliography', async () => {
    const editor = await openNote(`${folder}-elsewhere/a.md`, `Thanks to @octocat and [@babel/core]. See [@${POLCA_KEY}].\n`);
    await assertProblems(editor, [`unknownKey ${POLCA_KEY}`]);
    await removeWorkspaceFile(`${folder}-elsewhere`);
  });
});
