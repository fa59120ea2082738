/** Where and why a paper matches: the ranges that a list highlights. */
import type { Paper } from '../paper';
import { foldWithOffsets } from './foldText';
import type { FieldMatch, MatchRange, MatchReason } from './hit';
import type { JoinedForm } from './joinedForms';
import { whyTermMatches, type QueryWord } from './queryWord';
import { fieldTexts, PAPER_FIELDS, type SearchField } from './searchFields';
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

/** One thing sought that a term matches. */
interface TermMatch {
  readonly reason: MatchReason;
  /** As typed. */
  readonly word: string;
  readonly field: SearchField | undefined;
  /** Whether it counts in titles alone, unless it is sought in a field. */
  readonly inTitleOnly: boolean;
}

/** The plainest reason first: where ranges overlap, the plainer one stays. */
const PLAINNESS: readonly MatchReason[] = ['exact', 'variant', 'joined', 'prefix', 'fuzzy'];

/** Finds the matches of one query in any number of papers. */
export class MatchFinder {
  readonly #sought: SoughtWords;
  /** What each term met so far matches: papers share most of their words. */
  readonly #known = new Map<string, readonly TermMatch[]>();

  constructor(sought: SoughtWords) {
    this.#sought = sought;
  }

  /** All matches of a paper that is in the themes named `themes`. */
  find(paper: Paper, themes: readonly string[]): readonly FieldMatch[] {
    const matches: FieldMatch[] = [];
    const look = (field: SearchField, texts: readonly string[]): void => {
      for (const text of texts) {
        const ranges = this.#rangesIn(text, field);
        if (ranges.length > 0) matches.push({ field, text, ranges });
      }
    };
    for (const field of PAPER_FIELDS) look(field, fieldTexts(paper, field));
    look('theme', themes);
    return matches;
  }

  #rangesIn(text: string, field: SearchField): readonly MatchRange[] {
    const folded = foldWithOffsets(text);
    const found: MatchRange[] = [];
    visitTerms(folded.text, (term, start, end) => {
      for (const match of this.#matchesOf(term)) {
        if (match.field === undefined ? match.inTitleOnly && field !== 'title' : match.field !== field) continue;
        // The joined form of a compound covers signs that the term lacks: it cannot be marked in part.
        const isCompound = end - start !== term.length;
        const reason = isCompound && match.reason !== 'fuzzy' ? 'joined' : match.reason;
        const matchEnd = reason === 'prefix' ? start + match.word.length : end;
        found.push({ start: folded.originalStart(start), end: folded.originalEnd(matchEnd - 1), reason, word: match.word });
      }
    });
    return withoutOverlap(found);
  }

  #matchesOf(term: string): readonly TermMatch[] {
    let matches = this.#known.get(term);
    if (matches === undefined) {
      matches = [...this.#wordsMatching(term), ...this.#joinedMatching(term)];
      this.#known.set(term, matches);
    }
    return matches;
  }

  #wordsMatching(term: string): readonly TermMatch[] {
    return this.#sought.words.flatMap(({ word, field }) => {
      const reason = whyTermMatches(term, word);
      if (reason === undefined) return [];
      return [{ reason, word: word.word, field, inTitleOnly: reason === 'prefix' && word.beginnings === 'titles' }];
    });
  }

  #joinedMatching(term: string): readonly TermMatch[] {
    return this.#sought.joined.flatMap(({ form, terms, reason }) =>
      terms.has(term) ? [{ reason, word: form, field: undefined, inTitleOnly: false }] : [],
    );
  }
}

function withoutOverlap(found: readonly MatchRange[]): readonly MatchRange[] {
  const byPlainness = [...found].sort(
    (a, b) => PLAINNESS.indexOf(a.reason) - PLAINNESS.indexOf(b.reason) || b.end - b.start - (a.end - a.start),
  );
  const kept: MatchRange[] = [];
  for (const range of byPlainness) {
    if (kept.every((other) => other.end <= range.start || range.end <= other.start)) kept.push(range);
  }
  return kept.sort((a, b) => a.start - b.start);
}
