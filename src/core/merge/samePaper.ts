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
 * `titleOf` gives the normalised title; a caller that asks again and again remembers it.
 */
export function samePapers(papers: readonly Paper[], titleOf: (paper: Paper) => string = normalisedTitle): readonly (readonly number[])[] {
  const sets = new DisjointSets(papers.length);
  joinById(papers, sets);
  joinByTitle(papers, sets, titleOf);
  return sets.groups();
}

function normalisedTitle({ title }: Paper): string {
  return normaliseTitle(title);
}

function joinById(papers: readonly Paper[], sets: DisjointSets): void {
  for (const idOf of [({ arxiv }: Paper) => arxiv, ({ doi }: Paper) => doi]) {
    const byId = new Buckets<number>();
    papers.forEach((paper, index) => byId.add(idOf(paper), index));
    for (const [, same] of byId.shared()) joinOfOneId(papers, same, sets);
  }
}

/** Things by a name, of which only the names that several things have are of interest: most things are alone, and cost no list. */
class Buckets<Thing> {
  private readonly first = new Map<string, Thing>();
  private readonly several = new Map<string, Thing[]>();

  /** A thing without name, or with an empty one, is like no other. */
  add(name: string | undefined, thing: Thing): void {
    if (name === undefined || name === '') return;
    const several = this.several.get(name);
    const first = this.first.get(name);
    if (several !== undefined) several.push(thing);
    else if (first !== undefined) this.several.set(name, [first, thing]);
    else this.first.set(name, thing);
  }

  shared(): Iterable<readonly [string, readonly Thing[]]> {
    return this.several;
  }
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

function joinByTitle(papers: readonly Paper[], sets: DisjointSets, titleOf: (paper: Paper) => string): void {
  const byTitle = new Buckets<readonly number[]>();
  for (const group of sets.groups()) {
    const titles = group.map((index) => papers[index]).map((paper) => (paper === undefined ? '' : titleOf(paper)));
    if (titles.length === 1) byTitle.add(titles[0], group);
    else for (const title of new Set(titles)) byTitle.add(title, group);
  }
  for (const [title, groups] of byTitle.shared()) {
    const distinct = joinTwins(groups.map((group) => knownOf(group, papers)), sets);
    if (distinct.length > 1 && distinct.length <= MOST_OF_ONE_NAME) joinNamesakes(title, distinct, sets);
  }
}

function knownOf(group: readonly number[], papers: readonly Paper[]): Known {
  const members = group.flatMap((index) => papers[index] ?? []);
  return {
    member: group[0] ?? 0,
    authors: members.reduce<Paper['authors']>((fullest, { authors }) => (isFuller(authors, fullest) ? authors : fullest), []),
    arxiv: members.flatMap(({ arxiv }) => arxiv ?? []).sort()[0],
    doi: members.flatMap(({ doi }) => doi ?? []).sort()[0],
  };
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
  const agree = same.map((one) =>
    same.map((other) => sameAuthors(one.authors, other.authors) && !differ(one.arxiv, other.arxiv) && (telling || !differ(one.doi, other.doi))),
  );
  const friends = agree.map((row, position) => row.flatMap((agrees, other) => (agrees && other !== position ? other : [])));
  const torn = friends.map((mine) => mine.some((one) => mine.some((other) => one !== other && agree[one]?.[other] !== true)));
  same.forEach(({ member }, position) => {
    if (torn[position]) return;
    for (const friend of friends[position] ?? []) if (!torn[friend]) sets.join(member, same[friend]?.member ?? member);
  });
}

function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}
