/** Which papers of the library a note cites. */
import type { TextDocument } from 'vscode';
import { parseCitations } from '../core/citation/plain';
import type { Citations } from './citations';
import type { DigestLibrary } from './digestLibrary';

/** Their ids, by the keys that the library gives its papers. */
export async function citedPapers(library: DigestLibrary, citations: Citations, note: TextDocument): Promise<ReadonlySet<string>> {
  await library.whenReady();
  const keys = new Set(parseCitations(note.getText()).flatMap(({ items }) => items.map(({ key }) => key)));
  return new Set([...citations.libraryKeys()].filter(([, key]) => keys.has(key)).map(([id]) => id));
}
