import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as documented from '../unit/core/resolve/documentedAnswers';
import { LocalServices, says } from '../unit/host/localServices';
import { eventually } from './eventually';
import { useSession } from './useSession';

const TITLE = 'Measuring the Heat of Little Engines in α-Cycles';
const KEY = 'byronMeasuringHeatLittle2024';

describe('a person who misses a paper', function () {
  this.timeout(120_000);
  const services = new LocalServices();
  before(() => services.start());
  after(() => services.stop());
  const session = useSession('sample', () => ({
    settings: { 'paperDigest.services': ['arxiv', 'openAlex'], 'paperDigest.serviceAddresses': services.caller.baseAddresses },
  }));
  const row = (start: string) => session().page.locator('.quick-input-widget .monaco-list-row', { hasText: start }).first();
  const box = () => session().page.locator('.quick-input-widget');
  const dialog = () => session().page.locator('.monaco-dialog-box');

  /** Goes up from the first row, before which is the last one, until a row can be seen; again where the rows were set meanwhile. */
  const goUpTo = (start: string) =>
    eventually(
      async () => {
        if (!(await row(start).isVisible())) await session().press('ArrowUp');
        return row(start).isVisible();
      },
      (isThere) => isThere,
    );

  it('types its title, and is offered to search online', async () => {
    await session().openPapersView();
    await eventually(() => session().treeRows(), (rows) => rows.length > 5);
    await session().openFile('note.md');
    await session().type('\nEngines are hot ');
    await session().runCommand('Paper Digest: Search Papers');
    await session().typeInQuickPick('heat of little engines');
    await eventually(() => session().quickPickRows(), ([first]) => first?.label.includes('Heat') === true);
    await goUpTo('Search online for "heat of little engines"');
    assert.deepEqual(services.asked, []);
  });

  it('is asked once whether services may be asked; nothing is sent before', async () => {
    await box().getByRole('button', { name: 'Search Online' }).click();
    await dialog().waitFor();
    await session().screenshot('20-consent');
    assert.deepEqual(services.asked, []);
    await dialog().getByRole('button', { name: 'Cancel' }).click();
    await dialog().waitFor({ state: 'detached' });
    assert.deepEqual(services.asked, []);
  });

  it('agrees, and sees what the services have below the library’s own', async () => {
    services.on('arxiv', says(documented.arxivFeed([documented.arxivEntry()])));
    services.on('openAlex', says(documented.openAlexList([documented.openAlexWork(), documented.openAlexWork({ doi: 'https://doi.org/10.5555/trains', title: 'Trains [click](command:workbench.action.quit) $(flame)', authorships: [], locations: [] })])));
    await goUpTo('Search online for');
    await row('Search online for').click();
    await dialog().getByRole('button', { name: 'Allow' }).click();
    await eventually(() => session().quickPickRows(), (rows) => rows.length > 0 && !rows.some(({ label }) => label.includes('Asking the services')));
    // What was found is at the end, of which the list shows a part.
    await goUpTo('Trains [click](command:workbench.action.quit)');
    await goUpTo(TITLE);
    const found = (await session().quickPickRows()).find(({ label }) => label === TITLE);
    await session().screenshot('21-online');
    assert.deepEqual([found?.description, found?.detail], ['Byron et al. · 2024', ' online · arXiv, OpenAlex · Journal of Engines']);
  });

  it('cites it with Enter: it joins papers.json, and its record the bibliography', async () => {
    await row(TITLE).click();
    await eventually(() => session().editorText(), (text) => text.endsWith(`Engines are hot [@${KEY}]`));
    const folder = session().workspace ?? '';
    const papers = JSON.parse(readFileSync(join(folder, 'papers.json'), 'utf8')) as readonly { readonly id: string; readonly title: string; readonly DOI: string }[];
    assert.deepEqual(papers.map(({ id, title, DOI }) => [id, title, DOI]), [[KEY, TITLE, documented.PUBLISHED_DOI]]);
    const bibliography = join(folder, 'references.bib');
    await eventually(() => Promise.resolve(existsSync(bibliography) ? readFileSync(bibliography, 'utf8') : ''), (text) => text.includes(`{${KEY},`));
    await session().screenshot('22-cited-from-online');
  });

  it('finds it in the library from now on', async () => {
    services.forget();
    await session().runCommand('Paper Digest: Search Papers');
    await session().typeInQuickPick('heat little engines');
    const rows = await eventually(() => session().quickPickRows(), ([first]) => first?.label === TITLE);
    assert.ok(!rows[0]?.detail.includes('online'), rows[0]?.detail);
    await session().press('Escape');
    assert.deepEqual(services.asked, []);
  });

  it('pastes the link of a paper that the library lacks, and has it added and cited instead', async () => {
    services.on('arxiv', says(documented.arxivFeed([documented.arxivEntry({ id: '2401.00002', title: 'Cooling Small Engines' })])));
    await session().focusEditor();
    await session().type('\n\nhttps://arxiv.org/abs/2401.00002v1');
    await session().press('Shift+Home');
    await session().press('Control+X');
    await session().press('Control+V');
    await session().page.locator('.post-edit-widget').waitFor();
    await session().press('Control+.');
    await session().page.locator('.action-widget .monaco-list-row', { hasText: 'Add Paper and Cite It' }).click();
    await eventually(() => session().editorText(), (text) => text.endsWith('\n[@byronCoolingSmallEngines2024]'));
    await session().screenshot('23-pasted-unknown-link');
    assert.match(readFileSync(join(session().workspace ?? '', 'papers.json'), 'utf8'), /"Cooling Small Engines"/);
  });

  it('adds a paper by the identifier on the clipboard, and sees what was found before it is taken', async () => {
    services.on('arxiv', says(documented.arxivFeed([documented.arxivEntry({ id: '2401.00003', title: 'Oiling Small Engines' })])));
    await session().page.evaluate(`navigator.clipboard.writeText('arXiv:2401.00003')`);
    await session().runCommand('Paper Digest: Add Paper...');
    await eventually(() => box().locator('input').first().inputValue(), (value) => value === 'arXiv:2401.00003');
    await session().screenshot('24-add-paper');
    await session().press('Enter');
    await row('Oiling Small Engines').waitFor();
    await session().screenshot('25-found');
    await row('Oiling Small Engines').hover();
    await row('Oiling Small Engines').getByRole('button', { name: 'Add Without Citing' }).click();
    await eventually(() => Promise.resolve(readFileSync(join(session().workspace ?? '', 'papers.json'), 'utf8')), (text) => text.includes('Oiling Small Engines'));
  });
});
