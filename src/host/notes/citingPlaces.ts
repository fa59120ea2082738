/** Where the notes of the workspace cite a paper. */
import { Location } from 'vscode';
import type { Paper } from '../../core/paper';
import type { CitedInNotes } from './citedInNotes';
import type { Citations } from './citations';
import type { CitingNotes } from './citingNotes';
import { rangeIn } from './rangeIn';

/** Every mention, by note and in the order of the text. A note may know the paper by the key of its own bibliography. */
export async function citingPlaces(paper: Paper, cited: CitedInNotes, notes: CitingNotes, citations: Citations): Promise<readonly Location[]> {
  const [citing, all] = await Promise.all([cited.papers(), notes.all()]);
  const uris = new Set(citing.get(paper.id)?.map((uri) => uri.toString()));
  const places = all.filter(({ uri }) => uris.has(uri.toString())).map(async ({ uri, text, keys }) => {
    const bibliographies = await citations.bibliographies.of({ uri, isUntitled: uri.scheme === 'untitled', getText: () => text });
    const names = new Set([citations.libraryKeys().get(paper.id), citations.keyIn(bibliographies, paper)]);
    return keys.filter(({ key }) => names.has(key)).map(({ start, end }) => new Location(uri, rangeIn(text, start, end)));
  });
  return (await Promise.all(places)).flat();
}
