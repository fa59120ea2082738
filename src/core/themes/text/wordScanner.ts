const LETTER = /[\p{L}\p{N}]/u;
const LETTER_OR_MARK = /[\p{L}\p{N}\p{M}]/u;
/** Letters and digits of ASCII, by code. */
const ASCII_LETTERS = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-zA-Z0-9]/.test(String.fromCharCode(code)) ? 1 : 0,
);
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const PLUS = 0x2b;
const HASH = 0x23;

/**
 * Goes through the words of a text: letters and digits, with an apostrophe inside ("model's") and + or # behind ("C++").
 * By hand and without an object for each word, since a library has millions.
 */
export class WordScanner {
  /** The text, as code units: far quicker to go through than a string. What is behind its end is of an earlier one. */
  codes = new Uint16Array(1024);
  private length = 0;
  private start = 0;
  private end = 0;
  private endBefore = 0;

  /** Goes to the beginning of a text. */
  read(text: string): void {
    if (text.length > this.codes.length) this.codes = new Uint16Array(2 * text.length);
    const { codes } = this;
    for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
    this.length = text.length;
    this.start = this.end = this.endBefore = 0;
  }

  /** Where the word found last begins. */
  get wordStart(): number {
    return this.start;
  }

  /** Behind its last character. */
  get wordEnd(): number {
    return this.end;
  }

  /** Goes to the next word; false where there is none. */
  next(): boolean {
    const { codes, length } = this;
    this.endBefore = this.end;
    let at = this.end;
    while (at < length && !this.isLetter(at, LETTER)) at += this.widthAt(at);
    if (at >= length) return false;
    this.start = at;
    at = this.pastLetters(at);
    if (at + 1 < length && (codes[at] === APOSTROPHE || codes[at] === CURLY_APOSTROPHE) && this.isLetter(at + 1, LETTER))
      at = this.pastLetters(at + 1);
    while (at < length && (codes[at] === PLUS || codes[at] === HASH)) at++;
    this.end = at;
    return true;
  }

  /** Whether nothing but white space is between the last word and the one before. */
  isSpaceBefore(): boolean {
    for (let at = this.endBefore; at < this.start; at++) {
      const code = this.codes[at]!;
      if (code > SPACE && code !== NO_BREAK_SPACE) return false;
    }
    return true;
  }

  /** Code of the one character between the last word and the one before; -1 where there is none, or more than one. */
  get codeBefore(): number {
    return this.start === this.endBefore + 1 ? this.codes[this.endBefore]! : -1;
  }

  private pastLetters(from: number): number {
    const { codes, length } = this;
    let at = from;
    while (at < length && (codes[at]! < 128 ? ASCII_LETTERS[codes[at]!] === 1 : this.isLetter(at, LETTER_OR_MARK))) at += this.widthAt(at);
    return at;
  }

  private isLetter(at: number, pattern: RegExp): boolean {
    const code = this.codes[at]!;
    return code < 128 ? ASCII_LETTERS[code] === 1 : pattern.test(String.fromCharCode(...this.codes.subarray(at, at + this.widthAt(at))));
  }

  /** Code units of the character at `at`. */
  private widthAt(at: number): number {
    const code = this.codes[at]!;
    if (code < 0xd800 || code > 0xdbff || at + 1 >= this.length) return 1;
    const next = this.codes[at + 1]!;
    return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
  }
}
