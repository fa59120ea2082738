/** Where the notes of the workspace cite a paper. */
import { Location } from 'vscode';
import type { Paper } from '../../core/paper';
import type { DigestLibrary } from '../library/digestLibrary';
import type { CitedInNotes } from './citedInNotes';
import { citedPaper } from './citedWork';
import type { Citations } from './citations';
import type { CitingNotes } from './citingNotes';
import { rangeIn } from './rangeIn';

/** Every mention, by note and in the order of the text. A note may know the paper by the key of its own bibliography. */
export async function citingPlaces(paper: Paper, { library, cited, notes, citations }: { readonly library: DigestLibrary; readonly cited: CitedInNotes; readonly notes: CitingNotes; readonly citations: Citations }): Promise<readonly Location[]> {
  const [citing, all] = await Promise.all([cited.papers(), notes.all()]);
  const uris = new Set(citing.get(paper.id)?.map((uri) => uri.toString()));
  const places = all.filter(({ uri }) => uris.has(uri.toString())).map(async ({ uri, text, keys }) => {
    const bibliographies = await citations.bibliographies.of({ uri, isUntitled: uri.scheme === 'untitled', getText: () => text });
    return keys.filter(({ key }) => citedPaper(library, citations, bibliographies, key)?.id === paper.id).map(({ start, end }) => new Location(uri, rangeIn(text, start, end)));
  });
  return (await Promise.all(places)).flat();
}
