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

interface Vote {
  weight: number;
  count: number;
  strength: number;
}

/**
 * Tells how well papers fit themes: what share of a paper's neighbours are there, how near they are, and how well the theme's name says
 * what the paper is about.
 */
export class ThemeFits {
  private readonly analysis: Analysis;
  private readonly nameOf: readonly (number | undefined)[];
  private readonly themeOfName: ReadonlyMap<number, number>;
  private readonly least: number;

  /** @param nameOf number of each theme's name, undefined where it is none of the analysis */
  constructor(analysis: Analysis, nameOf: readonly (number | undefined)[]) {
    this.analysis = analysis;
    this.nameOf = nameOf;
    this.themeOfName = new Map(nameOf.flatMap((name, theme) => (name === undefined ? [] : [[name, theme]])));
    const totals = analysis.graph.map((edges) => edges.reduce((sum, { weight }) => sum + weight, 0)).sort((a, b) => a - b);
    this.least = USUAL_SHARE * (totals[totals.length >> 1] ?? 0);
  }

  /**
   * The themes a paper has anything to do with, best first, ties to the first theme.
   *
   * @param themeOf theme of each paper, -1 for none; the paper's own does not matter
   */
  of(paper: number, themeOf: ArrayLike<number>): readonly ThemeFit[] {
    const { graph, names } = this.analysis;
    const votes = new Map<number, Vote>();
    const voteOf = (theme: number): Vote => {
      let vote = votes.get(theme);
      if (vote === undefined) votes.set(theme, (vote = { weight: 0, count: 0, strength: 0 }));
      return vote;
    };
    let all = 0;
    for (const { to, weight } of graph[paper]!) {
      all += weight;
      if (themeOf[to]! < 0) continue;
      const vote = voteOf(themeOf[to]!);
      vote.weight += weight;
      vote.count++;
    }
    for (const { name, strength } of names.evidence[paper]!) {
      const theme = this.themeOfName.get(name);
      if (theme !== undefined) voteOf(theme).strength = strength * (this.isPhrase(theme) ? PHRASE_WEIGHT : names.names[name]!.quality);
    }
    all = Math.max(all, this.least);
    const fits: ThemeFit[] = [];
    for (const [theme, { weight, count, strength }] of votes) {
      const number = count === 0 ? 0 : weight / all;
      const nearness = count === 0 ? 0 : (NEARNESS_SCALE * weight) / count;
      fits.push({
        theme,
        score: (1 - NEARNESS_SHARE) * number + NEARNESS_SHARE * nearness + NAME_WEIGHT * strength,
        isNamed: strength > 0 || this.isPhrase(theme),
      });
    }
    return fits.sort((a, b) => b.score - a.score || a.theme - b.theme);
  }

  private isPhrase(theme: number): boolean {
    const name = this.nameOf[theme];
    return name !== undefined && isPhrase(this.analysis.names.names[name]!);
  }
}
