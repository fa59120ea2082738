/**
 * How far a typed word lies from a word of the vocabulary, in typing errors. Optimal string alignment (Damerau-Levenshtein where
 * no part is edited twice) with the errors that people make most (two letters swapped, one left out, one doubled, one for another that
 * sounds like it) as 1, and any other wrong or added letter as a little more: `pipelinse` is nearer to `pipelines` than to `pipeline`,
 * and `sparce` to `sparse` than to `space`.
 */

/** Longest words compared; a longer one is not a word that someone mistyped. */
const LONGEST = 64;
/** Costs are counted in whole parts of an error, so that rows can be integers. */
const PARTS = 20;
const LIKELY_ERROR = 20;
const UNLIKELY_ERROR = 21;

/** Letters that stand for one another in words spelt by ear. */
const SOUND_ALIKE = ['aeiouy', 'cksz'];
/** The group of each letter, 0 for none. */
const soundOf = new Uint8Array(128);
SOUND_ALIKE.forEach((letters, group) => {
  for (const letter of letters) soundOf[letter.charCodeAt(0)] = group + 1;
});

/** Rows of the distance matrix, reused from call to call: this runs some hundred times a keystroke. */
const rows = [new Uint16Array(LONGEST + 1), new Uint16Array(LONGEST + 1), new Uint16Array(LONGEST + 1)] as const;

export interface TypingDistance {
  /** To the whole word. */
  readonly whole: number;
  /** To the beginning of the word that is nearest: for a word that is still being typed. */
  readonly beginning: number;
}

const TOO_FAR: TypingDistance = { whole: Infinity, beginning: Infinity };

/** Distances from `typed` to `word`, infinite where they would be more than `limit`. */
export function typingDistance(typed: string, word: string, limit: number): TypingDistance {
  const height = typed.length;
  if (height > LONGEST) return TOO_FAR;
  const most = limit * PARTS;
  // A longer beginning has too many letters that were not typed.
  const width = Math.min(word.length, height + Math.floor(limit), LONGEST);
  let [beforePrevious, previous, current]: [Uint16Array, Uint16Array, Uint16Array] = [rows[0], rows[1], rows[2]];
  for (let j = 0; j <= width; j++) previous[j] = j * LIKELY_ERROR;
  for (let i = 1; i <= height; i++) {
    const letter = typed.charCodeAt(i - 1);
    const letterBefore = i > 1 ? typed.charCodeAt(i - 2) : -1;
    const added = letter === letterBefore ? LIKELY_ERROR : UNLIKELY_ERROR;
    let nearest = (current[0] = previous[0]! + added);
    for (let j = 1; j <= width; j++) {
      const other = word.charCodeAt(j - 1);
      let distance = previous[j - 1]! + (letter === other ? 0 : soundsLike(letter, other) ? LIKELY_ERROR : UNLIKELY_ERROR);
      const withAdded = previous[j]! + added;
      if (withAdded < distance) distance = withAdded;
      const withLeftOut = current[j - 1]! + LIKELY_ERROR;
      if (withLeftOut < distance) distance = withLeftOut;
      if (j > 1 && letterBefore === other && letter === word.charCodeAt(j - 2)) {
        const withSwap = beforePrevious[j - 2]! + LIKELY_ERROR;
        if (withSwap < distance) distance = withSwap;
      }
      current[j] = distance;
      if (distance < nearest) nearest = distance;
    }
    if (nearest > most) return TOO_FAR;
    [beforePrevious, previous, current] = [previous, current, beforePrevious];
  }
  let beginning = Infinity;
  for (let j = 0; j <= width; j++) if (previous[j]! < beginning) beginning = previous[j]!;
  const whole = width === word.length ? previous[width]! : Infinity;
  return { whole: whole > most ? Infinity : whole / PARTS, beginning: beginning > most ? Infinity : beginning / PARTS };
}

function soundsLike(letter: number, other: number): boolean {
  const sound = soundOf[letter];
  return sound !== undefined && sound !== 0 && sound === soundOf[other];
}
