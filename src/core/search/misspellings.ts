/**
 * What a mistyped word may have meant: Fuse.js over the few words of the vocabulary that look like it, weighed by typing distance.
 * Fuse.js is at its best there (short strings, few of them, a keystroke's budget); scanning whole papers with it takes a second.
 */
import Fuse from 'fuse.js';
import type { BigramIndex } from './bigramIndex';
import { typingDistance } from './typingDistance';

/** Words of the vocabulary compared with a mistyped one; more cost time and mend nothing. */
const CANDIDATES = 150;
/** Meanings kept. */
const MEANINGS = 12;
/** Fuse.js counts a swap as two errors; .55 still admits one in a word of five letters. */
const FUSE_THRESHOLD = 0.55;
/** Fuse.js cuts longer patterns into chunks; nobody mistypes a word so long and expects to find it. */
const LONGEST_WORD = 32;
const SHORTEST_WORD = 3;
/** What a meaning counts beside a word typed right, before its distance is taken off. */
const BEST_WEIGHT = 0.8;
/** What remains of the weight of a meaning that is not the likeliest, so that it decides before chance differences between papers do. */
const LESS_LIKELY = 0.9;
/** A meaning less alike than this is none. */
const LEAST_LIKENESS = 0.35;
/** Longest words in which one error, and two, are forgiven; longer ones may have three. */
const SHORT_WORD = 5;
const MIDDLING_WORD = 9;
/** In typing errors: what unlikely ones may cost more than likely ones. */
const TOLERANCE = 0.45;
/** In typing errors: the first letter is seldom wrong. */
const WRONG_FIRST_LETTER = 0.25;
/** In typing errors: that the word is not finished. */
const UNFINISHED = 0.35;
/** From this length on a word may be mistyped and unfinished. */
const SHORTEST_UNFINISHED = 5;

/** Whether `word` is a kind of word that can be mistyped: it has letters, and is neither tiny nor endless. */
export function canBeMisspelt(word: string): boolean {
  return word.length >= SHORTEST_WORD && word.length <= LONGEST_WORD && /\p{L}/u.test(word);
}

/** The terms that `word` may have meant, each with its weight (below 1). */
export function meaningsOf(word: string, vocabularies: readonly BigramIndex[]): ReadonlyMap<string, number> {
  const errors = allowedErrors(word);
  const candidates = new Set(vocabularies.flatMap((vocabulary) => vocabulary.candidates(word, errors, CANDIDATES)));
  const alike = [...candidates]
    .map((term) => ({ term, likeness: likenessOf(word, term, errors) }))
    .filter(({ likeness }) => likeness > LEAST_LIKENESS);
  const terms = alike.map(({ term }) => term);
  const fuse = new Fuse(terms, { threshold: FUSE_THRESHOLD, location: 0, distance: 100, ignoreFieldNorm: true });
  // Fuse.js puts the most alike first, by its own count of errors; sorting is stable, so that this decides between equal distances.
  const meanings = fuse
    .search(word)
    .map(({ refIndex }) => alike[refIndex]!)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MEANINGS);
  const most = meanings[0]?.likeness;
  return new Map(meanings.map(({ term, likeness }) => [term, (likeness === most ? 1 : LESS_LIKELY) * BEST_WEIGHT * likeness * likeness]));
}

function allowedErrors(word: string): number {
  if (word.length <= SHORT_WORD) return 1;
  return word.length <= MIDDLING_WORD ? 2 : 3;
}

/** 1 for the same word, 0 and below for a different one. */
function likenessOf(word: string, term: string, errors: number): number {
  const { whole, beginning } = typingDistance(word, term, errors + TOLERANCE);
  const distance = word.length < SHORTEST_UNFINISHED ? whole : Math.min(whole, beginning + UNFINISHED);
  const first = word[0] === term[0] ? 0 : WRONG_FIRST_LETTER;
  return 1 - (distance + first) / Math.max(word.length, 4);
}
