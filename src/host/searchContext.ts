/** What a query may refer to that is not in the papers, for a list that is filtered or a program that asks. */
import type { SearchContext } from '../core/search';
import type { DigestLibrary } from './library/digestLibrary';
import type { CitedInNotes } from './notes/citedInNotes';
import type { ReadingMarks } from './readingMarks';

/** What knows of papers what they do not say themselves. */
export interface SearchSources {
  readonly library: DigestLibrary;
  readonly cited: CitedInNotes;
  readonly marks: ReadingMarks;
}

/** The notes are read only where the query asks what they cite. */
export async function searchContext({ library, cited, marks }: SearchSources, query: string): Promise<SearchContext> {
  const { asksFor } = await import('../core/search');
  const known: SearchContext = { fresh: library.fresh(), seenSince: (from) => library.seenSince(from), readingOf: (paper) => marks.of(paper) };
  return asksFor(query, 'cited') ? { ...known, cited: new Set((await cited.papers()).keys()) } : known;
}
