import { stemmer } from 'stemmer';
import { WordNumbers } from '../../wordNumbers';
import { looksLikeAcronym } from './acronyms';
import { FUNCTION_WORDS } from './functionWords';
import { GENERIC_WORDS } from './genericWords';
import { spellingKey } from './spelling';
import { WORD_JOINER } from './unspacedWords';

/**
 * The words of a text in running order, each as a number, which says how it is written and what ties it to the word before; `WordForms` and
 * `tieOf` know what the numbers mean. Behind each run that phrases may not leave (punctuation ends it) stands `BREAK`, so also at the end.
 * Numbers, since a library has millions of words.
 */
export type Words = Int32Array;

export const BREAK = -1;

/**
 * What a word is good for: `function` words and `number`s end a phrase, `generic` ones name nothing alone, `topic` words carry the subject.
 */
export type WordKind = 'function' | 'number' | 'generic' | 'topic';

/**
 * What ties a word to the one before, where something does: a hyphen, the space inside a written-out acronym, or nothing at all in Japanese.
 * Inside a compound no word ends the phrase.
 */
export type Tie = '' | '-' | ' ' | typeof WORD_JOINER;

const TIES: readonly Tie[] = ['', '-', ' ', WORD_JOINER];

/** What ties the word to the one before it. */
export function tieOf(word: number): Tie {
  return TIES[word % TIES.length]!;
}

/** Whether anything does; nothing ties a break. */
export function isTied(word: number): boolean {
  return word !== BREAK && word % TIES.length !== 0;
}

/** A quantity says nothing about the subject ("65nm", "2.5x"); a dimension or a generation does ("3D", "6G"). */
const QUANTITY = /^\d+(?:[a-z%]{0,3})$/;
const NAMING_NUMBER = /^(?:[1-9]d|[3-6]g)$/;

/** Numbers words, and knows what they are good for. `ownGeneric` are the user's generic words. */
export class WordForms {
  private readonly written = new WordNumbers();
  // By way of writing: everything about a word but its tie.
  private readonly surfaces: string[] = [];
  private readonly kinds: WordKind[] = [];
  private readonly keyNumbers: number[] = [];
  private readonly stemNumbers: number[] = [];
  private readonly acronyms: boolean[] = [];

  private readonly keys = new Numbering();
  private readonly stems = new Numbering();
  private readonly genericStems: boolean[] = [];
  private readonly ownGeneric: ReadonlySet<string>;

  constructor(ownGeneric: readonly string[] = []) {
    this.ownGeneric = new Set(ownGeneric.map((word) => spellingKey(word.normalize('NFKC').toLowerCase())));
  }

  of(surface: string, tie: Tie): number {
    return this.within(codeUnits(surface), 0, surface.length, tie);
  }

  /** The word that stands in `codes`, code units, from `start` to before `end`. */
  within(codes: Uint16Array, start: number, end: number, tie: Tie): number {
    const number = this.written.of(codes, start, end);
    if (number === this.surfaces.length) this.learn(this.written.word(number));
    return number * TIES.length + (tie === '' ? 0 : TIES.indexOf(tie));
  }

  /** As written: "SNNs", "Quantised". */
  surface(word: number): string {
    return this.surfaces[place(word)]!;
  }

  kind(word: number): WordKind {
    return this.kinds[place(word)]!;
  }

  /** As matched against names and phrases: lower case, singular, American. */
  key(word: number): string {
    return this.keys.texts[this.keyNumber(word)]!;
  }

  /** Stands for its key: below `keyCount`. */
  keyNumber(word: number): number {
    return this.keyNumbers[place(word)]!;
  }

  get keyCount(): number {
    return this.keys.texts.length;
  }

  /** The number of a key, undefined where no word has it. */
  numberOfKey(key: string): number | undefined {
    return this.keys.find(key);
  }

  /** Stands for its stem (Porter's), as it is compared between papers, so that "quantized" and "quantization" are one: below `stemCount`. */
  stemNumber(word: number): number {
    return this.stemNumbers[place(word)]!;
  }

  get stemCount(): number {
    return this.stems.texts.length;
  }

  /** Whether the first word met with this stem is generic. */
  isGenericStem(stemNumber: number): boolean {
    return this.genericStems[stemNumber]!;
  }

  /** Whether it is written like one; `Acronyms` know whether it is one. */
  mayBeAcronym(word: number): boolean {
    return this.acronyms[place(word)]!;
  }

  /** The words from `start` to before `end` as they are written. */
  text(words: ArrayLike<number>, start = 0, end = words.length): string {
    let text = this.surface(words[start]!);
    for (let at = start + 1; at < end; at++) {
      const tie = tieOf(words[at]!);
      text += (tie === WORD_JOINER ? '' : tie === '' ? ' ' : tie) + this.surface(words[at]!);
    }
    return text;
  }

  private learn(surface: string): void {
    const lower = surface.toLowerCase().replaceAll('’', "'");
    const key = spellingKey(lower.endsWith("'s") ? lower.slice(0, -2) : lower);
    const kind = this.kindOf(lower, key);
    this.surfaces.push(surface);
    this.kinds.push(kind);
    this.keyNumbers.push(this.keys.of(key));
    this.acronyms.push(looksLikeAcronym(surface));
    const stemNumber = this.stems.of(stemmer(key));
    this.stemNumbers.push(stemNumber);
    this.genericStems[stemNumber] ??= kind === 'generic';
  }

  private kindOf(lower: string, key: string): WordKind {
    if (FUNCTION_WORDS.has(lower)) return 'function';
    if (QUANTITY.test(lower) && !NAMING_NUMBER.test(lower)) return 'number';
    if (GENERIC_WORDS.has(key) || this.ownGeneric.has(key)) return 'generic';
    return lower.length === 1 && lower < '\u0080' ? 'number' : 'topic';
  }
}

/** What a word is apart from its tie. */
function place(word: number): number {
  return (word / TIES.length) | 0;
}

/** Texts, numbered in the order they are met. */
class Numbering {
  readonly texts: string[] = [];
  private readonly numbers = new Map<string, number>();

  find(text: string): number | undefined {
    return this.numbers.get(text);
  }

  of(text: string): number {
    let number = this.numbers.get(text);
    if (number === undefined) this.numbers.set(text, (number = this.texts.push(text) - 1));
    return number;
  }
}

function codeUnits(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
  return codes;
}
