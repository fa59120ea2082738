/**
 * Words in the order of their code units, each once, so that those with one beginning are a range. Their letters lie side by side in one
 * array: half the memory of strings, stored and read back as they are. Immutable.
 */
import { textOf } from './tokens';

export class Terms {
  /** `letters`: UTF-16 code units, from `starts[i]` up to `starts[i + 1]` those of word `i`. */
  constructor(
    readonly letters: Uint16Array,
    readonly starts: Uint32Array,
  ) {}

  /** The words given, sorted already. */
  static of(sorted: readonly string[]): Terms {
    const starts = new Uint32Array(sorted.length + 1);
    sorted.forEach((word, i) => (starts[i + 1] = starts[i]! + word.length));
    const letters = new Uint16Array(starts[sorted.length]!);
    sorted.forEach((word, i) => {
      for (let j = 0; j < word.length; j++) letters[starts[i]! + j] = word.charCodeAt(j);
    });
    return new Terms(letters, starts);
  }

  get count(): number {
    return this.starts.length - 1;
  }

  at(index: number): string {
    return textOf(this.letters, this.starts[index]!, this.starts[index + 1]!);
  }

  lengthOf(index: number): number {
    return this.starts[index + 1]! - this.starts[index]!;
  }

  /** Index of the word, -1 where it is not among them. */
  indexOf(word: string): number {
    const index = this.#firstFrom(word);
    return index < this.count && this.lengthOf(index) === word.length && this.#compare(index, word) === 0 ? index : -1;
  }

  /** First index and end of the words that begin with `beginning`. */
  range(beginning: string): readonly [first: number, end: number] {
    const first = this.#firstFrom(beginning);
    let low = first;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(middle, beginning) === 0) low = middle + 1;
      else high = middle;
    }
    return [first, low];
  }

  /** Index of the first word not before `text`. */
  #firstFrom(text: string): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(middle, text) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Negative where the word at `index` is before `text`, 0 where it begins with it, positive where it is behind. */
  #compare(index: number, text: string): number {
    const start = this.starts[index]!;
    const length = this.starts[index + 1]! - start;
    for (let i = 0; i < text.length; i++) {
      if (i === length) return -1;
      const difference = this.letters[start + i]! - text.charCodeAt(i);
      if (difference !== 0) return difference;
    }
    return 0;
  }
}

/** Negative where word `i` of `first` comes before word `j` of `second`, 0 where they are the same. */
export function compareTerms(first: Terms, i: number, second: Terms, j: number): number {
  const firstLength = first.lengthOf(i);
  const secondLength = second.lengthOf(j);
  const firstStart = first.starts[i]!;
  const secondStart = second.starts[j]!;
  for (let k = 0; k < firstLength && k < secondLength; k++) {
    const difference = first.letters[firstStart + k]! - second.letters[secondStart + k]!;
    if (difference !== 0) return difference;
  }
  return firstLength - secondLength;
}

export const NO_TERMS = Terms.of([]);
