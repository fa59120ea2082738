import type { Analysis } from '../analysis';
import { isPhrase } from '../naming/names';

/** How much a name that fits perfectly counts against all of a paper's neighbours being in the theme. */
const NAME_WEIGHT = 0.5;
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

/** A phrase that a paper does not use says less about it than a subject it is not about. */
const PHRASE_WEIGHT = 0.3;

/** How well a paper fits a theme, 0 to about 1.5. */
export interface ThemeFit {
  readonly theme: number;
  readonly score: number;
  /** Whether the theme's name may be right for the paper: it says something of it, or is a phrase, of which one cannot tell. */
  readonly isNamed: boolean;
}

/**
 * Tells how well papers fit themes: what share of a paper's neighbours are there, how near they are, and how well the theme's name says
 * what the paper is about.
 */
export class ThemeFits {
  private readonly analysis: Analysis;
  private readonly isPhrase: readonly boolean[];
  /** By name: the theme that has it, -1 for none. */
  private readonly themeOfName: Int32Array;
  private readonly least: number;
  // Sums by theme, for one paper at a time; all zero in between.
  private readonly weights: Float64Array;
  private readonly counts: Float64Array;
  private readonly strengths: Float64Array;

  /** @param nameOf number of each theme's name, undefined where it is none of the analysis */
  constructor(analysis: Analysis, nameOf: readonly (number | undefined)[]) {
    const { graph, names } = analysis;
    this.analysis = analysis;
    this.isPhrase = nameOf.map((name) => name !== undefined && isPhrase(names.names[name]!));
    this.themeOfName = new Int32Array(names.names.length).fill(-1);
    nameOf.forEach((name, theme) => {
      if (name !== undefined) this.themeOfName[name] = theme;
    });
    const totals = Float64Array.from(graph, (edges) => edges.reduce((sum, { weight }) => sum + weight, 0)).sort();
    this.least = USUAL_SHARE * (totals[totals.length >> 1] ?? 0);
    this.weights = new Float64Array(nameOf.length);
    this.counts = new Float64Array(nameOf.length);
    this.strengths = new Float64Array(nameOf.length);
  }

  /**
   * The themes a paper has anything to do with, best first, ties to the first theme.
   *
   * @param themeOf theme of each paper, -1 for none; the paper's own does not matter
   */
  of(paper: number, themeOf: ArrayLike<number>): readonly ThemeFit[] {
    const { graph, names } = this.analysis;
    const { weights, counts, strengths } = this;
    const touched: number[] = [];
    let all = 0;
    for (const { to, weight } of graph[paper]!) {
      all += weight;
      const theme = themeOf[to]!;
      if (theme < 0) continue;
      if (counts[theme] === 0) touched.push(theme);
      weights[theme]! += weight;
      counts[theme]!++;
    }
    for (const { name, strength } of names.evidence[paper]!) {
      const theme = this.themeOfName[name]!;
      if (theme < 0) continue;
      if (counts[theme] === 0) touched.push(theme);
      strengths[theme] = strength * (this.isPhrase[theme]! ? PHRASE_WEIGHT : names.names[name]!.quality);
    }
    all = Math.max(all, this.least);
    const fits = touched.map((theme): ThemeFit => {
      const count = counts[theme]!;
      const number = count === 0 ? 0 : weights[theme]! / all;
      const nearness = count === 0 ? 0 : (NEARNESS_SCALE * weights[theme]!) / count;
      const score = (1 - NEARNESS_SHARE) * number + NEARNESS_SHARE * nearness + NAME_WEIGHT * strengths[theme]!;
      return { theme, score, isNamed: strengths[theme]! > 0 || this.isPhrase[theme]! };
    });
    for (const theme of touched) weights[theme] = counts[theme] = strengths[theme] = 0;
    return fits.sort((a, b) => b.score - a.score || a.theme - b.theme);
  }
}
