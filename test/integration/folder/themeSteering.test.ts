import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { chmod, mkdir, rm } from 'node:fs/promises';
import * as vscode from 'vscode';
import { POLCA, eventually, paperDigest, readWorkspaceFile, removeWorkspaceFile, withSetting, workspacePath, writeWorkspaceFile } from '../session';

const FILE = '.vscode/paper-digest.json';

describe('steering the themes', () => {
  const themes = async () => (await paperDigest()).themes();
  const run = (command: string, ...args: readonly unknown[]) => vscode.commands.executeCommand(`paperDigest.${command}`, ...args);
  const named = async (name: string) => (await themes()).find((theme) => theme.name === name);
  const names = async () => (await themes()).map(({ name }) => name).join();
  let untouched = '';
  /** Regroups without looking at what would move, after which the themes are those of a fresh start. */
  const regroupAll = async () => {
    let isOver = false;
    const asking = run('regroup').then(() => (isOver = true));
    await eventually('it is asked or there is nothing to ask', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return isOver;
    });
    await asking;
    await eventually('the themes are those of a fresh start', async () => (await names()) === untouched);
  };

  before(async () => {
    await removeWorkspaceFile(FILE);
    await eventually('the embedded digest is there', async () => (await paperDigest()).papers().length === 85);
    untouched = await names();
  });
  afterEach(async () => {
    await removeWorkspaceFile(FILE);
    // Of a file that is written and removed at once VS Code tells nothing; every change of the themes looks at it first, also one of nothing.
    await run('unpinPapers', POLCA);
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

  it('keeps what is said where the file cannot be written, and loses nothing of what a colleague writes there meanwhile', async () => {
    const [first, second] = await themes();
    await writeWorkspaceFile(FILE, `{\n  "version": 1,\n  "names": { ${JSON.stringify(second?.id)}: "Of the team" }\n}\n`);
    await eventually('the name of the file is shown', async () => (await named('Of the team')) !== undefined);
    await chmod(workspacePath(FILE), 0o444);
    await run('renameTheme', first?.id, 'Kept elsewhere');
    assert.deepEqual([(await named('Kept elsewhere'))?.id, (await named('Of the team'))?.id], [first?.id, second?.id]);
    await rm(workspacePath(FILE));
    await writeWorkspaceFile(FILE, `{\n  "version": 1,\n  "names": { ${JSON.stringify(second?.id)}: "Of a colleague" }\n}\n`);
    await eventually('both are shown', async () => (await named('Of a colleague')) !== undefined && (await named('Kept elsewhere')) !== undefined);
    await run('pinPapers', POLCA);
    const written = await readWorkspaceFile(FILE);
    assert.deepEqual(['Of a colleague', 'Kept elsewhere', POLCA].filter((part) => !written.includes(part)), []);
  });

  it('writes nothing into a file that it cannot read', async () => {
    await writeWorkspaceFile(FILE, '{ "names": ');
    await eventually('the problem is told', async () => (await paperDigest()).problems().some(({ code }) => code === 'overrides-unreadable'));
    const [first] = await themes();
    await run('renameTheme', first?.id, 'Lost');
    assert.equal(await readWorkspaceFile(FILE), '{ "names": ');
  });

  it('never uses a name again, and takes that back', async () => {
    const first = (await themes()).find(({ id }) => id !== 'other');
    await run('neverUseName', first?.id);
    const renamed = (await themes()).find(({ id }) => id === first?.id);
    const members = renamed?.papers.map(({ id }) => id).join();
    assert.notEqual(renamed?.name, first?.name);
    assert.deepEqual([await named(first?.name ?? ''), members], [undefined, first?.papers.map(({ id }) => id).join()]);
    assert.match(await readWorkspaceFile(FILE), /"neverNames": \[\n {4}"/);
    await run('undoThemeChange');
    assert.deepEqual([await names(), existsSync(workspacePath(FILE))], [untouched, false]);
  });

  it('allows a refused name again: grouped anew, the theme has it', async () => {
    const first = (await themes()).find(({ id }) => id !== 'other');
    await run('neverUseName', first?.id);
    await run('allowName', first?.name);
    assert.equal(existsSync(workspacePath(FILE)), false);
    await regroupAll();
    assert.equal((await named(first?.name ?? ''))?.id, first?.id);
  });

  it('separates a merged theme again, with the papers it had', async () => {
    const [first, second, third] = await themes();
    await run('mergeTheme', second?.id, first?.id);
    await run('mergeTheme', third?.id, first?.id);
    await run('unmergeTheme', first?.id, second?.id);
    const sizes = async () => (await themes()).map(({ id, papers }) => [id, papers.length] as const).filter(([id]) => [first, second, third].some((theme) => theme?.id === id));
    const size = (theme: typeof first) => theme?.papers.length ?? 0;
    assert.deepEqual(await sizes(), [[first?.id, size(first) + size(third)], [second?.id, size(second)]]);
    // One that is left is meant without asking.
    await run('unmergeTheme', first?.id);
    assert.deepEqual([await names(), existsSync(workspacePath(FILE))], [untouched, false]);
    await run('undoThemeChange');
    assert.equal((await sizes()).length, 2);
  });

  it('removes a theme of the user, whose papers go back where they belong, and takes that back', async () => {
    const home = (await themes()).find(({ papers }) => papers.some(({ id }) => id === POLCA));
    await writeWorkspaceFile(FILE, `{ "version": 1, "themes": [{ "id": "mine", "name": "Mine", "terms": [] }], "papers": { "${POLCA}": "mine" } }`);
    await eventually('the own theme is there', async () => (await named('Mine')) !== undefined);
    await run('removeTheme', 'mine');
    const now = (await themes()).find(({ papers }) => papers.some(({ id }) => id === POLCA));
    assert.deepEqual([now?.id, await named('Mine'), existsSync(workspacePath(FILE))], [home?.id, undefined, false]);
    await run('undoThemeChange');
    assert.deepEqual((await named('Mine'))?.papers.map(({ id }) => id), [POLCA]);
  });

  it('pins a paper to the theme it is in, and lets it go', async () => {
    const home = (await themes()).find(({ papers }) => papers.some(({ id }) => id === POLCA));
    await run('pinPapers', POLCA);
    assert.match(await readWorkspaceFile(FILE), new RegExp(`"${POLCA}": "${home?.id}"`));
    await run('unpinPapers', POLCA);
    assert.equal(existsSync(workspacePath(FILE)), false);
    await run('undoThemeChange');
    assert.match(await readWorkspaceFile(FILE), new RegExp(POLCA));
    await run('undoThemeChange');
    assert.equal(existsSync(workspacePath(FILE)), false);
  });

  it('has nothing to undo where nothing was changed', async () => {
    const [first] = await themes();
    await run('renameTheme', first?.id, 'My own name');
    await run('unpinPapers', POLCA);
    await run('undoThemeChange');
    assert.equal(await names(), untouched);
  });

  it('has themes of the settings as soon as they are there, and none of them when they are gone', async () => {
    const takeBack = await withSetting('themes', [{ name: 'Chips that spike', terms: ['spiking', 'neuromorphic'] }]);
    await eventually('the own theme is there', async () => (await named('Chips that spike')) !== undefined);
    const count = (await themes()).reduce((sum, { papers }) => sum + papers.length, 0);
    assert.equal(count, 85);
    await takeBack();
    await eventually('the own theme is gone', async () => (await named('Chips that spike')) === undefined);
    const after = (await themes()).reduce((sum, { papers }) => sum + papers.length, 0);
    assert.equal(after, 85);
    // Papers that were claimed are back by what they are about, which need not be where they were: grouped anew they are.
    await regroupAll();
  });

  it('names no theme by the generic words of the settings', async () => {
    const word = (await themes()).find(({ name, id }) => id !== 'other' && /^\S+$/.test(name))?.name;
    const generic = word ?? 'Sustainability';
    const takeBack = await withSetting('genericWords', [generic]);
    await eventually('no theme has that name', async () => (await named(generic)) === undefined);
    await takeBack();
    await regroupAll();
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
