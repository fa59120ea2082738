import type { Uri } from 'vscode';
import { oneEdit, reviseBibtexEntry, reviseCslJson, type RevisedFact } from '../../core/citation/plain';
import type { Paper } from '../../core/paper';
import { bibliographyKind, editBibliography, readBibliography } from './bibliographyFile';

/** What came of a revision. CSL-YAML is left to the user: its records cannot be changed without writing them anew. */
export type Revision = 'written' | 'unchanged' | 'not-supported';

/**
 * Brings one record of a bibliography up to date: it says then what `paper` says of these facts, and everything else stays as it is.
 *
 * @throws BibliographyError where the file cannot be read or written
 */
export async function reviseRecord(uri: Uri, key: string, paper: Paper, facts: readonly RevisedFact[]): Promise<Revision> {
  const kind = bibliographyKind(uri);
  if (kind === 'csl-yaml') return 'not-supported';
  const file = await readBibliography(uri);
  const edit = oneEdit(file.text, (kind === 'bib' ? reviseBibtexEntry : reviseCslJson)(file.text, key, paper, facts));
  if (edit === undefined) return 'unchanged';
  await editBibliography(file, edit);
  return 'written';
}
