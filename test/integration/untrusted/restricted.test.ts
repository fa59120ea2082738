import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { LocalServices } from '../../unit/host/localServices';
import {
  POLCA,
  POLCA_KEY,
  closeEditors,
  eventually,
  hoverText,
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

  /** That the note is told, once, of a bibliography that is not read, and nobody knows what is cited from there. */
  async function assertUnread(document: vscode.TextDocument, name: string): Promise<void> {
    const problems = () => vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Paper Digest');
    await eventually('the problem is told', () => problems().length > 0);
    assert.deepEqual(problems().map(({ code }) => code), ['unusableBibliography']);
    assert.ok(problems()[0]?.message.includes(`${name} lies outside the workspace folders and is not read in Restricted Mode. Trust the workspace`), problems()[0]?.message);
    assert.equal(await hoverText(document, document.positionAt(document.getText().indexOf('elsewhere2020') + 1)), '');
  }

  it('reads no bibliography outside the workspace, and says so in the note', async () => {
    await paperDigest();
    const outside = join(workspacePath('notes'), '../../outside-read.bib');
    await writeFile(outside, '@misc{elsewhere2020, title = {Elsewhere}, author = {Lee, Ann}, year = {2020}}\n');
    await writeFile(join(workspacePath('notes'), '..', 'inside.bib'), '@misc{here2020, title = {Here}, author = {Lee, Ann}, year = {2020}}\n');
    const { document } = await openNote('notes/a.md', '---\nbibliography: [../../outside-read.bib, ../inside.bib]\n---\n[@elsewhere2020; @here2020]|\n');
    await assertUnread(document, 'outside-read.bib');
    await removeWorkspaceFile('inside.bib');
    await rm(outside);
  });

  it('reads no bibliography outside the workspace through a symbolic link either', async () => {
    await paperDigest();
    const outside = join(await mkdtemp(join(tmpdir(), 'paper-digest-')), 'outside.bib');
    await writeFile(outside, '@misc{elsewhere2020, title = {Elsewhere}, author = {Lee, Ann}, year = {2020}}\n');
    await mkdir(workspacePath('notes'));
    await symlink(outside, workspacePath('notes/read.bib'));
    const { document } = await openNote('notes/reading.md', '---\nbibliography: read.bib\n---\n[@elsewhere2020]|\n');
    await assertUnread(document, 'notes/read.bib');
  });

  it('keeps a reference list whose bibliography it does not read', async () => {
    await paperDigest();
    const outside = join(workspacePath('notes'), '../../outside-listed.bib');
    await writeFile(outside, '@misc{elsewhere2020, title = {Elsewhere}, author = {Lee, Ann}, year = {2020}}\n');
    const text = '---\nbibliography: ../../outside-listed.bib\n---\n[@elsewhere2020]\n\n<!-- bibliography: paper-digest -->\n\nLee, A. (2020). *Elsewhere*.\n\n<!-- /bibliography -->\n';
    const { document } = await openNote('notes/listed.md', text);
    await vscode.commands.executeCommand('paperDigest.updateBibliography');
    assert.equal(document.getText(), text);
    await rm(outside);
  });

  it('reads no citation style outside the workspace, and says so in the note', async () => {
    await paperDigest();
    const outside = join(workspacePath('notes'), '../../outside.csl');
    await writeFile(outside, '<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><info><title>Own</title><id>own</id></info><citation><layout><text value="own"/></layout></citation></style>');
    await writeFile(join(workspacePath('notes'), '..', 'inside.bib'), '@misc{here2020, title = {Here}, author = {Lee, Ann}, year = {2020}}\n');
    const { document } = await openNote('notes/styled.md', '---\nbibliography: ../inside.bib\ncsl: ../../outside.csl\n---\n[@here2020]|\n');
    const told = () => vscode.languages.getDiagnostics(document.uri).filter(({ code }) => code === 'unusableStyle');
    await eventually('the problem is told', () => told().length > 0);
    assert.match(told()[0]?.message ?? '', /outside\.csl lies outside the workspace folders and is not read in Restricted Mode\. The style of your settings is used instead/);
    await removeWorkspaceFile('inside.bib');
    await rm(outside);
  });

  it('reads no digest outside the workspace through a symbolic link either', async () => {
    const api = await paperDigest();
    const outside = join(await mkdtemp(join(tmpdir(), 'paper-digest-')), 'outside.txt');
    await writeFile(outside, 'A Linked Title\nAn abstract that nobody asked to be shown, long enough to be one, with several words in several places.\n');
    await mkdir(workspacePath('notes'), { recursive: true });
    await symlink(outside, workspacePath('notes/linked.txt'));
    for (const entry of ['notes/linked.txt', 'notes/linked*.txt']) {
      const takeBack = await withSetting('digests', [entry]);
      await eventually(`the problem of ${entry} is told`, () => api.problems().some(({ code, detail }) => code === 'restricted-digest' && detail === entry));
      assert.equal(api.papers().some(({ title }) => title === 'A Linked Title'), false);
      await takeBack();
    }
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
