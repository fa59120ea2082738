/** Shows only the papers that the last reading brought. */
import { window } from 'vscode';
import type { Services } from './services';

/** What the search calls a paper that is new. */
const NEW = 'is:new';

export async function showNewPapers({ library, tree, newPapers }: Services): Promise<void> {
  await library.whenReady();
  const count = library.fresh().size;
  await newPapers.clear();
  if (count === 0) {
    void window.showInformationMessage('No papers are new: the digests list those that they listed when they were first read.');
    return;
  }
  tree.filter(NEW);
}
