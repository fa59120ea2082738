/** Why a record could not be put into a bibliography, as a sentence with the next step. The citation itself stands in the note by then. */
import { workspace } from 'vscode';
import type { UnusableBibliography } from '../../host/notes/bibliographies';
import type { BibliographyError } from '../../host/notes/bibliographyFile';

export function bibliographySentence({ code, uri, line, message }: BibliographyError): string {
  const file = uri === undefined ? 'the bibliography' : workspace.asRelativePath(uri);
  switch (code) {
    case 'no-place':
      return 'The citation was inserted, but an unsaved note has no place for a bibliography. Save the note, then insert the citation again.';
    case 'none-named':
      return `The citation was inserted, but its record was written nowhere: neither ${file} nor a document that includes it names a bibliography. Write \\addbibresource{references.bib} or \\bibliography{references} into the document, then insert the citation again.`;
    case 'outside-workspace':
      return `The citation was inserted, but ${file} lies outside the workspace folders and is not written to in Restricted Mode. Trust the workspace, or name another bibliography in the front matter.`;
    case 'unknown-kind':
      return `The citation was inserted, but ${file} is not a bibliography that can be added to (.bib or CSL-JSON). Name another one in the front matter.`;
    case 'not-utf8':
      return `The citation was inserted, but nothing was written into ${file}, because it is not UTF-8. Save it as UTF-8, then insert the citation again.`;
    case 'malformed':
      return `The citation was inserted, but nothing was written into ${file}, because line ${(line ?? 0) + 1} is malformed: ${message}. Mend that line, then insert the citation again.`;
    case 'read-only':
      return `The citation was inserted, but ${file} is read-only. Make it writable, then insert the citation again.`;
    case 'unreadable':
    case 'unwritable':
      return `The citation was inserted, but ${file} could not be ${code === 'unreadable' ? 'read' : 'written'}${message === '' ? '' : ` (${message})`}. Mend that, then insert the citation again.`;
  }
}

/** Why an entry of a bibliography could not be changed. */
export function entrySentence({ code, uri, line, message }: BibliographyError): string {
  const file = uri === undefined ? 'The bibliography' : workspace.asRelativePath(uri);
  const why = code === 'malformed' ? `line ${(line ?? 0) + 1} is malformed: ${message}` : code === 'read-only' ? 'it is read-only' : code === 'not-utf8' ? 'it is not UTF-8' : code === 'outside-workspace' ? 'it lies outside the workspace folders, which are not trusted' : message || 'it could not be written';
  return `${file} was not changed, because ${why}. Mend that, then try again.`;
}

/** Why it is not known what a bibliography holds, and the next step; `then` is what follows upon that. */
export function unusableSentence({ uri, code, line, detail = '' }: UnusableBibliography, then: string): string {
  const file = workspace.asRelativePath(uri);
  switch (code) {
    case 'missing':
      return `${file} is not there. Make it, or name another bibliography in the front matter${then}.`;
    case 'malformed':
      return `${file} cannot be read beyond line ${(line ?? 0) + 1}: ${detail}. Mend that line${then}.`;
    case 'not-utf8':
      return `${file} is not UTF-8. Save it as UTF-8${then}.`;
    case 'outside-workspace':
      return `${file} lies outside the workspace folders and is not read in Restricted Mode. Trust the workspace, or name another bibliography in the front matter${then}.`;
    case 'unreadable':
      return `${file} could not be read${detail === '' ? '' : ` (${detail})`}. Mend that${then}.`;
  }
}
