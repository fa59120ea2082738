import { window } from 'vscode';
import { pickPaper } from '../ui/searchPick';
import { insertCitation } from './insertCitation';
import { openPaper } from './openPaper';
import type { Services } from './services';
import { showInTree } from './showInTree';
import { isNote } from '../host/note';

/** Finds a paper; Enter cites it in the note that is being edited, or opens it where there is none. `query` fills the box. */
export async function searchPapers(services: Services, query?: unknown): Promise<void> {
  const note = window.activeTextEditor !== undefined && isNote(window.activeTextEditor.document);
  const prompt = `Title, author, venue, theme or words of the abstract. Enter ${note ? 'inserts the citation' : 'opens the paper'}.`;
  const choice = await pickPaper(services.library, prompt, typeof query === 'string' ? query : '');
  if (choice === undefined) return;
  const { action, paper } = choice;
  if (action === 'insert' || (action === 'accept' && note)) return insertCitation(services, paper.id);
  if (action === 'reveal') return showInTree(services, paper.id);
  return openPaper(services, paper.id);
}
