/** Where and why a paper matches: the ranges that a list highlights. */
import type { Paper } from '../paper';
import { foldWithOffsets } from './foldText';
import type { FieldMatch, MatchRange, MatchReason } from './hit';
import type { JoinedForm } from './joinedForms';
import { whyTermMatches, type QueryWord } from './queryWord';
import type { SearchField } from './searchFields';
import { PAPER_FIELDS, fieldTexts } from './searchFields';
import { visitTerms } from './tokens';

/** What to look for: words, wherever they stand or in one field, and the joined forms of neighbours. */
export interface SoughtWords {
  readonly words: readonly SoughtWord[];
  readonly joined: readonly JoinedForm[];
}

export interface SoughtWord {
  readonly word: QueryWord;
  /** Where alone it counts; everywhere if undefined. */
  readonly field: SearchField | undefined;
}

/** The plainest reason first: where ranges overlap, the plainer one stays. */
const PLAINNESS: readonly MatchReason[] = ['exact', 'variant', 'joined', 'prefix', 'fuzzy'];

/** All matches of a paper that is in the themes named `themes`. */
export function findMatches(paper: Paper, themes: readonly string[], sought: SoughtWords): readonly FieldMatch[] {
  const matches: FieldMatch[] = [];
  const look = (field: SearchField, texts: readonly string[]): void => {
    for (const text of texts) {
      const ranges = rangesIn(text, field, sought);
      if (ranges.length > 0) matches.push({ field, text, ranges });
    }
  };
  for (const field of PAPER_FIELDS) look(field, fieldTexts(paper, field));
  look('theme', themes);
  return matches;
}

function rangesIn(text: string, field: SearchField, sought: SoughtWords): readonly MatchRange[] {
  const folded = foldWithOffsets(text);
  const found: MatchRange[] = [];
  const add = (start: number, end: number, reason: MatchReason, word: string): void => {
    found.push({ start: folded.originalStart(start), end: folded.originalEnd(end - 1), reason, word });
  };
  visitTerms(folded.text, (term, start, end) => {
    // The joined form of a compound covers signs that the term lacks.
    const whole = end - start === term.length;
    for (const { word, field: only } of sought.words) {
      if (only !== undefined && only !== field) continue;
      const reason = whyTermMatches(term, word);
      if (reason === undefined || (reason === 'prefix' && word.titlesOnly && field !== 'title' && only === undefined)) continue;
      if (reason === 'prefix' && whole) add(start, start + word.word.length, reason, word.word);
      else add(start, end, whole || reason === 'fuzzy' ? reason : 'joined', word.word);
    }
    for (const { form, unfinished } of sought.joined) {
      if (term === form || (unfinished && term.startsWith(form))) add(start, end, 'joined', form);
    }
  });
  return withoutOverlap(found);
}

function withoutOverlap(found: readonly MatchRange[]): readonly MatchRange[] {
  const byPlainness = [...found].sort((a, b) => PLAINNESS.indexOf(a.reason) - PLAINNESS.indexOf(b.reason) || b.end - b.start - (a.end - a.start));
  const kept: MatchRange[] = [];
  for (const range of byPlainness) {
    if (kept.every((other) => other.end <= range.start || range.end <= other.start)) kept.push(range);
  }
  return kept.sort((a, b) => a.start - b.start);
}
