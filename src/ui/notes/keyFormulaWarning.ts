/** Tells, once for each formula, that the user's formula of citation keys cannot be read. */
import { commands, window, workspace, type Disposable } from 'vscode';
import type { FormulaFault } from '../../core/citation/plain';
import { keyFormulaFault } from '../../host/notes/keyFormula';
import { ownKeyFormula } from '../../host/settings';
import { plainText } from '../words/plainText';

const SETTING = 'paperDigest.citation.keyFormula';

export function warnOfKeyFormula(): Disposable {
  let told = '';
  const check = () => {
    const fault = keyFormulaFault();
    const formula = ownKeyFormula();
    if (fault === undefined || formula === told) return;
    told = formula;
    void window.showWarningMessage(plainText(sentence(formula, fault)), 'Open Setting').then((answer) => answer && commands.executeCommand('workbench.action.openSettings', SETTING));
  };
  check();
  return workspace.onDidChangeConfiguration((change) => change.affectsConfiguration(SETTING) && check());
}

function sentence(formula: string, { code, offset, name = '' }: FormulaFault): string {
  const what = {
    'unknown-function': `there is no function "${name}"`,
    'unknown-filter': `there is no filter "${name}"`,
    'unknown-parameter': `nothing there is called "${name}"`,
    'too-many-arguments': 'there is an argument too many',
    syntax: offset >= formula.length ? 'it ends too early' : 'it is malformed there',
  }[code];
  return `The formula of citation keys "${formula}" cannot be read at character ${Math.min(offset + 1, formula.length)}: ${what}. Keys follow the preset until you mend it.`;
}
