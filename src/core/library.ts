/** Many digests, one set of papers. */
import { problemAt } from './digest/format';
import { normaliseTitle } from './identity';
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
  return new DigestMerger().merge(digests, known);
}

/**
 * Merges as `mergeDigests` does, again and again, and remembers what it found out of each record: when one digest of many was read
 * again, only its papers cost time. A paper whose records are the same objects as before comes back as the same object.
 */
export class DigestMerger {
  private readonly titles = new WeakMap<Paper, string>();
  /** By the first of its records. */
  private readonly merged = new WeakMap<Paper, MergedBefore>();

  merge(digests: readonly DigestPapers[], known: readonly DigestPapers[] = []): Library {
    const own = digests.flatMap(({ papers }) => papers);
    const records = [...own, ...known.flatMap(({ papers }) => papers)];
    const papers: Paper[] = [];
    const problems: Problem[] = [];
    for (const group of samePapers(records, (paper) => this.titleOf(paper))) {
      const [first] = group;
      // Groups begin with their first record, and the digests' own records come first.
      if (first === undefined || first >= own.length) continue;
      const record = records[first];
      if (group.length === 1 && record !== undefined) {
        papers.push(record);
        continue;
      }
      const merged = this.mergedFrom(group.flatMap((index) => records[index] ?? []), group.filter((index) => index < own.length).length);
      papers.push(merged.paper);
      problems.push(...merged.problems);
    }
    const unique = withUniqueIds(papers);
    const duplicates = unique.filter(({ sources }) => sources.length > 1).map(({ id, sources }): Duplicate => ({ id, sources }));
    return { papers: unique, duplicates, problems };
  }

  private titleOf(paper: Paper): string {
    let title = this.titles.get(paper);
    if (title === undefined) this.titles.set(paper, (title = normaliseTitle(paper.title)));
    return title;
  }

  /** `records` begin with `listed` ones of the digests; the known ones follow. */
  private mergedFrom(records: readonly Paper[], listed: number): MergedBefore {
    const [first] = records;
    const before = first === undefined ? undefined : this.merged.get(first);
    if (before?.listed === listed && before.records.length === records.length && before.records.every((record, index) => record === records[index])) {
      return before;
    }
    const { paper, conflicts } = mergedPaper(records.slice(0, listed));
    const complete = records.slice(listed).reduce(completedPaper, paper);
    const problems = conflicts.slice(0, MOST_CONFLICTS).map((conflict) => conflictProblem(conflict, complete));
    const merged = { records, listed, paper: complete, problems };
    if (first !== undefined) this.merged.set(first, merged);
    return merged;
  }
}

/**
 * `after`, a new reading of a digest, with the objects of `before` in place of equal ones: what did not change stays the same object, so
 * that a `DigestMerger` remembers it and a view need not draw it again.
 */
export function keepUnchanged(before: readonly Paper[], after: readonly Paper[]): readonly Paper[] {
  const known = new Map(before.map((paper) => [JSON.stringify(paper), paper]));
  return after.map((paper) => known.get(JSON.stringify(paper)) ?? paper);
}

/** Finds the paper of a library that a record from elsewhere describes. */
export type PaperFinder = (record: Paper) => Paper | undefined;

/** A finder over `papers`, by the same rules that make two records one paper. Making it is linear in their number; asking is quick. */
export function paperFinder(papers: readonly Paper[]): PaperFinder {
  const byName = new Map<string, Paper[]>();
  for (const paper of papers) {
    for (const name of namesOf(paper)) {
      const same = byName.get(name);
      if (same === undefined) byName.set(name, [paper]);
      else same.push(paper);
    }
  }
  return (record) => {
    const candidates = [...new Set(namesOf(record).flatMap((name) => byName.get(name) ?? []))];
    const group = samePapers([record, ...candidates]).find((indices) => indices.includes(0)) ?? [];
    return candidates[(group.find((index) => index > 0) ?? 0) - 1];
  };
}

/** What a paper may be found by: its ids and its title. */
function namesOf({ arxiv, doi, title }: Paper): readonly string[] {
  return [...(arxiv === undefined ? [] : [`arxiv:${arxiv}`]), ...(doi === undefined ? [] : [`doi:${doi}`]), `title:${normaliseTitle(title)}`];
}

/** What came and went between two states of the library, told by id. */
export interface LibraryChanges {
  readonly added: readonly Paper[];
  readonly removed: readonly Paper[];
  /** As they are now. A paper that only moved to other lines has not changed. */
  readonly changed: readonly Paper[];
}

export function libraryChanges(before: readonly Paper[], after: readonly Paper[]): LibraryChanges {
  const old = new Map(before.map((paper) => [paper.id, paper]));
  const ids = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !old.has(id)),
    removed: before.filter(({ id }) => !ids.has(id)),
    changed: after.filter((paper) => {
      const previous = old.get(paper.id);
      return previous !== undefined && previous !== paper && contentOf(previous) !== contentOf(paper);
    }),
  };
}

function contentOf(paper: Paper): string {
  // Keys in one order: two readers may set the same facts in different orders.
  const facts = Object.entries({ ...paper, sources: paper.sources.map(({ uri }) => uri) });
  return JSON.stringify(facts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What came of the same records the last time. */
interface MergedBefore {
  readonly records: readonly Paper[];
  readonly listed: number;
  readonly paper: Paper;
  readonly problems: readonly Problem[];
}

function conflictProblem({ field, values, source }: Conflict, paper: Paper): Problem {
  const place = source ?? paper.sources[0] ?? { uri: '', startLine: 0, endLine: 0 };
  const severity = field === 'arxiv' || field === 'doi' || field === 'authors' ? 'warning' : 'information';
  return problemAt(place.uri, 'conflicting-field', severity, `${field}: ${values.join(' / ')}`, place.startLine, place.endLine);
}

/** Two works of one title and no ids are told apart by their first authors, and records that no fact tells apart by a number. */
function withUniqueIds(papers: readonly Paper[]): readonly Paper[] {
  const shared = new Set<string>();
  const seen = new Set<string>();
  for (const { id } of papers) {
    if (seen.has(id)) shared.add(id);
    else seen.add(id);
  }
  if (shared.size === 0) return papers;
  const taken = new Map<string, number>();
  return papers.map((paper) => {
    if (!shared.has(paper.id)) return paper;
    const [first] = paper.authors;
    const base = first === undefined ? paper.id : `${paper.id} by ${familyKey(first)}`;
    const number = (taken.get(base) ?? 0) + 1;
    taken.set(base, number);
    const id = number === 1 ? base : `${base} ${number}`;
    return id === paper.id ? paper : { ...paper, id };
  });
}
