import type { Paper, Theme } from '../../paper';
import { analyse, type Analysis } from '../analysis';
import { termKeys } from '../lexicon/lexicon';
import { edgesOf } from '../grouping/graph';
import { ThemeFits } from '../grouping/placePapers';
import { evidenceOf, RIGHT } from '../naming/evidence';
import { isPhrase, numbersOfNames } from '../naming/names';
import type { ThemePreferences } from '../preferences';
import { OTHER_ID } from '../themeId';
import { subjectTerms } from './subjectTerms';

/** Why a paper is where it is. */
export interface PaperExplanation {
  readonly theme: Theme;
  /**
   * What the paper says that the theme is about, as it says it, the most telling first; empty where it is in Other, or was moved there by
   * hand.
   */
  readonly phrases: readonly string[];
  /** The papers of the theme it is most like, the nearest first. */
  readonly similar: readonly Paper[];
  /** Where else it could be. */
  readonly second?: { readonly theme: Theme; readonly isStrong: boolean };
}

export interface ThemeExplanation {
  readonly theme: Theme;
  readonly size: number;
  /** What its papers speak of more than others do. */
  readonly phrases: readonly string[];
  /** The themes most like it, the nearest first. */
  readonly neighbours: readonly Theme[];
}

const PHRASES_OF_PAPER = 4;
const PHRASES_OF_THEME = 6;
const SIMILAR_PAPERS = 3;
const NEIGHBOURS = 3;
/** A second theme is strong from this share of the first one's fit on. */
const STRONG_SECOND = 0.75;

/**
 * Tells why papers are in their themes. Reads them at the first question, which takes as long as grouping; later questions are answered at
 * once.
 */
export class ThemeExplainer {
  private readonly papers: readonly Paper[];
  private readonly themes: readonly Theme[];
  private readonly preferences: ThemePreferences;
  private prepared: Prepared | undefined;

  constructor(papers: readonly Paper[], themes: readonly Theme[], preferences: ThemePreferences = {}) {
    this.papers = papers;
    this.themes = themes;
    this.preferences = preferences;
  }

  /** Undefined where no theme has the paper. */
  paper(id: string): PaperExplanation | undefined {
    const { analysis, number, themeOf } = this.prepare();
    const paper = number.get(id);
    const own = paper === undefined ? -1 : themeOf[paper]!;
    const theme = this.themes[own] ?? this.themes.find(({ papers }) => papers.some((each) => each.id === id));
    if (paper === undefined || theme === undefined) return undefined;
    const similar = edgesOf(analysis.graph, paper)
      .filter(({ to }) => own >= 0 && themeOf[to] === own)
      .sort((a, b) => b.weight - a.weight || a.to - b.to);
    const second = this.secondOf(paper);
    return {
      theme,
      phrases: own < 0 ? [] : this.phrasesOfPaper(paper, theme),
      similar: similar.slice(0, SIMILAR_PAPERS).map(({ to }) => analysis.papers[to]!),
      ...(second === undefined ? {} : { second }),
    };
  }

  /** Undefined where there is no such theme. */
  theme(id: string): ThemeExplanation | undefined {
    const index = this.themes.findIndex((theme) => theme.id === id);
    const theme = this.themes[index];
    if (theme === undefined) return undefined;
    return {
      theme,
      size: theme.papers.length,
      phrases: id === OTHER_ID ? [] : this.phrasesOfTheme(theme),
      neighbours: id === OTHER_ID ? [] : this.neighboursOf(index),
    };
  }

  /** For each paper that has one, the other theme it belongs to as well. */
  strongSeconds(): ReadonlyMap<string, Theme> {
    const strong = this.prepare().analysis.papers.flatMap(({ id }, paper) => {
      const second = this.secondOf(paper);
      return second?.isStrong === true ? [[id, second.theme] as const] : [];
    });
    return new Map(strong);
  }

  private prepare(): Prepared {
    if (this.prepared !== undefined) return this.prepared;
    const analysis = analyse(this.papers, this.preferences);
    const number = new Map(analysis.papers.map((paper, index) => [paper.id, index]));
    const themeOf = new Int32Array(analysis.papers.length).fill(-1);
    this.themes.forEach((theme, index) => {
      if (theme.id === OTHER_ID) return;
      for (const { id } of theme.papers) if (number.has(id)) themeOf[number.get(id)!] = index;
    });
    const numberOfName = numbersOfNames(analysis.names);
    const fits = new ThemeFits(
      analysis,
      this.themes.map((theme) => (theme.id === OTHER_ID ? undefined : numberOfName.get(theme.name.toLowerCase()))),
      themeOf,
    );
    return (this.prepared = { analysis, number, themeOf, fits });
  }

  private secondOf(paper: number): PaperExplanation['second'] {
    const { themeOf, fits } = this.prepare();
    const own = themeOf[paper]!;
    const ranked = fits.of(paper);
    const second = ranked.find((fit) => fit.theme !== own);
    if (second === undefined) return undefined;
    const ownScore = ranked.find((fit) => fit.theme === own)?.score ?? 0;
    return { theme: this.themes[second.theme]!, isStrong: own >= 0 && second.score >= STRONG_SECOND * ownScore };
  }

  private phrasesOfPaper(paper: number, theme: Theme): readonly string[] {
    const { analysis } = this.prepare();
    const own = this.preferences.ownThemes?.find(({ name }) => name === theme.name)?.terms;
    const spoken = evidenceOf(analysis.names.evidence, paper)
      .filter(({ strength }) => strength >= RIGHT)
      .map(({ name }) => analysis.names.names[name]!.text);
    const shared = this.phrasesOfTheme(theme).filter((phrase) => spoken.includes(phrase));
    return withoutParts([...subjectTerms(analysis.texts[paper]!, analysis.forms, theme.name, own), ...shared]).slice(0, PHRASES_OF_PAPER);
  }

  private phrasesOfTheme(theme: Theme): readonly string[] {
    const { analysis, number } = this.prepare();
    const { names, evidence, total } = analysis.names;
    const inside = new Map<number, number>();
    for (const { id } of theme.papers) {
      const paper = number.get(id);
      for (const { name, strength } of paper === undefined ? [] : evidenceOf(evidence, paper)) {
        if (isPhrase(names[name]!)) inside.set(name, (inside.get(name) ?? 0) + strength);
      }
    }
    // How much of the theme a phrase covers times how much of the phrase is in the theme.
    const score = ([name, strength]: readonly [number, number]): number =>
      ((strength / total[name]!) * strength * names[name]!.quality) / theme.papers.length;
    const ranked = [...inside].filter(([, strength]) => strength >= 1).sort((a, b) => score(b) - score(a) || a[0] - b[0]);
    return withoutParts(ranked.slice(0, 3 * PHRASES_OF_THEME).map(([name]) => names[name]!.text)).slice(0, PHRASES_OF_THEME);
  }

  private neighboursOf(index: number): readonly Theme[] {
    const { analysis, themeOf } = this.prepare();
    const links = new Float64Array(this.themes.length);
    themeOf.forEach((own, paper) => {
      if (own !== index) return;
      for (const { to, weight } of edgesOf(analysis.graph, paper)) if (themeOf[to]! >= 0 && themeOf[to] !== index) links[themeOf[to]!]! += weight;
    });
    return [...links.keys()]
      .filter((theme) => links[theme]! > 0)
      .sort((a, b) => links[b]! / this.themes[b]!.papers.length - links[a]! / this.themes[a]!.papers.length || a - b)
      .slice(0, NEIGHBOURS)
      .map((theme) => this.themes[theme]!);
  }
}

interface Prepared {
  readonly analysis: Analysis;
  readonly number: ReadonlyMap<string, number>;
  /** Theme of each paper, -1 for Other. */
  readonly themeOf: Int32Array;
  readonly fits: ThemeFits;
}

/** Of phrases one of which says the other, the first. */
function withoutParts(phrases: readonly string[]): readonly string[] {
  const kept: { readonly phrase: string; readonly keys: string }[] = [];
  for (const phrase of phrases) {
    const keys = ` ${termKeys(phrase).join(' ')} `;
    if (!kept.some((other) => other.keys.includes(keys) || keys.includes(other.keys))) kept.push({ phrase, keys });
  }
  return kept.map(({ phrase }) => phrase);
}
