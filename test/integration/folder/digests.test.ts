import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as vscode from 'vscode';
import { closeEditors, eventually, paperDigest, removeWorkspaceFile, withSetting, workspacePath, writeWorkspaceFile } from '../session';

const PAGE = [
  'Get trending papers in your email inbox once a day!',
  'Get trending papers in your email inbox!',
  'SubscribePOLCA: Power Oversubscription in LLM Cloud Providers',
  'Our own words about a paper: in this work we study how much power language models draw in a cluster. We propose a framework that places more servers under one budget. Experiments in production show that 30% more of them fit, without loss of performance.',
  'Masked Spiking Transformer',
  'Our own words about another paper: we propose a spiking network that keeps attention and masks spikes at random. Experiments on several datasets show that the method lowers the power with little loss of accuracy compared to the state of the art.',
  '',
].join('\n');

const LONG_ABSTRACT = 'Our own words about it: we propose a method for one of many problems, and experiments on several datasets show that it works. '.repeat(8).trim();

const shared = resolve(process.env['PAPER_DIGEST_SHARED'] ?? '../shared');
const realPage = resolve(shared, 'digest/trending-power-consumption.txt');
const bibliography = resolve(shared, 'digest/bibliography.json');

const titles = async () => (await paperDigest()).papers().map(({ title }) => title);
const codes = async () => (await paperDigest()).problems().map(({ code }) => code);

describe('a digest of the workspace', () => {
  let takeBack: () => Promise<void> = () => Promise.resolve();

  beforeEach(async () => {
    await writeWorkspaceFile('digests/page.txt', PAGE);
  });

  afterEach(async () => {
    await closeEditors();
    await takeBack();
    await vscode.workspace.getConfiguration('paperDigest').update('digests', undefined, vscode.ConfigurationTarget.Workspace);
    await removeWorkspaceFile('digests');
    await eventually('the embedded digest is back', async () => (await titles()).length === 85);
  });

  const show = async (patterns: readonly string[], count: number) => {
    takeBack = await withSetting('digests', patterns);
    await eventually(`${count} papers are read`, async () => (await titles()).length === count);
  };

  it('replaces the embedded one, and takes its records from there', async () => {
    await show(['digests/page.txt'], 2);
    const polca = (await paperDigest()).papers()[0];
    assert.deepEqual([polca?.id, polca?.authors.length, polca?.abstract.startsWith('Our own words')], ['arxiv:2308.12908', 7, true]);
  });

  it('is found by a glob', async () => {
    await show(['digests/**/*.txt'], 2);
  });

  it('is added by the command, relative to the folder', async () => {
    await vscode.commands.executeCommand('paperDigest.addDigest', vscode.Uri.file(workspacePath('digests/page.txt')));
    assert.deepEqual(vscode.workspace.getConfiguration('paperDigest').get('digests'), ['digests/page.txt']);
    assert.equal((await titles()).length, 2);
  });

  it('is not added twice', async () => {
    const file = vscode.Uri.file(workspacePath('digests/page.txt'));
    await vscode.commands.executeCommand('paperDigest.addDigest', file);
    await vscode.commands.executeCommand('paperDigest.addDigest', file);
    assert.deepEqual(vscode.workspace.getConfiguration('paperDigest').get('digests'), ['digests/page.txt']);
  });

  it('is read again when it changes on disk', async () => {
    await show(['digests/page.txt'], 2);
    await writeWorkspaceFile('digests/page.txt', PAGE.replace('Masked Spiking Transformer', 'A Title That Is New Today'));
    await eventually('the new title is there', async () => (await titles()).includes('A Title That Is New Today'));
  });

  it('is read again when an editor saves it', async () => {
    await show(['digests/page.txt'], 2);
    const editor = await vscode.window.showTextDocument(vscode.Uri.file(workspacePath('digests/page.txt')));
    await editor.edit((edit) => edit.replace(editor.document.lineAt(4).range, 'A Title Typed in an Editor'));
    await editor.document.save();
    await eventually('the typed title is there', async () => (await titles()).includes('A Title Typed in an Editor'));
  });

  it('is not merged again when it is refreshed and its text is the same', async () => {
    await show(['digests/page.txt'], 2);
    const before = (await paperDigest()).papers();
    await vscode.commands.executeCommand('paperDigest.refreshDigest', vscode.Uri.file(workspacePath('digests/page.txt')));
    assert.equal((await paperDigest()).papers(), before);
  });

  it('keeps its last good reading when it is saved empty, and says so', async () => {
    await show(['digests/page.txt'], 2);
    await writeWorkspaceFile('digests/page.txt', '');
    await eventually('the problem is told', async () => (await codes()).includes('empty-file'));
    assert.equal((await titles()).length, 2);
  });

  it('keeps its papers when it is deleted while open, and says so', async () => {
    await show(['digests/page.txt'], 2);
    await vscode.window.showTextDocument(vscode.Uri.file(workspacePath('digests/page.txt')));
    await rm(workspacePath('digests/page.txt'));
    await eventually('the problem is told', async () => (await codes()).includes('missing-file'));
    assert.equal((await titles()).length, 2);
  });

  it('is read again when it comes back under its name', async () => {
    await show(['digests/page.txt'], 2);
    await rename(workspacePath('digests/page.txt'), workspacePath('digests/away.txt'));
    await eventually('the problem is told', async () => (await codes()).includes('missing-file'));
    await rename(workspacePath('digests/away.txt'), workspacePath('digests/page.txt'));
    await eventually('the problem is gone', async () => !(await codes()).includes('missing-file'));
  });

  it('leaves with its glob when it is deleted', async () => {
    await writeWorkspaceFile('digests/more.txt', PAGE.replaceAll('Masked', 'Unmasked').replace('POLCA', 'POLKA'));
    await show(['digests/*.txt'], 4);
    await rm(workspacePath('digests/more.txt'));
    await eventually('its papers are gone', async () => (await titles()).length === 2);
  });

  it('is found by a glob that lies outside the workspace', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'paper-digest-'));
    await writeFile(join(outside, 'page.txt'), PAGE);
    await show([`${outside}/*.txt`], 2);
    await writeFile(join(outside, 'page.txt'), PAGE.replace('Masked Spiking Transformer', 'A Title From Outside'));
    await eventually('the change is seen', async () => (await titles()).includes('A Title From Outside'));
  });

  it('is missed where a glob matches nothing, and the problem says so', async () => {
    takeBack = await withSetting('digests', ['digest/*.txt']);
    await eventually('the problem is told', async () => (await codes()).includes('unmatched-glob'));
    await takeBack();
    await eventually('the problem is gone', async () => !(await codes()).includes('unmatched-glob'));
  });

  it('is opened at the paper where the paper has no page', async () => {
    await writeWorkspaceFile('digests/page.txt', PAGE.replace('Masked Spiking Transformer', 'A Title Without a Page'));
    await show(['digests/page.txt'], 2);
    await vscode.commands.executeCommand('paperDigest.openPaper', 'title:a title without a page');
    assert.deepEqual([vscode.window.activeTextEditor?.document.fileName, vscode.window.activeTextEditor?.selection.start.line], [workspacePath('digests/page.txt'), 4]);
  });

  it('shows its place in the digest', async () => {
    await show(['digests/page.txt'], 2);
    await vscode.commands.executeCommand('paperDigest.showInDigest', 'arxiv:2210.01208');
    assert.deepEqual([vscode.window.activeTextEditor?.document.fileName, vscode.window.activeTextEditor?.selection.start.line], [workspacePath('digests/page.txt'), 4]);
  });

  const bad: readonly { readonly what: string; readonly content: string | Uint8Array; readonly code: string }[] = [
    { what: 'an empty file', content: '', code: 'empty-file' },
    { what: 'a picture', content: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, ...Array.from({ length: 500 }, (_, i) => (i * 37) % 256)]), code: 'binary-file' },
    { what: 'a recipe', content: 'Pancakes\n\n2 eggs\n1 cup of milk\n1 cup of flour\n\nStir and fry.\n', code: 'no-papers' },
  ];
  for (const { what, content, code } of bad) {
    it(`gives one problem and no papers for ${what}, in the Problems panel too`, async () => {
      const uri = await writeWorkspaceFile('digests/bad.txt', content);
      takeBack = await withSetting('digests', ['digests/bad.txt']);
      await eventually('the problem is told', async () => (await codes()).includes(code));
      assert.deepEqual([await titles(), vscode.languages.getDiagnostics(uri).map((diagnostic) => diagnostic.code)], [[], [code]]);
    });
  }

  it('keeps the other digests when one is bad', async () => {
    await writeWorkspaceFile('digests/zero.txt', '');
    await show(['digests/*.txt'], 2);
  });

  it('reads a file with invalid UTF-8 and says so', async () => {
    const bytes = Buffer.concat([Buffer.from(`${PAGE.replace('we propose', 'wé prôpose à nöuvéau ün réseau')}`), Buffer.from([0xc3, 0x28, 0x0a])]);
    await writeWorkspaceFile('digests/page.txt', bytes);
    await show(['digests/page.txt'], 2);
    assert.deepEqual(await codes(), ['invalid-encoding']);
  });

  it('shows the papers of a large page before it has grouped them', async () => {
    const count = 2000;
    const page = Array.from({ length: count }, (_, index) => `Paper Number ${index}: On the Reading of Large Digests by Small Programs\n${LONG_ABSTRACT}\n`);
    await writeWorkspaceFile('digests/large.txt', page.join(''));
    const api = await paperDigest();
    const seen: number[] = [];
    const watching = api.onDidChange(() => seen.push(api.papers().length, api.themes().reduce((sum, { papers }) => sum + papers.length, 0)));
    await show(['digests/large.txt'], count);
    watching.dispose();
    assert.deepEqual(seen.slice(0, 2), [count, count]);
  });

  it('reads a page of 50 MB whole', async function () {
    this.timeout(120_000);
    const entry = (index: number) => `Paper Number ${index}: On the Reading of Large Digests by Small Programs\n${LONG_ABSTRACT}\n`;
    const count = Math.ceil((50 * 1024 * 1024) / entry(10_000).length);
    await writeWorkspaceFile('digests/large.txt', Array.from({ length: count }, (_, index) => entry(index)).join(''));
    takeBack = await withSetting('digests', ['digests/large.txt']);
    const api = await paperDigest();
    await eventually('all its papers are there', () => api.papers().length === count, 100_000);
    assert.deepEqual([(await titles()).at(-1), await codes()], [`Paper Number ${count - 1}: On the Reading of Large Digests by Small Programs`, []]);
  });

  it('leaves a file alone that is larger than a digest can be, and says so', async () => {
    await writeWorkspaceFile('digests/bad.txt', '');
    await truncate(workspacePath('digests/bad.txt'), 257 * 1024 * 1024);
    takeBack = await withSetting('digests', ['digests/bad.txt']);
    await eventually('the problem is told', async () => (await codes()).includes('too-large'));
    assert.deepEqual(await titles(), []);
  });

  it('reads all 85 papers of the real page, with the verified records', async function () {
    if (!existsSync(realPage)) {
      console.log(`      skipped: ${realPage} is not there`);
      return this.skip();
    }
    await writeWorkspaceFile('digests/page.txt', readFileSync(realPage));
    await show(['digests/page.txt'], 85);
    const records = JSON.parse(readFileSync(bibliography, 'utf8')) as { title: string; arxiv: string | null; authors: unknown[] | null; date: string | null }[];
    const papers = (await paperDigest()).papers();
    const facts = papers.map(({ title, arxiv, authors, date }) => [title, arxiv ?? null, authors.length, date ?? null]);
    assert.deepEqual(facts, records.map(({ title, arxiv, authors, date }, index) => [title, arxiv, authors?.length ?? 0, date ?? papers[index]?.date ?? null]));
  });
});
