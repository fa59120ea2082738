/** What a search answers. */
import type { Paper } from '../paper';
import type { SearchField } from './searchFields';

/**
 * Why a word of the paper matches a word of the query: the same letters, begins with them, the same word in another form
 * (British or American, singular or plural), what a mistyped word may have meant, or written in one word here and in several there.
 */
export type MatchReason = 'exact' | 'prefix' | 'variant' | 'fuzzy' | 'joined';

export interface MatchRange {
  /** Offsets in the text of the match, in UTF-16 code units; `end` is just behind. */
  readonly start: number;
  readonly end: number;
  readonly reason: MatchReason;
  /** The word of the query, lower case and folded. */
  readonly word: string;
}

/** The matches in one text of a field. A field with several texts (authors, keywords, themes) has a match for each that matched. */
export interface FieldMatch {
  readonly field: SearchField;
  /** The text that the ranges refer to, unchanged: the title, the abstract, one author as "Given Family", one keyword. */
  readonly text: string;
  /** In order, without overlap. */
  readonly ranges: readonly MatchRange[];
}

export interface Hit {
  readonly paper: Paper;
  /** Comparable within one answer only; 0 where the query does not rank (it is empty or only filters). */
  readonly score: number;
  /** Computed when first asked for, since most hits are never shown. */
  readonly matches: readonly FieldMatch[];
}
