/** Neighbouring words of a query written as one: `i bert` for I-BERT, `spin quant` for SpinQuant, and mistyped `spin-qaunt`. */
import type { MatchReason } from './hit';
import type { IndexView } from './indexView';
import { canBeMisspelt, meaningsOf } from './misspellings';
import { rarity, type TermSpan } from './queryWord';
import { frequencyOf } from './segment';
import type { Token } from './tokens';

export interface JoinedForm {
  readonly form: string;
  /** The words of the query that it stands for. */
  readonly firstWord: number;
  readonly endWord: number;
  /** The terms it was found as, each with its weight. */
  readonly terms: ReadonlyMap<string, number>;
  readonly reason: MatchReason;
  /** The same for every segment of the index. */
  readonly spans: readonly (readonly TermSpan[])[];
  readonly rarity: number;
}

/** Words tried as one. */
const MOST_WORDS = 3;
/** Shorter forms are accidents. */
const SHORTEST_FORM = 4;
/** An unfinished form must not have more ends than this. */
const MOST_ENDS = 3;
/** A mistyped form must be as likely as this: its words are looked up by themselves as well. */
const LIKELY_MEANING = 0.45;

/** The joined forms of neighbours that the vocabulary knows. */
export function joinedForms(words: readonly Token[], view: IndexView): readonly JoinedForm[] {
  const found: JoinedForm[] = [];
  for (let firstWord = 0; firstWord < words.length; firstWord++) {
    for (let endWord = firstWord + 2; endWord <= Math.min(firstWord + MOST_WORDS, words.length); endWord++) {
      const neighbours = words.slice(firstWord, endWord);
      const form = neighbours.map(({ term }) => term).join('');
      if (form.length < SHORTEST_FORM) continue;
      const known = knownTerms(form, endWord === words.length, view);
      const isCompound = neighbours.every(({ compound }) => compound === neighbours[0]!.compound);
      const terms = known.size === 0 && isCompound ? likelyTerms(form, view) : known;
      if (terms.size === 0) continue;
      const spans = view.segments.map(({ segment }) =>
        [...terms].flatMap(([term, weight]) => {
          const first = segment.terms.indexOf(term);
          return first < 0 ? [] : [{ first, end: first + 1, length: term.length, weight }];
        }),
      );
      const frequency = view.segments.reduce(
        (sum, { segment }, number) => spans[number]!.reduce((own, { first, end }) => own + frequencyOf(segment, first, end), sum),
        0,
      );
      const reason = known.size === 0 ? 'fuzzy' : 'joined';
      found.push({ form, firstWord, endWord, terms, reason, spans, rarity: rarity(view.paperCount, Math.min(frequency, view.paperCount)) });
    }
  }
  return found;
}

/** The form itself; where no paper has it and it may be unfinished, its few ends. */
function knownTerms(form: string, unfinished: boolean, view: IndexView): ReadonlyMap<string, number> {
  const terms = new Set<string>();
  for (const { segment } of view.segments) {
    const [first, end] = segment.terms.range(form);
    if (first < end && segment.terms.lengthOf(first) === form.length) return new Map([[form, 1]]);
    if (unfinished && end - first <= MOST_ENDS) for (let term = first; term < end; term++) terms.add(segment.terms.at(term));
  }
  return new Map(terms.size <= MOST_ENDS ? [...terms].map((term) => [term, 1]) : []);
}

function likelyTerms(form: string, view: IndexView): ReadonlyMap<string, number> {
  if (!canBeMisspelt(form)) return new Map();
  const meanings = meaningsOf(
    form,
    view.segments.map(({ vocabulary }) => vocabulary.bigrams),
  );
  return new Map([...meanings].filter(([, weight]) => weight >= LIKELY_MEANING));
}
