import { commands, window, workspace, type Uri } from 'vscode';
import type { Paper } from '../core/paper';
import { BibliographyError } from '../host/notes/bibliographyFile';
import { fileOf } from '../host/notes/note';
import type { OwnDigestAddition } from '../host/library/ownDigest';
import { ownDigestSentence } from '../ui/words/ownDigestSentence';
import { plainText } from '../ui/words/plainText';
import type { Services } from './services';

/**
 * The papers as the library has them; those it lacks, found online, are added to the digest of the user's own first. Without those that
 * could not be added, which the user is told.
 */
export async function joinLibrary({ library, ownDigest, log }: Pick<Services, 'library' | 'ownDigest' | 'log'>, papers: readonly Paper[]): Promise<readonly Paper[]> {
  if (papers.every((paper) => library.paper(paper.id) === paper)) return papers;
  const before = await ownDigest.libraryFinder();
  const missing = papers.filter((paper) => before(paper) === undefined);
  if (missing.length > 0) {
    try {
      const note = window.activeTextEditor?.document;
      const addition = await ownDigest.add(missing, note && fileOf(note).uri);
      if (addition.unsaved) tellUnsaved(addition, missing);
    } catch (error) {
      if (!(error instanceof BibliographyError)) throw error;
      log.warn(`${error.code} ${error.uri?.toString() ?? ''} ${error.message}`);
      tellFailure(error);
    }
  }
  const after = await ownDigest.libraryFinder();
  return papers.flatMap((paper) => after(paper) ?? []);
}

/** Not awaited: a message may stay unanswered for good. */
function tellUnsaved({ uri }: OwnDigestAddition, papers: readonly Paper[]): void {
  const what = papers.length === 1 ? `"${papers[0]?.title ?? ''}" was` : `${papers.length} papers were`;
  const sentence = `${what} added in the editor of ${workspace.asRelativePath(uri)}, which has unsaved changes. Save it, then cite.`;
  void window.showWarningMessage(plainText(sentence), 'Save').then((answer) => answer && save(uri));
}

async function save(uri: Uri): Promise<void> {
  await workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())?.save();
}

function tellFailure(error: BibliographyError): void {
  const sentence = plainText(ownDigestSentence(error));
  if (error.code === 'no-place') {
    void window.showWarningMessage(sentence, 'Open Folder').then((answer) => answer && commands.executeCommand('workbench.action.files.openFolder'));
  } else if (error.uri !== undefined && error.code === 'malformed') {
    const { uri, line } = error;
    void window.showWarningMessage(sentence, 'Open File').then((answer) => answer && commands.executeCommand('vscode.open', uri.with({ fragment: `L${(line ?? 0) + 1}` })));
  } else {
    void window.showWarningMessage(sentence);
  }
}
