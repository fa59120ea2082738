/** Shows only the papers that came since a reading, or a day. */
import { window } from 'vscode';
import { pickSinceWhen } from '../ui/questions/sinceWhenPick';
import type { Services } from './services';

/** `from` is a local day or time, `2026-11-27`; asked for where it is missing. */
export async function showNewPapers({ library, tree, newPapers }: Services, from?: unknown): Promise<void> {
  await library.whenReady();
  if (library.newsDates.length === 0) {
    void window.showInformationMessage('No papers are new: the digests list those that they listed when they were first read.');
    return newPapers.clear();
  }
  const since = typeof from === 'string' ? from : await pickSinceWhen(library, new Date());
  if (since === undefined) return;
  await newPapers.clear();
  tree.filter(`since:${since}`);
}
