/** Fewer words are sorted by insertion. */
const FEW = 12;
/** Behind the last letter of a word: before all letters. */
const END = -1;

/**
 * The numbers of words in the order of their letters (UTF-16 code units); word `i` stands in `letters` from `starts[i]` up to
 * `starts[i + 1]`. Multikey quicksort (Bentley, Sedgewick 1997): no letter is compared twice, and no string made.
 */
export function sortByLetters(letters: Uint16Array, starts: Uint32Array): Uint32Array {
  const order = new Uint32Array(starts.length - 1);
  for (let number = 0; number < order.length; number++) order[number] = number;
  sort({ letters, starts, order }, 0, order.length, 0);
  return order;
}

interface Words {
  readonly letters: Uint16Array;
  readonly starts: Uint32Array;
  /** Numbers of words, as far as they are sorted. */
  readonly order: Uint32Array;
}

/** Sorts the words from place `first` up to `end`, which share their first letters. */
function sort(words: Words, first: number, end: number, shared: number): void {
  const { order } = words;
  let [from, to, depth] = [first, end, shared];
  for (; to - from > FEW; depth++) {
    const pivot = letterOf(words, order[(from + to) >>> 1]!, depth);
    let before = from;
    let behind = to;
    for (let i = from; i < behind;) {
      const number = order[i]!;
      const letter = letterOf(words, number, depth);
      if (letter < pivot) {
        order[i++] = order[before]!;
        order[before++] = number;
      } else if (letter > pivot) {
        order[i] = order[--behind]!;
        order[behind] = number;
      } else i++;
    }
    sort(words, from, before, depth);
    sort(words, behind, to, depth);
    if (pivot === END) return;
    // Those that share this letter as well: in the same loop, since words may be long.
    [from, to] = [before, behind];
  }
  insert(words, from, to, depth);
}

function insert(words: Words, from: number, to: number, depth: number): void {
  const { order } = words;
  for (let i = from + 1; i < to; i++) {
    const number = order[i]!;
    let j = i;
    for (; j > from && isBefore(words, number, order[j - 1]!, depth); j--) order[j] = order[j - 1]!;
    order[j] = number;
  }
}

function isBefore(words: Words, number: number, other: number, depth: number): boolean {
  for (let i = depth; ; i++) {
    const letter = letterOf(words, number, i);
    const difference = letter - letterOf(words, other, i);
    if (difference !== 0 || letter === END) return difference < 0;
  }
}

function letterOf({ letters, starts }: Words, number: number, depth: number): number {
  const place = starts[number]! + depth;
  return place < starts[number + 1]! ? letters[place]! : END;
}
