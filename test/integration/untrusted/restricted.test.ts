import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { LocalServices } from '../../unit/host/localServices';
import {
  POLCA,
  POLCA_KEY,
  closeEditors,
  eventually,
  insertCitation,
  openNote,
  paperDigest,
  readWorkspaceFile,
  removeWorkspaceFile,
  withSetting,
  workspacePath,
} from '../session';

describe('Restricted Mode', () => {
  afterEach(async () => {
    await closeEditors();
    await removeWorkspaceFile('notes');
  });

  it('is what these tests run in', () => {
    assert.equal(vscode.workspace.isTrusted, false);
  });

  it('shows the embedded digest', async () => {
    assert.equal((await paperDigest()).papers().length, 85);
  });

  it('cites in a note and writes the bibliography beside it', async () => {
    await paperDigest();
    const editor = await openNote('notes/a.md', '|\n');
    await insertCitation(POLCA);
    assert.equal(editor.document.getText(), `[@${POLCA_KEY}]\n`);
    assert.ok((await readWorkspaceFile('notes/references.bib')).includes(POLCA_KEY));
  });

  it('makes the folder of the bibliography too', async () => {
    await paperDigest();
    await openNote('notes/a.md', '---\nbibliography: new/deep/refs.bib\n---\n|\n');
    await insertCitation(POLCA);
    assert.ok((await readWorkspaceFile('notes/new/deep/refs.bib')).includes(POLCA_KEY));
  });

  it('writes no bibliography outside the workspace, wherever a note points', async () => {
    await paperDigest();
    const editor = await openNote('notes/a.md', '---\nbibliography: ../../outside.bib\n---\n|\n');
    await insertCitation(POLCA);
    assert.ok(editor.document.getText().includes(POLCA_KEY), 'the citation itself is inserted');
    assert.equal(existsSync(join(workspacePath('notes'), '../../outside.bib')), false);
  });

  it('writes no bibliography outside the workspace through a symbolic link either', async () => {
    await paperDigest();
    const outside = join(await mkdtemp(join(tmpdir(), 'paper-digest-')), 'outside.bib');
    await writeFile(outside, '% not ours\n');
    const editor = await openNote('notes/linked.md', '---\nbibliography: linked.bib\n---\n|\n');
    await symlink(outside, workspacePath('notes/linked.bib'));
    await insertCitation(POLCA);
    assert.ok(editor.document.getText().includes(POLCA_KEY), 'the citation itself is inserted');
    assert.equal(await readFile(outside, 'utf8'), '% not ours\n');
  });

  it('reads no bibliography outside the workspace: what a note cites from there is unknown', async () => {
    await paperDigest();
    const outside = join(workspacePath('notes'), '../../outside-read.bib');
    await writeFile(outside, '@misc{elsewhere2020, title = {Elsewhere}, author = {Lee, Ann}, year = {2020}}\n');
    await writeFile(join(workspacePath('notes'), '..', 'inside.bib'), '@misc{here2020, title = {Here}, author = {Lee, Ann}, year = {2020}}\n');
    const { document } = await openNote('notes/a.md', '---\nbibliography: [../../outside-read.bib, ../inside.bib]\n---\n[@elsewhere2020; @here2020]|\n');
    const unknown = () => vscode.languages.getDiagnostics(document.uri).flatMap(({ code, range }) => (code === 'unknownKey' ? document.getText(range) : []));
    await eventually('the problem is told', () => unknown().length > 0);
    assert.deepEqual(unknown(), ['elsewhere2020']);
    await removeWorkspaceFile('inside.bib');
    await rm(outside);
  });

  it('reads no digest outside the workspace, and says so', async () => {
    const api = await paperDigest();
    const outside = join(await mkdtemp(join(tmpdir(), 'paper-digest-')), 'outside.txt');
    await writeFile(outside, 'A Title\nAn abstract that nobody asked to be shown, long enough to be one, with several words in several places.\n');
    const takeBack = await withSetting('digests', [outside]);
    await eventually('the problem is told', () => api.problems().some(({ code }) => code === 'restricted-digest'));
    assert.equal(api.papers().some(({ title }) => title === 'A Title'), false);
    await takeBack();
  });

  it('asks no online service, whatever was agreed to, and adds no paper by itself', async () => {
    const services = new LocalServices();
    await services.start();
    const settings = () => vscode.workspace.getConfiguration('paperDigest');
    await settings().update('services', ['arxiv'], vscode.ConfigurationTarget.Global);
    await settings().update('serviceAddresses', services.caller.baseAddresses, vscode.ConfigurationTarget.Global);
    await vscode.commands.executeCommand('paperDigest.allowOnlineServices', true);
    let isDone = false;
    void vscode.commands.executeCommand('paperDigest.addPaper', '2401.00001').then(() => (isDone = true));
    // It can still be added with its identifier alone, which is asked; the question goes away unanswered.
    await eventually('the command has ended', async () => {
      await vscode.commands.executeCommand('notifications.clearAll');
      return isDone;
    });
    await vscode.commands.executeCommand('paperDigest.completeRecords', 'arxiv:2304.07047');
    await vscode.commands.executeCommand('paperDigest.forgetConsent');
    for (const name of ['services', 'serviceAddresses']) await settings().update(name, undefined, vscode.ConfigurationTarget.Global);
    await services.stop();
    assert.deepEqual([services.asked, existsSync(workspacePath('papers.json'))], [[], false]);
  });
});
