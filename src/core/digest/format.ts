/** The contract between `readDigest` and the formats: one file each, found by content. */
import type { Paper, Problem, Severity } from '../paper';

/** What a format made of a text. Sources carry the digest's file name as uri; the host puts the real one there. */
export interface Reading {
  readonly papers: readonly Paper[];
  readonly problems: readonly Problem[];
  /** How many papers the digest itself says it has ("submitted: 46 papers"), where it says so. */
  readonly stated?: number;
  /** On which line it says so, counted from 0; the first where a format does not tell. */
  readonly statedLine?: number;
}

/** One kind of digest. */
export interface DigestFormat {
  /** Readable name, shown to the user: "arXiv mail". */
  readonly name: string;
  /**
   * How sure the format is that the text is its own, 0 to 1, by content alone; `fileName` may only break a tie.
   * Looks at a bounded part of the text, so that asking every format is cheap.
   */
  recognise(text: string, fileName: string): number;
  /** Never throws; linear in the length of the text. `text` has no byte-order mark and only `\n` line ends. */
  read(text: string, fileName: string): Reading;
}

/**
 * Everything that can be wrong with a digest, so that ui can turn each code into a sentence. `detail` carries what the sentence quotes.
 *
 * The whole file:
 * - `empty-file`: no text in it.
 * - `binary-file`: not text: a picture, a PDF, an archive.
 * - `invalid-encoding`: some bytes are no characters of the file's encoding; they are shown as U+FFFD. Detail: the encoding.
 * - `no-papers`: text, but no papers in it. Detail: the format it looks like, or nothing.
 * - `quiet-digest`: the digest itself says that it has no papers today.
 * - `fewer-papers-than-stated`: the digest says it has more papers than could be read. Detail: "41 of 46".
 * - `format-failed`: a reader gave up unexpectedly: our fault. Detail: the format and the message.
 * - `invalid-json`, `invalid-yaml`, `invalid-xml`: broken syntax; the papers before and after it were kept. Detail: the parser's message.
 * - `missing-header`: a table whose columns have no names, and whose cells do not tell safely what they hold.
 * - `truncated-file`: the text ends in the middle of an entry. Detail: the beginning of that entry.
 *
 * One entry:
 * - `unreadable-entry`: an entry that could not be read and is left out. Detail: its beginning.
 * - `repaired-entry`: an entry with broken syntax (a comma or brace too few) that could be read all the same. Detail: its key or title.
 * - `missing-title`: an entry without title, left out. Detail: what is known of it.
 * - `missing-abstract`: a title without the abstract that its neighbours have. Detail: the title.
 * - `invalid-date`: a date that is none; the paper is kept without it. Detail: the text.
 * - `unknown-macro`: a BibTeX @string that is not defined. Detail: its name.
 * - `unresolved-crossref`: a BibTeX crossref to an entry that is not there. Detail: the key.
 * - `duplicate-key`: a citation key that two entries of the file have. Detail: the key.
 *
 * The library:
 * - `conflicting-field`: two digests disagree on a fact of one paper; the one that stands first was kept. Detail: field, both values.
 */
export type ProblemCode =
  | 'empty-file'
  | 'binary-file'
  | 'invalid-encoding'
  | 'no-papers'
  | 'quiet-digest'
  | 'fewer-papers-than-stated'
  | 'format-failed'
  | 'invalid-json'
  | 'invalid-yaml'
  | 'invalid-xml'
  | 'missing-header'
  | 'truncated-file'
  | 'unreadable-entry'
  | 'repaired-entry'
  | 'missing-title'
  | 'missing-abstract'
  | 'invalid-date'
  | 'unknown-macro'
  | 'unresolved-crossref'
  | 'duplicate-key'
  | 'conflicting-field';

/** The longest text quoted in a problem, in characters: a sentence's worth. */
const DETAIL_LENGTH = 120;

/** A problem at lines `startLine` to `endLine` of a digest; `detail` is folded to one line and cut where it is long. */
export function problemAt(
  fileName: string,
  code: ProblemCode,
  severity: Severity,
  detail: string,
  startLine: number,
  endLine = startLine,
): Problem {
  const line = detail.slice(0, 2 * DETAIL_LENGTH).replace(/\s+/g, ' ').trim();
  const cut = line.length > DETAIL_LENGTH ? `${line.slice(0, DETAIL_LENGTH - 1)}…` : line;
  return { code, severity, detail: cut, source: { uri: fileName, startLine, endLine } };
}
