import { compareText, LARGE_DIGEST, type Analysis } from './analysis';
import { communities } from './grouping/communities';
import { mergeGroups } from './grouping/mergeGroups';
import { ThemeFits } from './grouping/placePapers';
import { chooseNames, RIGHT } from './naming/chooseNames';
import { evidenceOf } from './naming/evidence';
import { isPhrase } from './naming/names';
import { proposeThemes } from './naming/proposeThemes';

/** A theme while it is made: its papers and its name, as they are numbered in the analysis. */
export interface ThemeDraft {
  readonly papers: readonly number[];
  readonly name: number;
}

/** How fine the first groups are. They are better too small than mixed: small ones are merged, mixed ones stay mixed. */
const RESOLUTION = 3.5;
/** How often papers may change to the theme they fit best, once the themes have names. */
const ROUNDS = 3;
/** A paper stays where it is unless another theme fits better by so much. */
const INERTIA = 0.15;
/** A paper that fits no theme so well belongs to Other. */
export const LEAST_FIT = 0.22;
/** A name is right for so many of its papers at least. */
const LEAST_RIGHT = 2 / 3;
/** Two papers are a theme in a small digest only. */
const SMALL_DIGEST = 40;
/** No list of themes grows longer. */
const MOST_THEMES = 40;
/** The number of themes grows with the square root of the papers: 16 for 85. Then a list is as long as one takes in, and the themes grow. */
const THEMES_PER_ROOT = 1.75;
const FULL_LIST = 100;
/** From where themes have themes of their own on, so many more for twice the papers. */
const THEMES_PER_DOUBLING = 2;

/** Named themes for the papers of an analysis, largest first, then by name; papers in none of them belong to Other. */
export function formThemes(analysis: Analysis, isTaken: (key: string) => boolean): readonly ThemeDraft[] {
  const { papers, graph, names } = analysis;
  const first: number[][] = [];
  communities(graph, RESOLUTION).forEach((group, paper) => (first[group] ??= []).push(paper));
  const merged = mergeGroups(first, graph, mostThemes(papers.length));
  // A group that is too mixed for any name falls into those of its papers that share one.
  let themes = withProposals(nameGroups(merged, analysis, isTaken), analysis, isTaken);
  for (let round = 0; round < ROUNDS; round++) themes = nameGroups(movePapers(themes, analysis), analysis, isTaken);
  themes = themes.map((theme) => withoutStrangers(theme, analysis)).filter((theme) => theme.papers.length >= leastPapers(analysis));
  themes = withProposals(themes, analysis, isTaken);
  return [...themes].sort((a, b) => b.papers.length - a.papers.length || compareText(names.names[a.name]!.key, names.names[b.name]!.key));
}

/** The themes and, as far as there is room, those that papers make which are in none, or in one whose name is wrong for them. */
function withProposals(themes: readonly ThemeDraft[], analysis: Analysis, isTaken: (key: string) => boolean): readonly ThemeDraft[] {
  const { papers, names } = analysis;
  const given = new Set(themes.map((theme) => names.names[theme.name]!.key));
  const settled = new Set(themes.flatMap((theme) => theme.papers.filter((paper) => !isStranger(paper, theme, analysis))));
  const waiting = papers.map((_, paper) => paper).filter((paper) => !settled.has(paper));
  const room = Math.max(0, mostThemes(papers.length) - themes.length);
  const more = proposeThemes(waiting, names, (key) => isTaken(key) || given.has(key), room);
  const moved = new Set(more.flatMap((theme) => theme.papers));
  return [...themes.map((theme) => ({ ...theme, papers: theme.papers.filter((paper) => !moved.has(paper)) })), ...more];
}

/** Where the name is wrong for more than a third of the papers, those it is wrong for wait for a better one. */
function withoutStrangers(theme: ThemeDraft, analysis: Analysis): ThemeDraft {
  const right = theme.papers.filter((paper) => !isStranger(paper, theme, analysis));
  return right.length >= LEAST_RIGHT * theme.papers.length ? theme : { ...theme, papers: right };
}

/**
 * Whether the name is wrong for the paper. Only the lexicon can tell: that a paper does not use a phrase does not mean that it is not about
 * it.
 */
function isStranger(paper: number, theme: ThemeDraft, { names }: Analysis): boolean {
  if (isPhrase(names.names[theme.name]!)) return false;
  return !evidenceOf(names.evidence, paper).some(({ name, strength }) => name === theme.name && strength >= RIGHT);
}

/** Groups that find a name, and are large enough to be a theme. */
function nameGroups(groups: readonly (readonly number[])[], analysis: Analysis, isTaken: (key: string) => boolean): readonly ThemeDraft[] {
  const large = groups.filter((group) => group.length >= leastPapers(analysis));
  return chooseNames(large, analysis.names, isTaken).flatMap((fit, index) =>
    fit === undefined ? [] : [{ papers: large[index]!, name: fit.name }],
  );
}

/** Every paper to the theme it fits best, if any. */
function movePapers(themes: readonly ThemeDraft[], analysis: Analysis): readonly (readonly number[])[] {
  const themeOf = new Int32Array(analysis.papers.length).fill(-1);
  themes.forEach(({ papers }, theme) => papers.forEach((paper) => (themeOf[paper] = theme)));
  const nameOf = themes.map((theme) => theme.name);
  const fits = new ThemeFits(analysis, nameOf);
  const next: number[][] = themes.map(() => []);
  for (let paper = 0; paper < themeOf.length; paper++) {
    const best = fits.best(paper, themeOf, LEAST_FIT, INERTIA);
    if (best >= 0) next[best]!.push(paper);
  }
  return next;
}

function leastPapers({ papers }: Analysis): number {
  return papers.length < SMALL_DIGEST ? 2 : 3;
}

function mostThemes(papers: number): number {
  const few = THEMES_PER_ROOT * Math.sqrt(Math.min(papers, FULL_LIST));
  const more = THEMES_PER_DOUBLING * Math.log2(Math.max(1, papers / LARGE_DIGEST));
  return Math.min(MOST_THEMES, Math.max(1, Math.round(few + more)));
}
