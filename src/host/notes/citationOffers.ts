/** What can be cited where somebody types a citation: the library's papers and the works of the note's own bibliographies. */
import type { TextDocument } from 'vscode';
import type { Paper } from '../../core/paper';
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

/** Who has typed so much of a key that no more papers than these have it means them. */
const MEANT = 3;

/** The offers for `query`, best first, those the note cites already before all others. An empty query offers what the note has at hand. */
export async function citationOffers(library: DigestLibrary, citations: Citations, note: TextDocument, query: string, limit: number): Promise<readonly CitationOffer[]> {
  const [search, bibliographies] = await Promise.all([library.searcher(), citations.bibliographies.of(note)]);
  const words = ownWords(bibliographies);
  // What is cited by an alias is cited.
  const cited = new Set(keysIn(note).map(({ key }) => ownKey(bibliographies, key)));

  const offers = new Map<string, CitationOffer>();
  const offer = (key: string, paper: Paper | undefined) => {
    if (!offers.has(key)) offers.set(key, { key, cited: cited.has(key), ...(paper && { paper }) });
  };
  const hits = [...citations.papersByKey(query, MEANT), ...search.search(query, limit).map(({ paper }) => paper)].map((paper) => ({ key: citations.keyIn(bibliographies, paper), paper }));
  const asked = query.toLowerCase().split(/\s+/).filter(Boolean);
  const paperOf = new Map(hits.map(({ key, paper }) => [key, paper]));
  for (const [key, own] of words) {
    if (!asked.every((word) => own.includes(word)) || (asked.length === 0 && offers.size >= limit)) continue;
    // A work is offered by its own key, and found by its aliases as well.
    if (key === ownKey(bibliographies, key)) offer(key, paperOf.get(key));
  }
  if (asked.length === 0) for (const key of cited) if (!words.has(key) && citations.paperWithKey(key)) offer(key, citations.paperWithKey(key));
  for (const { key, paper } of hits) offer(key, paper);
  // What the search ranks stays in its order; works of the bibliography alone stand behind it, unless nothing is typed yet.
  const rank = new Map(hits.map(({ key }, index) => [key, index] as const).reverse());
  const found = [...offers.values()];
  if (asked.length > 0) found.sort((a, b) => (rank.get(a.key) ?? limit) - (rank.get(b.key) ?? limit));
  // The word being typed is no citation yet.
  const best = found.sort((a, b) => Number(b.cited && b.key !== query) - Number(a.cited && a.key !== query)).slice(0, limit);
  const works = await Promise.all(bibliographies.map((bibliography) => bibliography.works(best.map(({ key }) => key))));
  return best.map((each) => {
    const work = works.map((known) => known.get(each.key)).find((known) => known !== undefined);
    return work === undefined ? each : { ...each, work };
  });
}

/** The key of the record that `key` may be an alias of. */
function ownKey(bibliographies: readonly NoteBibliography[], key: string): string {
  return bibliographies.map(({ records }) => records.get(key)).find((record) => record !== undefined)?.key ?? key;
}

/** The words of all works by key: the first file that has a key decides, as it does for Pandoc. */
function ownWords(bibliographies: readonly NoteBibliography[]): ReadonlyMap<string, string> {
  const [only] = bibliographies;
  return bibliographies.length === 1 && only !== undefined ? only.words() : new Map([...bibliographies].reverse().flatMap((each) => [...each.words()]));
}
