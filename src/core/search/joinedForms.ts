/** Neighbouring words of a query written as one: `i bert` for I-BERT, `spin quant` for SpinQuant. */
import type { IndexView } from './indexView';
import { rarity } from './queryWord';
import { frequencyOf, termRange } from './segment';

export interface JoinedForm {
  readonly form: string;
  /** Whether longer terms that begin with it count, because it ends with the last word, which may be unfinished. */
  readonly unfinished: boolean;
  /** The words of the query that it stands for. */
  readonly firstWord: number;
  readonly endWord: number;
  /** For every segment, the terms. */
  readonly spans: readonly { readonly first: number; readonly end: number }[];
  readonly rarity: number;
}

/** Words tried as one. */
const MOST_WORDS = 3;
/** Shorter forms are accidents. */
const SHORTEST_FORM = 4;
/** An unfinished form must not have more ends than this. */
const MOST_ENDS = 3;

/** The joined forms of neighbours that the vocabulary knows. */
export function joinedForms(words: readonly string[], view: IndexView): readonly JoinedForm[] {
  const found: JoinedForm[] = [];
  for (let firstWord = 0; firstWord < words.length; firstWord++) {
    for (let endWord = firstWord + 2; endWord <= Math.min(firstWord + MOST_WORDS, words.length); endWord++) {
      const form = words.slice(firstWord, endWord).join('');
      if (form.length < SHORTEST_FORM) continue;
      const ranges = view.segments.map(({ segment }) => termRange(segment.terms, form));
      const isWhole = view.segments.some(({ segment }, number) => segment.terms[ranges[number]![0]] === form);
      const ends = Math.max(...ranges.map(([first, end]) => end - first));
      if (ends === 0 || (!isWhole && (endWord < words.length || ends > MOST_ENDS))) continue;
      const spans = view.segments.map(({ segment }, number) => {
        const [first, end] = ranges[number]!;
        return isWhole ? { first, end: segment.terms[first] === form ? first + 1 : first } : { first, end };
      });
      const frequency = spans.reduce((sum, { first, end }, number) => sum + frequencyOf(view.segments[number]!.segment, first, end), 0);
      found.push({ form, unfinished: !isWhole, firstWord, endWord, spans, rarity: rarity(view.paperCount, Math.min(frequency, view.paperCount)) });
    }
  }
  return found;
}
