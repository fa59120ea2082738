/** How people mistype and misspell, as seeded changes of a word. */
import type { Random } from './random';

const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function neighbours(letter: string): string {
  for (const [row, keys] of KEYBOARD.entries()) {
    const column = keys.indexOf(letter);
    if (column < 0) continue;
    return [keys[column - 1], keys[column + 1], KEYBOARD[row - 1]?.[column], KEYBOARD[row + 1]?.[column]].filter(Boolean).join('');
  }
  return '';
}

/** A slip of the fingers: a neighbouring key, two letters swapped, one left out, one doubled. */
export function slip(word: string, random: Random): string {
  const at = random.below(word.length);
  const letter = word[at]!;
  switch (random.below(4)) {
    case 0: {
      const near = neighbours(letter);
      return near === ''
        ? word.slice(0, at) + word.slice(at + 1)
        : word.slice(0, at) + near[random.below(near.length)]! + word.slice(at + 1);
    }
    case 1:
      return at + 1 < word.length
        ? word.slice(0, at) + word[at + 1]! + letter + word.slice(at + 2)
        : word.slice(0, at - 1) + letter + word[at - 1]!;
    case 2:
      return word.slice(0, at) + word.slice(at + 1);
    default:
      return word.slice(0, at) + letter + word.slice(at);
  }
}

/** Confusions of people who know how a word sounds. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ie/, 'ei'],
  [/ei/, 'ie'],
  [/([bcdfglmnprst])\1/, '$1'],
  [/([aeiou])([lmnprst])([aeiou])/, '$1$2$2$3'],
  [/ph/, 'f'],
  [/ence/, 'ance'],
  [/ance/, 'ence'],
  [/ent$/, 'ant'],
  [/ant$/, 'ent'],
  [/ible/, 'able'],
  [/able/, 'ible'],
  [/sc(?=[ei])/, 's'],
  [/qu/, 'kw'],
  [/tion/, 'sion'],
  [/c(?=[ei])/, 's'],
  [/y(?=.)/, 'i'],
  [/ur/, 'er'],
  [/er/, 'ar'],
  [/or/, 'er'],
  [/ch/, 'k'],
  [/([aeiou])ous/, '$1us'],
  [/mn/, 'm'],
  [/x/, 'ks'],
  [/a(?=[lnrt])/, 'e'],
  [/e(?=[lnrt])/, 'a'],
  [/i(?=[lnrt])/, 'e'],
];

/** Spelt as it sounds; a slip where nothing about the word is hard to spell. */
export function misspell(word: string, random: Random): string {
  const possible = SOUNDS.filter(([from]) => from.test(word));
  if (possible.length === 0) return slip(word, random);
  const [from, to] = random.pick(possible);
  return word.replace(from, to);
}
