/** Tells, once for each style, that a style of the settings cannot be used. */
import { commands, window } from 'vscode';
import type { StyleFault } from '../../host/notes/noteStyle';
import { plainText } from '../words/plainText';
import { styleSentence } from '../words/styleSentence';

const SETTING = 'paperDigest.citation.styleFile';

export class StyleWarning {
  private told = '';

  tell(fault: StyleFault | undefined): void {
    const sentence = fault?.from === 'setting' ? styleSentence(fault) : '';
    if (sentence === this.told) return;
    this.told = sentence;
    if (sentence !== '') void window.showWarningMessage(plainText(sentence), 'Open Setting').then((answer) => answer && commands.executeCommand('workbench.action.openSettings', SETTING));
  }
}
