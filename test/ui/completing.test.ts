import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as documented from '../unit/core/resolve/documentedAnswers';
import { LocalServices, says } from '../unit/host/localServices';
import { eventually } from './eventually';
import { Session } from './session';

const TITLE = 'Measuring the Heat of Small Engines in Alpha Cycles';
const NAMESAKE = 'Measuring the Heat of Little Engines in Alpha Cycles Again';
const ABSTRACT = 'Our own words about it: in this paper we propose a method for one of many problems, and experiments on several datasets show that it works. '.repeat(2).trim();

describe('completing records', function () {
  this.timeout(150_000);
  const services = new LocalServices();
  let session: Session;
  const rows = async () => (await session.treeRows()).filter(({ level }) => level === 2);
  const descriptionOf = async (title: string) => (await rows()).find(({ label }) => label === title)?.description;

  before(async () => {
    await services.start();
    services.on('crossref', says(documented.crossrefList([documented.crossrefWork({ title: [TITLE] })])));
    session = await Session.open('sample', {
      settings: { 'paperDigest.services': ['crossref'], 'paperDigest.serviceAddresses': services.caller.baseAddresses, 'paperDigest.digests': ['list.txt'] },
    });
    writeFileSync(join(session.workspace ?? '', 'list.txt'), `${TITLE}\n${ABSTRACT}\n${NAMESAKE}\n${ABSTRACT}\n`);
    writeFileSync(
      join(session.workspace ?? '', 'heat.bib'),
      `@misc{byron2024,\n  title = {${TITLE}},\n  author = {Byron, Ada K. and van Babbage, Charles},\n  year = {2024},\n  eprint = {2401.00001},\n  archiveprefix = {arXiv},\n}\n`,
    );
    writeFileSync(join(session.workspace ?? '', 'heat.md'), '---\nbibliography: heat.bib\n---\n\nEngines are warm [@byron2024].\n');
    await session.openPapersView();
    await session.runCommand('Paper Digest: Refresh Digests');
    await eventually(() => session.treeRows(), (all) => all.length > 0);
    for (const { label, level } of await session.treeRows()) if (level === 1) await session.expand(label);
    await eventually(() => descriptionOf(TITLE), (description) => description?.includes('author unknown') === true);
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await session.screenshot(`failed-completing-${this.currentTest.title.replace(/\W+/g, '-')}`);
  });

  after(async () => {
    await session.close();
    await services.stop();
  });

  it('asks first, and asks no service where the user says no', async () => {
    await session.chooseFromTreeMenu(TITLE, 'Complete Records');
    const dialog = session.page.locator('.monaco-dialog-box');
    await dialog.waitFor();
    assert.match((await dialog.textContent()) ?? '', /Crossref would be sent titles/);
    await session.screenshot('completing-1-consent');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
    assert.deepEqual(services.asked, []);
  });

  it('completes a paper of the tree, whose mark goes away', async () => {
    await session.chooseFromTreeMenu(TITLE, 'Complete Records');
    await session.page.locator('.monaco-dialog-box').getByRole('button', { name: 'Allow' }).click();
    await eventually(() => descriptionOf(TITLE), (description) => description?.startsWith('Byron et al. · 2024') === true);
    await session.notification('is complete');
    await session.screenshot('completing-2-completed');
  });

  it('brings the entry of a preprint up to date, field by field', async () => {
    await session.openFile('heat.md');
    await session.runCommand('Paper Digest: Check for Published Versions');
    await eventually(() => session.quickPickRows(), (shown) => shown.some(({ label }) => label === 'Cited in this note'));
    await session.pick('Cited in this note');
    await session.notification('has been published');
    await session.clickNotificationButton('has been published', 'Review...');
    await eventually(() => session.quickPickRows(), (shown) => shown.some(({ label }) => label === 'venue'));
    await session.screenshot('completing-4-published');
    await session.press('Enter');
    const bibliography = await eventually(() => Promise.resolve(readFileSync(join(session.workspace ?? '', 'heat.bib'), 'utf8')), (text) => text.includes('Journal of Engines'));
    assert.match(bibliography, /^@article\{byron2024,[\s\S]*eprint = \{2401\.00001\},\n {2}archiveprefix = \{arXiv\},/);
  });
});
