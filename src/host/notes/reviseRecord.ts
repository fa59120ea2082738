import type { Uri } from 'vscode';
import { oneEdit, reviseBibtexEntry, reviseCslJson, type RevisedFact } from '../../core/citation/plain';
import type { Paper } from '../../core/paper';
import { bibliographyKind, editBibliography, readBibliography } from './bibliographyFile';

/** What came of a revision; `entangled` where the record cannot be changed without touching others. */
export type Revision = 'written' | 'unchanged' | 'entangled';

/**
 * Brings one record of a bibliography up to date: it says then what `paper` says of these facts, and everything else stays as it is.
 *
 * @throws BibliographyError where the file cannot be read or written
 */
export async function reviseRecord(uri: Uri, key: string, paper: Paper, facts: readonly RevisedFact[]): Promise<Revision> {
  const file = await readBibliography(uri);
  const edits = await revisions[bibliographyKind(uri)](file.text, key, paper, facts);
  if (edits === undefined) return 'entangled';
  const edit = oneEdit(file.text, edits);
  if (edit === undefined) return 'unchanged';
  await editBibliography(file, edit);
  return 'written';
}

const revisions = {
  bib: reviseBibtexEntry,
  'csl-json': reviseCslJson,
  'csl-yaml': async (...revision: Parameters<typeof reviseBibtexEntry>) => (await import('../../core/citation/yaml')).reviseCslYaml(...revision),
};
