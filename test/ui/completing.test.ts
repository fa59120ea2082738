import assert from 'node:assert/strict';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as documented from '../unit/core/resolve/documentedAnswers';
import { LocalServices, says } from '../unit/host/localServices';
import { eventually } from './eventually';
import { Session } from './session';

const TITLE = 'Measuring the Heat of Small Engines in Alpha Cycles';
/** The title of two works, and nearly that of a third. */
const NAMESAKE = 'Measuring the Noise of Small Engines';
const NAMESAKES = [
  documented.crossrefWork({ DOI: '10.5555/noise.1', title: [NAMESAKE], relation: {} }),
  documented.crossrefWork({ DOI: '10.5555/noise.2', title: [NAMESAKE], relation: {}, author: [{ given: 'Grace', family: 'Lovelace' }], 'container-title': ['Proceedings of the Quiet Society'], type: 'proceedings-article', issued: { 'date-parts': [[2019]] } }),
  documented.crossrefWork({ DOI: '10.5555/noise.3', title: [`${NAMESAKE} Again`], relation: {}, issued: { 'date-parts': [[2021]] }, author: [{ given: 'Luigi', family: 'Menabrea' }] }),
];
const OFFERED = 'Cooling the Boilers of Idle Engines';
const ABSTRACT = 'Our own words about it: in this paper we propose a method for one of many problems, and experiments on several datasets show that it works. '.repeat(2).trim();

describe('completing records', function () {
  this.timeout(150_000);
  const services = new LocalServices();
  let session: Session;
  const rows = async () => (await session.treeRows()).filter(({ level }) => level === 2);
  const descriptionOf = async (title: string) => (await rows()).find(({ label }) => label === title)?.description;
  /** The list draws its rows one after another. */
  const candidates = () => eventually(() => session.quickPickRows(), (shown) => shown.length === NAMESAKES.length + 1);

  before(async () => {
    await services.start();
    services.on('crossref', (request, response, address) => {
      const asked = address.searchParams.get('query.bibliographic')?.toLowerCase() ?? '';
      const cooling = documented.crossrefWork({ DOI: '10.5555/boilers', title: [OFFERED], relation: {} });
      const works = asked.includes('noise') ? NAMESAKES : asked.includes('boilers') ? [cooling] : [documented.crossrefWork({ title: [TITLE] })];
      says(documented.crossrefList(works))(request, response, address);
    });
    session = await Session.open('sample', {
      settings: { 'paperDigest.services': ['crossref'], 'paperDigest.serviceAddresses': services.caller.baseAddresses, 'paperDigest.digests': ['list.txt'] },
    });
    writeFileSync(join(session.workspace ?? '', 'list.txt'), `${TITLE}\n${ABSTRACT}\n${NAMESAKE}\n${ABSTRACT}\n`);
    writeFileSync(
      join(session.workspace ?? '', 'heat.bib'),
      `@misc{byron2024,\n  title = {${TITLE}},\n  author = {Byron, Ada K. and van Babbage, Charles},\n  year = {2024},\n  eprint = {2401.00001},\n  archiveprefix = {arXiv},\n}\n`,
    );
    writeFileSync(
      join(session.workspace ?? '', 'heat.yaml'),
      `references:\n- {id: other, title:  Other}\n- id: byron2024\n  type: article\n  title: ${TITLE}\n  author: [{family: Byron, given: Ada K.}, {family: van Babbage, given: Charles}]\n  issued: 2024\n  URL: https://arxiv.org/abs/2401.00001 # mine\n  publisher: arXiv\n`,
    );
    for (const kind of ['bib', 'yaml']) writeFileSync(join(session.workspace ?? '', `heat-in-${kind}.md`), `---\nbibliography: heat.${kind}\n---\n\nEngines are warm [@byron2024].\n`);
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

  it('asks which work it is where that is in doubt, and leaves the paper as it is where it is none of them', async () => {
    await session.chooseFromTreeMenu(NAMESAKE, 'Complete Records');
    const shown = await candidates();
    await session.screenshot('completing-3-candidates');
    await session.pick('None of these');
    await session.notification('stays unverified');
    assert.deepEqual(
      shown.map(({ label, detail }) => [label, detail]),
      [
        [NAMESAKE, 'Ada K. Byron and 3 more · 2024 · Journal of Engines · same title'],
        [NAMESAKE, 'Grace Lovelace · 2019 · Proceedings of the Quiet Society · same title'],
        [`${NAMESAKE} Again`, 'Luigi Menabrea · 2021 · Journal of Engines · title has "Again"'],
        ['None of these', ''],
      ],
    );
    assert.match((await descriptionOf(NAMESAKE)) ?? '', /author unknown/);
  });

  it('asks that again only about this very paper, and takes the work that is chosen then', async () => {
    // It is the only one that lacks something, but nobody named it.
    const before = services.asked.length;
    await session.runCommand('Notifications: Clear All Notifications');
    await session.runCommand('Paper Digest: Complete Records');
    await session.notification('stays unverified');
    assert.equal(services.asked.length, before, 'what was answered today is not asked again');
    await session.chooseFromTreeMenu(NAMESAKE, 'Complete Records');
    await candidates();
    await session.press('ArrowDown');
    await session.press('Enter');
    await eventually(() => descriptionOf(NAMESAKE), (description) => description?.startsWith('Lovelace · 2019') === true);
  });

  for (const [bibliography, after] of [
    ['heat.bib', /^@article\{byron2024,[\s\S]*eprint = \{2401\.00001\},\n {2}archiveprefix = \{arXiv\},/],
    ['heat.yaml', /^references:\n- {id: other, title:  Other}\n- id: byron2024\n[\s\S]*URL: https:\/\/arxiv\.org\/abs\/2401\.00001 # mine\n/],
  ] as const) {
    it(`brings the entry of a preprint in ${bibliography} up to date, field by field`, async () => {
      const read = () => Promise.resolve(readFileSync(join(session.workspace ?? '', bibliography), 'utf8'));
      await session.openFile(`${bibliography.replace('.', '-in-')}.md`);
      await session.runCommand('Notifications: Clear All Notifications');
      await session.runCommand('Paper Digest: Check for Published Versions');
      await eventually(() => session.quickPickRows(), (shown) => shown.some(({ label }) => label === 'Cited in this note'));
      await session.pick('Cited in this note');
      await session.notification('has been published');
      await session.clickNotificationButton('has been published', 'Review...');
      await eventually(() => session.quickPickRows(), (shown) => shown.some(({ label }) => label === 'venue'));
      await session.screenshot(`completing-4-published-${bibliography}`);
      await session.press('Enter');
      assert.match(await eventually(read, (text) => text.includes('Journal of Engines')), after);
    });
  }

  it('offers to complete what is cited without its authors, and completes the entry that was written', async () => {
    const folder = session.workspace ?? '';
    appendFileSync(join(folder, 'list.txt'), `${OFFERED}\n${ABSTRACT}\n`);
    writeFileSync(join(folder, 'offered.md'), '---\nbibliography: offered.bib\n---\n\nBoilers are warm ');
    await eventually(() => descriptionOf(OFFERED), (description) => description?.includes('author unknown') === true);
    await session.openFile('offered.md');
    await session.press('Control+End');
    await session.clickTreeButton(OFFERED, 'Insert Citation');
    const read = () => Promise.resolve(existsSync(join(folder, 'offered.bib')) ? readFileSync(join(folder, 'offered.bib'), 'utf8') : '');
    const before = await eventually(read, (text) => text.includes('Boilers'));
    await session.notification('is cited without its authors');
    await session.screenshot('completing-5-offer');
    await session.clickNotificationButton('is cited without its authors', 'Complete Record');
    const after = await eventually(read, (text) => text.includes('Byron, Ada K.'));
    const keyOf = (entry: string) => /\{(\w+),/.exec(entry)?.[1];
    assert.deepEqual([before.includes('author'), keyOf(after)], [false, keyOf(before)]);
  });
});
