import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import * as vscode from 'vscode';
import { closeEditors, eventually, paperDigest, readWorkspaceFile, removeWorkspaceFile, withSetting, workspacePath, writeWorkspaceFile } from '../session';

const ABSTRACT = 'Our own words about it: in this paper we propose a method for one of many problems, and experiments on several datasets show that it works.';
const page = (...numbers: readonly number[]) => numbers.map((number) => `Paper Number ${number} on the Health of Digests\n${ABSTRACT} ${ABSTRACT}\n`).join('');

const count = async () => (await paperDigest()).papers().length;
const codes = async () => (await paperDigest()).problems().map(({ code }) => code);
const setting = () => vscode.workspace.getConfiguration('paperDigest').inspect<string[]>('digests')?.workspaceValue;

describe('the health of a digest', () => {
  let takeBack: () => Promise<void> = () => Promise.resolve();

  afterEach(async () => {
    await closeEditors();
    await takeBack();
    await vscode.workspace.getConfiguration('paperDigest').update('digests', undefined, vscode.ConfigurationTarget.Workspace);
    await removeWorkspaceFile('health');
    await removeWorkspaceFile('digests');
    await eventually('the embedded digest is back', async () => (await count()) === 85);
  });

  const show = async (name: string, text: string, papers: number) => {
    const uri = await writeWorkspaceFile(name, text);
    takeBack = await withSetting('digests', [name]);
    await eventually(`${papers} papers are read`, async () => (await count()) === papers);
    return uri;
  };

  it('keeps the papers of before when most of them are gone, until the user takes the new reading', async () => {
    const uri = await show('health/fewer.txt', page(1, 2, 3, 4, 5, 6), 6);
    await writeWorkspaceFile('health/fewer.txt', page(1, 2));
    await eventually('the problem is told', async () => (await codes()).includes('far-fewer-papers'));
    const before = await count();
    await vscode.commands.executeCommand('paperDigest.useNewReading', uri);
    assert.deepEqual([before, await count(), await codes()], [6, 2, []]);
  });

  it('shows another issue of a digest at once, though it has fewer papers', async () => {
    await show('health/issue.txt', page(1, 2, 3, 4, 5, 6), 6);
    await writeWorkspaceFile('health/issue.txt', page(11, 12));
    await eventually('the new issue is there', async () => (await count()) === 2);
    assert.deepEqual(await codes(), []);
  });

  it('takes the papers of before back as soon as the file is whole again', async () => {
    await show('health/whole.txt', page(1, 2, 3, 4, 5, 6), 6);
    await writeWorkspaceFile('health/whole.txt', page(1));
    await eventually('the problem is told', async () => (await codes()).includes('far-fewer-papers'));
    await writeWorkspaceFile('health/whole.txt', page(1, 2, 3, 4, 5, 6, 7));
    await eventually('all are there', async () => (await count()) === 7);
    assert.deepEqual(await codes(), []);
  });

  it('tells a quiet day from a mail that cannot be read', async () => {
    const entry = (number: number) => `\\\\\narXiv:2301.0000${number}\nDate: Wed, 1 Mar 2023 19:00:02 GMT   (37kb,D)\n\nTitle: Paper ${number} on Quiet Days\nAuthors: Ann Lee\nCategories: cs.LG\n\\\\\n  ${ABSTRACT}\n\\\\ ( https://arxiv.org/abs/2301.0000${number} ,  37kb)\n------------------------------------------------------------------------------\n`;
    const mail = (stated: number, ...numbers: readonly number[]) => `Subject: cs daily ${stated} new + 0 crosses received\n\nArchives at http://arxiv.org/\n\n${numbers.map(entry).join('')}`;
    const severities = async () => (await paperDigest()).problems().map(({ code, severity }) => `${code} ${severity}`);
    await show('health/mail.txt', mail(3, 1, 2, 3), 3);
    await writeWorkspaceFile('health/mail.txt', mail(3));
    await eventually('the loss is told', async () => (await codes()).includes('kept-last-reading'));
    const broken = { papers: await count(), worried: (await severities()).some((told) => !told.endsWith('information')) };
    await writeWorkspaceFile('health/mail.txt', mail(0));
    await eventually('the quiet day is told', async () => (await codes()).includes('quiet-digest'));
    assert.deepEqual([broken, await count(), await severities()], [{ papers: 3, worried: true }, 0, ['quiet-digest information']]);
  });

  it('is told of one digest without touching the others', async () => {
    await writeWorkspaceFile('health/good.txt', page(21, 22));
    await writeWorkspaceFile('health/bad.txt', '');
    takeBack = await withSetting('digests', ['health/good.txt', 'health/bad.txt']);
    await eventually('the good one is read', async () => (await count()) === 2);
    assert.equal((await codes()).length, 1);
  });

  it('tells what two digests disagree on, at the lines of the one that says otherwise', async () => {
    const entry = (key: string, doi: string) => `@article{${key},\n  title = {A Paper That Two Digests List},\n  author = {Lee, Ann},\n  year = {2020},\n  eprint = {2001.00001},\n  archiveprefix = {arXiv},\n  doi = {${doi}}\n}\n`;
    await writeWorkspaceFile('health/one.bib', entry('one', '10.1000/one'));
    const other = await writeWorkspaceFile('health/other.bib', `\n\n${entry('other', '10.1000/other')}`);
    takeBack = await withSetting('digests', ['health/one.bib', 'health/other.bib']);
    await eventually('they are one paper', async () => (await count()) === 1);
    const [diagnostic] = vscode.languages.getDiagnostics(other);
    assert.deepEqual([diagnostic?.code, diagnostic?.range.start.line, /10\.1000\/one.*10\.1000\/other/.test(diagnostic?.message ?? '')], ['conflicting-field', 2, true]);
  });

  it('tells what came since a day', async () => {
    await show('health/news.txt', page(41, 42), 2);
    await writeWorkspaceFile('health/news.txt', page(41, 42, 43));
    await eventually('the new paper is there', async () => (await count()) === 3);
    const found = async (query: string) => (await (await paperDigest()).search(query)).map(({ paper }) => paper.title.slice(0, 'Paper Number 43'.length));
    const today = new Date();
    const day = (later: number) => new Date(Date.UTC(today.getFullYear(), today.getMonth(), today.getDate() + later)).toISOString().slice(0, 10);
    assert.deepEqual([await found('is:new'), (await found(`since:${day(-1)}`)).includes('Paper Number 43'), await found(`since:${day(1)}`)], [['Paper Number 43'], true, []]);
  });

  it('leaves with the digest when it is removed, and the file stays', async () => {
    const uri = await show('health/removed.txt', page(1, 2), 2);
    await vscode.commands.executeCommand('paperDigest.removeDigest', uri);
    await eventually('the embedded digest is back', async () => (await count()) === 85);
    assert.deepEqual([setting(), existsSync(uri.fsPath)], [undefined, true]);
  });

  it('keeps a digest that a glob names, and the glob', async () => {
    const uri = await writeWorkspaceFile('health/globbed.txt', page(1, 2));
    takeBack = await withSetting('digests', ['health/*.txt']);
    await eventually('it is read', async () => (await count()) === 2);
    await vscode.commands.executeCommand('paperDigest.removeDigest', uri);
    assert.deepEqual([setting(), await count()], [['health/*.txt'], 2]);
  });

  it('reads what is pasted from the clipboard', async () => {
    await vscode.env.clipboard.writeText(page(1, 2, 3));
    await vscode.commands.executeCommand('paperDigest.pasteDigest');
    const [file = ''] = await readdir(workspacePath('digests'));
    assert.deepEqual([setting(), await readWorkspaceFile(`digests/${file}`), await count()], [[`digests/${file}`], page(1, 2, 3), 3]);
  });

  it('gives each paste a file of its own', async () => {
    for (const numbers of [[1, 2], [3, 4]]) {
      await vscode.env.clipboard.writeText(page(...numbers));
      await vscode.commands.executeCommand('paperDigest.pasteDigest');
    }
    assert.deepEqual([setting()?.length, await count()], [2, 4]);
  });

  it('names the file by what is in it: "[1] ..." begins a list of references, and no JSON', async () => {
    const pasted = ['[1] J. Doe and J. Roe, "Sorting leaves by their shadows," in Proc. ICML, 2023.\n[2] A. Baker and C. Dunn, "Counting sheep with networks," in Proc. ICML, 2022.\n', JSON.stringify([{ id: 'fog', type: 'article', title: 'Seeing Through Fog', author: [{ family: 'Muster', given: 'Max' }] }])];
    for (const text of pasted) {
      await vscode.env.clipboard.writeText(text);
      await vscode.commands.executeCommand('paperDigest.pasteDigest');
    }
    const files = await readdir(workspacePath('digests'));
    assert.deepEqual([files.map((file) => file.split('.').at(-1)).sort(), await count()], [['json', 'txt'], 3]);
  });

  it('writes nothing when the clipboard is empty', async () => {
    await vscode.env.clipboard.writeText('');
    await vscode.commands.executeCommand('paperDigest.pasteDigest');
    assert.deepEqual([setting(), existsSync(workspacePath('digests'))], [undefined, false]);
  });
});
