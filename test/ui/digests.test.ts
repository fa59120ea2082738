import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { eventually } from './eventually';
import { useSession } from './useSession';

const ABSTRACT = 'Our own words about it: in this paper we propose a method for one of many problems, and experiments on several datasets show that it works.';
const page = (...numbers: readonly number[]) => numbers.map((number) => `Paper Number ${number} on Pasted Digests\n${ABSTRACT} ${ABSTRACT}\n`).join('');

describe('the view Digests', function () {
  this.timeout(120_000);
  const session = useSession('sample');
  const rows = () => session().treeRows();
  beforeEach(() => session().lookAt('Digests'));
  const file = () => {
    const folder = join(session().workspace ?? '', 'digests');
    return join(folder, readdirSync(folder)[0] ?? '');
  };
  const name = () => file().split('/').at(-1) ?? '';

  const papers = async () => {
    session().lookAt('Papers');
    const found = await rows();
    session().lookAt('Digests');
    return found.map(({ label }) => label).filter((label) => label.startsWith('Paper Number')).join();
  };

  it('shows the embedded digest where there is no other', async () => {
    await session().openPapersView();
    const found = await eventually(rows, (all) => all.length > 0);
    assert.deepEqual(found, [{ label: 'Embedded digest', description: 'CSL-JSON · 85 papers', level: 1 }]);
  });

  it('shows what was pasted, with its format and papers', async () => {
    await session().page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(page(1, 2, 3))})`);
    await session().runCommand('Paper Digest: Paste Digest');
    await eventually(rows, (all) => all[0]?.description === 'Plain page · 3 papers');
    await session().screenshot('digests-1-pasted');
  });

  it('takes a name of the user', async () => {
    await session().chooseFromTreeMenu(name(), 'Rename Digest...');
    await session().typeInQuickPick('My morning page');
    await session().press('Enter');
    await eventually(rows, (all) => all[0]?.label === 'My morning page');
  });

  it('counts new papers on the icon, and shows them alone', async () => {
    const badge = () => session().page.locator('.activitybar .badge-content:visible').allTextContents();
    writeFileSync(file(), page(1, 2, 3, 4));
    await eventually(badge, (badges) => badges.includes('1'));
    await session().screenshot('digests-2-new');
    await session().runCommand('Paper Digest: What Is New Since...');
    await session().page.locator('.quick-input-list .monaco-list-row', { hasText: 'The last reading that brought papers' }).waitFor();
    await session().screenshot('digests-3-since-when');
    // Those of the first reading, today as well, were there when the user came.
    for (const { label, description } of await session().quickPickRows()) if (description !== '') assert.match(description, /(?:^|· )1 paper$/, label);
    await session().press('Enter');
    await eventually(papers, (labels) => labels === 'Paper Number 4 on Pasted Digests');
    await session().screenshot('digests-4-only-new');
    assert.deepEqual(await badge(), []);
  });

  it('is the same after a reload', async () => {
    await session().reload();
    await session().openPapersView();
    const found = await eventually(rows, (all) => all[0]?.description === 'Plain page · 4 papers');
    await session().screenshot('digests-5-reloaded');
    assert.deepEqual(found, [{ label: 'My morning page', description: 'Plain page · 4 papers', level: 1 }]);
  });

  /** The file of the stored index, once it is whole. */
  const storedIndex = async () => {
    const storage = join(session().userDataFolder, 'User', 'workspaceStorage');
    const stored = () => readdirSync(storage, { recursive: true, encoding: 'utf8' }).find((path) => path.endsWith('index.ndjson'));
    const index = join(storage, (await eventually(() => Promise.resolve(stored()), (path) => path !== undefined)) ?? '');
    await eventually(() => Promise.resolve(isWhole(index)), (whole) => whole);
    return index;
  };
  const isWhole = (index: string) => {
    const bytes = readFileSync(index);
    const end = bytes.indexOf('\n');
    return bytes.toString('utf8', 0, end).endsWith(` ${checksum(bytes.subarray(end + 1))}`);
  };
  const checksum = (body: Uint8Array) => crc32(body).toString(16);

  it('is the same after a reload where what was stored is damaged, which nobody hears of', async () => {
    const index = await storedIndex();
    const damaged = readFileSync(index);
    damaged.fill('x', damaged.length >> 1, (damaged.length >> 1) + 20);
    writeFileSync(index, damaged);
    await session().reload();
    await session().openPapersView();
    await eventually(rows, (all) => all[0]?.description === 'Plain page · 4 papers');
    await session().screenshot('digests-6-damaged');
    await eventually(() => Promise.resolve(isWhole(index)), (whole) => whole);
  });

  it('leaves papers in the themes that they had before an update of the extension', async () => {
    const index = await storedIndex();
    const [first = '', header = '', ...rest] = readFileSync(index, 'utf8').split('\n');
    const themes = [{ id: 'kept-theme', name: 'Kept theme', papers: [0, 1, 2, 3] }];
    const body = [JSON.stringify({ ...(JSON.parse(header) as object), themes }), ...rest].join('\n');
    // A window that stores what it shows does so a moment after the change, and not when it closes.
    writeFileSync(index, `${first.replace(/ \S+ \S+$/, ` 0.0.0-before ${checksum(Buffer.from(body))}`)}\n${body}`);
    await session().reload();
    await session().openPapersView();
    await eventually(rows, (all) => all[0]?.description === 'Plain page · 4 papers');
    session().lookAt('Papers');
    await eventually(rows, (all) => all[0]?.label === 'Kept theme');
    await session().screenshot('digests-6b-updated');
  });

  it('says what is wrong, a click away from its line, and keeps the papers', async () => {
    writeFileSync(file(), page(1));
    await eventually(rows, (all) => all[0]?.description === 'Plain page · 4 papers of before, 1 now · 1 problem');
    await session().expand('My morning page');
    const problem = (await eventually(rows, (all) => all.length === 2))[1]?.label ?? '';
    await session().screenshot('digests-7-fewer');
    await (await session().treeRow(problem)).click();
    await session().page.locator(`.monaco-editor[data-uri$="/${name()}"]`).first().waitFor();
    assert.equal(problem, `digests/${name()} has only 1 of 4 papers now. Those of before are still shown; choose "Use the New Reading" in the view Digests if the file is right.`);
  });

  it('asks what to show, and shows the new reading', async () => {
    await session().clickNotificationButton('has only 1 of the 4 papers', 'Use the New Reading');
    await eventually(rows, (all) => all[0]?.description === 'Plain page · 1 paper');
  });

  it('says how many papers a digest has of those that it states, and when it was read', async () => {
    const entry = (number: number) => `\\\\\narXiv:2301.0000${number}\nDate: Wed, 1 Mar 2023 19:00:02 GMT   (37kb,D)\n\nTitle: Paper ${number} on Stated Numbers\nAuthors: Ann Lee\nCategories: cs.LG\n\\\\\n  ${ABSTRACT}\n\\\\ ( https://arxiv.org/abs/2301.0000${number} ,  37kb)\n------------------------------------------------------------------------------\n`;
    writeFileSync(file(), `Subject: cs daily 3 new + 0 crosses received\n\n${[1, 2].map(entry).join('')}`);
    await eventually(rows, (all) => all[0]?.description === 'arXiv listing · 2 of 3 papers · 1 problem');
    await session().treeTooltip('My morning page', 'Last read: ');
    await session().screenshot('digests-8-stated');
  });

  it('turns a wheel while a digest is read', async () => {
    const wheel = (await session().treeRow('My morning page')).locator('.codicon-loading');
    const seen = wheel.waitFor();
    writeFileSync(file(), Array.from({ length: 2000 }, (_, number) => `Paper Number ${number} on Long Pages\n${`${ABSTRACT} `.repeat(30)}\n`).join(''));
    await seen;
    await session().screenshot('digests-9-wheel');
    await eventually(rows, (all) => all[0]?.description === 'Plain page · 2000 papers');
    await wheel.waitFor({ state: 'detached' });
  });

  it('takes it out again by the menu', async () => {
    await session().chooseFromTreeMenu('My morning page', 'Remove Digest');
    await eventually(rows, (all) => all[0]?.label === 'Embedded digest');
  });
});
