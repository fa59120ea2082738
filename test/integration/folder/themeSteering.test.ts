import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import * as vscode from 'vscode';
import { POLCA, eventually, paperDigest, readWorkspaceFile, removeWorkspaceFile, workspacePath, writeWorkspaceFile } from '../session';

const FILE = '.vscode/paper-digest.json';

describe('steering the themes', () => {
  const themes = async () => (await paperDigest()).themes();
  const run = (command: string, ...args: readonly unknown[]) => vscode.commands.executeCommand(`paperDigest.${command}`, ...args);
  const named = async (name: string) => (await themes()).find((theme) => theme.name === name);
  const names = async () => (await themes()).map(({ name }) => name).join();
  let untouched = '';

  before(async () => {
    await removeWorkspaceFile(FILE);
    await eventually('the embedded digest is there', async () => (await paperDigest()).papers().length === 85);
    untouched = await names();
  });
  afterEach(async () => {
    await removeWorkspaceFile(FILE);
    await eventually('nothing is changed', async () => (await names()) === untouched);
  });

  it('renames a theme, writes one readable line, and takes it back', async () => {
    const [first] = await themes();
    await run('renameTheme', first?.id, 'My own name');
    assert.equal((await named('My own name'))?.id, first?.id);
    assert.match(await readWorkspaceFile(FILE), /\n {4}"[\w-]+": "My own name"\n/);
    await run('undoThemeChange');
    assert.deepEqual([await names(), existsSync(workspacePath(FILE))], [untouched, false]);
  });

  it('moves a paper, and every paper stays in exactly one theme', async () => {
    const target = (await themes()).find(({ id, papers }) => id !== 'other' && !papers.some((paper) => paper.id === POLCA));
    await run('movePapersToTheme', [POLCA], target?.id);
    const holding = (await themes()).filter(({ papers }) => papers.some(({ id }) => id === POLCA)).map(({ id }) => id);
    const count = (await themes()).reduce((sum, { papers }) => sum + papers.length, 0);
    assert.deepEqual([holding, count], [[target?.id], 85]);
    await run('undoThemeChange');
  });

  it('merges one theme into another', async () => {
    const [first, second] = await themes();
    await run('mergeTheme', second?.id, first?.id);
    const merged = (await themes()).find(({ id }) => id === first?.id);
    assert.equal(merged?.papers.length, (first?.papers.length ?? 0) + (second?.papers.length ?? 0));
    await run('undoThemeChange');
  });

  it('follows the file, and tells what it does not understand at its line', async () => {
    const [first] = await themes();
    const uri = await writeWorkspaceFile(FILE, `{\n  "version": 1,\n  "names": { ${JSON.stringify(first?.id)}: "From the team" },\n  "colours": {}\n}\n`);
    await eventually('the name of the file is shown', async () => (await named('From the team')) !== undefined);
    const [found] = vscode.languages.getDiagnostics(uri);
    assert.deepEqual([found?.code, found?.range.start.line], ['overrides-unknown-part', 3]);
  });

  it('writes nothing into a file that it cannot read', async () => {
    await writeWorkspaceFile(FILE, '{ "names": ');
    await eventually('the problem is told', async () => (await paperDigest()).problems().some(({ code }) => code === 'overrides-unreadable'));
    const [first] = await themes();
    await run('renameTheme', first?.id, 'Lost');
    assert.equal(await readWorkspaceFile(FILE), '{ "names": ');
  });

  it('keeps the changes elsewhere where the file cannot be written', async () => {
    // A folder of that name fails for everybody, also for those who may write everywhere.
    await mkdir(workspacePath(FILE), { recursive: true });
    const [first] = await themes();
    await run('renameTheme', first?.id, 'Kept elsewhere');
    assert.equal((await named('Kept elsewhere'))?.id, first?.id);
    await run('undoThemeChange');
    assert.equal(await names(), untouched);
  });
});
