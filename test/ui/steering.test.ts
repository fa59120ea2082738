import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from './eventually';
import { useSession } from './useSession';

const MASKED = 'Masked Spiking Transformer';
const SPIKING = 'Spiking neural networks';

describe('steering the themes in the tree', function () {
  this.timeout(120_000);
  const session = useSession('sample');
  const themes = async () => (await session().treeRows()).filter(({ level }) => level === 1);
  const themeAbove = async (paper: string) => {
    const rows = await session().treeRows();
    const at = rows.findIndex(({ label }) => label === paper);
    return rows.slice(0, Math.max(at, 0)).findLast(({ level }) => level === 1)?.label;
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
});
