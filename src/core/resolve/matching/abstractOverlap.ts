import { plainWords } from '../reading/plainWords';

/** Three words in a row: two texts share them by chance only where they share a phrase. */
const SHINGLE = 3;

/** Shorter texts are a remark, not an abstract, in words. */
const LEAST_WORDS = 25;

/** What is compared at most, in words: the beginning of an abstract is as telling as all of it. */
const MOST_WORDS = 400;

/** The share of the shorter text's phrases that the other text has too, 0 to 1; undefined where one is too short to tell. */
export function abstractOverlap(first: string, second: string): number | undefined {
  const a = plainWords(first.slice(0, 10 * MOST_WORDS)).slice(0, MOST_WORDS);
  const b = plainWords(second.slice(0, 10 * MOST_WORDS)).slice(0, MOST_WORDS);
  if (Math.min(a.length, b.length) < LEAST_WORDS) return undefined;
  const [few, many] = a.length <= b.length ? [shingles(a), shingles(b)] : [shingles(b), shingles(a)];
  return [...few].filter((shingle) => many.has(shingle)).length / few.size;
}

function shingles(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.slice(SHINGLE - 1).map((_, index) => words.slice(index, index + SHINGLE).join(' ')));
}
