import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { POLCA_KEY, closeEditors, eventually, openNote, paperDigest, readWorkspaceFile, removeWorkspaceFile, writeWorkspaceFile } from '../session';

const SPLITWISE_KEY = 'patelSplitwiseEfficientGenerative2024';
const OWN_BIBLIOGRAPHY = '@book{knuth1984,\n  title = {The {TeX}book},\n  author = {Knuth, Donald E.},\n  year = 1984,\n}\n';

/** What is offered at the cursor by us: others offer words of the note. */
async function offersAt(editor: vscode.TextEditor, resolved = 0): Promise<readonly vscode.CompletionItem[]> {
  const { document, selection } = editor;
  const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, selection.active, '@', resolved);
  return list.items.filter(({ command, detail, kind }) => command?.command.startsWith('_paperDigest') || (kind !== vscode.CompletionItemKind.File && detail !== undefined));
}

const inserted = (items: readonly vscode.CompletionItem[]) => items.map(({ insertText }) => String(typeof insertText === 'object' ? insertText.value : insertText));

describe('completion of citations', () => {
  let folder = '';
  let count = 0;

  before(async () => {
    await paperDigest();
  });
  beforeEach(() => {
    folder = `completion-${++count}`;
  });
  afterEach(async () => {
    await closeEditors();
    await removeWorkspaceFile(folder);
  });

  const queries = [
    { by: 'a mistyped title', text: 'See @splitwse|', key: SPLITWISE_KEY },
    { by: 'an author who is not the first', text: '[@Choukse|]', key: POLCA_KEY },
    { by: 'several words in a bracket', text: '[see @patel power|]', key: POLCA_KEY },
    { by: 'its key', text: `@${POLCA_KEY.slice(0, 12)}|`, key: POLCA_KEY },
    { by: 'its year', text: '[@patel 2024|]', key: SPLITWISE_KEY },
    { by: 'its venue', text: '[@isca patel|]', key: SPLITWISE_KEY },
    { by: 'no @ behind a semicolon', text: '[@a; splitwise|]', key: SPLITWISE_KEY },
  ];
  for (const { by, text, key } of queries) {
    it(`finds a paper by ${by}`, async () => {
      const editor = await openNote(`${folder}/a.md`, text);
      assert.ok(inserted(await offersAt(editor)).slice(0, 3).includes(`@${key}`), inserted(await offersAt(editor)).slice(0, 5).join());
    });
  }

  for (const text of ['`@split|`', 'me@split|', 'https://example.org/@split|', '```\n@split|\n```\n', 'split|']) {
    it(`is quiet in ${JSON.stringify(text)}`, async () => {
      assert.deepEqual(await offersAt(await openNote(`${folder}/a.md`, text)), []);
    });
  }

  it('replaces what is typed and the rest of the word', async () => {
    const editor = await openNote(`${folder}/a.md`, '[see @splitw|ise, p. 3]');
    const [first] = await offersAt(editor);
    const range = first?.range as { inserting: vscode.Range; replacing: vscode.Range };
    assert.deepEqual([range.inserting, range.replacing].map((each) => editor.document.getText(new vscode.Range(each.start, each.end))), ['@splitw', '@splitwise']);
  });

  it('offers what the note cites already before the rest', async () => {
    const editor = await openNote(`${folder}/a.md`, `[@${SPLITWISE_KEY}]\n\n@|`);
    assert.equal(inserted(await offersAt(editor))[0], `@${SPLITWISE_KEY}`);
  });

  it("offers the works of the note's own bibliography", async () => {
    await writeWorkspaceFile(`${folder}/references.bib`, OWN_BIBLIOGRAPHY);
    const editor = await openNote(`${folder}/a.md`, '@knuth|');
    assert.ok(inserted(await offersAt(editor)).includes('@knuth1984'));
  });

  it('offers a paper under the key that the bibliography has for it', async () => {
    await writeWorkspaceFile(`${folder}/references.bib`, '@misc{mine,\n  title = {POLCA},\n  eprint = {2308.12908},\n}\n');
    const editor = await openNote(`${folder}/a.md`, '@polca|');
    assert.equal(inserted(await offersAt(editor))[0], '@mine');
  });

  it('documents an offer by its reference, when it is looked at', async () => {
    const editor = await openNote(`${folder}/a.md`, '@polca|');
    const [first] = await offersAt(editor, 1);
    assert.match((first?.documentation as vscode.MarkdownString).value, /^Patel, P\., Choukse, E\..*\(2023\)[\s\S]*\[arXiv\]\(https:\/\/arxiv\.org\/abs\/2308\.12908\)/);
  });

  it('adds the record to the bibliography when an offer is accepted', async () => {
    const editor = await openNote(`${folder}/a.md`, 'See @polca|');
    await eventually('the suggestion is accepted', async () => {
      await vscode.commands.executeCommand('editor.action.triggerSuggest');
      await new Promise((resolve) => setTimeout(resolve, 500));
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return editor.document.getText() === `See @${POLCA_KEY}`;
    });
    await eventually('the record is there', async () => (await readWorkspaceFile(`${folder}/references.bib`).catch(() => '')).includes(`{${POLCA_KEY},`));
  });
});
