import type { Paper } from '../paper';
import { aboutness } from './grouping/aboutness';
import { division } from './grouping/division';
import { within, type Graph } from './grouping/graph';
import { neighbourGraph } from './grouping/neighbours';
import { blend } from './grouping/sparseRows';
import { subjectVectors } from './grouping/subjectVectors';
import { wordVectors } from './grouping/wordVectors';
import { namesAmong, possibleNames, type Names } from './naming/names';
import { readPapers, type PaperText } from './text/paperText';
import { WordForms } from './text/wordForms';

/**
 * What the themes of a digest are made from, and explained by. Papers are numbered in an order of their own, so that the digest's does not
 * matter.
 */
export interface Analysis {
  readonly papers: readonly Paper[];
  readonly texts: readonly PaperText[];
  /** What the texts are written in. */
  readonly forms: WordForms;
  readonly graph: Graph;
  readonly names: Names;
}

/** Neighbours of a paper. Between 8 and 15 make no difference; fewer tear themes apart. */
const NEIGHBOURS = 10;
/** How much the lexicon says about similarity, where it knows the field. */
const LEXICON_SHARE = 0.4;
/** Share of titles with a term of the lexicon at which it begins to be used, and at which it is used fully. */
const KNOWN_FIELD = { from: 0.3, to: 0.5 };

export interface AnalysisOptions {
  /** The user's own generic words. */
  readonly genericWords?: readonly string[];
  /** Whether to use the lexicon; it can be turned off to see what it does. */
  readonly lexicon?: boolean;
}

/** Reads the papers, given in any order, each once. */
export function analyse(papers: readonly Paper[], options: AnalysisOptions = {}): Analysis {
  const forms = new WordForms(options.genericWords);
  const texts = readPapers([...papers].sort(byTitle), forms);
  const { subjects, known } = aboutness(texts, forms);
  const trust = options.lexicon === false ? 0 : Math.min(1, Math.max(0, (known - KNOWN_FIELD.from) / (KNOWN_FIELD.to - KNOWN_FIELD.from)));
  const vectors = blend(wordVectors(texts, forms), subjectVectors(subjects), LEXICON_SHARE * trust * division(subjects));
  return {
    papers: texts.map((text) => text.paper),
    texts,
    forms,
    graph: neighbourGraph(vectors, NEIGHBOURS),
    names: possibleNames(texts, forms, subjects, trust > 0),
  };
}

/** The part of an analysis that speaks of `members` only, numbered anew in their order, which rises; names are numbered anew as well. */
export function restrict({ papers, texts, forms, graph, names }: Analysis, members: readonly number[]): Analysis {
  return {
    papers: members.map((paper) => papers[paper]!),
    texts: members.map((paper) => texts[paper]!),
    forms,
    graph: within(graph, members),
    names: namesAmong(names, members),
  };
}

/** The order of papers everywhere in the themes: by title, then by id, in the order of code units, which no locale changes. */
export function byTitle(a: Paper, b: Paper): number {
  return compareText(a.title, b.title) || compareText(a.id, b.id);
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
