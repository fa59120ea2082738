import { compareText, type Analysis } from './analysis';
import { communities } from './grouping/communities';
import { mergeGroups } from './grouping/mergeGroups';
import { ThemeFits } from './grouping/placePapers';
import { mostThemes } from './mostThemes';
import { chooseNames } from './naming/chooseNames';
import { evidenceOf, RIGHT } from './naming/evidence';
import { GivenNames } from './naming/givenNames';
import { likeliestName } from './naming/likeliestName';
import { isPhrase } from './naming/names';
import { proposeThemes } from './naming/proposeThemes';

/** A theme while it is made: its papers and its name, as they are numbered in the analysis. */
export interface ThemeDraft {
  readonly papers: readonly number[];
  readonly name: number;
}

/** Papers that are like each other, and their name if one is right for enough of them. */
interface Group {
  readonly papers: readonly number[];
  readonly name: number | undefined;
}

/** How fine the first groups are. They are better too small than mixed: small ones are merged, mixed ones stay mixed. */
const RESOLUTION = 3;
/** How often papers may change to the theme they fit best, once the themes have names. */
const ROUNDS = 3;
/** A paper stays where it is unless another theme fits better by so much. */
const INERTIA = 0.15;
/** A paper that fits no theme so well belongs to Other. */
export const LEAST_FIT = 0.22;
/** A name is right for so many of its papers at least. */
const LEAST_RIGHT = 2 / 3;
/** What is said of more than this share of the papers is what the digest is about, and tells of no paper where it belongs. */
const MOST_COMMON = 0.4;
/** Two papers are a theme in a small digest only. */
const SMALL_DIGEST = 40;

/** Named themes for the papers of an analysis, largest first, then by name; papers in none of them belong to Other. */
export function formThemes(analysis: Analysis, isTaken: (key: string) => boolean): readonly ThemeDraft[] {
  const { names } = analysis;
  let groups = withProposals(nameGroups(firstGroups(analysis), analysis, isTaken), analysis, isTaken);
  // A group without a name keeps its papers: one is found most often once they have come together. Names alone would draw all to the few.
  for (let round = 0; round < ROUNDS; round++) groups = nameGroups(movePapers(groups, analysis), analysis, isTaken);
  groups = groups.map((group) => withoutStrangers(group, analysis)).filter((group) => group.papers.length >= leastPapers(analysis));
  const themes = withLeftOver(withProposals(nameRest(groups, analysis, isTaken), analysis, isTaken), analysis);
  return [...themes].sort((a, b) => b.papers.length - a.papers.length || compareText(names.names[a.name]!.key, names.names[b.name]!.key));
}

/** Papers that are like each other, whatever they might be called. */
export function firstGroups({ papers, graph }: Analysis): readonly (readonly number[])[] {
  const groups: number[][] = [];
  communities(graph, RESOLUTION).forEach((group, paper) => (groups[group] ??= []).push(paper));
  return mergeGroups(groups, graph, mostThemes(papers.length));
}

/** The groups and, as far as there is room, those that papers make which are in none, or in one whose name is wrong for them. */
function withProposals<G extends Group>(groups: readonly G[], analysis: Analysis, isTaken: (key: string) => boolean): readonly (G | ThemeDraft)[] {
  const { papers, names } = analysis;
  const given = namesOf(groups, analysis);
  const settled = new Set(groups.flatMap((group) => group.papers.filter((paper) => !isStranger(paper, group, analysis))));
  const waiting = papers.map((_, paper) => paper).filter((paper) => !settled.has(paper));
  const room = Math.max(0, mostThemes(papers.length) - groups.length);
  const more = proposeThemes(waiting, names, (each) => !isTaken(each.key) && !given.hasLike(each), room);
  const moved = new Set(more.flatMap((theme) => theme.papers));
  return [...groups.map((group) => ({ ...group, papers: group.papers.filter((paper) => !moved.has(paper)) })), ...more];
}

/** Where the name is wrong for more than a third of the papers, those it is wrong for wait for a better one. */
function withoutStrangers(group: Group, analysis: Analysis): Group {
  const right = group.papers.filter((paper) => !isStranger(paper, group, analysis));
  return right.length >= LEAST_RIGHT * group.papers.length ? group : { ...group, papers: right };
}

/**
 * Whether the name is wrong for the paper. Only the lexicon can tell: that a paper does not use a phrase does not mean that it is not about
 * it.
 */
function isStranger(paper: number, group: Group, analysis: Analysis): boolean {
  if (group.name === undefined || isPhrase(analysis.names.names[group.name]!)) return false;
  return !isRight(group.name, paper, analysis);
}

function isRight(name: number, paper: number, { names }: Analysis): boolean {
  return evidenceOf(names.evidence, paper).some((each) => each.name === name && each.strength >= RIGHT);
}

/** Groups that are large enough to be a theme, with the names that fit. */
function nameGroups(groups: readonly (readonly number[])[], analysis: Analysis, isTaken: (key: string) => boolean): readonly Group[] {
  const large = groups.filter((group) => group.length >= leastPapers(analysis));
  return chooseNames(large, analysis.names, isTaken).map((fit, index) => ({ papers: large[index]!, name: fit?.name }));
}

/** The groups that have a name, or a word of their own that is right for fewer of them; the others fall apart. */
function nameRest(groups: readonly Group[], analysis: Analysis, isTaken: (key: string) => boolean): readonly ThemeDraft[] {
  const { names } = analysis;
  const given = namesOf(groups, analysis);
  return groups.flatMap(({ papers, name }) => {
    const found = name ?? likeliestName(papers, names, (each) => isPhrase(each) && !isTaken(each.key) && !given.hasLike(each));
    if (found === undefined) return [];
    given.add(names.names[found]!);
    return [{ papers, name: found }];
  });
}

/**
 * The themes with those papers that are in none, but are what a theme's name says: their neighbours have found no name, so that they are at
 * home nowhere else. Each joins, of such themes, the one it fits best.
 */
function withLeftOver(themes: readonly ThemeDraft[], analysis: Analysis): readonly ThemeDraft[] {
  const themeOf = groupOfPapers(themes, analysis);
  const fits = new ThemeFits(
    analysis,
    themes.map(({ name }) => name),
    themeOf,
  );
  const tells = themes.map(({ name }) => analysis.names.total[name]! <= MOST_COMMON * analysis.papers.length);
  const joining = themes.map((): number[] => []);
  for (let paper = 0; paper < themeOf.length; paper++) {
    if (themeOf[paper]! >= 0) continue;
    const best = fits.of(paper).find(({ theme }) => tells[theme] && isRight(themes[theme]!.name, paper, analysis));
    if (best !== undefined) joining[best.theme]!.push(paper);
  }
  return themes.map(({ papers, name }, theme) => ({ papers: [...papers, ...joining[theme]!].sort((a, b) => a - b), name }));
}

/** The group of each paper, -1 for none. */
function groupOfPapers(groups: readonly Group[], { papers }: Analysis): Int32Array {
  const groupOf = new Int32Array(papers.length).fill(-1);
  groups.forEach((group, index) => group.papers.forEach((paper) => (groupOf[paper] = index)));
  return groupOf;
}

function namesOf(groups: readonly Group[], { names }: Analysis): GivenNames {
  const given = new GivenNames();
  for (const { name } of groups) if (name !== undefined) given.add(names.names[name]!);
  return given;
}

/** Every paper to the group it fits best, if any. */
function movePapers(groups: readonly Group[], analysis: Analysis): readonly (readonly number[])[] {
  const groupOf = groupOfPapers(groups, analysis);
  const fits = new ThemeFits(
    analysis,
    groups.map(({ name }) => name),
    groupOf,
  );
  const next: number[][] = groups.map(() => []);
  for (let paper = 0; paper < groupOf.length; paper++) {
    const best = fits.best(paper, LEAST_FIT, INERTIA);
    if (best >= 0) next[best]!.push(paper);
  }
  return next;
}

function leastPapers({ papers }: Analysis): number {
  return papers.length < SMALL_DIGEST ? 2 : 3;
}
