import { window, type TextEditor } from 'vscode';
import { isNote } from '../host/notes/note';
import { choosePapers, type Question } from './choosePapers';
import { citePapers } from './citePapers';
import { citeWithLocator } from './citeWithLocator';
import { openPaper } from './openPaper';
import type { Services } from './services';
import { showInTree } from './showInTree';

/**
 * Finds papers; Enter cites them in the note that is being edited, or opens them where there is none.
 * `query` fills the box; without one, what is selected in the note does.
 */
export async function searchPapers(services: Services, query?: unknown): Promise<void> {
  await findAndTake(services, { value: typeof query === 'string' ? query : selectedWords(window.activeTextEditor) });
}

/** Asks for papers and does with them what the user chose: cite, open, show in the tree. */
export async function findAndTake(services: Services, question: Omit<Question, 'enter'>): Promise<void> {
  const note = window.activeTextEditor !== undefined && isNote(window.activeTextEditor.document);
  const choice = await choosePapers(services, { ...question, enter: note ? 'inserts the citation' : 'opens the paper' });
  if (choice === undefined) return;
  if (choice.action === 'details') return citeWithLocator(services, choice.papers, choice.query);
  if (choice.action === 'insert' || (choice.action === 'accept' && note)) return citePapers(services, choice.papers);
  if (choice.action === 'reveal') return showInTree(services, choice.papers.map(({ id }) => id));
  return openPaper(services, choice.papers);
}

/** Longer selections are text to work on, not words to look for. */
const MOST_SELECTED = 100;

function selectedWords(editor: TextEditor | undefined): string {
  if (editor === undefined || editor.selection.isEmpty || !editor.selection.isSingleLine) return '';
  const text = editor.document.getText(editor.selection).trim();
  return text.length <= MOST_SELECTED ? text : '';
}
