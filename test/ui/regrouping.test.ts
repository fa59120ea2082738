import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../host/repositoryRoot';
import { eventually } from './eventually';
import { useSession } from './useSession';

describe('changing how the papers are grouped', function () {
  this.timeout(120_000);
  const session = useSession('sample');
  const themes = async () => (await session().treeRows()).filter(({ level }) => level === 1);
  const rows = () => session().quickPickRows();
  const file = () => join(session().workspace ?? '', '.vscode', 'paper-digest.json');
  const menu = (theme: string, entry: string) => session().chooseFromTreeMenu(theme, entry);
  const sum = (found: readonly { readonly description: string }[]) => found.reduce((total, { description }) => total + Number(description), 0);
  let first = '';

  it('splits a theme into the parts it suggests, one under a name of the user', async () => {
    await session().openPapersView();
    // The first start of an extension host may be slow.
    await session().page.locator('[role=treeitem]').first().waitFor({ timeout: 60_000 });
    const before = await eventually(themes, (found) => found.length > 5);
    first = before[0]?.label ?? '';
    await menu(first, 'Split Theme...');
    const parts = await eventually(rows, (found) => found.some(({ description }) => /^\d+ papers?$/.test(description)));
    await session().screenshot('split-1-parts');
    const [part] = parts;
    await session().clickQuickPickButton(part?.label ?? '', 'Rename');
    // The box for the name takes the place of the list, whose box would take what is typed too early.
    await session().page.locator('.quick-input-title').getByText('Rename Part', { exact: true }).waitFor();
    await session().typeInQuickPick('A part of its own');
    await session().press('Enter');
    await eventually(rows, (found) => found.some(({ label }) => label === 'A part of its own'));
    await session().screenshot('split-2-renamed');
    await session().press('Enter');
    const after = await eventually(themes, (found) => found.some(({ label }) => label === 'A part of its own'));
    assert.equal(after.find(({ label }) => label === 'A part of its own')?.description, part?.description.split(' ')[0]);
    assert.match(readFileSync(file(), 'utf8'), /"name": "A part of its own"/);
    await session().screenshot('split-3-done');
  });

  it('takes the split back', async () => {
    await session().runCommand('Paper Digest: Undo Theme Change');
    await eventually(themes, (found) => !found.some(({ label }) => label === 'A part of its own'));
    await eventually(() => Promise.resolve(existsSync(file())), (there) => !there);
  });

  it('refuses a name', async () => {
    first = (await themes())[0]?.label ?? '';
    await menu(first, 'Never Use This Name');
    await eventually(themes, (found) => found.length > 5 && !found.some(({ label }) => label === first));
    await session().screenshot('never-1');
  });

  it('keeps papers where they are when others come', async () => {
    await session().runCommand('Paper Digest: Undo Theme Change');
    const folder = session().workspace ?? '';
    const items = JSON.parse(readFileSync(join(repositoryRoot, 'media', 'embedded.json'), 'utf8')) as readonly unknown[];
    const write = (count: number) => writeFileSync(join(folder, 'list.json'), JSON.stringify(items.slice(0, count)));
    write(40);
    mkdirSync(join(folder, '.vscode'), { recursive: true });
    writeFileSync(join(folder, '.vscode', 'settings.json'), JSON.stringify({ 'paperDigest.digests': ['list.json'] }));
    const few = await eventually(themes, (found) => sum(found) === 40);
    write(85);
    const all = await eventually(themes, (found) => sum(found) === 85);
    const kept = all.map(({ label }) => label).filter((label) => few.some((before) => before.label === label));
    assert.deepEqual(kept, few.map(({ label }) => label));
  });

  it('shows before and after of a regroup, and changes nothing on Escape', async () => {
    const before = await themes();
    await session().runCommand('Paper Digest: Regroup Papers...');
    await eventually(rows, (found) => found[0]?.label.trim() === 'Regroup');
    await session().screenshot('regroup-1-moves');
    const found = await rows();
    assert.ok(found.some(({ description }) => description.startsWith('from ') || description.startsWith('was ')), JSON.stringify(found));
    await session().press('Escape');
    assert.deepEqual(await themes(), before);
  });

  it('regroups on Enter, and takes that back', async () => {
    const before = await themes();
    await session().runCommand('Paper Digest: Regroup Papers...');
    await eventually(rows, (found) => found[0]?.label.trim() === 'Regroup');
    await session().press('Enter');
    await eventually(themes, (found) => found.length > 5 && JSON.stringify(found) !== JSON.stringify(before));
    await session().screenshot('regroup-2-done');
    await session().runCommand('Paper Digest: Undo Theme Change');
    await eventually(themes, (found) => JSON.stringify(found) === JSON.stringify(before));
  });

  it('marks papers as to read, and groups by that', async () => {
    const theme = (await themes())[0]?.label ?? '';
    await session().expand(theme);
    // The rows below come a moment after the theme is open.
    const shown = await eventually(() => session().treeRows(), (found) => found.some(({ level }) => level === 2));
    const paper = shown.find(({ level }) => level === 2)?.label ?? '';
    await menu(paper, 'Mark as To Read');
    await menu(paper, 'Pin Paper to Theme');
    await eventually(() => session().treeRows(), (found) => found.some(({ label, description }) => label === paper && description.endsWith('· pinned')));
    await session().screenshot('reading-1-marked');
    await session().runCommand('Paper Digest: Group By...');
    await session().pick('Reading State');
    await eventually(themes, (found) => found.map(({ label, description }) => `${label} ${description}`).join() === 'To read 1,Unread 84');
    await session().screenshot('reading-2-grouped');
  });
});
