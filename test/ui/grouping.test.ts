import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from './eventually';
import { useSession } from './useSession';

const DIGEST = `# My reading

## Spiking networks

- [Neurons That Fire Together](https://arxiv.org/abs/2011.00011), Ada Lovelace, 2021
- [Learning With Spikes and Little Energy](https://arxiv.org/abs/2012.00012), Grace Hopper, 2023

## Carbon and cooling

- [Cooling the Rack From Below](https://arxiv.org/abs/2010.00010), Ada Lovelace, 2023
- [Counting the Carbon of a Training Run](https://arxiv.org/abs/2009.00009), Alan Turing, 2022
`;

describe('grouping the papers', function () {
  this.timeout(120_000);
  const session = useSession('sample', { settings: { 'paperDigest.digests': ['headed.md'] } });
  const groups = async () => (await session().treeRows()).filter(({ level }) => level === 1).map(({ label, description }) => `${label} ${description}`);
  const groupBy = async (label: string) => {
    await session().runCommand('Paper Digest: Group By...');
    await session().pick(label);
  };
  const shows = (...expected: readonly string[]) => eventually(groups, (found) => found.join() === expected.join());

  it("is by theme at first where a digest has no headings, and by the digest's own where it has", async () => {
    await session().openPapersView();
    const embedded = await eventually(groups, (found) => found.length > 5);
    writeFileSync(join(session().workspace ?? '', 'headed.md'), DIGEST);
    await shows('Spiking networks 2', 'Carbon and cooling 2');
    assert.ok(!embedded.includes('No heading 85'), embedded.join());
  });

  it('is by year when the button says so, the latest first', async () => {
    const header = session().page.locator('.pane-header[aria-label^="Papers"]');
    await header.hover();
    await header.getByRole('button', { name: 'Group By...' }).click();
    await session().screenshot('group-1-choices');
    await session().pick('Year');
    await shows('2023 2', '2022 1', '2021 1');
    await session().screenshot('group-2-year');
  });

  it('works together with the filter', async () => {
    await session().runCommand('Paper Digest: Filter Papers');
    await session().typeInQuickPick('training run');
    await session().press('Enter');
    await shows('2022 1');
    await session().runCommand('Paper Digest: Show All Papers');
  });

  it('is by author, a paper under each', async () => {
    await groupBy('Author');
    await shows('Grace Hopper 1', 'Ada Lovelace 2', 'Alan Turing 1');
  });

  it('is remembered in the workspace', async () => {
    await session().reload();
    await session().openPapersView();
    await shows('Grace Hopper 1', 'Ada Lovelace 2', 'Alan Turing 1');
  });
});
