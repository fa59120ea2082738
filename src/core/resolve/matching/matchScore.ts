/**
 * Whether a record is the work that was asked for. Each fact that both sides have adds to or takes from the evidence, as log-odds do in
 * record linkage (Fellegi and Sunter, A Theory for Record Linkage, 1969); facts that one side lacks count nothing.
 * The weights and both thresholds are measured by test/bench/resolve.ts.
 */
import { authorOverlap } from './authorOverlap';
import { abstractOverlap } from './abstractOverlap';
import { titleSimilarity } from './titleSimilarity';
import type { TitleQuestion } from '../question';
import type { RecordFacts } from '../workRecord';

/** What comes of a comparison: take it, show it to the user, or leave it. */
export type Verdict = 'accept' | 'ask' | 'reject';

export interface MatchScore {
  /** How likely it is the same work, 0 to 1. */
  readonly score: number;
  readonly verdict: Verdict;
  /** What it rests on, for the user to judge; undefined where one side does not say. */
  readonly title: number;
  readonly authors?: number;
  /** Years between the two. */
  readonly years?: number;
  readonly abstract?: number;
}

/** From this score on a record is taken unseen: precision 1.000 and recall .986 by title alone, .999 and more with authors or the year. */
export const ACCEPT_FROM = 0.95;

/** From this score on a record is worth showing. */
export const ASK_FROM = 0.05;

/** Evidence by how alike the titles are; between the points it is interpolated. At 1 it grows with the words that say something. */
const TITLE_EVIDENCE: readonly (readonly [number, number])[] = [
  [0, -12],
  [0.5, -8],
  [0.7, -4.5],
  [0.8, -3],
  [0.9, -1.5],
  [0.95, 0.5],
  [0.98, 2],
];
const EVIDENCE_A_WORD = 0.75;
const MOST_TITLE_EVIDENCE = 6;

const AUTHOR_EVIDENCE: readonly (readonly [number, number])[] = [
  [0, -6],
  [0.25, 0],
  [0.5, 2.5],
  [0.75, 3.5],
];

/** By years apart: a preprint and its publication are often one or two years from each other. */
const YEAR_EVIDENCE: readonly (readonly [number, number])[] = [
  [1, 0.7],
  [2, 0.2],
  [3, -0.5],
  [5, -1.5],
  [8, -3],
];

/** Only ever in favour: a digest may carry a summary of its own instead of the abstract. */
const ABSTRACT_EVIDENCE: readonly (readonly [number, number])[] = [
  [0.08, 0],
  [0.2, 1.5],
  [0.4, 4],
  [0.6, 6],
];

/** Below this likeness two titles have nothing to do with each other, whatever else agrees: an abstract may be in the wrong place. */
const LEAST_TITLE = 0.3;

/** Compares what is asked with what a record says. Symmetric in title and authors. */
export function matchScore(question: TitleQuestion, facts: RecordFacts): MatchScore {
  const { similarity, tellingWords } = titleSimilarity(question.title, facts.title);
  const authors = authorOverlap(question.authors ?? [], facts.authors ?? []);
  const years = yearsBetween(question.year, facts);
  const abstract = question.abstract === undefined || facts.abstract === undefined ? undefined : abstractOverlap(question.abstract, facts.abstract);
  const evidence =
    titleEvidence(similarity, tellingWords) +
    (authors === undefined ? 0 : interpolated(AUTHOR_EVIDENCE, authors)) +
    (years === undefined ? 0 : interpolated(YEAR_EVIDENCE, years)) +
    (abstract === undefined ? 0 : interpolated(ABSTRACT_EVIDENCE, abstract));
  const score = similarity < LEAST_TITLE ? 0 : 1 / (1 + Math.exp(-evidence));
  return {
    score,
    verdict: score >= ACCEPT_FROM ? 'accept' : score >= ASK_FROM ? 'ask' : 'reject',
    title: similarity,
    ...(authors === undefined ? {} : { authors }),
    ...(years === undefined ? {} : { years }),
    ...(abstract === undefined ? {} : { abstract }),
  };
}

function titleEvidence(similarity: number, tellingWords: number): number {
  const most = Math.min(MOST_TITLE_EVIDENCE, EVIDENCE_A_WORD * tellingWords);
  if (similarity === 1) return most;
  return Math.min(most, interpolated(TITLE_EVIDENCE, similarity));
}

function yearsBetween(year: number | undefined, { date, published }: RecordFacts): number | undefined {
  const years = [date, published].map((text) => Number(text?.slice(0, 4))).filter((found) => found > 0);
  return year === undefined || years.length === 0 ? undefined : Math.min(...years.map((found) => Math.abs(found - year)));
}

/** The value at `x` of the line through the points; beyond the first and last it goes on level. */
function interpolated(points: readonly (readonly [number, number])[], x: number): number {
  let [left, before] = points[0] ?? [0, 0];
  if (x <= left) return before;
  for (const [right, after] of points.slice(1)) {
    if (x <= right) return before + ((after - before) * (x - left)) / (right - left);
    [left, before] = [right, after];
  }
  return before;
}
