import type { Uri } from 'vscode';
import { aliasEdits, betterKey, oneEdit, reviseBibtexEntry, reviseCslJson, type RevisedFact, type TextEdit } from '../../core/citation/plain';
import type { Paper } from '../../core/paper';
import { readBibliographyAt } from './bibliographies';
import { bibliographyKind, editBibliography, readBibliography } from './bibliographyFile';
import { keyTemplateInUse } from './keyFormula';

/** What came of a revision; `entangled` where the record cannot be changed without touching others. */
export type Revision = 'written' | 'unchanged' | 'entangled';

/**
 * Brings one record of a bibliography up to date: it says then what `paper` says of these facts, and everything else stays as it is, the key as
 * well. Where what is known now makes a better key, a .bib file gets it as an alias.
 *
 * @throws BibliographyError where the file cannot be read or written
 */
export async function reviseRecord(uri: Uri, key: string, paper: Paper, facts: readonly RevisedFact[]): Promise<Revision> {
  const file = await readBibliography(uri);
  const edits = await revisions[bibliographyKind(uri)](file.text, key, paper, facts);
  if (edits === undefined) return 'entangled';
  const edit = edits.length === 0 ? undefined : oneEdit(file.text, [...edits, ...(await betterKeyEdits(uri, file.text, key, paper))]);
  if (edit === undefined) return 'unchanged';
  await editBibliography(file, edit);
  return 'written';
}

/** The edits that give the record of `key` the key as an alias that `paper` makes, where its own was made of less. */
export async function betterKeyEdits(uri: Uri, text: string, key: string, paper: Paper): Promise<readonly TextEdit[]> {
  if (bibliographyKind(uri) !== 'bib') return [];
  const bibliography = await readBibliographyAt(uri, text);
  const before = (await bibliography.works([key])).get(key)?.paper;
  const better = before && betterKey(key, before, paper, bibliography.taken, keyTemplateInUse());
  return better === undefined ? [] : aliasEdits(text, key, better);
}

const revisions = {
  bib: reviseBibtexEntry,
  'csl-json': reviseCslJson,
  'csl-yaml': async (...revision: Parameters<typeof reviseBibtexEntry>) => (await import('../../core/citation/yaml')).reviseCslYaml(...revision),
};
