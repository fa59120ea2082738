import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from './eventually';
import { useSession } from './useSession';

const MASKED = 'Masked Spiking Transformer';
const SPIKING = 'Spiking neural networks';

/** What the window has stored of its papers, for the next one; empty where it has not yet. */
function storedIndex(userDataFolder: string): string {
  const storage = join(userDataFolder, 'User', 'workspaceStorage');
  const index = readdirSync(storage, { recursive: true, encoding: 'utf8' }).find((path) => path.endsWith('index.ndjson'));
  return index === undefined ? '' : readFileSync(join(storage, index), 'utf8');
}

describe('steering the themes in the tree', function () {
  this.timeout(120_000);
  const session = useSession('sample');
  const themes = async () => (await session().treeRows()).filter(({ level }) => level === 1);
  const themeAbove = async (paper: string) => {
    const rows = await session().treeRows();
    const at = rows.findIndex(({ label }) => label === paper);
    return rows.slice(0, Math.max(at, 0)).findLast(({ level }) => level === 1)?.label;
  };

  /** Leaves room for every theme: rows that are scrolled away are not there. */
  const collapseAll = async () => {
    const header = session().page.locator('.pane-header[aria-label^="Papers"]');
    await header.hover();
    await header.getByRole('button', { name: 'Collapse All' }).click();
    await eventually(() => session().treeRows(), (rows) => rows.every(({ level }) => level === 1));
  };

  it('renames a theme by its context menu', async () => {
    await session().openPapersView();
    await eventually(themes, (rows) => rows.length > 5);
    await session().chooseFromTreeMenu(SPIKING, 'Rename Theme...');
    await session().typeInQuickPick('Brains & spikes');
    await session().press('Enter');
    await eventually(themes, (rows) => rows.some(({ label }) => label === 'Brains & spikes'));
  });

  it('moves a paper to the theme it is dropped on', async () => {
    const target = (await themes())[0]?.label ?? '';
    await session().expand('Brains & spikes');
    const count = String(Number((await themes()).find(({ label }) => label === 'Brains & spikes')?.description) - 1);
    await (await session().treeRow(MASKED)).dragTo(await session().treeRow(target));
    await eventually(themes, (rows) => rows.some(({ label, description }) => label === 'Brains & spikes' && description === count));
    await session().expand(target);
    await eventually(() => themeAbove(MASKED), (theme) => theme === target);
    await session().screenshot('steer-1-moved');
    const file = readFileSync(join(session().workspace ?? '', '.vscode', 'paper-digest.json'), 'utf8');
    assert.match(file, /"names": \{\n.*"Brains & spikes"\n[\s\S]*"papers": \{\n/);
  });

  it('takes both back, the last one first', async () => {
    await session().runCommand('Paper Digest: Undo Theme Change');
    await eventually(() => themeAbove(MASKED), (theme) => theme === 'Brains & spikes');
    await session().runCommand('Paper Digest: Undo Theme Change');
    await eventually(themes, (rows) => rows.some(({ label }) => label === SPIKING));
  });

  it('makes a theme of a paper, and removes it by its menu', async () => {
    await collapseAll();
    await session().expand(SPIKING);
    await session().chooseFromTreeMenu(MASKED, 'Move Paper to Theme...');
    await session().pick('New Theme...');
    await session().typeInQuickPick('A theme of my own');
    await session().press('Enter');
    await eventually(themes, (rows) => rows.some(({ label, description }) => label === 'A theme of my own' && description === '1'));
    await session().screenshot('steer-2-own');
    await session().chooseFromTreeMenu('A theme of my own', 'Remove Own Theme');
    await eventually(themes, (rows) => !rows.some(({ label }) => label === 'A theme of my own'));
    await eventually(() => themeAbove(MASKED), (theme) => theme === SPIKING);
  });

  it('merges two themes, and separates them by the menu', async () => {
    await collapseAll();
    const before = await themes();
    const other = before.find(({ label }) => label !== SPIKING)?.label ?? '';
    await session().chooseFromTreeMenu(SPIKING, 'Merge Theme into...');
    await session().pick(other);
    await eventually(themes, (rows) => !rows.some(({ label }) => label === SPIKING));
    await session().screenshot('steer-3-merged');
    await session().chooseFromTreeMenu(other, 'Separate Merged Theme...');
    await eventually(themes, (rows) => JSON.stringify(rows) === JSON.stringify(before));
  });

  it('keeps the papers of a theme together when the window is opened again, after its name was refused', async () => {
    const first = (await themes())[0]?.label ?? '';
    await session().chooseFromTreeMenu(first, 'Never Use This Name');
    const after = await eventually(themes, (rows) => rows.length > 5 && !rows.some(({ label }) => label === first));
    await eventually(() => Promise.resolve(storedIndex(session().userDataFolder)), (text) => text.includes(`"${after[0]?.label ?? ''}"`));
    await session().reload();
    await session().openPapersView();
    assert.deepEqual(await eventually(themes, (rows) => rows.length > 5), after);
    await session().screenshot('steer-4-reloaded');
  });

  it('shows only what is unread, and lets go what is read meanwhile', async () => {
    await session().runCommand('Paper Digest: Filter Papers');
    await session().typeInQuickPick('is:unread spiking transformer');
    await session().press('Enter');
    await eventually(() => session().treeRows(), (rows) => rows.some(({ label }) => label === MASKED));
    await session().chooseFromTreeMenu(MASKED, 'Mark as Read');
    await eventually(() => session().treeRows(), (rows) => rows.length > 0 && !rows.some(({ label }) => label === MASKED));
    await session().runCommand('Paper Digest: Filter Papers');
    await session().typeInQuickPick('is:read');
    await session().press('Enter');
    await eventually(() => session().treeRows(), (rows) => rows.map(({ label }) => label).join() === `${SPIKING},${MASKED}`);
    await session().page.getByText('1 of 85 papers match "is:read".').waitFor();
    await session().screenshot('steer-5-read');
  });
});
