import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from './eventually';
import { useSession } from './useSession';

describe('papers of two themes', function () {
  this.timeout(120_000);
  const session = useSession('sample', { settings: { 'paperDigest.showSecondThemes': true } });
  const rows = async (level: number) => (await session().treeRows()).filter((row) => row.level === level);
  const counted = async () => (await rows(1)).reduce((sum, { description }) => sum + parseInt(description, 10), 0);
  const guests = async () => (await rows(2)).filter(({ description }) => description.includes('counted in '));
  let label = '';
  let home = '';
  let second = '';

  it('stand under both where the setting says so, and say where they count', async () => {
    await session().openPapersView();
    await session().page.locator('[role=treeitem]').first().waitFor({ timeout: 60_000 });
    await eventually(() => rows(1), (themes) => themes.length > 5);
    for (const theme of await rows(1)) {
      await session().expand(theme.label);
      const [guest] = await eventually(() => rows(2), (papers) => papers.length > 0).then(guests);
      if (guest !== undefined) {
        label = guest.label;
        second = theme.label;
        home = /counted in ([^·]*[^· ])/.exec(guest.description)?.[1] ?? '';
        await session().screenshot('seconds-1-guest');
        await session().expand(theme.label, false);
        break;
      }
      await session().expand(theme.label, false);
    }
    assert.ok((await rows(1)).some((theme) => theme.label === home), `"${label}" counts in "${home}"`);
    await session().expand(home);
    const own = await eventually(() => rows(2), (papers) => papers.some((paper) => paper.label === label));
    assert.ok(own.some((paper) => paper.label === label && !paper.description.includes('counted in ')));
  });

  it('are counted once', async () => {
    await session().expand(home, false);
    assert.equal(await eventually(counted, (sum) => sum >= 85), 85);
  });

  it('stand under the first alone when the setting is turned off', async () => {
    await session().expand(second);
    await eventually(guests, (found) => found.some((paper) => paper.label === label));
    const folder = join(session().workspace ?? '', '.vscode');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'settings.json'), JSON.stringify({ 'paperDigest.showSecondThemes': false }));
    await eventually(guests, (found) => found.length === 0);
    assert.ok((await rows(2)).length > 0, 'the theme is still open');
  });
});
