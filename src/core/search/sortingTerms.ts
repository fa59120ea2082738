import type { WordNumbers } from '../wordNumbers';
import { sortingByLetters } from './sortingByLetters';
import { Terms } from './terms';

/** Words put in order between two pauses. */
const WORDS_PER_SLICE = 8192;

/** The words in order, and for every number its place among them; pauses (yields) every few milliseconds. */
export function* sortingTerms({ letters, starts }: WordNumbers): Generator<void, { readonly terms: Terms; readonly ranks: Uint32Array }> {
  const order = yield* sortingByLetters(letters, starts);
  const sortedLetters = new Uint16Array(letters.length);
  const sortedStarts = new Uint32Array(starts.length);
  const ranks = new Uint32Array(order.length);
  for (let first = 0; first < order.length; first += WORDS_PER_SLICE) {
    const end = Math.min(order.length, first + WORDS_PER_SLICE);
    copyWords({ letters, starts }, order, first, end, { letters: sortedLetters, starts: sortedStarts });
    for (let rank = first; rank < end; rank++) ranks[order[rank]!] = rank;
    yield;
  }
  return { terms: new Terms(sortedLetters, sortedStarts), ranks };
}

interface Words {
  readonly letters: Uint16Array;
  readonly starts: Uint32Array;
}

/** Copies words in the order of their numbers in `order`, from place `first` up to `end`, behind those that are copied already. */
function copyWords({ letters, starts }: Words, order: Uint32Array, first: number, end: number, to: Words): void {
  let length = to.starts[first]!;
  for (let place = first; place < end; place++) {
    const number = order[place]!;
    for (let i = starts[number]!; i < starts[number + 1]!; i++) to.letters[length++] = letters[i]!;
    to.starts[place + 1] = length;
  }
}
