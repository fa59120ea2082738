import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from './eventually';
import { useSession } from './useSession';

const BIBLIOGRAPHY = '@article{lamport1978, title = {Time, Clocks}, author = {Lamport, Leslie}, year = 1978, journal = {CACM}}\n\n@book{knuth1984, title = {The {TeX}book}, author = {Knuth, Donald E.}, year = 1984, publisher = {Addison-Wesley}}\n';

const NOTE = 'See [@knuth1984, p. 3].\n';
const LIST = '\n<!-- bibliography: paper-digest -->\n\nKnuth, D. E. (1984). *The TeXbook*. Addison-Wesley.\n\n<!-- /bibliography -->\n';

describe('a person who keeps keys and reference lists', function () {
  this.timeout(120_000);
  const session = useSession('sample');
  const file = (name: string) => join(session().workspace ?? '', name);
  const fileText = (name: string) => Promise.resolve().then(() => readFileSync(file(name), 'utf8')).catch(() => '');
  const onKey = async () => {
    await session().openFile('letter.md');
    await session().goTo(1, 12);
  };

  before(() => {
    writeFileSync(file('references.bib'), BIBLIOGRAPHY);
    writeFileSync(file('letter.md'), NOTE);
    writeFileSync(file('styled.md'), '---\ncsl: ieee\n---\n');
    writeFileSync(file('other.md'), 'Also @knuth1984 says so.\n');
  });

  it('has the reference list written into the note, and the same one when asked again', async () => {
    await session().openFile('letter.md');
    await session().runCommand('Paper Digest: Insert/Update Bibliography');
    await eventually(() => session().editorText(), (text) => text === NOTE + LIST);
    await session().screenshot('keeping-list');
    await session().runCommand('Paper Digest: Insert/Update Bibliography');
    await eventually(() => session().statusBar(), (items) => items.some((item) => item.includes('The reference list is up to date')));
    await eventually(() => session().editorText(), (text) => text === NOTE + LIST);
  });

  it('is told that a read-only note takes neither list nor citation', async () => {
    await session().openFile('other.md');
    await session().runCommand('File: Set Active Editor Read-only in Session');
    await session().runCommand('Paper Digest: Insert/Update Bibliography');
    await session().notification('The reference list was not written, because the note changed meanwhile or is read-only');
    await session().runCommand('Paper Digest: Search Papers');
    await session().typeInQuickPick('splitwse');
    await session().press('Enter');
    await session().notification('other.md is read-only, so no citation was inserted');
    await session().screenshot('keeping-read-only');
    await session().runCommand('File: Reset Active Editor Read-only in Session');
    await session().runCommand('Notifications: Clear All Notifications');
    assert.deepEqual([await fileText('other.md'), await fileText('references.bib')], ['Also @knuth1984 says so.\n', BIBLIOGRAPHY]);
  });

  it('goes from a citation to its entry in the bibliography', async () => {
    await onKey();
    await session().press('F12');
    await session().page.locator('.editor-group-container.active .monaco-editor[data-uri$="/references.bib"].focused').waitFor();
    await eventually(() => session().statusBar(), (items) => items.some((item) => item.startsWith('Ln 3,')));
  });

  it('sees which notes cite the work', async () => {
    await onKey();
    await session().press('Shift+F12');
    const places = session().page.locator('.reference-zone-widget .ref-tree');
    await places.locator('.monaco-list-row', { hasText: 'other.md' }).waitFor();
    await places.locator('.monaco-list-row', { hasText: 'letter.md' }).waitFor();
    // VS Code's own Markdown support finds the citation as well, which it takes for a link.
    const rows = await eventually(() => places.locator('.monaco-list-row', { hasText: 'See [@knuth1984' }).allTextContents(), (texts) => texts.length > 0);
    assert.deepEqual(rows, ['See [@knuth1984, p. 3].']);
    await session().screenshot('keeping-references');
    await session().press('Escape');
    await places.waitFor({ state: 'hidden' });
  });

  it('exports what the note cites, and nothing else', async () => {
    await session().openFile('letter.md');
    await session().runCommand('Paper Digest: Export Cited...');
    const box = session().page.locator('.quick-input-widget input[type="text"]').first();
    await eventually(() => box.inputValue(), (value) => value.endsWith('/cited.bib'));
    await session().press('Enter');
    const exported = await eventually(() => fileText('cited.bib'), (text) => text.includes('knuth1984'));
    assert.doesNotMatch(exported, /Lamport/);
  });

  it('renames a key in the bibliography and in every note', async () => {
    await onKey();
    await session().press('F2');
    const box = session().page.locator('.rename-box input');
    await box.waitFor();
    await box.fill('texbook');
    await session().screenshot('keeping-rename');
    await session().press('Enter');
    await eventually(() => session().editorText(), (text) => text.startsWith('See [@texbook, p. 3].'));
    await eventually(() => fileText('references.bib'), (text) => text.includes('@book{texbook,'));
    await eventually(() => fileText('other.md'), (text) => text.includes('@texbook says'));
  });

  it('is told once that the citation style of the settings is not there, and is taken to the setting', async () => {
    await session().openFile('letter.md');
    mkdirSync(file('.vscode'), { recursive: true });
    writeFileSync(file('.vscode/settings.json'), JSON.stringify({ 'paperDigest.citation.styleFile': 'lost.csl' }));
    await session().notification('No citation style "lost.csl" was found in the workspace folder or among those that come with Paper Digest. The setting "paperDigest.citation.style" decides instead: put the .csl file there, or name another style.');
    await session().screenshot('keeping-style');
    await session().clickNotificationButton('No citation style "lost.csl"', 'Open Setting');
    await session().page.locator('.settings-editor .setting-item-contents', { hasText: 'Style File' }).first().waitFor();
    await session().runCommand('Notifications: Clear All Notifications');
    // What was told is not told again, also behind a note that has a style of its own.
    for (const name of ['styled.md', 'letter.md']) {
      await session().openFile(name);
      await session().press('Control+End');
      await session().type('[@nobody2020] ');
      await session().page.locator('.editor-group-container.active .squiggly-warning').first().waitFor();
    }
    await session().runCommand('Notifications: Show Notifications');
    await session().page.locator('.notifications-center.visible').waitFor();
    assert.equal(await session().page.locator('.notification-list-item', { hasText: 'lost.csl' }).count(), 0);
  });
});
