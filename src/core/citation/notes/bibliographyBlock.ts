import { endsWithBlankLine, newlineOf } from '../lines';
import type { TextEdit } from '../textEdit';

/** The marks between which a note's reference list stands: comments, which no Markdown program shows. */
export const BIBLIOGRAPHY_START = '<!-- bibliography: paper-digest -->';
export const BIBLIOGRAPHY_END = '<!-- /bibliography -->';

/** What stands between the marks of a note, with the marks. */
const BLOCK = /^([ \t]*)<!-- bibliography: paper-digest -->[^\r\n]*(?:\r\n|\r|\n)(?:[\s\S]*?(?:\r\n|\r|\n))??[ \t]*<!-- \/bibliography -->/m;

/**
 * The edit that puts `references` (Markdown, one each) between the marks of a note, or with the marks at its end where it has none.
 * Undefined where they stand there already. Nothing outside the marks changes.
 */
export function bibliographyBlock(note: string, references: readonly string[]): TextEdit | undefined {
  const newline = newlineOf(note);
  const block = [BIBLIOGRAPHY_START, ...references.flatMap((reference) => ['', reference]), '', BIBLIOGRAPHY_END].join(newline);
  const found = BLOCK.exec(note);
  if (found !== null) return found[0] === block ? undefined : { start: found.index, end: found.index + found[0].length, text: block };
  const ended = note === '' || /[\r\n]$/.test(note);
  const parted = note.trim() === '' || endsWithBlankLine(note);
  return { start: note.length, end: note.length, text: `${ended ? '' : newline}${parted ? '' : newline}${block}${newline}` };
}
