import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as vscode from 'vscode';
import * as documented from '../../unit/core/resolve/documentedAnswers';
import { LocalServices, says } from '../../unit/host/localServices';
import { acceptUntil, closeEditors, eventually, paperDigest } from '../session';

const ABSTRACT = 'In our own words: in this paper we propose a method for one of many problems, and experiments on several datasets show that it works well. '.repeat(2);
const page = (...titles: readonly string[]) => titles.map((title) => `${title}\n${ABSTRACT}\n`).join('');

const titles = async () => (await paperDigest()).papers().map(({ title }) => title);
const folder = (name: string): vscode.Uri => {
  const found = vscode.workspace.workspaceFolders?.find((each) => each.name === name);
  assert.ok(found, `the folder ${name} is open`);
  return found.uri;
};
const setEntries = (name: string, digests: readonly string[] | undefined) =>
  vscode.workspace.getConfiguration('paperDigest', folder(name)).update('digests', digests, vscode.ConfigurationTarget.WorkspaceFolder);
const entries = (name: string) => vscode.workspace.getConfiguration('paperDigest', folder(name)).inspect<string[]>('digests')?.workspaceFolderValue;

describe('a workspace of two folders', () => {
  it('has the papers of both, each once', async () => {
    const papers = (await paperDigest()).papers();
    assert.deepEqual(
      papers.map(({ title, sources }) => `${title}: ${sources.map(({ uri }) => vscode.workspace.asRelativePath(vscode.Uri.parse(uri))).join(', ')}`),
      [
        'Counting Sheep with Small Networks: first/reading.txt',
        'A Paper That Both Folders List: first/reading.txt, second/lists/week.txt',
        'Sorting Leaves by Their Shadows: second/lists/week.txt',
      ],
    );
  });

  it('sees a new file that the glob of one folder names', async () => {
    const file = vscode.Uri.joinPath(folder('second'), 'lists', 'today.txt');
    await writeFile(file.fsPath, page('A Paper of Today'));
    await eventually('it is there', async () => (await titles()).includes('A Paper of Today'));
    await rm(file.fsPath);
    await eventually('it is gone', async () => !(await titles()).includes('A Paper of Today'));
  });

  it('adds a file to the settings of the folder that it is in', async () => {
    const file = vscode.Uri.joinPath(folder('second'), 'added.txt');
    await writeFile(file.fsPath, page('A Paper That Was Added'));
    await vscode.commands.executeCommand('paperDigest.addDigest', file);
    const added = await titles();
    await vscode.commands.executeCommand('paperDigest.removeDigest', file);
    assert.deepEqual([added.includes('A Paper That Was Added'), entries('second'), (await titles()).length], [true, ['lists/*.txt'], 3]);
  });

  it('adds a file outside of them by its absolute path, and sees it change', async () => {
    const outside = join(dirname(folder('first').fsPath), 'outside.txt');
    await writeFile(outside, page('A Paper from Outside'));
    await vscode.commands.executeCommand('paperDigest.addDigest', vscode.Uri.file(outside));
    const named = entries('first');
    const added = (await titles()).includes('A Paper from Outside');
    await writeFile(outside, page('A Paper from Outside', 'Another One from Outside'));
    await eventually('the other one is there', async () => (await titles()).includes('Another One from Outside'));
    await vscode.commands.executeCommand('paperDigest.removeDigest', vscode.Uri.file(outside));
    assert.deepEqual([named, added, entries('first'), (await titles()).length], [['reading.txt', outside], true, ['reading.txt'], 3]);
  });

  it('keeps the embedded digest where the only one is papers.json of the second folder', async () => {
    const own = vscode.Uri.joinPath(folder('second'), 'papers.json');
    await writeFile(own.fsPath, JSON.stringify([{ id: 'own', type: 'article', title: 'A Paper That Was Added One Day', author: [{ family: 'Doe', given: 'Jane' }] }]));
    const before = { first: entries('first'), second: entries('second') };
    await setEntries('first', undefined);
    await setEntries('second', ['papers.json']);
    await eventually('the added paper and the embedded ones are shown', async () => {
      const shown = await titles();
      return shown.length > 80 && shown.includes('A Paper That Was Added One Day');
    });
    for (const name of ['first', 'second'] as const) await setEntries(name, before[name]);
    await rm(own.fsPath);
    await eventually('the papers of both folders are back', async () => (await titles()).length === 3);
  });

  describe('and a paper found online', () => {
    const services = new LocalServices();
    const settings = () => vscode.workspace.getConfiguration('paperDigest');
    before(async () => {
      await services.start();
      services.on('arxiv', says(documented.arxivFeed([documented.arxivEntry()])));
      await settings().update('services', ['arxiv'], vscode.ConfigurationTarget.Global);
      await settings().update('serviceAddresses', services.caller.baseAddresses, vscode.ConfigurationTarget.Global);
      await vscode.commands.executeCommand('paperDigest.allowOnlineServices', true);
    });
    after(async () => {
      await vscode.commands.executeCommand('paperDigest.forgetConsent');
      for (const name of ['services', 'serviceAddresses']) await settings().update(name, undefined, vscode.ConfigurationTarget.Global);
      await services.stop();
    });

    it('has it join papers.json of the folder that the note is in', async () => {
      const own = vscode.Uri.joinPath(folder('second'), 'papers.json');
      const note = vscode.Uri.joinPath(folder('second'), 'note.md');
      await writeFile(note.fsPath, 'Hot: \n');
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(note));
      const done = vscode.commands.executeCommand('paperDigest.addPaper', '2401.00001');
      await acceptUntil('it is in papers.json', () => existsSync(own.fsPath));
      await done;
      const entriesNow = entries('second');
      await vscode.commands.executeCommand('paperDigest.removeDigest', own);
      await closeEditors();
      for (const file of [own, note, vscode.Uri.joinPath(folder('second'), 'references.bib')]) await rm(file.fsPath, { force: true });
      assert.deepEqual([entriesNow, existsSync(vscode.Uri.joinPath(folder('first'), 'papers.json').fsPath)], [['lists/*.txt', 'papers.json'], false]);
    });
  });
});
