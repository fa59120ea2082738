/** Many digests, one set of papers. */
import { problemAt } from './digest/format';
import { type Conflict, completedPaper, mergedPaper } from './merge/mergedPaper';
import { familyKey } from './merge/sameAuthors';
import { samePapers } from './merge/samePaper';
import type { Paper, Problem, Source } from './paper';

/** What the merge needs of a digest. */
export interface DigestPapers {
  readonly papers: readonly Paper[];
}

/** A paper that stands in several places. */
export interface Duplicate {
  /** The id of the paper in the library. */
  readonly id: string;
  /** Every place, in the order of the digests. */
  readonly sources: readonly Source[];
}

/** The papers of all digests, each once. */
export interface Library {
  /** In the order in which the digests list them first. Ids are unique. */
  readonly papers: readonly Paper[];
  readonly duplicates: readonly Duplicate[];
  /** What the digests disagree on. The problems of the digests themselves are not repeated here. */
  readonly problems: readonly Problem[];
}

/** How many facts in conflict are told of one paper; the first ones are the weightiest. */
const MOST_CONFLICTS = 3;

/**
 * One set of papers of all `digests`: the same paper (see `samePapers`) becomes one that keeps every source and the fullest fields, and
 * what the records disagree on becomes a problem of code `conflicting-field`. The order of the digests decides the order of the papers
 * and which of two contradicting facts is shown, nothing else.
 *
 * `known` are collections to look things up in, best first: their records complete the papers that the digests list (authors, ids,
 * dates, venue, code), and add none of their own. Never throws; linear in the number of papers.
 */
export function mergeDigests(digests: readonly DigestPapers[], known: readonly DigestPapers[] = []): Library {
  const own = digests.flatMap(({ papers }) => papers);
  const records = [...own, ...known.flatMap(({ papers }) => papers)];
  const papers: Paper[] = [];
  const problems: Problem[] = [];
  for (const group of samePapers(records)) {
    const listed = group.filter((index) => index < own.length).flatMap((index) => records[index] ?? []);
    if (listed.length === 0) continue;
    const { paper, conflicts } = mergedPaper(listed);
    const lookedUp = group.filter((index) => index >= own.length).flatMap((index) => records[index] ?? []);
    const complete = lookedUp.reduce(completedPaper, paper);
    papers.push(complete);
    for (const conflict of conflicts.slice(0, MOST_CONFLICTS)) problems.push(conflictProblem(conflict, complete));
  }
  const unique = withUniqueIds(papers);
  const duplicates = unique.filter(({ sources }) => sources.length > 1).map(({ id, sources }): Duplicate => ({ id, sources }));
  return { papers: unique, duplicates, problems };
}

function conflictProblem({ field, values, source }: Conflict, paper: Paper): Problem {
  const place = source ?? paper.sources[0] ?? { uri: '', startLine: 0, endLine: 0 };
  const severity = field === 'arxiv' || field === 'doi' || field === 'authors' ? 'warning' : 'information';
  return problemAt(place.uri, 'conflicting-field', severity, `${field}: ${values.join(' / ')}`, place.startLine, place.endLine);
}

/** Two works of one title and no ids are told apart by their first authors, and records that no fact tells apart by a number. */
function withUniqueIds(papers: readonly Paper[]): readonly Paper[] {
  const count = new Map<string, number>();
  for (const { id } of papers) count.set(id, (count.get(id) ?? 0) + 1);
  const taken = new Map<string, number>();
  return papers.map((paper) => {
    const [first] = paper.authors;
    const shared = (count.get(paper.id) ?? 0) > 1;
    const base = shared && first !== undefined ? `${paper.id} by ${familyKey(first)}` : paper.id;
    const number = (taken.get(base) ?? 0) + 1;
    taken.set(base, number);
    const id = number === 1 ? base : `${base} ${number}`;
    return id === paper.id ? paper : { ...paper, id };
  });
}
