import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { MemoryFiles } from '../memoryFiles';
import { closeEditors, eventually, insertCitation, paperDigest } from '../session';

const ABSTRACT = 'In our own words: in this paper we propose a method for one of many problems, and experiments on several datasets show that it works well. '.repeat(2);
const page = (...titles: readonly string[]) => titles.map((title) => `${title}\n${ABSTRACT}\n`).join('');
const bytes = (text: string) => new TextEncoder().encode(text);
const text = (content: Uint8Array) => new TextDecoder().decode(content);
const titles = async () => (await paperDigest()).papers().map(({ title }) => title);

describe('a folder that is on no disk', () => {
  const files = new MemoryFiles();
  const at = (path: string) => vscode.Uri.from({ scheme: 'paper-digest-test', path: `/virtual/${path}` });
  let provider: vscode.Disposable | undefined;

  before(async () => {
    provider = vscode.workspace.registerFileSystemProvider('paper-digest-test', files, { isCaseSensitive: true });
    files.writeFile(at('.vscode/settings.json'), bytes(JSON.stringify({ 'paperDigest.digests': ['lists/week.txt'] })));
    files.writeFile(at('lists/week.txt'), bytes(page('Reading What Is on No Disk')));
    files.writeFile(at('note.md'), bytes('As somebody said .\n'));
    // Behind the others, so that the window stays as it is.
    vscode.workspace.updateWorkspaceFolders(vscode.workspace.workspaceFolders?.length ?? 0, 0, { uri: at(''), name: 'virtual' });
    await eventually('its digest is read', async () => (await titles()).includes('Reading What Is on No Disk'));
  });

  after(async () => {
    await closeEditors();
    const place = vscode.workspace.workspaceFolders?.findIndex(({ name }) => name === 'virtual') ?? -1;
    if (place >= 0) vscode.workspace.updateWorkspaceFolders(place, 1);
    await eventually('its papers are gone', async () => !(await titles()).includes('Reading What Is on No Disk'));
    provider?.dispose();
  });

  it('has its digest read again when it changes', async () => {
    files.writeFile(at('lists/week.txt'), bytes(page('Reading What Is on No Disk', 'A Second Paper on No Disk')));
    await eventually('the second paper is there', async () => (await titles()).includes('A Second Paper on No Disk'));
  });

  it('gets a citation into its note and the record beside it', async () => {
    const paper = (await paperDigest()).papers().find(({ title }) => title === 'Reading What Is on No Disk');
    const document = await vscode.workspace.openTextDocument(at('note.md'));
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(0, 17, 0, 17);
    await insertCitation(paper?.id ?? '');
    const [, key = 'no key'] = /^As somebody said \[@([^\]]+)\]\.\n$/.exec(document.getText()) ?? [];
    assert.ok(text(files.readFile(at('references.bib'))).includes(`{${key},`), document.getText());
  });
});
