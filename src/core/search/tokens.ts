/**
 * Folded text into the terms under which a paper is found. A compound gives its parts and the joined form
 * (`I-BERT`: i, bert, ibert), a camel-case word its parts as well (`SpikeNets`: spikenets, spike, nets), and a script
 * without spaces its words (`深層学習`: 深層, 学習).
 * Letters are read as numbers, without regular expressions and without a string for every word: reading is most of indexing.
 */

/** Called for every term with the place in the folded text that it stands for. Terms are lower case. */
export type TermVisitor = (term: string, start: number, end: number) => void;

/**
 * The same without making strings: the term is `letters` (UTF-16 code units) from `from` up to `to`, until the visitor returns.
 * A word is what stands between blanks and signs; its camel-case parts, and the joined form of several, come behind it.
 * A method rather than a function, since V8 compiles what calls one anew for every other function that it is given.
 */
export interface LetterVisitor {
  visit(letters: Uint16Array, from: number, to: number, start: number, end: number, isWord: boolean): void;
}

/** A word of a query and its place in the folded text. */
export interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
  /** Number of the compound it is part of: the words of `I-BERT` have one, those of `i bert` two. */
  readonly compound: number;
}

/** What an ASCII character is in a text. Folding leaves nothing beyond ASCII but letters, digits and marks, which are all `LETTER`. */
const OTHER = 0;
const LETTER = 1;
const CAPITAL = 2;
/** Joins words to a compound where it stands between two of them. */
const JOINER = 3;
const ASCII = 128;
const kinds = new Uint8Array(ASCII);
const setKind = (characters: string, kind: number): void => [...characters].forEach((character) => (kinds[character.charCodeAt(0)] = kind));
setKind('0123456789abcdefghijklmnopqrstuvwxyz', LETTER);
setKind('ABCDEFGHIJKLMNOPQRSTUVWXYZ', CAPITAL);
setKind("-'._/+&", JOINER);
const TO_LOWER_CASE = 32;
const APOSTROPHE = 39;
const LOWER_A = 97;
const LOWER_S = 115;
const LOWER_Z = 122;

const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Longer compounds are addresses and formulas, which nobody types without their signs. */
const LONGEST_JOINED = 32;
/** Shorter camel-case parts (`Io` in `IoT`) are not words. */
const SHORTEST_CAMEL_PART = 3;

/** Made when a first text needs it, since it takes longer than loading all the rest of the search. */
let segmenter: Intl.Segmenter | undefined;

/** The letters of the text at hand in lower case, each at its place, with room behind them for a joined form; reused from text to text. */
let scratch = new Uint16Array(8192);

/**
 * Reads texts, which must come from `foldText`, and visits all their terms from left to right. The visitor must not read others meanwhile.
 * An object rather than functions in functions, which V8 would compile anew whenever they are collected.
 */
export class TermReader {
  readonly #visitor: LetterVisitor;
  #folded = '';
  #letters = scratch;
  #compoundsRead = 0;

  constructor(visitor: LetterVisitor) {
    this.#visitor = visitor;
  }

  /** How many words, with those that signs join counted as one, were read before the one at hand. */
  get compoundsRead(): number {
    return this.#compoundsRead;
  }

  read(folded: string): void {
    const { length } = folded;
    if (scratch.length < length + LONGEST_JOINED) scratch = new Uint16Array(2 * length + LONGEST_JOINED);
    const letters = scratch;
    this.#folded = folded;
    this.#letters = letters;
    let i = 0;
    while (i < length) {
      const start = i;
      let isPlain = true;
      let isAscii = true;
      for (; i < length; i++) {
        const code = folded.charCodeAt(i);
        const kind = code < ASCII ? kinds[code]! : LETTER;
        if (kind === OTHER) break;
        if (kind === LETTER) {
          letters[i] = code;
          if (code >= ASCII) isPlain = isAscii = false;
        } else if (kind === CAPITAL) {
          letters[i] = code + TO_LOWER_CASE;
          if (i > start) isPlain = false;
        } else {
          if (i === start || !this.#isWordAt(i + 1)) break;
          letters[i] = code;
          isPlain = false;
        }
      }
      if (i === start) {
        i++;
        continue;
      }
      if (isPlain) this.#visitor.visit(letters, start, i, start, i, true);
      else this.#readCompound(start, i, isAscii);
      this.#compoundsRead++;
    }
  }

  #isWordAt(place: number): boolean {
    const code = this.#folded.charCodeAt(place);
    return code >= ASCII || kinds[code] === LETTER || kinds[code] === CAPITAL;
  }

  /** Reads words that signs join; not the s of a possessive at their end. */
  #readCompound(start: number, end: number, isAscii: boolean): void {
    const letters = this.#letters;
    if (!isAscii) this.#lowerCaseBeyondAscii(start, end);
    const isPossessive = end - start > 2 && letters[end - 1] === LOWER_S && letters[end - 2] === APOSTROPHE;
    const stop = isPossessive ? end - 2 : end;
    const joined = this.#folded.length;
    let length = 0;
    for (let from = start, i = start; i <= stop; i++) {
      if (i < stop && (letters[i]! >= ASCII || kinds[letters[i]!] !== JOINER)) continue;
      this.#readWord(from, i, isAscii);
      if (length + i - from <= LONGEST_JOINED) letters.copyWithin(joined + length, from, i);
      length += i - from;
      from = i + 1;
    }
    if (length < stop - start && length <= LONGEST_JOINED) this.#visitor.visit(letters, joined, joined + length, start, stop, false);
  }

  #readWord(start: number, end: number, isAscii: boolean): void {
    if (!isAscii && WITHOUT_SPACES.test(this.#folded.slice(start, end))) this.#readWithoutSpaces(start, end);
    else {
      this.#visitor.visit(this.#letters, start, end, start, end, true);
      this.#readCamelParts(start, end);
    }
  }

  /** Camel-case parts begin with a capital behind a small letter, or with the last of several capitals. */
  #readCamelParts(start: number, end: number): void {
    const folded = this.#folded;
    for (let from = start, i = start + 1; i <= end; i++) {
      if (i < end && !isCapital(folded, i)) continue;
      const isLastCapital = i + 2 < end && isCapital(folded, i - 1) && isSmall(folded, i + 1) && isSmall(folded, i + 2);
      if (i < end && !isLastCapital && !isSmall(folded, i - 1)) continue;
      if (i - from >= SHORTEST_CAMEL_PART && i - from < end - start) this.#visitor.visit(this.#letters, from, i, from, i, false);
      from = i;
    }
  }

  #readWithoutSpaces(start: number, end: number): void {
    segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
    for (const { segment, index, isWordLike } of segmenter.segment(this.#folded.slice(start, end))) {
      const from = start + index;
      if (isWordLike === true) this.#visitor.visit(this.#letters, from, from + segment.length, from, from + segment.length, true);
    }
  }

  #lowerCaseBeyondAscii(start: number, end: number): void {
    const lower = lowerCase(this.#folded.slice(start, end));
    for (let i = start; i < end; i++) this.#letters[i] = lower.charCodeAt(i - start);
  }
}

/** Visits every term of `folded`, which must come from `foldText`, from left to right. The visitor must not visit others. */
export function visitTerms(folded: string, visit: TermVisitor): void {
  new TermReader({
    visit: (letters, from, to, start, end) => visit(from < folded.length ? lowerCase(folded.slice(from, to)) : textOf(letters, from, to), start, end),
  }).read(folded);
}

/** The words of a query, in order: parts of compounds, without their joined forms, since neighbours are tried joined anyway. */
export function queryTokens(folded: string): readonly Token[] {
  const tokens: Token[] = [];
  const reader = new TermReader({
    visit: (_, from, to, start, end, isWord) => {
      if (isWord) tokens.push({ term: lowerCase(folded.slice(from, to)), start, end, compound: reader.compoundsRead });
    },
  });
  reader.read(folded);
  return tokens;
}

/** A string of letters. */
export function textOf(letters: Uint16Array, from: number, to: number): string {
  return String.fromCharCode.apply(undefined, letters.subarray(from, to) as unknown as number[]);
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < ASCII && kinds[code] === CAPITAL;
}

function isSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= LOWER_A && code <= LOWER_Z;
}

/** Without the final form of sigma, which `toLowerCase` brings back in a Greek word written in capitals. */
function lowerCase(text: string): string {
  return text.toLowerCase().replaceAll('ς', 'σ');
}
