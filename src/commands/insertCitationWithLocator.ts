import { choosePapers } from './choosePapers';
import { citeWithLocator } from './citeWithLocator';
import { papersOf } from './papersOf';
import type { Services } from './services';

/** What Shift+Enter in the search hands over: the papers are those of the row the user is on. */
const IN_SEARCH = 'search';

/** Cites papers with the pages or chapters meant, words before them, and without the author where the sentence names one. */
export async function insertCitationWithLocator(services: Services, ...args: readonly unknown[]): Promise<void> {
  if (args[0] === IN_SEARCH) return (await import('../ui/search/searchPick')).takeWithLocator();
  const named = await papersOf(services.library, args);
  if (named.length > 0) return citeWithLocator(services, named);
  const choice = await choosePapers(services, { enter: 'goes on to the pages cited' });
  if (choice !== undefined) await citeWithLocator(services, choice.papers, choice.query);
}
