import { frontMatter } from './frontMatter';
import { InlineScanner, type ScannedCitation } from './inlineScanner';

/** The parts of a note that are not prose: a citation in them is just text. */
const FENCE = /^[ \t]*(?:>[ \t]?)*[ \t]*(`{3,}|~{3,})([^\r\n]*)/;
const LIST_ITEM = /^[ \t]*(?:[*+-]|\(?(?:\d+|#|@[\w-]*)[.)])[ \t]/;

/**
 * Every citation of a Markdown note in Pandoc's syntax, in the order of the text. Front matter, code blocks and comments are passed over.
 * Offsets count UTF-16 units. Linear in the length of the note.
 */
export function parseCitations(note: string): readonly ScannedCitation[] {
  return prose(note).flatMap(([start, end]) => new InlineScanner(note, start, end).scan());
}

/** The paragraphs of a note as ranges: runs of lines that inline markup may reach across. */
export function prose(note: string): readonly (readonly [start: number, end: number])[] {
  const ranges: [number, number][] = [];
  let open: number | undefined;
  let fence: string | undefined;
  let inList = false;
  let blank = true;
  let comment = false;
  const close = (end: number): void => {
    if (open !== undefined && end > open) ranges.push([open, end]);
    open = undefined;
  };
  for (const { start, end } of lines(note, frontMatter(note).end)) {
    const line = note.slice(start, end);
    const isBlank = line.trim() === '';
    const fenceMark = FENCE.exec(line);
    if (fence !== undefined) {
      if (fenceMark?.[1]?.startsWith(fence) === true && fenceMark[2]?.trim() === '') fence = undefined;
    } else if (comment) {
      comment = !line.includes('-->');
    } else if (fenceMark?.[1] !== undefined && !(fenceMark[1].startsWith('`') && fenceMark[2]?.includes('`') === true)) {
      close(start);
      fence = fenceMark[1];
    } else if (isBlank) {
      close(start);
    } else if (/^ {0,3}<!--/.test(line) && open === undefined) {
      comment = !line.includes('-->');
    } else if (blank && !inList && /^(?: {4}|\t)/.test(line) && open === undefined) {
      // An indented code block; deeper in a list the same lines are its text.
      close(start);
      continue;
    } else {
      // In the middle of a paragraph "- x" or "1. x" is text, unless that paragraph is in a list itself.
      if ((blank || inList) && LIST_ITEM.test(line)) {
        close(start);
        inList = true;
      } else if (!/^[ \t]/.test(line) && blank) inList = false;
      open ??= start;
    }
    blank = isBlank;
  }
  close(note.length);
  return ranges;
}

function* lines(text: string, from: number): Generator<{ readonly start: number; readonly end: number }> {
  for (let start = from; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const next = newline === -1 ? text.length : newline + 1;
    yield { start, end: next };
    start = next;
  }
}
