import type { Analysis } from '../analysis';
import { isPhrase } from '../naming/names';

/** How much a name that fits perfectly counts against all of a paper's neighbours being in the theme. */
const NAME_WEIGHT = 0.3;
/**
 * Of the neighbours' say: how much their nearness counts beside their number; a mean similarity of one half is as near as two papers get.
 */
const NEARNESS_SHARE = 0.2;
const NEARNESS_SCALE = 2;
/**
 * A paper with few or far neighbours is measured against this share of what papers usually have, so that one weak likeness does not place
 * it.
 */
const USUAL_SHARE = 0.9;

/** How much of what a theme's size alone would bring speaks for nothing. Were it all, copies of one paper would be two themes. */
const BY_SIZE = 0.6;

/** How well a paper fits a theme. */
export interface ThemeFit {
  readonly theme: number;
  /** 0 to about 1.3. */
  readonly score: number;
  /** Whether the theme's name may be right for the paper: it says something of it, or is a phrase, of which one cannot tell. */
  readonly isNamed: boolean;
}

/**
 * Tells how well papers fit themes: what share of a paper's neighbours are there, how near they are, and how well the theme's name says
 * what the paper is about. Of two themes the better is the one that has more than its size alone would bring: a large theme has some of
 * every paper's neighbours.
 */
export class ThemeFits {
  private readonly analysis: Analysis;
  private readonly isPhrase: readonly boolean[];
  /** By name: the theme that has it, -1 for none. */
  private readonly themeOfName: Int32Array;
  private readonly themeOf: ArrayLike<number>;
  /** By theme: the share of its neighbours that a paper has there by chance, in part. */
  private readonly shares: Float64Array;
  private readonly least: number;
  // Sums by theme, for one paper at a time; all zero in between.
  private readonly weights: Float64Array;
  private readonly counts: Float64Array;
  private readonly strengths: Float64Array;
  /** Themes whose sums are not zero. */
  private readonly touched: number[] = [];

  /**
   * @param nameOf number of each theme's name, undefined where it is none of the analysis
   * @param themeOf theme of each paper, -1 for none
   */
  constructor(analysis: Analysis, nameOf: readonly (number | undefined)[], themeOf: ArrayLike<number>) {
    const { graph, names } = analysis;
    this.analysis = analysis;
    this.themeOf = themeOf;
    this.isPhrase = nameOf.map((name) => name !== undefined && isPhrase(names.names[name]!));
    this.themeOfName = new Int32Array(names.names.length).fill(-1);
    nameOf.forEach((name, theme) => {
      if (name !== undefined) this.themeOfName[name] = theme;
    });
    const totals = new Float64Array(graph.nodes);
    for (let paper = 0; paper < graph.nodes; paper++) {
      for (let at = graph.start[paper]!; at < graph.start[paper + 1]!; at++) totals[paper]! += graph.weight[at]!;
    }
    this.shares = new Float64Array(nameOf.length);
    for (let paper = 0; paper < graph.nodes; paper++) {
      if (themeOf[paper]! >= 0) this.shares[themeOf[paper]!]! += BY_SIZE / graph.nodes;
    }
    totals.sort();
    this.least = USUAL_SHARE * (totals[totals.length >> 1] ?? 0);
    this.weights = new Float64Array(nameOf.length);
    this.counts = new Float64Array(nameOf.length);
    this.strengths = new Float64Array(nameOf.length);
  }

  /** The themes a paper has anything to do with, best first, ties to the first theme. What theme it is in does not matter. */
  of(paper: number): readonly ThemeFit[] {
    const all = this.gather(paper);
    const fits = this.touched.map((theme): ThemeFit => ({ theme, score: this.score(theme, all), isNamed: this.isNamed(theme) }));
    this.clear();
    const excess = ({ theme, score }: ThemeFit): number => score - this.shares[theme]!;
    return fits.sort((a, b) => excess(b) - excess(a) || a.theme - b.theme);
  }

  /**
   * The theme a paper fits best and better than `least`, -1 where there is none; ties to the first theme. Its own is as good as one that
   * fits better by `inertia`, if the name may be right.
   */
  best(paper: number, least: number, inertia: number): number {
    const all = this.gather(paper);
    let best = -1;
    let bestExcess = -Infinity;
    for (const theme of this.touched) {
      const score = this.score(theme, all) + (theme === this.themeOf[paper] && this.isNamed(theme) ? inertia : 0);
      if (score <= least) continue;
      const excess = score - this.shares[theme]!;
      if (excess > bestExcess || (excess === bestExcess && theme < best)) {
        best = theme;
        bestExcess = excess;
      }
    }
    this.clear();
    return best;
  }

  /** Sums up what speaks for themes, and what for any. */
  private gather(paper: number): number {
    const { names } = this.analysis;
    const { start, to, weight } = this.analysis.graph;
    const { weights, counts, strengths, touched, themeOf, themeOfName } = this;
    let all = 0;
    for (let at = start[paper]!; at < start[paper + 1]!; at++) {
      all += weight[at]!;
      const theme = themeOf[to[at]!]!;
      if (theme < 0) continue;
      if (counts[theme] === 0) touched.push(theme);
      weights[theme]! += weight[at]!;
      counts[theme]!++;
    }
    const { evidence } = names;
    for (let at = evidence.start[paper]!; at < evidence.start[paper + 1]!; at++) {
      const name = evidence.name[at]!;
      const theme = themeOfName[name]!;
      if (theme < 0) continue;
      if (counts[theme] === 0) touched.push(theme);
      strengths[theme] = evidence.strength[at]! * names.names[name]!.quality;
    }
    return Math.max(all, this.least);
  }

  private score(theme: number, all: number): number {
    const count = this.counts[theme]!;
    const number = count === 0 ? 0 : this.weights[theme]! / all;
    const nearness = count === 0 ? 0 : (NEARNESS_SCALE * this.weights[theme]!) / count;
    return (1 - NEARNESS_SHARE) * number + NEARNESS_SHARE * nearness + NAME_WEIGHT * this.strengths[theme]!;
  }

  private isNamed(theme: number): boolean {
    return this.strengths[theme]! > 0 || this.isPhrase[theme]!;
  }

  private clear(): void {
    for (const theme of this.touched) this.weights[theme] = this.counts[theme] = this.strengths[theme] = 0;
    this.touched.length = 0;
  }
}
