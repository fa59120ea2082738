import { Uri, window, workspace } from 'vscode';
import { bibtexEntry, bibtexExcerpt, writeBibtexEntry } from '../core/citation/plain';
import { bibliographyKind } from '../host/notes/bibliographyFile';
import { citedReferences, type CitedReferences } from '../host/notes/citedReferences';
import { fileOf, isNote } from '../host/notes/note';
import { writeWholeFile } from '../host/wholeFile';
import type { Services } from './services';

/**
 * Writes what the note cites, and nothing else, into a bibliography of its own: .bib with the entries as they stand in the note's
 * bibliography, or CSL-JSON. Optional argument: the file to write.
 */
export async function exportCited({ citations }: Services, target?: unknown): Promise<void> {
  const note = window.activeTextEditor?.document;
  if (note === undefined || !isNote(note)) {
    void window.showWarningMessage('Open the Markdown note whose cited papers are to be exported.');
    return;
  }
  const cited = await citedReferences(note, citations);
  if (cited.works.length === 0) {
    void window.showWarningMessage('The note cites nothing that its bibliography has, so there is nothing to export.');
    return;
  }
  const { uri, isUntitled } = fileOf(note);
  const filters = { BibTeX: ['bib'], 'CSL-JSON': ['json'] };
  const file = target instanceof Uri ? target : await window.showSaveDialog({ title: 'Export Cited', saveLabel: 'Export', filters, ...(isUntitled ? {} : { defaultUri: Uri.joinPath(uri, '..', 'cited.bib') }) });
  if (file === undefined) return;
  await writeWholeFile(file, new TextEncoder().encode(/\.json$/i.test(file.path) ? asJson(cited) : asBib(cited)));
  const missing = cited.unknown.length === 0 ? '' : `, without ${cited.unknown.join(', ')}, which no bibliography has`;
  window.setStatusBarMessage(`Exported ${cited.works.length} cited ${cited.works.length === 1 ? 'work' : 'works'} to ${workspace.asRelativePath(file)}${missing}`, 4000);
}

function asJson({ works }: CitedReferences): string {
  return `${JSON.stringify(works.map(({ key, work }) => ({ ...work.item, id: key })), null, 2)}\n`;
}

/** What is BibTeX already goes over letter by letter, with the macros and the other entries it needs; what is CSL is written anew. */
function asBib({ works }: CitedReferences): string {
  const files = [...new Set(works.map(({ bibliography }) => bibliography))];
  const parts = files.flatMap((file) => {
    const own = works.filter(({ bibliography }) => bibliography === file);
    if (bibliographyKind(file.uri) === 'bib') return bibtexExcerpt(file.text, own.map(({ key }) => key));
    return own.flatMap(({ key, work }) => (work.paper ? writeBibtexEntry(bibtexEntry(work.paper, key)) : []));
  });
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
