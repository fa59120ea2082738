import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { POLCA, POLCA_KEY, closeEditors, hoverText, insertCitation, openNote, paperDigest, readWorkspaceFile, removeWorkspaceFile, withSetting, writeWorkspaceFile } from '../session';

/** The smallest style there can be: it shows that the file is used, and nothing else. */
const OWN_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>Own</title><id>own</id><updated>2024-01-01T00:00:00+00:00</updated></info>
  <citation><layout prefix="{" suffix="}"><text variable="title"/></layout></citation>
  <bibliography><layout><text variable="title" suffix=" by own style"/></layout></bibliography>
</style>`;

describe('formats of citations', () => {
  let folder = '';
  let count = 0;
  let takeBack: (() => Promise<void>)[] = [];
  const set = async (name: string, value: unknown) => takeBack.push(await withSetting(name, value));

  before(async () => {
    await paperDigest();
  });
  beforeEach(() => {
    folder = `formats-${++count}`;
  });
  afterEach(async () => {
    await closeEditors();
    for (const each of takeBack) await each();
    takeBack = [];
    await removeWorkspaceFile(folder);
  });

  async function inserted(format: string, text: string): Promise<string> {
    await set('citation.format', format);
    const editor = await openNote(`${folder}/a.md`, text);
    await insertCitation(POLCA);
    return editor.document.getText();
  }

  const formats = [
    { format: 'myst', text: '|', expected: `{cite:p}\`${POLCA_KEY}\`` },
    { format: 'latex', text: '|', expected: `\\cite{${POLCA_KEY}}` },
    { format: 'latex', text: '\\citep[p. 3]{a|}', expected: `\\citep[p. 3]{a,${POLCA_KEY}}` },
    { format: 'wikilink', text: '|', expected: `[[@${POLCA_KEY}]]` },
    { format: 'citation', text: '|', expected: '(Patel et al., 2023)' },
    { format: 'auto', text: '|', expected: `[@${POLCA_KEY}]` },
    { format: 'auto', text: 'As \\cite{a} says |', expected: `As \\cite{a} says \\cite{${POLCA_KEY}}` },
    { format: 'auto', text: '{cite:p}`a` |', expected: `{cite:p}\`a\` {cite:p}\`${POLCA_KEY}\`` },
    { format: 'auto', text: '@a says |', expected: `@a says @${POLCA_KEY}` },
    { format: 'auto', text: '[[@a]] |', expected: `[[@a]] [[@${POLCA_KEY}]]` },
    { format: 'myst', text: '{cite:t}`a|` says', expected: `{cite:t}\`a,${POLCA_KEY}\` says` },
    { format: 'pandoc', text: '[see @a, pp. 33-35|]', expected: `[see @a, pp. 33-35; @${POLCA_KEY}]` },
  ];
  for (const { format, text, expected } of formats) {
    it(`write ${JSON.stringify(expected)} for "${format}" into ${JSON.stringify(text)}`, async () => {
      assert.equal(await inserted(format, text), expected);
    });
  }

  it('define a footnote once, as the note has it, and one undo takes mark and definition back', async () => {
    await set('citation.format', 'auto');
    const text = 'A[^x] | and B.\n\n[^x]: X.\n';
    const editor = await openNote(`${folder}/a.md`, text);
    const mark = `[^${POLCA_KEY}]`;
    await insertCitation(POLCA);
    const once = editor.document.getText();
    assert.match(once, new RegExp(`^A\\[\\^x\\] \\[\\^${POLCA_KEY}\\] and B\\.\\n\\n\\[\\^x\\]: X\\.\\n\\[\\^${POLCA_KEY}\\]: Patel, P\\..*\\n$`));
    await insertCitation(POLCA);
    assert.equal(editor.document.getText(), once.replace(mark, mark + mark), 'the definition is used again');
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), once);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), text.replace('|', ''));
  });

  for (const name of ['a.qmd', 'a.Rmd']) {
    it(`cite in ${name}, where VS Code knows no such language`, async () => {
      const editor = await openNote(`${folder}/${name}`, 'As | says.\n\n@polca');
      await insertCitation(POLCA);
      assert.equal(editor.document.getText(), `As [@${POLCA_KEY}] says.\n\n@polca`);
      assert.ok((await readWorkspaceFile(`${folder}/references.bib`)).includes(POLCA_KEY));
      assert.match(await hoverText(editor.document, new vscode.Position(0, 8)), /Patel, P\./);
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', editor.document.uri, new vscode.Position(2, 6));
      assert.ok(items.some(({ detail }) => detail === POLCA_KEY), items.map(({ detail }) => detail).join());
    });
  }

  it("use the note's style and language", async () => {
    assert.match(await inserted('reference', '---\ncsl: ieee\n---\n|'), /P\. Patel \*et al\.\*,|P\. Patel/);
  });

  it('use a .csl file beside the note', async () => {
    await writeWorkspaceFile(`${folder}/own.csl`, OWN_STYLE);
    assert.match(await inserted('reference', '---\ncsl: own.csl\n---\n|'), /Providers by own style$/);
  });

  describe('with a .csl file that depends on another style', () => {
    const child = '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0"><info><title>Child</title><link href="http://www.zotero.org/styles/own-parent" rel="independent-parent"/></info></style>';
    beforeEach(() => writeWorkspaceFile(`${folder}/child.csl`, child));

    it('use that style where it stands beside', async () => {
      await writeWorkspaceFile(`${folder}/own-parent.csl`, OWN_STYLE);
      assert.match(await inserted('reference', '---\ncsl: child.csl\n---\n|'), /Providers by own style$/);
    });

    it('use the next best where that style is not there', async () => {
      assert.match(await inserted('reference', '---\ncsl: child.csl\n---\n|'), /Patel, P\..*\(2023/);
    });

    it('use the next best where the file is no style at all', async () => {
      await writeWorkspaceFile(`${folder}/child.csl`, '<style');
      assert.match(await inserted('reference', '---\ncsl: child.csl\n---\n|'), /Patel, P\..*\(2023/);
    });
  });

  it('use the .csl file of the setting', async () => {
    await writeWorkspaceFile(`${folder}/own.csl`, OWN_STYLE);
    await set('citation.styleFile', `${folder}/own.csl`);
    assert.match(await inserted('reference', '|'), /by own style$/);
  });

  it('put the record into the bibliography of the setting', async () => {
    await set('bibliography', 'lib/own.bib');
    await openNote(`${folder}/a.md`, '|');
    await insertCitation(POLCA);
    assert.ok((await readWorkspaceFile(`${folder}/lib/own.bib`)).includes(POLCA_KEY));
  });

  it('put the record into the first bibliography of a list in the front matter', async () => {
    await openNote(`${folder}/a.md`, '---\nbibliography:\n  - first.bib\n  - second.bib\n---\n|');
    await insertCitation(POLCA);
    assert.ok((await readWorkspaceFile(`${folder}/first.bib`)).includes(POLCA_KEY));
    await assert.rejects(readWorkspaceFile(`${folder}/second.bib`));
  });

  const projects = [
    { file: '_quarto.yml', content: 'project:\n  type: book\nbibliography: refs/all.bib\n' },
    { file: 'myst.yml', content: 'version: 1\nproject:\n  bibliography:\n    - refs/all.bib\n' },
  ];
  for (const { file, content } of projects) {
    it(`put the record into the bibliography of ${file}`, async () => {
      await writeWorkspaceFile(`${folder}/${file}`, content);
      await writeWorkspaceFile(`${folder}/refs/all.bib`, '% all\n');
      await openNote(`${folder}/chapters/a.md`, '|');
      await insertCitation(POLCA);
      assert.match(await readWorkspaceFile(`${folder}/refs/all.bib`), new RegExp(`^% all\\n[\\s\\S]*\\{${POLCA_KEY},`));
    });
  }

  it('put the record into a CSL-YAML bibliography', async () => {
    const before = 'references:\n  - id: old\n    type: book\n    title: Old\n';
    await writeWorkspaceFile(`${folder}/refs.yaml`, before);
    await openNote(`${folder}/a.md`, '---\nbibliography: refs.yaml\n---\n|');
    await insertCitation(POLCA);
    const after = await readWorkspaceFile(`${folder}/refs.yaml`);
    assert.ok(after.startsWith(before) && after.includes(`id: ${POLCA_KEY}`), after);
  });
});
