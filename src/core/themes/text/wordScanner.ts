const LETTER = /[\p{L}\p{N}]/u;
const LETTER_OR_MARK = /[\p{L}\p{N}\p{M}]/u;
/** Letters and digits of ASCII, by code. */
const ASCII_LETTERS = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-zA-Z0-9]/.test(String.fromCharCode(code)) ? 1 : 0,
);
const NO_BREAK_SPACE = 0xa0;

/**
 * Goes through the words of a text: letters and digits, with an apostrophe inside ("model's") and + or # behind ("C++").
 * By hand and without an object for each word, since a library has millions.
 */
export class WordScanner {
  private readonly text: string;
  private start = 0;
  private end = 0;
  private endBefore = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** The word found last. */
  get word(): string {
    return this.text.slice(this.start, this.end);
  }

  /** Goes to the next word; false where there is none. */
  next(): boolean {
    const { text } = this;
    this.endBefore = this.end;
    let at = this.end;
    while (at < text.length && !isLetter(text, at, LETTER)) at += widthAt(text, at);
    if (at >= text.length) return false;
    this.start = at;
    at = pastLetters(text, at);
    if ((text[at] === "'" || text[at] === '’') && at + 1 < text.length && isLetter(text, at + 1, LETTER)) at = pastLetters(text, at + 1);
    while (text[at] === '+' || text[at] === '#') at++;
    this.end = at;
    return true;
  }

  /** Whether nothing but white space is between the last word and the one before. */
  isSpaceBefore(): boolean {
    for (let at = this.endBefore; at < this.start; at++) {
      const code = this.text.charCodeAt(at);
      if (code > 32 && code !== NO_BREAK_SPACE) return false;
    }
    return true;
  }

  /** Whether this character and no other is between the last word and the one before. */
  isBefore(character: string): boolean {
    return this.start === this.endBefore + 1 && this.text[this.endBefore] === character;
  }
}

function pastLetters(text: string, from: number): number {
  let at = from;
  while (at < text.length && isLetter(text, at, LETTER_OR_MARK)) at += widthAt(text, at);
  return at;
}

function isLetter(text: string, at: number, pattern: RegExp): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? ASCII_LETTERS[code] === 1 : pattern.test(String.fromCodePoint(text.codePointAt(at)!));
}

/** Code units of the character at `at`. */
function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 0xd800 || code > 0xdbff ? 1 : text.codePointAt(at)! > 0xffff ? 2 : 1;
}
