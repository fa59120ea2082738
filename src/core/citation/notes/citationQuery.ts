import { isInAddress } from './isInAddress';
import { isInLatexComment } from './latexNote';
import type { NoteSyntax } from './noteSyntax';
import { parseCitations, prose } from './parseCitations';

/** What is being typed where a citation key belongs. */
export interface CitationQuery {
  /** Offsets of what an accepted key replaces: from the `@` (or the first letter, where none is needed) up to the end of the word. */
  readonly start: number;
  readonly end: number;
  /** The text up to the cursor, without `@`. */
  readonly query: string;
  /** Whether an `@` belongs before the key; LaTeX and MyST take it bare. */
  readonly marked: boolean;
}

/** How far back a query may begin: longer than any key. */
const REACH = 120;

const WORD = /(?<![\p{L}\p{N}.\\@])@\{?([^\s@[\]{};,"'`()]*)$/u;
/** Inside brackets a query may have several words: nothing ends it before the next `;`, `,` or bracket. */
const WORDS_IN_BRACKET = /\[(?:[^[\]\r\n]*[;\s-])?@([^@;,[\]{}\r\n]*)$/u;
/** Behind a `;` in a citation the `@` may still be missing. */
const NEXT_IN_BRACKET = /\[[^[\]\r\n]*@[^[\]\r\n]*;[ \t]*([^\s@;,[\]{}-][^@;,[\]{}\r\n]*|)$/u;
const LISTED = /(?:\\\w*cite\w*\*?(?:\[[^\]\r\n]*\])*\{|\{cite(?::\w+)?\}`)(?:[^{}`\r\n]*,)?[ \t]*([^{}`,\s]*)$/iu;
const REST_OF_KEY = /^(?:[:.#$%&\-+?<>~/]?[\p{L}\p{N}_])*/u;

/**
 * What stands before the cursor of a note as the beginning of a citation; undefined where no citation can stand: in code, e-mail addresses,
 * web addresses, front matter. Whether one can is asked of the parser, with a key put in for what is typed.
 */
export function citationQuery(note: string, offset: number, syntax: NoteSyntax = 'markdown'): CitationQuery | undefined {
  const before = note.slice(Math.max(0, offset - REACH, note.lastIndexOf('\n', offset - 1) + 1), offset);
  if (!/[@{]/.test(before)) return undefined;
  if (syntax === 'latex' && isInLatexComment(note, offset)) return undefined;
  const paragraph = syntax === 'latex' ? ([0, note.length] as const) : prose(note).find(([start, end]) => start <= offset && offset <= end);
  if (paragraph === undefined) return undefined;
  const rest = REST_OF_KEY.exec(note.slice(offset, offset + REACH))?.[0].length ?? 0;

  const listed = LISTED.exec(before)?.[1];
  if (listed !== undefined) return { start: offset - listed.length, end: offset + rest, query: listed, marked: false };
  if (syntax === 'latex') return undefined;
  const query = WORD.exec(before)?.[1] ?? WORDS_IN_BRACKET.exec(before)?.[1];
  if (query !== undefined) {
    const start = before.lastIndexOf('@') + offset - before.length;
    return canCite(note, paragraph, start, offset + rest) ? { start, end: bracedEnd(note, start, offset + rest), query, marked: true } : undefined;
  }
  const next = NEXT_IN_BRACKET.exec(before)?.[1];
  if (next === undefined) return undefined;
  const start = offset - next.length;
  return canCite(note, paragraph, start, offset + rest) ? { start, end: offset + rest, query: next, marked: true } : undefined;
}

/** Whether a key between `start` and `end` would be read as a citation. */
function canCite(note: string, [from, to]: readonly [number, number], start: number, end: number): boolean {
  if (isInAddress(note, start)) return false;
  const lead = note.slice(from, start);
  return parseCitations(`${lead}@key${note.slice(end, to)}`).some(({ items }) => items.some(({ keyStart }) => keyStart === lead.length + 1));
}

/** The braces of `@{key}` go with the key. */
function bracedEnd(note: string, start: number, end: number): number {
  return note.startsWith('@{', start) && note[end] === '}' ? end + 1 : end;
}
