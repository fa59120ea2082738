import { compareText, type Analysis } from './analysis';
import { communities } from './grouping/communities';
import { mergeGroups } from './grouping/mergeGroups';
import { ThemeFits } from './grouping/placePapers';
import { mostThemes } from './mostThemes';
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
const RESOLUTION = 3;
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

/** Named themes for the papers of an analysis, largest first, then by name; papers in none of them belong to Other. */
export function formThemes(analysis: Analysis, isTaken: (key: string) => boolean): readonly ThemeDraft[] {
  const { names } = analysis;
  // A group that is too mixed for any name falls into those of its papers that share one.
  let themes = withProposals(nameGroups(firstGroups(analysis), analysis, isTaken), analysis, isTaken);
  for (let round = 0; round < ROUNDS; round++) themes = nameGroups(movePapers(themes, analysis), analysis, isTaken);
  themes = themes.map((theme) => withoutStrangers(theme, analysis)).filter((theme) => theme.papers.length >= leastPapers(analysis));
  themes = withProposals(themes, analysis, isTaken);
  return [...themes].sort((a, b) => b.papers.length - a.papers.length || compareText(names.names[a.name]!.key, names.names[b.name]!.key));
}

/** Papers that are like each other, whatever they might be called. */
export function firstGroups({ papers, graph }: Analysis): readonly (readonly number[])[] {
  const groups: number[][] = [];
  communities(graph, RESOLUTION).forEach((group, paper) => (groups[group] ??= []).push(paper));
  return mergeGroups(groups, graph, mostThemes(papers.length));
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
