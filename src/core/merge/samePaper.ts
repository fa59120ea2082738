/** Which records of many digests are the same paper. */
import { normaliseTitle } from '../identity';
import type { Paper } from '../paper';
import { DisjointSets } from './disjointSets';
import { familyKey, sameAuthors } from './sameAuthors';

/** So many records of one title or id are compared with each other; a title that more works have names nothing ("Editorial"). */
const MOST_OF_ONE_NAME = 24;

/** Titles of fewer words are shared by many papers ("Preface", "Reply"): alone they prove nothing against two ids. */
const TELLING_WORDS = 3;

/** Words that two titles share, of all their words, when one DOI was given to two different works. */
const UNLIKE_TITLES = 0.2;

/**
 * Groups of indices into `papers`, each group one paper, in the order of their first records. Same paper = same arXiv id, same DOI,
 * or same normalised title with authors that agree. Ids join first, so that a title is compared with all that is known of a paper.
 * Of two works with one title, a record without authors and ids joins neither. Linear in the number of papers.
 */
export function samePapers(papers: readonly Paper[]): readonly (readonly number[])[] {
  const sets = new DisjointSets(papers.length);
  joinById(papers, sets);
  joinByTitle(papers, sets);
  return sets.groups();
}

function joinById(papers: readonly Paper[], sets: DisjointSets): void {
  const byId = new Map<string, number[]>();
  papers.forEach(({ arxiv, doi }, index) => {
    for (const id of [arxiv === undefined ? undefined : `arxiv:${arxiv}`, doi === undefined ? undefined : `doi:${doi}`]) {
      if (id === undefined) continue;
      const same = byId.get(id);
      if (same === undefined) byId.set(id, [index]);
      else same.push(index);
    }
  });
  for (const same of byId.values()) if (same.length > 1) joinOfOneId(papers, same, sets);
}

/** An id names one paper, unless it stands on different works: then only records that agree in title or people are joined. */
function joinOfOneId(papers: readonly Paper[], same: readonly number[], sets: DisjointSets): void {
  const pairs = same.length <= MOST_OF_ONE_NAME ? pairsOf(same) : [];
  const works = pairs.map(([one, other]) => ({ one, other, ...likeness(papers[one], papers[other]) }));
  if (!works.some(({ different }) => different)) {
    for (const index of same) sets.join(same[0] ?? index, index);
    return;
  }
  for (const { one, other, alike } of works) if (alike) sets.join(one, other);
}

function pairsOf(members: readonly number[]): readonly (readonly [number, number])[] {
  return members.flatMap((one, position) => members.slice(position + 1).map((other) => [one, other] as const));
}

/** One id on two works is a slip of the source, a book's DOI on its chapters: other people and other words. */
function likeness(one: Paper | undefined, other: Paper | undefined): { readonly alike: boolean; readonly different: boolean } {
  if (one === undefined || other === undefined) return { alike: false, different: false };
  const title = titleLikeness(one.title, other.title);
  const people = sameAuthors(one.authors, other.authors);
  const known = one.authors.length > 0 && other.authors.length > 0;
  return { alike: title === 1 || (known && people && title >= UNLIKE_TITLES), different: !people && title < UNLIKE_TITLES };
}

function titleLikeness(one: string, other: string): number {
  const a = new Set(normaliseTitle(one).split(' '));
  const b = new Set(normaliseTitle(other).split(' '));
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared);
}

/** What is known of the records that ids have joined. */
interface Known {
  readonly member: number;
  readonly authors: Paper['authors'];
  readonly arxiv: string | undefined;
  readonly doi: string | undefined;
}

function joinByTitle(papers: readonly Paper[], sets: DisjointSets): void {
  const byTitle = new Map<string, Known[]>();
  for (const group of sets.groups()) {
    const members = group.flatMap((index) => papers[index] ?? []);
    const known: Known = {
      member: group[0] ?? 0,
      authors: members.reduce<Paper['authors']>((fullest, { authors }) => (isFuller(authors, fullest) ? authors : fullest), []),
      arxiv: members.flatMap(({ arxiv }) => arxiv ?? []).sort()[0],
      doi: members.flatMap(({ doi }) => doi ?? []).sort()[0],
    };
    for (const title of new Set(members.map((paper) => normaliseTitle(paper.title)))) {
      const same = byTitle.get(title);
      if (same === undefined) byTitle.set(title, [known]);
      else same.push(known);
    }
  }
  for (const [title, same] of byTitle) {
    const distinct = same.length > 1 ? joinTwins(same, sets) : same;
    if (distinct.length > 1 && distinct.length <= MOST_OF_ONE_NAME) joinNamesakes(title, distinct, sets);
  }
}

/** Longer lists are fuller; of two equally long ones, the same is chosen in any order. */
function isFuller(authors: Paper['authors'], other: Paper['authors']): boolean {
  if (authors.length !== other.length) return authors.length > other.length;
  return authors.map(familyKey).join() < other.map(familyKey).join();
}

/** Joins what says the same of its paper, a list repeated in many digests, and returns one of each. */
function joinTwins(same: readonly Known[], sets: DisjointSets): readonly Known[] {
  const firstOf = new Map<string, Known>();
  for (const known of same) {
    const key = [known.arxiv ?? '', known.doi ?? '', ...known.authors.map(familyKey)].join('\n');
    const first = firstOf.get(key);
    if (first === undefined) firstOf.set(key, known);
    else sets.join(first.member, known.member);
  }
  return [...firstOf.values()];
}

/** Records of one title: those that agree are joined; one that agrees with two works that are not the same joins neither. */
function joinNamesakes(title: string, same: readonly Known[], sets: DisjointSets): void {
  const telling = title.split(' ').length >= TELLING_WORDS;
  const agree = (one: Known, other: Known) =>
    sameAuthors(one.authors, other.authors) && !differ(one.arxiv, other.arxiv) && (telling || !differ(one.doi, other.doi));
  const friends = same.map((one) => same.filter((other) => other !== one && agree(one, other)));
  const torn = friends.map((mine) => mine.some((one) => mine.some((other) => one !== other && !agree(one, other))));
  same.forEach((one, position) => {
    if (torn[position]) return;
    for (const friend of friends[position] ?? []) if (!torn[same.indexOf(friend)]) sets.join(one.member, friend.member);
  });
}

function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}
