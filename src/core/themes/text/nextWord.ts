/** A word's place in a text; `end` is exclusive. */
export interface WordPlace {
  readonly start: number;
  readonly end: number;
}

const LETTER = /[\p{L}\p{N}]/u;
const LETTER_OR_MARK = /[\p{L}\p{N}\p{M}]/u;
const APOSTROPHES = new Set(["'", '’']);

/**
 * The first word at or after `from`: letters and digits, with an apostrophe inside ("model's") and + or # behind ("C++").
 * By hand, since a regular expression makes an object for every word of a library.
 */
export function nextWord(text: string, from: number): WordPlace | undefined {
  let start = from;
  while (start < text.length && !isLetter(text, start, LETTER)) start += widthAt(text, start);
  if (start >= text.length) return undefined;
  let end = letters(text, start);
  if (APOSTROPHES.has(text[end] ?? '') && end + 1 < text.length && isLetter(text, end + 1, LETTER)) end = letters(text, end + 1);
  while (text[end] === '+' || text[end] === '#') end++;
  return { start, end };
}

function letters(text: string, from: number): number {
  let end = from;
  while (end < text.length && isLetter(text, end, LETTER_OR_MARK)) end += widthAt(text, end);
  return end;
}

function isLetter(text: string, at: number, pattern: RegExp): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return pattern.test(String.fromCodePoint(text.codePointAt(at)!));
}

/** Code units of the character at `at`. */
function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 0xd800 || code > 0xdbff ? 1 : text.codePointAt(at)! > 0xffff ? 2 : 1;
}
