/**
 * What a title gains by taking the query up as it was typed: people remember how a title begins, and type its words in its order.
 * A mistyped word counts nearly as one typed right, so that one slip does not cost the title its place.
 */
import type { QueryWord } from './queryWord';

export interface TypedWord {
  readonly text: string;
  /** Undefined for a word that carries no meaning. */
  readonly lookedUp: QueryWord | undefined;
}

/** Parts of the best score that a title adds by beginning with the query: for one word, and for so many that it is no chance. */
const START = 0.35;
const LONG_START = 0.7;
const LONG_START_WORDS = 3;
/** By holding the query as it stands. */
const PHRASE = 0.2;
/** By holding all its words. */
const ALL_WORDS = 0.4;
/** A shorter word must stand in the title as it is to count for that. */
const SHORTEST_BEGINNING = 3;
/** A shorter query stands in too many titles to say anything. */
const SHORTEST_PHRASE = 5;
/** How well a word of the title is met by one that was mistyped, broken off before the next word, or written together with its neighbour. */
const MISTYPED = 0.8;
const BROKEN_OFF = 0.8;
const WRITTEN_AS_ONE = 0.9;

export class TitleBonus {
  readonly #words: readonly TypedWord[];
  readonly #sought: readonly TypedWord[];
  readonly #isPhrase: boolean;
  readonly #start: number;

  constructor(words: readonly TypedWord[]) {
    this.#words = words;
    this.#sought = words.filter(({ lookedUp }) => lookedUp !== undefined);
    this.#isPhrase = words.reduce((length, { text }) => length + text.length + 1, -1) >= SHORTEST_PHRASE;
    this.#start = START + ((LONG_START - START) * (Math.min(words.length, LONG_START_WORDS) - 1)) / (LONG_START_WORDS - 1);
  }

  /** For the words of a title, lower case and folded. */
  of(title: readonly string[]): number {
    const bonus = this.#start * this.#phraseAt(0, title) || (this.#isPhrase ? PHRASE * this.#phraseWithin(title) : 0);
    return bonus + (this.#sought.length > 1 ? ALL_WORDS * this.#wordsWithin(title) : 0);
  }

  /** How well the title goes on as the query does from word `start`: 1 as typed, 0 not at all. */
  #phraseAt(start: number, title: readonly string[]): number {
    const last = this.#words.length - 1;
    if (start + last >= title.length) return 0;
    let worst = 1;
    for (let i = 0; i <= last && worst > 0; i++) {
      const isUnfinished = i === last && title[start + i]!.startsWith(this.#words[i]!.text);
      if (!isUnfinished) worst = Math.min(worst, likeness(this.#words[i]!, title[start + i]!));
    }
    return worst;
  }

  #phraseWithin(title: readonly string[]): number {
    let best = 0;
    for (let start = 1; start + this.#words.length <= title.length && best < 1; start++) best = Math.max(best, this.#phraseAt(start, title));
    return best;
  }

  /** How well the least well met of the sought words is met anywhere in the title. */
  #wordsWithin(title: readonly string[]): number {
    let worst = 1;
    for (const typed of this.#sought) {
      let best = 0;
      for (let i = 0; i < title.length && best < worst; i++) best = Math.max(best, likenessAnywhere(typed, title, i));
      worst = Math.min(worst, best);
      if (worst === 0) break;
    }
    return worst;
  }
}

function likeness({ text, lookedUp }: TypedWord, word: string): number {
  if (word === text || lookedUp?.variants.has(word) === true) return 1;
  if (lookedUp?.meanings.has(word) === true) return MISTYPED;
  return text.length >= SHORTEST_BEGINNING && word.startsWith(text) ? BROKEN_OFF : 0;
}

function likenessAnywhere(typed: TypedWord, title: readonly string[], at: number): number {
  const { text } = typed;
  const word = title[at]!;
  if (text.length >= SHORTEST_BEGINNING && word.startsWith(text)) return 1;
  const next = title[at + 1];
  const isTwo = next !== undefined && text.length >= word.length + SHORTEST_BEGINNING && (word + next).startsWith(text);
  return Math.max(likeness(typed, word), isTwo ? WRITTEN_AS_ONE : 0);
}
