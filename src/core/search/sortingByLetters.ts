/** Fewer words are sorted by insertion. */
const FEW = 12;
/** Behind the last letter of a word: before all letters. */
const END = -1;

/** Words are first parted by their first two letters, those from `~` on counted as one. */
const LAST_LETTER = 127;
const LETTERS = LAST_LETTER + 1;
/** Words sorted between two pauses: a few milliseconds of work. */
const WORDS_PER_SLICE = 8192;

/**
 * The numbers of different words in the order of their letters (UTF-16 code units); word `i` stands in `letters` from `starts[i]` up to
 * `starts[i + 1]`. A counting sort by two letters, then multikey quicksort (Bentley, Sedgewick 1997): no letter is compared twice, and
 * no string made. Pauses (yields) every few milliseconds.
 */
export function* sortingByLetters(letters: Uint16Array, starts: Uint32Array): Generator<void, Uint32Array> {
  const words = { letters, starts, order: new Uint32Array(starts.length - 1) };
  const ends = partByTwoLetters(words);
  let sorted = 0;
  for (let pair = 0, first = 0; pair < ends.length; first = ends[pair++]!) {
    const end = ends[pair]!;
    if (end - first < 2) continue;
    const isFirstKnown = pair < LAST_LETTER * LETTERS;
    const isSecondKnown = pair % LETTERS < LAST_LETTER;
    sort(words, first, end, isFirstKnown ? (isSecondKnown ? 2 : 1) : 0);
    sorted += end - first;
    if (sorted < WORDS_PER_SLICE) continue;
    sorted = 0;
    yield;
  }
  return words.order;
}

interface Words {
  readonly letters: Uint16Array;
  readonly starts: Uint32Array;
  /** Numbers of words, as far as they are sorted. */
  readonly order: Uint32Array;
}

/** Puts the words in the order of their first two letters; returns for each pair of letters where its words end. */
function partByTwoLetters({ letters, starts, order }: Words): Uint32Array {
  const pairs = new Uint16Array(order.length);
  const places = new Uint32Array(LETTERS * LETTERS + 1);
  for (let number = 0; number < order.length; number++) {
    const start = starts[number]!;
    const end = starts[number + 1]!;
    const first = start < end ? letterClass(letters[start]!) : 0;
    // Behind letters that are counted as one the next one says nothing.
    const second = first < LAST_LETTER && start + 1 < end ? letterClass(letters[start + 1]!) : 0;
    pairs[number] = first * LETTERS + second;
    places[pairs[number]! + 1]!++;
  }
  for (let pair = 1; pair < places.length; pair++) places[pair]! += places[pair - 1]!;
  for (let number = 0; number < order.length; number++) order[places[pairs[number]!]!++] = number;
  // What was the start of each pair's words has moved to their end.
  return places.subarray(0, -1);
}

/** Letters in their order as far as they are told apart; 0 is left for the end of a word. */
function letterClass(letter: number): number {
  return letter < LAST_LETTER - 1 ? letter + 1 : LAST_LETTER;
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
