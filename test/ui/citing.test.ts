import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from './eventually';
import { useSession } from './useSession';

const POLCA_KEY = 'patelPOLCAPowerOversubscription2023';
const SPLITWISE_KEY = 'patelSplitwiseEfficientGenerative2024';
const POLCA_TITLE = 'POLCA: Power Oversubscription in LLM Cloud';

describe('a person who writes citations', function () {
  this.timeout(120_000);
  const session = useSession('sample');
  const suggestions = () => session().page.locator('.suggest-widget.visible');

  it('types an @ and a mistyped word, and sees papers', async () => {
    // Who types faster than VS Code starts the extension sees nothing.
    await session().openPapersView();
    await eventually(() => session().treeRows(), (rows) => rows.length > 5);
    await session().openFile('note.md');
    await session().type('\nAs @plca');
    await suggestions().locator('.monaco-list-row').first().waitFor();
    const first = await eventually(() => suggestions().locator('.monaco-list-row').first().textContent(), (text) => text?.includes(POLCA_TITLE) === true);
    await session().page.keyboard.press('Control+Space');
    await session().page.locator('.suggest-details-container', { hasText: 'Choukse' }).waitFor();
    await session().screenshot('8-completion');
    assert.match(first ?? '', /Patel et al\./);
  });

  it('accepts the first, which adds the record to the bibliography', async () => {
    await session().press('Enter');
    await eventually(() => session().editorText(), (text) => text.endsWith(`As @${POLCA_KEY}`));
    const bibliography = join(session().workspace ?? '', 'references.bib');
    await eventually(() => Promise.resolve(readOrEmpty(bibliography)), (text) => text.includes(`{${POLCA_KEY},`));
  });

  it('reads the reference on hovering over it', async () => {
    await session().press('Control+K');
    await session().press('Control+I');
    const hover = session().page.locator('.monaco-hover:visible', { hasText: 'Choukse' });
    await hover.waitFor();
    await session().screenshot('9-hover');
    assert.match((await hover.textContent()) ?? '', /Patel, P\..*2023.*arXiv/s);
    await session().press('Escape');
  });

  it('is warned of a key that no bibliography has', async () => {
    await session().type(' and [@patelPOLKA2023], shown.');
    await session().press('Escape');
    await session().page.locator('.squiggly-warning').first().waitFor();
    await session().screenshot('10-unknown-key');
  });

  it('sees what the note cites in a view of its own, and goes there', async () => {
    await session().openPapersView();
    await session().page.locator('.pane-header', { hasText: 'Cited in This Note' }).click();
    const row = session().page.locator('[aria-label="Cited in This Note"] .monaco-list-row, .tree-explorer-viewlet-tree-view .monaco-list-row', { hasText: 'patelPOLKA2023' }).first();
    await row.waitFor();
    await session().screenshot('11-cited');
    await row.click();
    await session().focusEditor();
  });

  it('sees that view follow the note in the editor', async () => {
    const rows = (text: string) => session().page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row', { hasText: text });
    writeFileSync(join(session().workspace ?? '', 'other.md'), 'As @otherWork2020 says.\n');
    await session().openFile('other.md');
    await rows('otherWork2020').first().waitFor();
    await rows('patelPOLKA2023').first().waitFor({ state: 'detached' });
    await session().screenshot('11-cited-other');
    await session().openFile('note.md');
    await rows('patelPOLKA2023').first().waitFor();
    await rows('otherWork2020').first().waitFor({ state: 'detached' });
  });

  it('opens the search by its keys in a note, and asks for the place by the pencil of a row', async () => {
    await session().openFile('note.md');
    await session().press('Control+K');
    await session().press('Control+G');
    await session().typeInQuickPick('splitwise');
    const [first] = await eventually(() => session().quickPickRows(), ([row]) => row?.label.startsWith('Splitwise') === true);
    await session().clickQuickPickButton(first?.label ?? '', 'Insert Citation with Locator');
    await session().page.locator('.quick-input-widget .quick-input-title', { hasText: 'Insert Citation with Locator (1/3)' }).waitFor();
    await session().press('Escape');
    await session().page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  });

  it('cites with words before and pages behind, seeing the citation grow, and can go back', async () => {
    const input = session().page.locator('.quick-input-widget');
    const prompt = (text: string) => input.locator('.quick-input-message', { hasText: text }).waitFor();
    await session().openFile('note.md');
    await session().type('\n\nSee ');
    await session().runCommand('Paper Digest: Search Papers');
    await session().typeInQuickPick('splitwise');
    await eventually(() => session().quickPickRows(), ([row]) => row?.label.startsWith('Splitwise') === true);
    await session().press('Shift+Enter');
    await input.locator('.quick-input-title', { hasText: 'Insert Citation with Locator (1/3)' }).waitFor();
    await session().type('pp. 33-35');
    await prompt(`[@${SPLITWISE_KEY}, pp. 33-35]`);
    await session().screenshot('citing-locator-1');
    await session().press('Enter');
    await input.locator('.quick-input-title', { hasText: '(2/3)' }).waitFor();
    await session().type('also');
    await prompt(`[also @${SPLITWISE_KEY}, pp. 33-35]`);
    await input.getByRole('button', { name: 'Back' }).click();
    await input.locator('.quick-input-title', { hasText: '(1/3)' }).waitFor();
    await prompt(`[also @${SPLITWISE_KEY}, pp. 33-35]`);
    await session().press('Enter');
    await input.locator('.quick-input-title', { hasText: '(2/3)' }).waitFor();
    await session().press('Enter');
    await eventually(() => session().quickPickRows(), (rows) => rows[1]?.detail === `[also -@${SPLITWISE_KEY}, pp. 33-35]`);
    await session().screenshot('citing-locator-3');
    await session().press('ArrowDown');
    await session().press('Enter');
    await eventually(() => session().editorText(), (text) => text.endsWith(`\nSee [also -@${SPLITWISE_KEY}, pp. 33-35]`));
  });

  const links = [
    { service: 'arXiv', link: 'https://arxiv.org/abs/2308.12908v2', title: 'POLCA', key: POLCA_KEY },
    { service: 'Hugging Face', link: 'https://huggingface.co/papers/2308.12908', title: 'POLCA', key: POLCA_KEY },
    { service: 'a DOI', link: 'https://doi.org/10.1109/ISCA59077.2024.00019', title: 'Splitwise', key: SPLITWISE_KEY },
  ];
  for (const { service, link, title, key } of links) {
    it(`pastes the link of a paper, by ${service}, and has it as a citation instead`, async () => {
      await session().openFile('note.md');
      await session().press('Control+End');
      await session().type(`\n\n${link}`);
      await session().press('Shift+Home');
      await session().press('Control+X');
      await session().press('Control+V');
      await session().page.locator('.post-edit-widget').waitFor();
      await session().press('Control+.');
      await session().page.locator('.action-widget .monaco-list-row', { hasText: `Cite "${title}` }).click();
      await eventually(() => session().editorText(), (text) => text.endsWith(`\n[@${key}]`));
    });
  }

  it('sees citation and reference list in the preview', async () => {
    // On a slow machine the first try may end while the preview is still loading: it is not opened twice.
    if ((await session().page.locator('iframe.webview').count()) === 0) await session().runCommand('Markdown: Open Preview to the Side');
    const page = session().page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await page.locator('.paper-digest-reference', { hasText: 'POLCA' }).waitFor({ timeout: 30_000 });
    await session().screenshot('12-preview');
    assert.match((await page.locator('.paper-digest-citation').first().textContent()) ?? '', /^Patel et al\. \(2023\)$/);
  });

  it('sees the preview follow what is typed', async () => {
    await session().runCommand('View: Focus First Editor Group');
    await session().page.locator('.editor-group-container.active .monaco-editor[data-uri$="/note.md"].focused').waitFor();
    await session().press('Control+End');
    await session().type(`\n\nAlso [see @${POLCA_KEY}, chap. 77].`);
    const page = session().page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await page.locator('.paper-digest-citation', { hasText: '(see Patel et al., 2023, Chapter 77)' }).waitFor({ timeout: 30_000 });
  });

  it('sees the preview follow the bibliography', async () => {
    const bibliography = join(session().workspace ?? '', 'references.bib');
    writeFileSync(bibliography, readFileSync(bibliography, 'utf8').replace('{Oversubscription}', '{Undersubscription}'));
    const page = session().page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await page.locator('.paper-digest-reference', { hasText: 'undersubscription' }).waitFor({ timeout: 30_000 });
  });
});

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
