/** Many digests, one set of papers. */
import { problemAt } from './digest/format';
import { paperIds } from './identity';
import { IdCounts } from './merge/idCounts';
import { type Conflict, completedPaper, mergedPaper } from './merge/mergedPaper';
import { PaperGroups } from './merge/paperGroups';
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
  const { papers, problems } = new DigestMerger().merge(digests, known);
  const duplicates = papers.filter(({ sources }) => sources.length > 1).map(({ id, sources }): Duplicate => ({ id, sources }));
  return { papers, duplicates, problems };
}

/**
 * Merges as `mergeDigests` does, again and again, and remembers what it found out of each record: when one digest of many was read
 * again, only its papers cost time. A paper whose records are the same objects as before comes back as the same object.
 */
export class DigestMerger {
  private readonly groups = new PaperGroups();
  private readonly ids = new IdCounts();
  /** By the first of its records. */
  private readonly merged = new WeakMap<Paper, MergedBefore>();
  /** What each digest came to: the papers that it lists first. */
  private listed: MergedDigest[] = [];

  merge(digests: readonly DigestPapers[], known: readonly DigestPapers[] = []): MergedDigest {
    const own = digests.map(({ papers }) => papers);
    const others = known.map(({ papers }) => papers).filter((papers) => !own.includes(papers));
    const touched = this.groups.update([...own, ...others]);
    const isKnown = new Set(this.groups.lists.slice(own.length).flat());
    const before = this.listed;
    this.listed = own.map((_, index) => (!touched.has(index) && before[index]) || this.mergeList(this.groups.lists[index] ?? [], isKnown));
    const [old, now] = [new Set(before), new Set(this.listed)];
    for (const digest of before) if (!now.has(digest)) this.ids.remove(digest.papers);
    for (const digest of this.listed) if (!old.has(digest)) this.ids.add(digest.papers);
    return {
      papers: this.ids.distinguish(this.listed.flatMap(({ papers }) => papers)),
      problems: this.listed.flatMap(({ problems }) => problems),
    };
  }

  /** Works out what the first merge of these would, and what a merge needs when one of many has changed. */
  prepare(digests: readonly DigestPapers[], known: readonly DigestPapers[] = []): void {
    this.merge(digests, known);
    this.groups.prepare();
  }

  private mergeList(list: readonly Paper[], isKnown: ReadonlySet<Paper>): MergedDigest {
    const papers: Paper[] = [];
    const problems: Problem[] = [];
    for (const record of list) {
      const group = this.groups.of(record);
      if (group === undefined) {
        papers.push(record);
      } else if (group[0] === record) {
        // Groups are in the order of the digests, so the known records stand last.
        const merged = this.mergedFrom(group, group.filter((member) => !isKnown.has(member)).length);
        papers.push(merged.paper);
        problems.push(...merged.problems);
      }
    }
    return { papers, problems };
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
  return after.map((paper) => {
    const text = JSON.stringify(paper);
    const old = known.get(text) ?? paper;
    // An object stands in a reading once.
    known.delete(text);
    return old;
  });
}

/** Finds the paper of a library that a record from elsewhere describes. */
export type PaperFinder = (record: Paper) => Paper | undefined;

/** A finder over `papers`, by the same rules that make two records one paper. Making it is linear in their number; asking is quick. */
export function paperFinder(papers: readonly Paper[]): PaperFinder {
  const byName = new Map<string, Paper[]>();
  for (const paper of papers) {
    for (const name of paperIds(paper)) {
      const same = byName.get(name);
      if (same === undefined) byName.set(name, [paper]);
      else same.push(paper);
    }
  }
  return (record) => {
    const candidates = [...new Set(paperIds(record).flatMap((name) => byName.get(name) ?? []))];
    const group = samePapers([record, ...candidates]).find((indices) => indices.includes(0)) ?? [];
    return candidates[(group.find((index) => index > 0) ?? 0) - 1];
  };
}

/** Papers, and what their records disagree on. */
type MergedDigest = Pick<Library, 'papers' | 'problems'>;

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
