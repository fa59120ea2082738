import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from './eventually';
import { useSession } from './useSession';

describe('who has VS Code check links', function () {
  this.timeout(120_000);
  const session = useSession('sample', { settings: { 'markdown.validate.enabled': true } });
  const squiggles = () => session().page.locator('.squiggly-warning');

  it('is offered, once, to have citations left out of it', async () => {
    await session().openPapersView();
    await session().openFile('note.md');
    await session().runCommand('Paper Digest: Search Papers');
    await session().typeInQuickPick('splitwise');
    await eventually(() => session().quickPickRows(), ([row]) => row?.label.startsWith('Splitwise') === true);
    await session().press('Enter');
    await squiggles().first().waitFor();
    await session().screenshot('link-warning');
    await session().clickNotificationButton('links without a definition', 'Turn Off');
    await squiggles().first().waitFor({ state: 'detached' });
    const settings = await eventually(() => Promise.resolve(readOrEmpty(join(session().workspace ?? '', '.vscode', 'settings.json'))), (text) => text.includes('referenceLinks'));
    assert.match(settings, /"markdown\.validate\.referenceLinks\.enabled": "ignore"/);
  });
});

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
