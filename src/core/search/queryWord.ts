/**
 * One word of a query and everything in the vocabulary that it may stand for: the word itself, words that begin with it,
 * other forms of it, and, where it is found almost nowhere, what it may be a misspelling of.
 */
import type { MatchReason } from './hit';
import type { IndexView } from './indexView';
import { canBeMisspelt, meaningsOf } from './misspellings';
import { frequencyOf } from './segment';
import { spellingVariants } from './spellingVariants';
import { wordPair, type WordPair } from './wordPair';

/** A run of neighbouring terms of one segment that a word may stand for. */
export interface TermSpan {
  readonly first: number;
  readonly end: number;
  /** Length of what was looked up: a term of this length is the word itself, a longer one begins with it. */
  readonly length: number;
  readonly weight: number;
}

export interface QueryWord {
  readonly word: string;
  /** How rare it is, as in BM25: a rare word decides. */
  readonly rarity: number;
  /** For every segment of the index, in order, the terms it may stand for. */
  readonly spans: readonly (readonly TermSpan[])[];
  /** Where terms that only begin with the word count. A short word means one of them in titles at most. */
  readonly beginnings: 'everywhere' | 'titles' | 'nowhere';
  /** Other forms of the word, with their weights. */
  readonly variants: ReadonlyMap<string, number>;
  /** What it may be a misspelling of, with weights. */
  readonly meanings: ReadonlyMap<string, number>;
  /** The two words that it may be written from. */
  readonly pair: WordPair | undefined;
}

/** What a beginning counts beside the whole word, and how much of that depends on how much of the word is typed. */
const PREFIX_WEIGHT = 0.35;
const PREFIX_TYPED_WEIGHT = 0.35;
/** A word shorter than this stands for longer ones in titles only. */
const SHORTEST_FULL_PREFIX = 3;
/** A word found in a smaller share of the papers may be mistyped. */
const SUSPICIOUS_SHARE = 0.01;
/** The same for a word that no paper has as it stands, but papers have longer words that begin with it. */
const SUSPICIOUS_PREFIX_SHARE = 0.05;
/** Meanings below this weight do not make a word less rare. */
const LIKELY_MEANING = 0.3;
/** Share of the papers with a longer word that count against the rarity of the word itself. */
const LONGER_WORD_SHARE = 0.05;
const LEAST_RARITY = 0.05;

/** BM25's inverse document frequency. */
export function rarity(documents: number, frequency: number): number {
  return Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
}

/** The weight of a term of `termLength` letters in a span. */
export function weightInSpan({ length, weight }: TermSpan, termLength: number): number {
  return termLength === length ? weight : weight * (PREFIX_WEIGHT + (PREFIX_TYPED_WEIGHT * length) / termLength);
}

/** Looks `word` (lower case, folded) up. */
export function lookUpWord(word: string, view: IndexView): QueryWord {
  const variants = spellingVariants(word);
  const spans = view.segments.map((): TermSpan[] => []);
  let itself = 0;
  let commonestForm = 0;
  for (const [form, weight] of [[word, 1] as const, ...variants]) {
    let frequency = 0;
    view.segments.forEach(({ segment }, number) => {
      const [first, end] = segment.terms.range(form);
      if (first === end) return;
      spans[number]!.push({ first, end, length: form.length, weight });
      if (segment.terms.lengthOf(first) === form.length) frequency += frequencyOf(segment, first, first + 1);
    });
    if (form === word) itself = frequency;
    commonestForm = Math.max(commonestForm, frequency);
  }
  let union = spans.reduce(
    (sum, ofSegment, number) => sum + unionOf(ofSegment, (first, end) => frequencyOf(view.segments[number]!.segment, first, end)),
    0,
  );
  let meanings: ReadonlyMap<string, number> = new Map();
  let pair: WordPair | undefined;
  if (canBeMisspelt(word) && (union === 0 || union < (itself > 0 ? SUSPICIOUS_SHARE : SUSPICIOUS_PREFIX_SHARE) * view.paperCount)) {
    pair = wordPair(word, view);
    meanings = meaningsOf(
      word,
      view.segments.map(({ vocabulary }) => vocabulary.bigrams),
    );
    union += addMeanings(meanings, view, spans);
  }
  union = Math.min(union, view.paperCount);
  const frequency = commonestForm > 0 ? Math.min(view.paperCount, Math.max(commonestForm, LONGER_WORD_SHARE * union)) : union;
  return {
    word,
    rarity: Math.max(LEAST_RARITY, rarity(view.paperCount, frequency)),
    spans,
    beginnings: word.length < SHORTEST_FULL_PREFIX ? 'titles' : 'everywhere',
    variants,
    meanings,
    pair,
  };
}

/** Adds the terms a word may have meant; returns how many papers have the commonest likely one. */
function addMeanings(meanings: ReadonlyMap<string, number>, view: IndexView, spans: readonly TermSpan[][]): number {
  let commonest = 0;
  for (const [meaning, weight] of meanings) {
    let frequency = 0;
    view.segments.forEach(({ segment }, number) => {
      const index = segment.terms.indexOf(meaning);
      if (index < 0) return;
      spans[number]!.push({ first: index, end: index + 1, length: meaning.length, weight });
      frequency += frequencyOf(segment, index, index + 1);
    });
    if (weight > LIKELY_MEANING) commonest = Math.max(commonest, frequency);
  }
  return commonest;
}

/** The sum of `frequency` over spans, which lie apart or one in another, each term counted once. */
function unionOf(spans: readonly TermSpan[], frequency: (first: number, end: number) => number): number {
  let sum = 0;
  let counted = 0;
  for (const { first, end } of [...spans].sort((a, b) => a.first - b.first || b.end - a.end)) {
    if (first < counted) continue;
    sum += frequency(first, end);
    counted = end;
  }
  return sum;
}

/** Looks `word` up as it stands, in any of its forms, but neither as a beginning nor as a misspelling. */
export function lookUpWholeWord(word: string, view: IndexView): QueryWord {
  const variants = spellingVariants(word);
  let frequency = 0;
  const spans = view.segments.map(({ segment }) =>
    [[word, 1] as const, ...variants].flatMap(([form, weight]) => {
      const first = segment.terms.indexOf(form);
      if (first < 0) return [];
      frequency += frequencyOf(segment, first, first + 1);
      return [{ first, end: first + 1, length: form.length, weight }];
    }),
  );
  const rarityOfAll = Math.max(LEAST_RARITY, rarity(view.paperCount, Math.min(frequency, view.paperCount)));
  return { word, rarity: rarityOfAll, spans, beginnings: 'nowhere', variants, meanings: new Map(), pair: undefined };
}

/** Why `term` matches; undefined where it does not. */
export function whyTermMatches(term: string, { word, variants, beginnings, meanings, pair }: QueryWord): MatchReason | undefined {
  if (term === word) return 'exact';
  if (variants.has(term)) return 'variant';
  if (beginnings !== 'nowhere' && term.startsWith(word)) return 'prefix';
  if (meanings.has(term)) return 'fuzzy';
  if (pair !== undefined && (term === pair.words[0] || term.startsWith(pair.words[1]))) return 'joined';
  return undefined;
}
