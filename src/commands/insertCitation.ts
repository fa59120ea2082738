import { choosePapers } from './choosePapers';
import { citePapers } from './citePapers';
import { citeWithLocator } from './citeWithLocator';
import { papersOf } from './papersOf';
import type { Services } from './services';

/** What a key binding hands over in place of tree elements, which VS Code gives to menus alone. */
const TREE_SELECTION = 'tree selection';

/** Cites papers at every cursor of the note that is being edited, and puts their records into its bibliography. */
export async function insertCitation(services: Services, ...args: readonly unknown[]): Promise<void> {
  const named = await papersOf(services.library, args[0] === TREE_SELECTION ? [services.view.selection] : args);
  if (named.length > 0) return citePapers(services, named);
  const choice = await choosePapers(services, { enter: 'inserts the citation' });
  if (choice?.action === 'details') return citeWithLocator(services, choice.papers, choice.query);
  if (choice !== undefined) await citePapers(services, choice.papers);
}
