/** What a query may refer to that is not in the papers, for a list that is filtered or a program that asks. */
import type { SearchContext } from '../core/search';
import type { DigestLibrary } from './library/digestLibrary';
import type { CitedInNotes } from './notes/citedInNotes';

/** The notes are read only where the query asks what they cite. */
export async function searchContext(library: DigestLibrary, cited: CitedInNotes, query: string): Promise<SearchContext> {
  const { asksFor } = await import('../core/search');
  const known = { fresh: library.fresh(), seenSince: (from: string) => library.seenSince(from) };
  return asksFor(query, 'cited') ? { ...known, cited: new Set((await cited.papers()).keys()) } : known;
}
