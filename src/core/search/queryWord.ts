/**
 * One word of a query and everything in the vocabulary that it may stand for.
 */
import { documentFrequency, firstTermFrom, termRange } from './segment';
import type { OpenSegment } from './openSegment';
import { canBeMisspelt, meaningsOf } from './misspellings';
import { spellingVariants } from './spellingVariants';
import type { MatchReason } from './hit';

/** Term indexes of one segment with their weights. */
export type WeightedTerms = ReadonlyMap<number, number>;

export interface QueryWord {
  readonly word: string;
  /** How rare it is, as in BM25; a rare word decides. */
  readonly rarity: number;
  /** For every segment, in order, the terms it may stand for. */
  readonly terms: readonly WeightedTerms[];
  /** Terms longer than the word count in titles only, because it is too short to mean one of them. */
  readonly titlesOnly: boolean;
  readonly variants: ReadonlySet<string>;
  readonly meanings: ReadonlyMap<string, number>;
}

/** What a beginning counts beside the whole word, and how much of it depends on how much of the word is typed. */
const PREFIX_WEIGHT = 0.35;
const PREFIX_TYPED_WEIGHT = 0.35;
/** What another form of the word counts beside the word itself. */
const VARIANT_WEIGHT = 0.93;
/** A word shorter than this stands for longer ones in titles only. */
const SHORTEST_FULL_PREFIX = 3;
/** A word found in a smaller share of the papers may be mistyped. */
const SUSPICIOUS_SHARE = 0.005;
/** Meanings below this weight do not make a word less rare. */
const LIKELY_MEANING = 0.3;
/** Share of the papers with a longer word that count against the rarity of the word itself. */
const UNION_SHARE = 0.05;
const LEAST_RARITY = 0.05;

/** BM25's inverse document frequency. */
export function rarity(documents: number, frequency: number): number {
  return Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
}

/** Looks `word` up in the segments, which hold `documents` papers together. */
export function lookUpWord(word: string, segments: readonly OpenSegment[], documents: number): QueryWord {
  const variants = spellingVariants(word);
  const terms = segments.map(() => new Map<number, number>());
  const note = (segment: number, term: number, weight: number): void => {
    const known = terms[segment]!.get(term);
    if (known === undefined || known < weight) terms[segment]!.set(term, weight);
  };
  let exact = 0;
  for (const [form, formWeight] of [[word, 1], ...[...variants].map((variant) => [variant, VARIANT_WEIGHT] as const)] as const) {
    let frequency = 0;
    segments.forEach(({ segment }, number) => {
      const [first, end] = termRange(segment.terms, form);
      for (let term = first; term < end; term++) {
        const length = segment.terms[term]!.length;
        if (length === form.length) {
          frequency += documentFrequency(segment, term);
          note(number, term, formWeight);
        } else {
          note(number, term, formWeight * (PREFIX_WEIGHT + (PREFIX_TYPED_WEIGHT * form.length) / length));
        }
      }
    });
    exact = Math.max(exact, frequency);
  }
  let union = 0;
  terms.forEach((found, number) => {
    for (const term of found.keys()) union += documentFrequency(segments[number]!.segment, term);
  });
  let meanings: ReadonlyMap<string, number> = new Map();
  if (canBeMisspelt(word) && (union === 0 || union < SUSPICIOUS_SHARE * documents)) {
    meanings = meaningsOf(word, segments.map((segment) => segment.bigrams));
    let commonest = 0;
    for (const [meaning, weight] of meanings) {
      let frequency = 0;
      segments.forEach(({ segment }, number) => {
        const term = firstTermFrom(segment.terms, meaning);
        if (segment.terms[term] !== meaning) return;
        note(number, term, weight);
        frequency += documentFrequency(segment, term);
      });
      if (weight > LIKELY_MEANING) commonest = Math.max(commonest, frequency);
    }
    union += commonest;
  }
  union = Math.min(union, documents);
  const frequency = exact > 0 ? Math.min(documents, Math.max(exact, UNION_SHARE * union)) : union;
  return {
    word,
    rarity: Math.max(LEAST_RARITY, rarity(documents, frequency)),
    terms,
    titlesOnly: word.length < SHORTEST_FULL_PREFIX,
    variants,
    meanings,
  };
}

/** Why `term` matches; undefined where it does not. */
export function whyTermMatches(term: string, { word, variants, meanings }: QueryWord): MatchReason | undefined {
  if (term === word) return 'exact';
  if (variants.has(term)) return 'variant';
  if (term.startsWith(word)) return 'prefix';
  if (meanings.has(term)) return 'fuzzy';
  return undefined;
}
