/** Which papers of the library a note cites. */
import { citedKeys } from '../../core/citation/plain';
import type { NoteText } from './bibliographyFile';
import type { Citations } from './citations';
import { citedWork } from './citedWork';
import type { DigestLibrary } from '../library/digestLibrary';

/** Their ids. A key counts that the library gives a paper, and one under which the note's bibliography has it. */
export async function citedPapers(library: DigestLibrary, citations: Citations, note: NoteText): Promise<ReadonlySet<string>> {
  const keys = new Set(citedKeys(note.getText()).map(({ key }) => key));
  if (keys.size === 0) return keys;
  await library.whenReady();
  const cited = new Set<string>();
  for (const key of keys) {
    const paper = citations.paperWithKey(key) ?? (await citedWork(library, citations, note, key))?.paper;
    if (paper !== undefined) cited.add(paper.id);
  }
  return cited;
}
