import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../host/temporaryFolder';
import { eventually } from './eventually';
import type { Session } from './session';
import { useSession } from './useSession';

/** A .bib file of one entry, where Restricted Mode reads nothing. */
function outside(title: string): string {
  const file = join(temporaryFolder(), 'outside.bib');
  writeFileSync(file, `@misc{elsewhere2020, title = {${title}}, author = {Lee, Ann}, year = {2020}}\n`);
  return file;
}

async function trustFolder(session: Session): Promise<void> {
  // By the status bar, as a person would: at times the workbench's palette does not offer its command for half a minute.
  await session.page.locator('.part.statusbar .statusbar-item', { hasText: 'Restricted Mode' }).first().click();
  await session.page.locator('.workspace-trust-editor .workspace-trust-buttons-row .monaco-button', { hasText: /^Trust/ }).first().click();
  await session.page.locator('.workspace-trust-editor.trusted').waitFor();
}

// In a session each: a library that changes has the notes looked at again, too.
describe('who comes to trust a folder', function () {
  this.timeout(120_000);

  describe('with a digest outside of it', () => {
    const session = useSession('sample', { trusted: false, settings: { 'paperDigest.digests': [outside('A Digest Read in Trust')] } });

    it('sees its papers at once', async () => {
      await session().openPapersView();
      await session().page.getByText('is not read in Restricted Mode. Trust the workspace to read it.').first().waitFor();
      await trustFolder(session());
      await eventually(() => session().treeRows(), ([row, ...others]) => others.length === 0 && row?.label === 'Other' && row.description === '1');
    });
  });

  describe('with a bibliography outside of it', () => {
    const session = useSession('sample', { trusted: false });
    const problems = (first: string) => session().page.locator('#status\\.problems', { hasText: new RegExp(`^\\D*0\\D*${first}\\D*$`) });

    it('has its entries known at once', async () => {
      writeFileSync(join(session().workspace ?? '', 'trusting.md'), `---\nbibliography: ${outside('Elsewhere')}\n---\n\nSee [@elsewhere2020].\n`);
      await session().openPapersView();
      await session().openFile('trusting.md');
      await problems('1').waitFor();
      await session().screenshot('trust-restricted');
      await trustFolder(session());
      // Neither is the file unread any more, nor the key unknown; and the note is not shown, which would be another reason to look at it.
      await problems('0').waitFor();
      await session().openFile('trusting.md');
      await session().screenshot('trust-granted');
    });
  });
});
