/**
 * What a mistyped word may have meant: Fuse.js over the few words of the vocabulary that look like it.
 * Fuse.js is at its best there (short strings, few of them, a keystroke's budget); scanning whole papers with it takes a second.
 */
import Fuse from 'fuse.js/basic';
import type { BigramIndex } from './bigramIndex';
import { editDistances } from './editDistance';

/** Words that Fuse.js looks at; more cost time and mend nothing. */
const CANDIDATES = 400;
/** Meanings kept. */
const MEANINGS = 24;
/** Fuse.js counts a swap as two errors; .55 still admits one in a word of five letters. */
const FUSE_THRESHOLD = 0.55;
/** Fuse.js cuts longer patterns into chunks; nobody mistypes a word so long and expects to find it. */
const LONGEST_WORD = 32;
const SHORTEST_WORD = 3;
/** What a meaning counts beside a word typed right, before its distance is taken off. */
const BEST_WEIGHT = 0.8;
/** A meaning less alike than this is none. */
const LEAST_LIKENESS = 0.35;
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

/** The terms that `word` may have meant, each with its weight (below 1), the likeliest first. */
export function meaningsOf(word: string, vocabularies: readonly BigramIndex[]): ReadonlyMap<string, number> {
  const errors = allowedErrors(word);
  const candidates = [...new Set(vocabularies.flatMap((vocabulary) => vocabulary.candidates(word, errors, CANDIDATES)))];
  const fuse = new Fuse(candidates, { threshold: FUSE_THRESHOLD, location: 0, distance: 100, ignoreFieldNorm: true });
  const meanings: { term: string; weight: number }[] = [];
  for (const { item: term } of fuse.search(word, { limit: 2 * MEANINGS })) {
    const likeness = likenessOf(word, term, errors);
    if (likeness > LEAST_LIKENESS) meanings.push({ term, weight: BEST_WEIGHT * likeness * likeness });
  }
  meanings.sort((a, b) => b.weight - a.weight);
  return new Map(meanings.slice(0, MEANINGS).map(({ term, weight }) => [term, weight]));
}

function allowedErrors(word: string): number {
  if (word.length <= 5) return 1;
  return word.length <= 9 ? 2 : 3;
}

/** 1 for the same word, 0 and below for a different one. */
function likenessOf(word: string, term: string, errors: number): number {
  const { whole, beginning } = editDistances(word, term, errors);
  const unfinished = word.length >= SHORTEST_UNFINISHED && beginning <= errors ? beginning + UNFINISHED : Infinity;
  const distance = Math.min(whole <= errors ? whole : Infinity, unfinished);
  const first = word[0] === term[0] ? 0 : WRONG_FIRST_LETTER;
  return 1 - (distance + first) / Math.max(word.length, 4);
}
