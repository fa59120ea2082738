import { window, type TextEditor } from 'vscode';
import { isNote } from '../host/notes/note';
import { plainText } from '../ui/words/plainText';
import { papersOf } from './papersOf';
import { findAndTake } from './searchPapers';
import type { Services } from './services';

/** Finds papers that share telling words with a paper, or with what is selected or the paragraph under the cursor of a note. */
export async function findRelatedPapers(services: Services, ...args: readonly unknown[]): Promise<void> {
  const { library } = services;
  const [paper] = await papersOf(library, args);
  const subject = paper ?? passage(window.activeTextEditor);
  if (subject === undefined || subject === '') {
    void window.showInformationMessage('Put the cursor into a paragraph of a note to find papers related to it, or use the context menu of a paper.');
    return;
  }
  const search = await library.searcher();
  const hits = search.related(subject);
  if (hits.length === 0) {
    void window.showInformationMessage(plainText(`No paper shares a telling word with ${paper === undefined ? 'this paragraph' : `"${paper.title}"`}.`));
    return;
  }
  const heading = paper === undefined ? 'related to this paragraph' : `related to “${paper.title}”`;
  await findAndTake(services, { title: 'Related Papers', offer: { heading, papers: hits.slice(0, MOST_RELATED).map((hit) => hit.paper) } });
}

/** Further down a shared word is chance. */
const MOST_RELATED = 20;

/** The selected text, else the paragraph around the cursor: the lines up to the blank ones. */
function passage(editor: TextEditor | undefined): string | undefined {
  if (editor === undefined || !isNote(editor.document)) return undefined;
  const { document, selection } = editor;
  if (!selection.isEmpty) return document.getText(selection);
  const blank = (line: number) => line < 0 || line >= document.lineCount || document.lineAt(line).isEmptyOrWhitespace;
  let first = selection.active.line;
  let last = first;
  while (!blank(first) && !blank(first - 1)) first--;
  while (!blank(last) && !blank(last + 1)) last++;
  return document.getText(document.lineAt(first).range.union(document.lineAt(last).range)).trim();
}
