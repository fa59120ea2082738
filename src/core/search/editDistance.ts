/**
 * How many typing errors lie between two words: letters missing, added, replaced, or two neighbours swapped.
 * Optimal string alignment (Damerau-Levenshtein where no part is edited twice), rows kept from call to call.
 */

/** Longest word compared; a longer one is not a word that someone mistyped. */
const LONGEST = 64;

const rows = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)] as const;

/** Distances from a typed word to a vocabulary word; each is `limit + 1` where it would be more than `limit`. */
export interface Distances {
  /** To the whole word. */
  readonly whole: number;
  /** To the beginning of the word that is nearest: for a word that is still being typed. */
  readonly beginning: number;
}

/** Distances from `typed` to `word`, counted up to `limit`. */
export function editDistances(typed: string, word: string, limit: number): Distances {
  const tooFar = limit + 1;
  const height = typed.length;
  if (height > LONGEST) return { whole: tooFar, beginning: tooFar };
  // No beginning longer than this can be within the limit.
  const width = Math.min(word.length, height + limit, LONGEST);
  let [beforePrevious, previous, current]: [Uint8Array, Uint8Array, Uint8Array] = [rows[0], rows[1], rows[2]];
  for (let j = 0; j <= width; j++) previous[j] = j;
  for (let i = 1; i <= height; i++) {
    const letter = typed.charCodeAt(i - 1);
    current[0] = i;
    let best = i;
    for (let j = 1; j <= width; j++) {
      const other = word.charCodeAt(j - 1);
      let distance = previous[j - 1]! + (letter === other ? 0 : 1);
      distance = Math.min(distance, previous[j]! + 1, current[j - 1]! + 1);
      if (i > 1 && j > 1 && letter === word.charCodeAt(j - 2) && typed.charCodeAt(i - 2) === other) {
        distance = Math.min(distance, beforePrevious[j - 2]! + 1);
      }
      current[j] = distance;
      if (distance < best) best = distance;
    }
    if (best > limit) return { whole: tooFar, beginning: tooFar };
    [beforePrevious, previous, current] = [previous, current, beforePrevious];
  }
  let beginning = tooFar;
  for (let j = 0; j <= width; j++) beginning = Math.min(beginning, previous[j]!);
  const whole = width === word.length ? Math.min(previous[width]!, tooFar) : tooFar;
  return { whole, beginning };
}
