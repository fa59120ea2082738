/** Asks what to show when a digest that was read again has far fewer papers than before. */
import { window, workspace, type Disposable } from 'vscode';
import type { DigestLibrary } from '../../host/library/digestLibrary';
import { plainText } from '../words/plainText';

const USE = 'Use the New Reading';
const KEEP = 'Keep';

export function askAboutFewerPapers(library: DigestLibrary): Disposable {
  return library.onDidFindFewerPapers(({ uri, before, found }) => {
    const question = `${workspace.asRelativePath(uri)} has only ${found} of the ${before} papers it had before. The papers of before are still shown.`;
    void window.showWarningMessage(plainText(question), USE, KEEP).then((answer) => {
      if (answer === USE) void library.useNewReading(uri);
    });
  });
}
