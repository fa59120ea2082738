/** Why a paper could not be added to the digest of the user's own, as a sentence with the next step. Nothing was changed then. */
import { workspace } from 'vscode';
import type { BibliographyError } from '../../host/notes/bibliographyFile';

export function ownDigestSentence({ code, uri, line, message }: BibliographyError): string {
  const file = uri === undefined ? 'The file' : workspace.asRelativePath(uri);
  switch (code) {
    case 'no-place':
    case 'none-named':
      return 'Open a folder first: papers are added to a file in it.';
    case 'outside-workspace':
      return `${file} lies outside the workspace folders and is not written to in Restricted Mode. Trust the workspace, or name another file in the setting "paperDigest.ownDigest".`;
    case 'unknown-kind':
      return `Nothing can be added to ${file}, which is neither CSL-JSON (.json) nor BibTeX (.bib). Name another file in the setting "paperDigest.ownDigest".`;
    case 'not-utf8':
      return `Nothing was added to ${file}, because it is not UTF-8. Save it as UTF-8, then add the paper again.`;
    case 'malformed':
      return `Nothing was added to ${file}, because line ${(line ?? 0) + 1} is malformed: ${message}. Mend that line, then add the paper again.`;
    case 'read-only':
      return `${file} is read-only. Make it writable, then add the paper again.`;
    case 'unreadable':
    case 'unwritable':
      return `${file} could not be ${code === 'unreadable' ? 'read' : 'written'}${message === '' ? '' : ` (${message})`}. Mend that, then add the paper again.`;
  }
}
