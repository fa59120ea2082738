/** Why a citation style is not used, as a sentence that names the file and the next step. */
import { workspace } from 'vscode';
import type { StyleFault } from '../../host/notes/noteStyle';

export function styleSentence({ code, named, from, file, parent }: StyleFault): string {
  const instead = from === 'note' ? 'The style of your settings is used instead' : 'The setting "paperDigest.citation.style" decides instead';
  const what = file === undefined ? `"${named}"` : workspace.asRelativePath(file);
  switch (code) {
    case 'no-such-style':
      return `No citation style ${what} was found ${from === 'note' ? 'beside the note' : 'in the workspace folder'} or among those that come with Paper Digest. ${instead}: put the .csl file there, or name another style.`;
    case 'outside-workspace':
      return `The citation style ${what} lies outside the workspace folders and is not read in Restricted Mode. ${instead}: trust the workspace, or put the file ${from === 'note' ? 'beside the note' : 'into the workspace folder'}.`;
    case 'missing-parent':
      return `The citation style ${what} depends on the style "${parent ?? ''}", which is not there. ${instead}: put ${parent ?? ''}.csl beside it.`;
    case 'unreadable-style':
      return `${what} is no CSL style that can be read. ${instead}: fetch the file again, or name another style.`;
  }
}
