import { Uri, window } from 'vscode';
import { addDigestFiles } from '../host/library/digestFiles';
import { plainText } from '../ui/words/plainText';
import { problemSentence } from '../ui/words/problemSentence';
import type { Services } from './services';

/** Adds files to the digests of the workspace: those selected in the Explorer, else those picked in a dialog. */
export async function addDigest({ library, tree, view }: Services, file?: unknown, selection?: unknown): Promise<void> {
  const named = (Array.isArray(selection) && selection.length > 0 ? (selection as unknown[]) : [file]).filter((item) => item instanceof Uri);
  const files = named.length > 0 ? named : await window.showOpenDialog({ canSelectMany: true, openLabel: 'Add Digest', title: 'Add Digest' });
  if (files === undefined || files.length === 0) return;
  try {
    await addDigestFiles(files);
  } catch (error) {
    void window.showErrorMessage(
      `The digest could not be added, because the setting "paperDigest.digests" could not be written: ${error instanceof Error ? error.message : String(error)}`,
    );
    return;
  }
  await library.refresh();
  const first = library.content.papers.find(({ sources }) => sources.some(({ uri }) => files.some((added) => added.toString() === uri)));
  if (first === undefined) {
    const problem = library.content.problems.find(({ source }) => files.some((added) => added.toString() === source.uri));
    if (problem !== undefined) void window.showWarningMessage(plainText(problemSentence(problem)));
    return;
  }
  const element = await tree.elementOf(first.id);
  if (element !== undefined) await view.reveal(element, { select: false, focus: false });
}
