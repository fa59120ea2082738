import { stemmer } from 'stemmer';
import { looksLikeAcronym } from './acronyms';
import { FUNCTION_WORDS } from './functionWords';
import { GENERIC_WORDS } from './genericWords';
import { spellingKey } from './spelling';
import { WORD_JOINER } from './unspacedWords';
import { WordNumbers } from './wordNumbers';

/**
 * What a word is good for: `function` words and `number`s end a phrase, `generic` ones name nothing alone, `topic` words carry the subject.
 */
export type WordKind = 'function' | 'number' | 'generic' | 'topic';

export type Tie = '' | '-' | ' ' | typeof WORD_JOINER;

/**
 * One way a word is written. The same object stands for every place it occurs, so that words are compared by identity of their fields
 * cheaply.
 */
export interface WordForm {
  /** As written: "SNNs", "Quantised". */
  readonly surface: string;
  /** As matched against names and phrases: lower case, singular, American. */
  readonly key: string;
  /** The place of `key` in `WordForms.keys`. */
  readonly keyNumber: number;
  /** As compared between papers (Porter's stem), so that "quantized" and "quantization" are one. */
  readonly stem: string;
  /** The place of `stem` in `WordForms.stems`. */
  readonly stemNumber: number;
  readonly kind: WordKind;
  /** Whether it is written like one; `Acronyms` know whether it is one. */
  readonly mayBeAcronym: boolean;
  /**
   * What ties it to the word before, where something does: a hyphen, the space inside a written-out acronym, or nothing at all in Japanese.
   * Inside a compound no word ends the phrase.
   */
  readonly tie: Tie;
}

/** A quantity says nothing about the subject ("65nm", "2.5x"); a dimension or a generation does ("3D", "6G"). */
const QUANTITY = /^\d+(?:[a-z%]{0,3})$/;
const NAMING_NUMBER = /^(?:[1-9]d|[3-6]g)$/;

const TIES: readonly Tie[] = ['', '-', ' ', WORD_JOINER];

/** Makes word forms, one object for each way of writing, and numbers their keys and stems. `ownGeneric` are the user's generic words. */
export class WordForms {
  private readonly surfaces = new WordNumbers();
  /** The forms of a surface stand side by side, one for each tie. */
  private readonly forms: (WordForm | undefined)[] = [];
  private readonly keyNumbers = new Numbering();
  private readonly stemNumbers = new Numbering();
  private readonly genericStems: boolean[] = [];
  private readonly ownGeneric: ReadonlySet<string>;

  constructor(ownGeneric: readonly string[] = []) {
    this.ownGeneric = new Set(ownGeneric.map((word) => spellingKey(word.normalize('NFKC').toLowerCase())));
  }

  /** In the order of their numbers. */
  get keys(): readonly string[] {
    return this.keyNumbers.texts;
  }

  get stems(): readonly string[] {
    return this.stemNumbers.texts;
  }

  /** Whether the first word met with this stem is generic. */
  isGenericStem(stemNumber: number): boolean {
    return this.genericStems[stemNumber]!;
  }

  of(surface: string, tie: Tie): WordForm {
    return this.within(codeUnits(surface), 0, surface.length, tie);
  }

  /** The word that stands in `codes`, code units, from `start` to before `end`. */
  within(codes: Uint16Array, start: number, end: number, tie: Tie): WordForm {
    const number = this.surfaces.of(codes, start, end);
    const place = number * TIES.length + (tie === '' ? 0 : TIES.indexOf(tie));
    return (this.forms[place] ??= this.make(number, tie));
  }

  private make(number: number, tie: Tie): WordForm {
    const first = number * TIES.length;
    const known = this.forms.slice(first, first + TIES.length).find((form) => form !== undefined);
    if (known !== undefined) return withTie(known, tie);
    const surface = this.surfaces.word(number);
    const lower = surface.toLowerCase().replace(/’/g, "'");
    const key = spellingKey(lower.replace(/'s$/, ''));
    const stem = stemmer(key);
    const kind = this.kindOf(lower, key);
    const stemNumber = this.stemNumbers.of(stem);
    this.genericStems[stemNumber] ??= kind === 'generic';
    return { surface, key, keyNumber: this.keyNumbers.of(key), stem, stemNumber, kind, mayBeAcronym: looksLikeAcronym(surface), tie };
  }

  private kindOf(lower: string, key: string): WordKind {
    if (FUNCTION_WORDS.has(lower)) return 'function';
    if (QUANTITY.test(lower) && !NAMING_NUMBER.test(lower)) return 'number';
    if (GENERIC_WORDS.has(key) || this.ownGeneric.has(key)) return 'generic';
    return lower.length === 1 && lower < '\u0080' ? 'number' : 'topic';
  }
}

/** Texts, numbered in the order they are met. */
class Numbering {
  readonly texts: string[] = [];
  private readonly numbers = new Map<string, number>();

  of(text: string): number {
    let number = this.numbers.get(text);
    if (number === undefined) this.numbers.set(text, (number = this.texts.push(text) - 1));
    return number;
  }
}

/** Made field by field: objects made alike are read faster than copies. */
function withTie({ surface, key, keyNumber, stem, stemNumber, kind, mayBeAcronym }: WordForm, tie: Tie): WordForm {
  return { surface, key, keyNumber, stem, stemNumber, kind, mayBeAcronym, tie };
}

function codeUnits(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
  return codes;
}
