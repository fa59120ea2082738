import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from './eventually';
import { useSession } from './useSession';

const SPLITWISE = 'Splitwise: Efficient generative LLM inference using phase splitting';
const SPLITWISE_CITED = '[@patelSplitwiseEfficientGenerative2024]';
const SPIKING = 'Spiking neural networks';
const MASKED = 'Masked Spiking Transformer';
const MASKED_CITED = '[@wangMaskedSpikingTransformer2023]';

describe('a person', function () {
  this.timeout(120_000);
  const session = useSession('sample', { settings: { 'paperDigest.citation.format': 'auto' } });
  const bibliography = () => readOrEmpty(join(session().workspace ?? '', 'references.bib'));
  /** The themes as first seen. */
  let atFirst: readonly string[] = [];
  /** Who goes on before the editor did as told finds a text of before. */
  const undo = async (gone: string) => {
    await session().press('Control+Z');
    await eventually(() => session().editorText(), (text) => !text.includes(gone));
  };
  const themes = async () => (await session().treeRows()).filter(({ level }) => level === 1);

  it('sees the papers by theme, with counts that add up', async () => {
    await session().openPapersView();
    const rows = await eventually(themes, (found) => found.length > 5);
    await session().screenshot('1-themes');
    atFirst = rows.map(({ label }) => label);
    const counted = rows.reduce((sum, { description }) => sum + Number(description), 0);
    assert.equal(counted, 85);
  });

  it('opens a theme and sees its papers with authors and year', async () => {
    await session().expand(SPIKING);
    await session().treeRow(MASKED);
    await session().screenshot('2-theme-open');
    const row = (await session().treeRows()).find(({ label }) => label === MASKED);
    assert.equal(row?.description, 'Wang et al. · 2023');
  });

  it('reads about a paper in its tooltip', async () => {
    const tooltip = await session().treeTooltip(MASKED, MASKED);
    await session().screenshot('3-tooltip');
    assert.match((await tooltip.textContent()) ?? '', /Ziqing\sWang.*arXiv.*Code/s);
  });

  it('finds a paper by a misspelt name, and Enter cites it at the cursor', async () => {
    await session().openFile('note.md');
    const before = await session().editorText();
    await session().runCommand('Paper Digest: Search Papers');
    await session().typeInQuickPick('splitwse');
    await eventually(() => session().quickPickRows(), ([first]) => first?.label === SPLITWISE);
    await session().screenshot('4-search');
    await session().press('Enter');
    await eventually(() => session().editorText(), (text) => text === before + SPLITWISE_CITED);
    await eventually(() => Promise.resolve(bibliography()), (text) => text.includes('@inproceedings{patelSplitwiseEfficientGenerative2024'));
    await session().screenshot('5-cited');
    assert.equal(await session().isEditorFocused(), true);
  });

  it('takes the citation back with one undo, which asks nothing and leaves the bibliography alone', async () => {
    const record = bibliography();
    await session().press('Control+Z');
    const text = await eventually(() => session().editorText(), (found) => !found.includes(SPLITWISE_CITED));
    assert.deepEqual([text.includes('@'), bibliography()], [false, record]);
  });

  it('cites from the tree by the button of a row', async () => {
    await session().clickTreeButton(MASKED, 'Insert Citation');
    await eventually(() => session().editorText(), (text) => text.endsWith(MASKED_CITED));
    assert.equal(await session().isEditorFocused(), true);
    await undo(MASKED_CITED);
  });

  it('drags a paper from the tree into the note', async () => {
    await session().dragToEditor(MASKED, 'Oversubscription');
    await eventually(() => session().editorText(), (text) => text.includes(`budget.${MASKED_CITED}`));
    await eventually(() => Promise.resolve(bibliography()), (text) => text.includes('{wangMaskedSpikingTransformer2023'));
    await session().screenshot('6-dropped');
  });

  it('sees in the tree that a note cites it, and in its tooltip which one', async () => {
    await eventually(() => session().treeRows(), (rows) => rows.some(({ label, description }) => label === MASKED && description === 'Wang et al. · 2023 · cited in one note'));
    await session().treeTooltip(MASKED, 'Cited in note.md.');
    await session().screenshot('6-cited-in');
  });

  it('drops another paper on a citation, which takes it in', async () => {
    await session().dragToEditor('Quantized Spike-driven Transformer', 'Oversubscription');
    await eventually(() => session().editorText(), (text) => /budget\.\[@wangMaskedSpikingTransformer2023; @\w+2025\]/.test(text));
    await session().press('Control+Z');
    await eventually(() => session().editorText(), (text) => text.includes(`budget.${MASKED_CITED}`));
  });

  it('drags a paper into a LaTeX document, where it is a command', async () => {
    writeFileSync(join(session().workspace ?? '', 'paper.tex'), '\\addbibresource{lib.bib}\n\nServers draw less.\n');
    await session().openFile('paper.tex');
    await session().dragToEditor(MASKED, 'Servers draw');
    await eventually(() => session().editorText(), (text) => text.includes('Servers draw less.\\cite{wangMaskedSpikingTransformer2023}'));
    await eventually(() => Promise.resolve(readOrEmpty(join(session().workspace ?? '', 'lib.bib'))), (text) => text.includes('{wangMaskedSpikingTransformer2023,'));
  });

  it('drags a paper into a note with footnotes, and one undo takes mark and definition back', async () => {
    const text = 'Known[^a].\n\nServers draw less.\n\n[^a]: A.\n';
    writeFileSync(join(session().workspace ?? '', 'foot.md'), text);
    await session().openFile('foot.md');
    await session().dragToEditor(MASKED, 'Servers draw');
    await eventually(() => session().editorText(), (found) => /less\.\[\^wangMaskedSpikingTransformer2023\]\n\n\[\^a\]: A\.\n\[\^wangMaskedSpikingTransformer2023\]: Wang, Z\./.test(found));
    await session().screenshot('6-footnote');
    await session().press('Control+Z');
    await eventually(() => session().editorText(), (found) => found === text);
  });

  it('cites several selected papers in one bracket by the context menu', async () => {
    await session().openFile('note.md');
    await (await session().treeRow('Quantized Spike-driven Transformer')).click();
    await (await session().treeRow(MASKED)).click({ modifiers: ['Control'] });
    await session().chooseFromTreeMenu(MASKED, 'Insert Citation');
    await eventually(() => session().editorText(), (text) => /\[@\w+; @\w+\]/.test(text));
    await undo('; @');
  });

  it('cites the selected paper from the tree by the keyboard', async () => {
    await (await session().treeRow(MASKED)).click();
    await session().press('Control+Enter');
    await eventually(() => session().editorText(), (text) => text.endsWith(`\n${MASKED_CITED}`));
    assert.equal(await session().isEditorFocused(), true);
    await undo(`\n${MASKED_CITED}`);
  });

  it('shows a found paper in the tree', async () => {
    await session().runCommand('Paper Digest: Search Papers');
    await session().typeInQuickPick('i bert');
    const [first] = await eventually(() => session().quickPickRows(), (rows) => rows[0]?.label.startsWith('I-BERT') === true);
    await session().clickQuickPickButton(first?.label ?? '', 'Show in Tree');
    await eventually(() => session().treeRows(), (rows) => rows.some(({ label }) => label === first?.label));
  });

  it('finds the same tree after a reload', async () => {
    await session().reload();
    await session().openPapersView();
    const after = await eventually(themes, (rows) => rows.length > 1);
    // Open themes take room, so fewer of them are on the screen.
    assert.deepEqual(after.map(({ label }) => label), atFirst.slice(0, after.length));
  });

  it('is told in a sentence what to do where no note is open', async () => {
    await session().runCommand('View: Close All Editors');
    await session().expand(SPIKING);
    await session().clickTreeButton(MASKED, 'Insert Citation');
    await session().notification(/Open a Markdown note .*to cite "Masked Spiking Transformer" in it, or copy the citation\./);
    await session().hideNotifications();
  });

  it('is told which line of a malformed bibliography is wrong, and has the citation all the same', async () => {
    const file = join(session().workspace ?? '', 'references.bib');
    writeFileSync(file, '@misc{fine, title = {Fine}}\n\n@misc{broken,\n  title = {Never closed\n');
    await session().openFile('note.md');
    await session().clickTreeButton(MASKED, 'Insert Citation');
    await session().notification(/nothing was written into references\.bib, because line \d+ is malformed/);
    assert.ok((await session().editorText()).includes(MASKED_CITED));
    assert.ok(!bibliography().includes('wangMasked'), bibliography());
  });

  const looks = [
    { theme: 'Light Modern', look: 'vs' },
    { theme: 'Dark High Contrast', look: 'hc-black' },
    { theme: 'Light High Contrast', look: 'hc-light' },
    { theme: 'Dark Modern', look: 'vs-dark' },
  ];
  for (const { theme, look } of looks) {
    it(`sees it well in the theme ${theme}`, async () => {
      await session().runCommand('Preferences: Color Theme');
      await session().typeInQuickPick(theme);
      await session().press('Enter');
      await session().page.locator(`.monaco-workbench.${look}`).waitFor();
      await session().page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
      await session().openPapersView();
      await eventually(themes, (rows) => rows.length > 0);
      await session().screenshot(`7-${theme.replace(/ /g, '-').toLowerCase()}`);
    });
  }
});

function readOrEmpty(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
