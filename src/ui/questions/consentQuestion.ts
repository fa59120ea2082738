import { commands, window } from 'vscode';
import type { ConsentQuestion } from '../../host/records/onlineServices';

/** Asks whether online services may be asked, or tells why they are not. Resolves to true where the user agreed. */
export async function askForConsent(question: ConsentQuestion): Promise<boolean> {
  switch (question.kind) {
    case 'may-ask': {
      const detail =
        `${inWords(question.services)} would be sent titles, authors, years and identifiers of the papers you look up, and the words you search online for; ` +
        'your address only where you put it into the setting paperDigest.mailto. Nothing is sent unless you run a command that needs it. ' +
        'Take this back at any time with "Paper Digest: Forget Consent to Online Services", or choose services in the setting paperDigest.services.';
      return (await window.showInformationMessage('May Paper Digest ask online services?', { modal: true, detail }, 'Allow')) === 'Allow';
    }
    case 'restricted-mode':
      void window
        .showWarningMessage('No online service is asked in Restricted Mode. Trust this workspace first.', 'Manage Workspace Trust')
        .then((answer) => answer && commands.executeCommand('workbench.trust.manage'));
      return false;
    case 'none-chosen':
      void window
        .showWarningMessage('No online service is chosen in the setting paperDigest.services.', 'Open Settings')
        .then((answer) => answer && commands.executeCommand('workbench.action.openSettings', 'paperDigest.services'));
      return false;
  }
}

/** "arXiv, Crossref and DBLP". */
function inWords(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
