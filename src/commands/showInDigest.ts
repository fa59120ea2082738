import { Range, Uri, window } from 'vscode';
import { plainText } from '../ui/words/plainText';
import { papersOf } from './papersOf';
import type { Services } from './services';

/** Opens the digest at the lines where it lists the paper. */
export async function showInDigest({ library }: Services, ...args: readonly unknown[]): Promise<void> {
  const [paper] = await papersOf(library, args);
  const source = paper?.sources[0];
  if (paper === undefined || source === undefined) return;
  try {
    const range = new Range(source.startLine, 0, source.endLine, 0);
    await window.showTextDocument(Uri.parse(source.uri), { selection: new Range(range.start, range.start), preview: true });
  } catch {
    void window.showErrorMessage(plainText(`The digest ${Uri.parse(source.uri).path} that lists "${paper.title}" could not be opened. It may have been moved or deleted.`));
  }
}
