/** The works to look for news about, and where a note's bibliographies have them. */
import type { TextDocument, Uri } from 'vscode';
import type { Paper } from '../../core/paper';
import type { DigestLibrary } from '../library/digestLibrary';
import type { NoteBibliography } from './bibliographies';
import type { Citations } from './citations';
import { citedWorks } from './citedWork';
import { keysIn } from './note';

export interface WatchedWork {
  /** As the bibliography has it, else as the library does. */
  readonly paper: Paper;
  /** The record in a bibliography, to be brought up to date. */
  readonly record?: { readonly uri: Uri; readonly key: string };
}

/** Every work that a note cites and that is known, each once. */
export async function watchedInNote(library: DigestLibrary, citations: Citations, note: TextDocument): Promise<readonly WatchedWork[]> {
  const works = new Map<string, WatchedWork>();
  const bibliographies = await citations.bibliographies.of(note);
  for (const [key, work] of await citedWorks(library, citations, bibliographies, keysIn(note).map((cited) => cited.key))) {
    // A work may be cited by its key and by an alias.
    const name = work.record?.place.key ?? key;
    if (works.has(name)) continue;
    const own = work.record === undefined ? undefined : await paperIn(bibliographies, work.record.uri, work.record.place.key);
    const paper = own ?? work.paper;
    if (paper !== undefined) works.set(name, { paper, ...(work.record && { record: { uri: work.record.uri, key: work.record.place.key } }) });
  }
  return [...works.values()];
}

/** Papers of the library, with their records in the bibliographies of a note where there is one. */
export async function watchedPapers(papers: readonly Paper[], citations: Citations, note: TextDocument | undefined): Promise<readonly WatchedWork[]> {
  const bibliographies = note === undefined ? [] : await citations.bibliographies.of(note);
  const keys = citations.libraryKeys();
  return papers.map((paper): WatchedWork => {
    const found = bibliographies.flatMap(({ uri, find }) => {
      const record = find(paper, keys.get(paper.id));
      return record === undefined ? [] : [{ uri, key: record.key }];
    })[0];
    return { paper, ...(found && { record: found }) };
  });
}

async function paperIn(bibliographies: readonly NoteBibliography[], uri: Uri, key: string): Promise<Paper | undefined> {
  const bibliography = bibliographies.find((one) => one.uri.toString() === uri.toString());
  return (await bibliography?.works([key]))?.get(key)?.paper;
}
