import { endsWithBlankLine, newlineOf } from '../lines';
import type { TextEdit } from '../textEdit';

/** A footnote for one paper: the mark in the running text, and its definition. */
export interface Footnote {
  /** `[^key]` */
  readonly mark: string;
  /** `[^key]: ` and the reference, on one line. */
  readonly definition: string;
  readonly label: string;
}

/** The footnote that cites `paper`; `reference` is Markdown, on one line. */
export function footnote(key: string, reference: string): Footnote {
  // A label takes no white space, brackets or caret.
  const label = key.replace(/[\s[\]^]/g, '-');
  return { label, mark: `[^${label}]`, definition: `[^${label}]: ${reference.replace(/\s+/g, ' ').trim()}` };
}

/** The edit that defines at the end of the note those `footnotes` it does not define yet; undefined where it has them all. */
export function footnoteDefinitions(text: string, footnotes: readonly Footnote[]): TextEdit | undefined {
  const missing = [...new Map(footnotes.map(note => [note.label, note])).values()].filter(note => !isDefined(text, note.label));
  if (missing.length === 0) return undefined;
  const newline = newlineOf(text);
  const ended = text === '' || /[\r\n]$/.test(text);
  const lastLine = text.trimEnd().split(/[\r\n]+/).at(-1) ?? '';
  // Definitions may follow each other; a paragraph before them needs a blank line.
  const parted = endsWithBlankLine(text) || /^\[\^[^\]]+\]:/.test(lastLine);
  const lines = missing.map(note => note.definition).join(newline);
  return { start: text.length, end: text.length, text: `${ended ? '' : newline}${parted ? '' : newline}${lines}${newline}` };
}

function isDefined(text: string, label: string): boolean {
  const lower = `[^${label}]:`.toLowerCase();
  return text.split(/[\r\n]+/).some(line => line.trimStart().toLowerCase().startsWith(lower));
}

