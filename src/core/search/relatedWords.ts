import { foldText } from './foldText';
import { FUNCTION_WORDS } from './functionWords';
import type { IndexView } from './indexView';
import { lookUpWholeWord, rarity, type QueryWord } from './queryWord';
import { frequencyOf } from './segment';
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
    .map(([term, count]) => ({ term, weight: (rarityOf(term, view) * 2 * count) / (count + 1) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(({ term, weight }) => ({ word: lookUpWholeWord(term, view), weight }));
}

/** Rarity of the term as it stands; 0 where no paper has it. */
function rarityOf(term: string, view: IndexView): number {
  const frequency = view.segments.reduce((sum, { segment }) => {
    const index = segment.terms.indexOf(term);
    return index < 0 ? sum : sum + frequencyOf(segment, index, index + 1);
  }, 0);
  return frequency === 0 ? 0 : rarity(view.paperCount, Math.min(frequency, view.paperCount));
}
