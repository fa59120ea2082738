import { env, window } from 'vscode';
import type { Paper } from '../core/paper';
import type { DetailsByPaper } from '../host/notes/citations';
import { isCell, isNote } from '../host/notes/note';
import { bibliographySentence } from '../ui/words/bibliographySentence';
import { plainText } from '../ui/words/plainText';
import { offerToComplete } from './completeCited';
import { joinLibrary } from './joinLibrary';
import type { Services } from './services';
import { tellFailure } from './tellFailure';

/**
 * Cites papers at every cursor of the note that is being edited, puts their records into its bibliography, and tells what came of it.
 * What was found online joins the library with that.
 */
export async function citePapers(services: Services, chosen: readonly Paper[], details?: DetailsByPaper): Promise<void> {
  const { citations, log } = services;
  const papers = await joinLibrary(services, chosen);
  if (papers.length === 0) return;
  const editor = window.activeTextEditor;
  if (editor === undefined || !isNote(editor.document)) {
    const what = papers.length === 1 ? `"${papers[0]?.title ?? ''}"` : `${papers.length} papers`;
    // Not awaited: a message may stay unanswered for good.
    void window
      .showWarningMessage(plainText(`Open a Markdown note or a LaTeX document to cite ${what} in it, or copy the citation.`), 'Copy Citation')
      .then(async (answer) => answer && env.clipboard.writeText(await citations.textOf(papers.map(({ id }) => id))))
      .then(undefined, (error: unknown) => tellFailure(services, error));
    return;
  }

  // The keyboard goes back to the note before anything is written, so that the next key is typed there. A cell is shown by its notebook alone.
  const focused = isCell(editor.document) ? editor : await window.showTextDocument(editor.document, editor.viewColumn);
  const version = focused.document.version;
  const { inserted, added, error } = await citations.insert(focused, papers, details);
  if (inserted && focused.document.version === version) {
    window.setStatusBarMessage(papers.length === 1 ? `"${papers[0]?.title ?? ''}" is cited here already` : 'These papers are cited here already', 4000);
  } else if (!inserted) {
    const name = editor.document.fileName.split(/[\\/]/).at(-1) ?? '';
    void window.showWarningMessage(plainText(`${name} is read-only, so no citation was inserted. Make it writable and try again.`));
  } else if (error !== undefined) {
    log.warn(`${error.code} ${error.uri?.toString() ?? ''} ${error.message}`);
    void window.showWarningMessage(plainText(bibliographySentence(error)));
  } else if (added.length > 0) {
    window.setStatusBarMessage(`Added ${added.join(', ')} to the bibliography`, 4000);
  }
  // Not awaited: the offer may stay unanswered for good.
  if (inserted && error === undefined) offerToComplete(services, focused.document, papers).catch((error: unknown) => tellFailure(services, error));
}
