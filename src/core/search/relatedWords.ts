import { foldText } from './foldText';
import { FUNCTION_WORDS } from './functionWords';
import type { IndexView } from './indexView';
import { lookUpWholeWord, type QueryWord } from './queryWord';
import { visitTerms } from './tokens';

/** Words that say most about a text; more make the answer slower, not better. */
const MOST_WORDS = 32;
/** Shorter words say little by themselves. */
const SHORTEST_WORD = 3;

/** A word of a text and how much it says about it. */
export interface TellingWord {
  readonly word: QueryWord;
  readonly weight: number;
}

/** The words of `text` that tell it from the papers: those used often here and seldom there (BM25's weights, k1 = 1). */
export function tellingWords(text: string, view: IndexView): readonly TellingWord[] {
  const counts = new Map<string, number>();
  visitTerms(foldText(text), (term) => {
    if (term.length >= SHORTEST_WORD && !FUNCTION_WORDS.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  });
  return [...counts]
    .map(([term, count]) => {
      const word = lookUpWholeWord(term, view);
      return { word, weight: (word.rarity * 2 * count) / (count + 1) };
    })
    .filter(({ word }) => word.spans.some((spans) => spans.length > 0))
    .sort((a, b) => b.weight - a.weight || (a.word.word < b.word.word ? -1 : 1))
    .slice(0, MOST_WORDS);
}
