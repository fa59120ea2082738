import assert from 'node:assert/strict';
import { LocalZotero } from '../unit/host/localZotero';
import { eventually } from './eventually';
import { useSession } from './useSession';

const TITLE = 'The Heat of Engines';

describe('a person with a Zotero library', function () {
  this.timeout(120_000);
  const zotero = new LocalZotero();
  before(async () => {
    zotero.items = [
      { id: 'byron:1843/heat', 'citation-key': 'byron:1843/heat', type: 'article-journal', title: TITLE, author: [{ family: 'Byron', given: 'Ada' }], issued: { 'date-parts': [[1843]] }, 'container-title': 'Journal of Engines' },
    ];
    // Its address must be known before anybody listens there.
    await zotero.start();
    await zotero.stop();
  });
  after(() => zotero.stop());
  const session = useSession('sample', () => ({ settings: { 'paperDigest.serviceAddresses': { zotero: zotero.address } } }));
  const papers = () => session().treeRows();

  it('is told what to do where nothing answers, and has everything else', async () => {
    await session().openPapersView();
    const before = await eventually(papers, (rows) => rows.length > 5);
    await session().runCommand('Paper Digest: Add Zotero Library...');
    await session().notification(/Zotero does not answer on this machine .*Start Zotero with the extension Better BibTeX/);
    await session().screenshot('zotero-1-silent');
    assert.deepEqual(await papers(), before);
  });

  it('chooses a library once Zotero is there, and sees its papers', async () => {
    await zotero.start();
    await session().clickNotificationButton('Zotero does not answer', 'Try Again');
    await eventually(() => session().quickPickRows(), (rows) => rows.some(({ label }) => label.includes('My Library')));
    await session().screenshot('zotero-2-libraries');
    assert.deepEqual((await session().quickPickRows()).map(({ label, description }) => `${label.trim()} | ${description.trim()}`), ['My Library | ', 'Engines | My Library']);
    await session().press('Enter');
    await eventually(papers, (rows) => rows.length > 0 && rows.length < 5);
    for (const { label, level } of await papers()) if (level === 1) await session().expand(label);
    const rows = await eventually(papers, (all) => all.some(({ label }) => label === TITLE));
    await session().screenshot('zotero-3-papers');
    assert.equal(rows.find(({ label }) => label === TITLE)?.description.startsWith('Byron · 1843'), true);
    assert.deepEqual(zotero.asked, ['/better-bibtex/json-rpc user.groups', '/better-bibtex/export/library?/1/library.json']);
  });

  it('cites one with the key that it has in Zotero', async () => {
    await session().openFile('note.md');
    await session().press('Control+End');
    await session().type('\nEngines are hot ');
    await session().runCommand('Paper Digest: Search Papers');
    await session().typeInQuickPick('heat enginse');
    await eventually(() => session().quickPickRows(), ([first]) => first?.label.includes('Heat') === true);
    await session().press('Enter');
    await eventually(() => session().editorText(), (text) => /Engines are hot \[@\{?byron:1843\/heat\}?\]/.test(text));
    await session().screenshot('zotero-4-cited');
  });
});
