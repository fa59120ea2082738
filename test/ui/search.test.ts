import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from './eventually';
import type { QuickPickRow } from './session';
import { useSession } from './useSession';

const IBERT = 'I-BERT: Integer-only BERT Quantization';
const MASKED = 'Masked Spiking Transformer';
const BINARY_CONNECT = 'BinaryConnect: Training Deep Neural Networks with binary weights during propagations';

/** More papers than are indexed where they are searched. */
const LARGE = 4000;

describe('searching', function () {
  this.timeout(120_000);
  const session = useSession('sample');
  const search = async (query: string) => {
    await session().runCommand('Paper Digest: Search Papers');
    await session().typeInQuickPick(query);
  };
  /** Rows of the query before may still be there, and rows may be half drawn: all that is to be seen is waited for at once. */
  const rowsWhere = (holds: (rows: readonly QuickPickRow[]) => boolean) => eventually(() => session().quickPickRows(), holds);
  const firstRow = (holds: (row: QuickPickRow) => boolean) => rowsWhere(([first]) => first !== undefined && holds(first));
  const title = (text: string) => session().page.locator('.quick-input-widget .quick-input-title', { hasText: text }).waitFor();

  it('keeps our ranking, whatever the labels', async () => {
    await session().openPapersView();
    await search('i bert');
    await firstRow(({ label }) => label === IBERT);
    await session().screenshot('search-1-words');
    await session().press('Escape');
  });

  it('says which word a misspelt one was read as', async () => {
    await search('splitwse');
    await firstRow(({ label, detail }) => label.startsWith('Splitwise') && detail.includes('splitwse ≈ Splitwise'));
    await session().screenshot('search-8-misspelt');
    await session().press('Escape');
  });

  it('shows the line of the abstract where only that matched', async () => {
    await search('synapses brain');
    await firstRow(({ label, detail }) => label === MASKED && detail.includes('synapses do in the brain'));
    await session().screenshot('search-2-abstract');
    await session().press('Escape');
  });

  it('completes a filter and applies it', async () => {
    await search('has:');
    await rowsWhere((rows) => rows.some(({ label, description }) => label.includes('has:code') && description.includes('link to their code')));
    await session().screenshot('search-3-filter');
    await session().typeInQuickPick('year:2015 binaryconnect');
    await firstRow(({ label }) => label === BINARY_CONNECT);
    await session().press('Escape');
  });

  it('collects several papers in order and cites them in one bracket', async () => {
    await session().openFile('note.md');
    await search('i bert');
    await firstRow(({ label }) => label === IBERT);
    await session().page.locator('.quick-input-widget').getByRole('button', { name: 'Collect Several Papers' }).click();
    await session().page.locator('.quick-input-widget', { hasText: '0 Selected' }).waitFor();
    await firstRow(({ label }) => label === IBERT);
    await session().pick(IBERT);
    await title('1 collected');
    await session().typeInQuickPick('splitwise');
    const [splitwise] = await firstRow(({ label }) => label.startsWith('Splitwise'));
    await session().pick(splitwise?.label ?? '');
    await title('2 collected');
    await session().screenshot('search-4-collected');
    await session().press('Enter');
    await eventually(() => session().editorText(), (text) => text.includes('[@kimIBERTIntegeronlyBERT2021; @patelSplitwiseEfficientGenerative2024]'));
  });

  it('marks what the note cites, and offers what was picked last first in the empty box', async () => {
    await session().runCommand('Paper Digest: Search Papers');
    await session().page.locator('.quick-input-widget').getByText('recently picked').first().waitFor();
    await rowsWhere((rows) => rows.length > 5 && rows.slice(0, 2).every(({ detail }) => detail.includes('cited here')));
    await session().screenshot('search-5-empty');
    await session().press('Escape');
  });

  it('marks what another note cites, and ranks it before equals', async () => {
    writeFileSync(join(session().workspace ?? '', 'other.md'), 'See [@wangMaskedSpikingTransformer2023].\n');
    await search('is:cited');
    await rowsWhere((rows) => rows.length === 3 && rows.some(({ label, detail }) => label === MASKED && detail.includes('cited in other.md')));
    await session().typeInQuickPick('spiking transformer');
    await firstRow(({ label, detail }) => label === MASKED && detail.includes('cited in other.md'));
    await session().screenshot('search-9-other-note');
    await session().press('Escape');
  });

  it('finds papers related to the paragraph under the cursor', async () => {
    await session().goTo(5, 1);
    await session().runCommand('Paper Digest: Find Related Papers');
    await rowsWhere((rows) => rows.length > 3 && rows.slice(0, 3).some(({ label }) => label.startsWith('Splitwise')));
    await session().screenshot('search-7-related');
    await session().press('Escape');
  });

  it('searches for what is selected in the note', async () => {
    await session().goTo(3, 1);
    await session().press('Control+Shift+ArrowRight');
    await session().runCommand('Paper Digest: Search Papers');
    await eventually(() => session().page.locator('.quick-input-widget .quick-input-box input').inputValue(), (value) => value === 'Oversubscription');
    await firstRow(({ label }) => label.startsWith('POLCA'));
    await session().press('Escape');
  });

  it('filters the tree by the same query, says how many are left, and shows all again', async () => {
    await session().runCommand('Paper Digest: Filter Papers');
    await session().page.locator('.quick-input-widget input').first().fill('spiking year:2023');
    await session().press('Enter');
    await session().page.locator('.pane-body', { hasText: 'of 85 papers match "spiking year:2023".' }).waitFor();
    await session().screenshot('search-6-filtered');
    await session().runCommand('Paper Digest: Show All Papers');
    await session().page.locator('.pane-body', { hasText: 'papers match' }).waitFor({ state: 'detached' });
  });

  it('filters the tree by what the notes cite', async () => {
    await session().runCommand('Paper Digest: Filter Papers');
    await session().page.locator('.quick-input-widget input').first().fill('is:cited');
    await session().press('Enter');
    await session().page.locator('.pane-body', { hasText: '3 of 85 papers match "is:cited".' }).waitFor();
    await session().runCommand('Paper Digest: Show All Papers');
    await session().page.locator('.pane-body', { hasText: 'papers match' }).waitFor({ state: 'detached' });
  });

  it('finds the papers of a library that is still being indexed, for what was typed last', async () => {
    const folder = session().workspace ?? '';
    const entry = (number: number) => `@article{key${number}, title = {On unique${number} sensors}, author = {Ada Lovelace}, year = {2020}}`;
    writeFileSync(join(folder, 'large.bib'), Array.from({ length: LARGE }, (_, number) => entry(number)).join('\n'));
    mkdirSync(join(folder, '.vscode'), { recursive: true });
    writeFileSync(join(folder, '.vscode', 'settings.json'), JSON.stringify({ 'paperDigest.digests': ['large.bib'] }));
    await search('unique7 ');
    await session().typeInQuickPick(`unique${LARGE - 1} `);
    await firstRow(({ label }) => label === `On unique${LARGE - 1} sensors`);
    // Enter takes the best, not what was the best while the rest was being indexed.
    await session().page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: `On unique${LARGE - 1} sensors` }).waitFor();
    await session().screenshot('search-10-large');
    await session().press('Escape');
  });
});
