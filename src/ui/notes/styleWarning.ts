/** Tells, once for each style, that a style of the settings cannot be used. */
import { commands, window } from 'vscode';
import type { StyleFault } from '../../host/notes/noteStyle';
import { plainText } from '../words/plainText';
import { styleSentence } from '../words/styleSentence';

const SETTING = 'paperDigest.citation.styleFile';

export class StyleWarning {
  /** Notes with a style of their own have none of this, so that the last one told is not enough. */
  private readonly told = new Set<string>();

  tell(fault: StyleFault | undefined): void {
    if (fault?.from !== 'setting') return;
    const sentence = styleSentence(fault);
    if (this.told.has(sentence)) return;
    this.told.add(sentence);
    void window.showWarningMessage(plainText(sentence), 'Open Setting').then((answer) => answer && commands.executeCommand('workbench.action.openSettings', SETTING));
  }
}
