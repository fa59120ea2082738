/** Which papers of the library a note cites. */
import type { CitedKey } from '../../core/citation/plain';
import type { Citations } from './citations';
import { citedPaper } from './citedWork';
import { keysIn, type NoteText } from './note';
import type { DigestLibrary } from '../library/digestLibrary';

/** Their ids. A key counts under which the note's bibliography has a paper, and one that the library gives it where no bibliography has the key. */
export async function citedPapers(library: DigestLibrary, citations: Citations, note: NoteText, mentions: readonly CitedKey[] = keysIn(note)): Promise<ReadonlySet<string>> {
  const keys = new Set(mentions.map(({ key }) => key));
  if (keys.size === 0) return keys;
  await library.whenReady();
  const bibliographies = await citations.bibliographies.of(note);
  const cited = new Set<string>();
  for (const key of keys) {
    const paper = citedPaper(library, citations, bibliographies, key);
    if (paper !== undefined) cited.add(paper.id);
  }
  return cited;
}
