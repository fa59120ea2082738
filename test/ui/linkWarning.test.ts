import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from './eventually';
import type { Session } from './session';
import { useSession } from './useSession';

const MESSAGE = 'links without a definition';

/** Cites a paper in a note, and waits until VS Code marks it. */
async function citeAndWait(session: Session): Promise<void> {
  await session.openPapersView();
  await session.openFile('note.md');
  await session.runCommand('Paper Digest: Search Papers');
  await session.typeInQuickPick('splitwise');
  await eventually(() => session.quickPickRows(), ([row]) => row?.label.startsWith('Splitwise') === true);
  await session.press('Enter');
  await session.page.locator('.squiggly-warning').first().waitFor();
}

describe('who has VS Code check links', function () {
  this.timeout(120_000);
  const session = useSession('sample', { settings: { 'markdown.validate.enabled': true } });
  const squiggles = () => session().page.locator('.squiggly-warning');
  const file = (name: string) => join(session().workspace ?? '', name);

  it('is offered to have citations left out of it, and keeps it', async () => {
    await citeAndWait(session());
    await session().screenshot('link-warning');
    await session().clickNotificationButton(MESSAGE, 'Keep');
    await session().runCommand('File: Save');
    assert.doesNotMatch(readOrEmpty(file('.vscode/settings.json')), /referenceLinks/);
  });

  it('is not asked again in the next window', async () => {
    // What the bibliography has is marked by VS Code alone.
    writeFileSync(file('other.md'), 'See [@patelSplitwiseEfficientGenerative2024].\n');
    await session().reload();
    await session().openFile('other.md');
    await squiggles().first().waitFor();
    await session().runCommand('Notifications: Show Notifications');
    await session().page.locator('.notifications-center.visible').waitFor();
    assert.equal(await session().page.locator('.notification-list-item', { hasText: MESSAGE }).count(), 0);
  });
});

describe('who wants VS Code’s check of links without citations', function () {
  this.timeout(120_000);
  const session = useSession('sample', { settings: { 'markdown.validate.enabled': true } });
  const squiggles = () => session().page.locator('.squiggly-warning');

  it('has it turned off by one click', async () => {
    await citeAndWait(session());
    await session().clickNotificationButton(MESSAGE, 'Turn Off');
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
