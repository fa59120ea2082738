/** What can be cited where somebody types a citation: the library's papers and the works of the note's own bibliographies. */
import type { TextDocument } from 'vscode';
import { fullAuthors } from '../../core/describe';
import { yearOf, type Paper } from '../../core/paper';
import type { CitedWork, NoteBibliography } from './bibliographies';
import type { Citations } from './citations';
import type { DigestLibrary } from '../library/digestLibrary';
import { keysIn } from './note';

export interface CitationOffer {
  readonly key: string;
  /** A paper of the library, whose record is added when the offer is accepted. */
  readonly paper?: Paper;
  /** What the note's bibliography says of it, where it has it. */
  readonly work?: CitedWork;
  /** Whether the note cites it already. */
  readonly cited: boolean;
}

/** The offers for `query`, best first, those the note cites already before all others. An empty query offers what the note has at hand. */
export async function citationOffers(library: DigestLibrary, citations: Citations, note: TextDocument, query: string, limit: number): Promise<readonly CitationOffer[]> {
  const [search, bibliographies] = await Promise.all([library.searcher(), citations.bibliographies.of(note)]);
  const cited = new Set(keysIn(note).map(({ key }) => key));
  const works = await ownWorks(bibliographies);

  const offers = new Map<string, CitationOffer>();
  const offer = (key: string, paper: Paper | undefined) => {
    const work = works.get(key);
    if (!offers.has(key)) offers.set(key, { key, cited: cited.has(key), ...(paper && { paper }), ...(work && { work }) });
  };
  const hits = search.search(query, limit).map(({ paper }) => ({ key: citations.keyIn(bibliographies, paper), paper }));
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const paperOf = new Map(hits.map(({ key, paper }) => [key, paper]));
  for (const [key, { searchable }] of works) {
    if (words.every((word) => searchable.includes(word)) && (words.length > 0 || offers.size < limit)) offer(key, paperOf.get(key));
  }
  if (words.length === 0) for (const key of cited) if (!works.has(key) && citations.paperWithKey(key)) offer(key, citations.paperWithKey(key));
  for (const { key, paper } of hits) offer(key, paper);
  // What the search ranks stays in its order; works of the bibliography alone stand behind it, unless nothing is typed yet.
  const rank = new Map(hits.map(({ key }, index) => [key, index]));
  const found = [...offers.values()];
  if (words.length > 0) found.sort((a, b) => (rank.get(a.key) ?? limit) - (rank.get(b.key) ?? limit));
  // The word being typed is no citation yet.
  return found.sort((a, b) => Number(b.cited && b.key !== query) - Number(a.cited && a.key !== query)).slice(0, limit);
}

interface SearchableWork extends CitedWork {
  readonly searchable: string;
}

/** Works as searched, made once for each reading of a bibliography. */
const searchable = new WeakMap<NoteBibliography, ReadonlyMap<string, SearchableWork>>();

async function ownWorks(bibliographies: readonly NoteBibliography[]): Promise<ReadonlyMap<string, SearchableWork>> {
  const all = await Promise.all(
    bibliographies.map(async (bibliography) => {
      const known = searchable.get(bibliography) ?? new Map([...(await bibliography.works())].map(([key, work]) => [key, { ...work, searchable: searchText(key, work) }]));
      searchable.set(bibliography, known);
      return known;
    }),
  );
  const [only] = all;
  // The first file that has a key decides, as it does for Pandoc.
  return all.length === 1 && only !== undefined ? only : new Map(all.reverse().flatMap((works) => [...works]));
}

function searchText(key: string, { item, paper }: CitedWork): string {
  const authors = paper === undefined ? (item.author ?? []).map(({ family, given, literal }) => [given, family, literal].filter(Boolean).join(' ')).join(' ') : fullAuthors(paper.authors);
  return [key, item.title, authors, paper && yearOf(paper), item['container-title']].filter(Boolean).join(' ').toLowerCase();
}
