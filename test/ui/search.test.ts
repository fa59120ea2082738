import assert from 'node:assert/strict';
import { eventually } from './eventually';
import { useSession } from './useSession';

const IBERT = 'I-BERT: Integer-only BERT Quantization';

describe('searching', function () {
  this.timeout(120_000);
  const session = useSession('sample');
  const search = async (query: string) => {
    await session().runCommand('Paper Digest: Search Papers');
    await session().typeInQuickPick(query);
  };
  const firstLabel = (label: string) => eventually(() => session().quickPickRows(), ([first]) => first?.label === label);

  it('keeps our ranking, whatever the labels', async () => {
    await session().openPapersView();
    await search('i bert');
    await firstLabel(IBERT);
    await session().screenshot('search-1-words');
    await session().press('Escape');
  });

  it('says which word a misspelt one was read as', async () => {
    await search('splitwse');
    const [first] = await eventually(() => session().quickPickRows(), ([row]) => row?.label.startsWith('Splitwise') === true);
    assert.match(first?.detail ?? '', /splitwse ≈ Splitwise/);
    await session().press('Escape');
  });

  it('shows the line of the abstract where only that matched', async () => {
    await search('synapses brain');
    const [first] = await eventually(() => session().quickPickRows(), ([row]) => row?.label === 'Masked Spiking Transformer');
    assert.match(first?.detail ?? '', /synapses do in the brain/);
    await session().screenshot('search-2-abstract');
    await session().press('Escape');
  });

  it('completes a filter and applies it', async () => {
    await search('has:');
    await eventually(() => session().quickPickRows(), (rows) => rows.some(({ label }) => label.includes('has:code')));
    await session().screenshot('search-3-filter');
    await session().typeInQuickPick('year:2015 binaryconnect');
    await firstLabel('BinaryConnect: Training Deep Neural Networks with binary weights during propagations');
    await session().press('Escape');
  });

  it('collects several papers in order and cites them in one bracket', async () => {
    await session().openFile('note.md');
    await search('i bert');
    await firstLabel(IBERT);
    await session().page.locator('.quick-input-widget').getByRole('button', { name: 'Collect Several Papers' }).click();
    await session().pick(IBERT);
    await session().typeInQuickPick('splitwise');
    const [splitwise] = await eventually(() => session().quickPickRows(), ([row]) => row?.label.startsWith('Splitwise') === true);
    await session().pick(splitwise?.label ?? '');
    await session().screenshot('search-4-collected');
    await session().press('Enter');
    await eventually(() => session().editorText(), (text) => text.includes('[@kimIBERTIntegeronlyBERT2021; @patelSplitwiseEfficientGenerative2024]'));
  });

  it('marks what the note cites, and offers it first in the empty box', async () => {
    await session().runCommand('Paper Digest: Search Papers');
    const rows = await eventually(() => session().quickPickRows(), (found) => found.length > 5);
    await session().screenshot('search-5-empty');
    assert.ok(rows.slice(0, 2).every(({ detail }) => detail.includes('cited here')), JSON.stringify(rows.slice(0, 3)));
    await session().press('Escape');
  });

  it('finds papers related to the paragraph under the cursor', async () => {
    await session().goTo(5, 1);
    await session().runCommand('Paper Digest: Find Related Papers');
    const rows = await eventually(() => session().quickPickRows(), (found) => found.length > 3);
    await session().screenshot('search-7-related');
    assert.ok(rows.slice(0, 3).some(({ label }) => label.startsWith('Splitwise')), JSON.stringify(rows.slice(0, 4)));
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
});
