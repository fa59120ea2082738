/**
 * The syntax of BibTeX files, read so that a broken entry hurts itself at most. Peers read a file as one sentence and stop, or swallow
 * what follows, at the first comma or brace that is missing; here the file is first cut where entries begin, and each is read alone.
 * Syntax: http://tug.ctan.org/biblio/bibtex/base/btxdoc.pdf and chapter 2 of the BibLaTeX manual.
 */

import { trimmedEnd } from '../text/trimmed';

/** An entry as written: the values are TeX, macros replaced, pieces joined. */
export interface BibtexEntry {
  /** Lower case: `article`. */
  readonly type: string;
  /** Empty where the entry has none. */
  readonly key: string;
  /** By lower-case name; of two fields of one name the first counts. */
  readonly fields: ReadonlyMap<string, string>;
  /** The offsets of its `@` and of what follows it. */
  readonly start: number;
  readonly end: number;
  /** Whether the syntax is broken, `cut` where the text ends inside of it. What could be told is in `fields`. */
  readonly state: 'sound' | 'repaired' | 'cut';
}

/** A macro that no @string defines, where it was first used. */
export interface UnknownMacro {
  readonly name: string;
  readonly offset: number;
}

export interface BibtexFile {
  readonly entries: readonly BibtexEntry[];
  readonly unknownMacros: readonly UnknownMacro[];
}

/** The months every style defines. */
const MONTHS: readonly (readonly [string, string])[] = [
  ['jan', 'January'],
  ['feb', 'February'],
  ['mar', 'March'],
  ['apr', 'April'],
  ['may', 'May'],
  ['jun', 'June'],
  ['jul', 'July'],
  ['aug', 'August'],
  ['sep', 'September'],
  ['oct', 'October'],
  ['nov', 'November'],
  ['dec', 'December'],
];

/** Journal names are shorter. Macros made of macros could else double their length at each step. */
const LONGEST_MACRO = 300;

const ENTRY_START = /@[ \t]*([A-Za-z][\w-]*)\s*([{(])/y;
/**
 * Behind the brace of an entry stands a key, or its place. A sentence mentions @someone (here, for one), so round brackets count only
 * behind the types that are in use.
 */
const ENTRY_HEAD =
  /@[ \t]*(?:(?:string|comment|preamble)\s*[{(]|(?:[A-Za-z][\w-]*\s*\{|(?:article|book|booklet|conference|inbook|incollection|inproceedings|manual|mastersthesis|misc|online|phdthesis|proceedings|report|techreport|thesis|unpublished)\s*[{(])[ \t]*[^\s{}"=,@]*[ \t]*[,\n}=])/iy;
/** A field that begins on a line of its own; only names that are in use, because formulas have equals signs too. */
const FIELD_LINE =
  /(?:^|\n)[ \t]*(?:,[ \t]*)?(?:author|editor|title|booktitle|journal|journaltitle|year|date|month|volume|number|pages|publisher|doi|url|abstract|note|keywords|eprint|archiveprefix|issn|isbn)[ \t]*=[ \t]*[{"\d]/i;
const COMMENT_LINE_OR_AT = /^[ \t]*%.*|@/gm;
const FIELD_NAME = /[A-Za-z][\w:+./-]*/y;

const OPENING = '{'.charCodeAt(0);
const CLOSING = '}'.charCodeAt(0);
const QUOTE = '"'.charCodeAt(0);

/** All entries of `text` in its order; macros, comments and preambles are no entries. Linear in its length; never throws. */
export function readEntries(text: string): BibtexFile {
  return new Reader(text).read();
}

class Reader {
  readonly #text: string;
  readonly #macros = new Map<string, string>(MONTHS);
  readonly #unknown = new Map<string, number>();
  readonly #entries: BibtexEntry[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  read(): BibtexFile {
    const starts = entryStarts(this.#text);
    const limits = starts.map((_, index) => starts[index + 1] ?? this.#text.length);
    // Macros first: a file may define them behind their use.
    starts.forEach((start, index) => this.#macro(start, limits[index] ?? start));
    starts.forEach((start, index) => this.#entry(start, limits[index] ?? start));
    return { entries: this.#entries, unknownMacros: [...this.#unknown].map(([name, offset]) => ({ name, offset })) };
  }

  /** Reads the entry at `start`; the next one begins at `limit`, and whatever is wrong with this one ends there. */
  #entry(start: number, limit: number): void {
    const head = at(ENTRY_START, this.#text, start);
    if (head === undefined) return;
    const type = (head[1] ?? '').toLowerCase();
    const body = start + head[0].length;
    const cursor = new Cursor(this.#text, body, limit, head[2] === '(' ? ')' : '}');
    if (type === 'comment' || type === 'preamble' || type === 'string') return;
    const key = cursor.key();
    const sound = this.#fields(cursor);
    // A brace too many closes the entry early, and its other fields are left lying behind it.
    const closedEarly = sound !== undefined && FIELD_LINE.test(this.#text.slice(cursor.position, limit));
    if (sound !== undefined && !closedEarly) {
      const state = cursor.repaired ? 'repaired' : 'sound';
      this.#entries.push({ type, key: key ?? '', fields: sound, start, end: cursor.position, state });
      return;
    }
    const state = limit === this.#text.length && !closedEarly ? 'cut' : 'repaired';
    const end = start + this.#text.slice(start, limit).trimEnd().length;
    this.#entries.push({ type, key: key ?? '', fields: this.#fieldsByLine(cursor.bodyStart, end), start, end, state });
  }

  /** The fields of a sound entry; undefined where the syntax is broken beyond a missing comma. */
  #fields(cursor: Cursor): ReadonlyMap<string, string> | undefined {
    const fields = new Map<string, string>();
    for (;;) {
      cursor.skipToField();
      if (cursor.closes()) return fields;
      const name = cursor.fieldName();
      const value = name === undefined ? undefined : this.#value(cursor);
      if (name === undefined || value === undefined || FIELD_LINE.test(value)) return undefined;
      if (!fields.has(name)) fields.set(name, value);
      if (!cursor.separates()) return undefined;
    }
  }

  /** `{…}`, `"…"`, a number or a macro, joined by `#`. */
  #value(cursor: Cursor): string | undefined {
    const pieces: string[] = [];
    do {
      const piece = cursor.piece();
      if (piece === undefined) return undefined;
      pieces.push(piece.isName ? this.#expanded(piece.text, piece.offset) : piece.text);
    } while (cursor.joins());
    return pieces.join('');
  }

  #expanded(name: string, offset: number): string {
    if (/^\d/.test(name)) return name;
    const value = this.#macros.get(name.toLowerCase());
    if (value !== undefined) return value;
    if (!this.#unknown.has(name)) this.#unknown.set(name, offset);
    // The definition is in a file that was not exported along; its name is what the digest says.
    return name;
  }

  #macro(start: number, limit: number): void {
    const head = at(ENTRY_START, this.#text, start);
    if (head?.[1]?.toLowerCase() !== 'string') return;
    const cursor = new Cursor(this.#text, start + head[0].length, limit, head[2] === '(' ? ')' : '}');
    cursor.skipToField();
    const name = cursor.fieldName();
    const value = name === undefined ? undefined : this.#value(cursor);
    if (name !== undefined && value !== undefined) this.#macros.set(name, value.slice(0, LONGEST_MACRO));
  }

  /** Of a broken entry: a field is what begins on its own line and ends before the next one does. */
  #fieldsByLine(start: number, end: number): ReadonlyMap<string, string> {
    const fields = new Map<string, string>();
    let name: string | undefined;
    let lines: string[] = [];
    const finish = (): void => {
      const value = name === undefined ? undefined : this.#looseValue(lines.join('\n'));
      if (name !== undefined && value !== undefined && !fields.has(name)) fields.set(name, value);
    };
    for (const line of this.#text.slice(start, end).split('\n')) {
      const field = fieldOnLine(line);
      if (field === undefined) {
        lines.push(line);
        continue;
      }
      finish();
      name = field.name;
      lines = [field.value];
    }
    finish();
    return fields;
  }

  /** A value without knowing where it ends; undefined where another field may hide in it. */
  #looseValue(raw: string): string | undefined {
    const value = raw.trim();
    const opening = value.charAt(0);
    if (opening !== '{' && opening !== '"') {
      const bare = /^[^\s,{}"]+/.exec(value)?.[0];
      return bare === undefined ? undefined : (this.#macros.get(bare.toLowerCase()) ?? bare);
    }
    const close = opening === '{' ? closingBrace(value, 1, value.length) : closingQuote(value, 1, value.length);
    const inner = value.slice(1, close ?? value.length);
    if (/[,\s][A-Za-z]+\s?=\s?[{"]/.test(inner)) return undefined;
    return close === undefined ? withoutLooseEnd(inner) : inner;
  }
}

/** Where reading stands within one entry, which ends before `limit` at a `close` bracket. */
class Cursor {
  /** Whether something was missing that could be done without. */
  repaired = false;
  /** Behind the key. */
  bodyStart: number;
  position: number;
  readonly #text: string;
  readonly #limit: number;
  readonly #close: string;

  constructor(text: string, position: number, limit: number, close: string) {
    this.#text = text;
    this.position = position;
    this.bodyStart = position;
    this.#limit = limit;
    this.#close = close;
  }

  /** The citation key; empty where its place is; undefined where there is none and the fields begin at once. */
  key(): string | undefined {
    this.#skipSpace();
    let end = this.position;
    while (end < this.#limit && !`,={}"\n${this.#close}`.includes(this.#text.charAt(end))) end++;
    const next = this.#text.charAt(end);
    if (end >= this.#limit || next === '{' || next === '"' || next === '=') {
      this.repaired = true;
      return undefined;
    }
    const key = this.#text.slice(this.position, end).trim();
    this.position = end;
    if (next === ',') this.position++;
    else if (next === '\n') {
      this.#skipSpace();
      if (this.#text.charAt(this.position) === ',') this.position++;
      else this.repaired = true;
    }
    this.bodyStart = this.position;
    return key;
  }

  /** Over white space, commas and lines that are commented out. */
  skipToField(): void {
    for (;;) {
      this.#skipSpace();
      const character = this.#here();
      if (character === ',') this.position++;
      else if (character === '%') this.#skipLine();
      else return;
    }
  }

  closes(): boolean {
    if (this.#here() !== this.#close) return false;
    this.position++;
    return true;
  }

  /** `title =` as `title`. */
  fieldName(): string | undefined {
    const name = at(FIELD_NAME, this.#text, this.position)?.[0];
    if (name === undefined) return undefined;
    this.position += name.length;
    this.#skipSpace();
    if (this.#here() !== '=') return undefined;
    this.position++;
    return name.toLowerCase();
  }

  piece(): { readonly text: string; readonly isName: boolean; readonly offset: number } | undefined {
    this.#skipSpace();
    const offset = this.position;
    const opening = this.#here();
    if (opening === '{' || opening === '"') {
      const inner = offset + 1;
      const close = opening === '{' ? closingBrace(this.#text, inner, this.#limit) : closingQuote(this.#text, inner, this.#limit);
      if (close === undefined) return undefined;
      this.position = close + 1;
      return { text: this.#text.slice(inner, close), isName: false, offset };
    }
    let end = offset;
    while (end < this.#limit && !/[\s,#{}"()=]/.test(this.#text.charAt(end))) end++;
    if (end === offset) return undefined;
    this.position = end;
    return { text: this.#text.slice(offset, end), isName: true, offset };
  }

  joins(): boolean {
    this.#skipSpace();
    if (this.#here() !== '#') return false;
    this.position++;
    return true;
  }

  /** Whether the field ends well here. A missing comma is forgiven where the next field plainly begins. */
  separates(): boolean {
    this.#skipSpace();
    const character = this.#here();
    if (character === ',' || character === this.#close) return true;
    if (character === '%') return true;
    if (!beginsField(this.#text, this.position)) return false;
    this.repaired = true;
    return true;
  }

  #here(): string {
    return this.position < this.#limit ? this.#text.charAt(this.position) : '';
  }

  #skipSpace(): void {
    while (this.position < this.#limit && /\s/.test(this.#text.charAt(this.position))) this.position++;
  }

  #skipLine(): void {
    const end = this.#text.indexOf('\n', this.position);
    this.position = end < 0 || end > this.#limit ? this.#limit : end;
  }
}

/** The offsets of the `@`s that begin an entry, also several on one line; not those on a line that is commented out. */
function entryStarts(text: string): readonly number[] {
  const starts: number[] = [];
  for (const match of text.matchAll(COMMENT_LINE_OR_AT)) {
    if (match[0] === '@' && at(ENTRY_HEAD, text, match.index) !== undefined) starts.push(match.index);
  }
  return starts;
}

/** Where the group closes whose opening brace stands before `from`; undefined where it does not before `limit`. */
function closingBrace(text: string, from: number, limit: number): number | undefined {
  let depth = 1;
  for (let index = from; index < limit; index++) {
    const code = text.charCodeAt(index);
    if (code === OPENING) depth++;
    else if (code === CLOSING && --depth === 0) return index;
  }
  return undefined;
}

/**
 * Where the string closes whose opening quote stands before `from`. Quotes within braces are part of it, and so are those that no
 * comma, bracket or field follows: people write titles with quotes in them.
 */
function closingQuote(text: string, from: number, limit: number): number | undefined {
  let depth = 0;
  for (let index = from; index < limit && depth >= 0; index++) {
    const code = text.charCodeAt(index);
    if (code === OPENING) depth++;
    else if (code === CLOSING) depth--;
    else if (code === QUOTE && depth === 0 && endsField(text, index + 1, limit)) return index;
  }
  return undefined;
}

function endsField(text: string, from: number, limit: number): boolean {
  let next = from;
  while (next < limit && /\s/.test(text.charAt(next))) next++;
  return next >= limit || ',}#)'.includes(text.charAt(next)) || beginsField(text, next);
}

function beginsField(text: string, offset: number): boolean {
  const name = at(FIELD_NAME, text, offset)?.[0];
  // The equals sign stands close to the name, or in a column that people keep.
  return name !== undefined && /^\s{0,20}=/.test(text.slice(offset + name.length, offset + name.length + 21));
}

/** The field that begins on this line, with as much of its value as stands on it. */
function fieldOnLine(line: string): { readonly name: string; readonly value: string } | undefined {
  const text = line.slice(/^[\s,]*/.exec(line)?.[0].length);
  const [start, name] = /^([A-Za-z][\w-]*)\s*=\s*/.exec(text) ?? [];
  if (start === undefined || name === undefined) return undefined;
  const value = text.slice(start.length);
  return /^(?:[{"\d]|[A-Za-z]\w*\s*(?:[,#}]|$))/.test(value) ? { name: name.toLowerCase(), value } : undefined;
}

/** A value that was never closed, without the comma behind it and the braces that close what opened before it. */
function withoutLooseEnd(value: string): string {
  let end = trimmedEnd(value, ' \t\n,');
  let surplus = [...end.matchAll(/[{}]/g)].reduce((sum, [brace]) => sum + (brace === '}' ? 1 : -1), 0);
  for (; surplus > 0 && end.endsWith('}'); surplus--) end = trimmedEnd(end.slice(0, -1), ' \t\n,');
  return end;
}

function at(sticky: RegExp, text: string, offset: number): RegExpExecArray | undefined {
  sticky.lastIndex = offset;
  return sticky.exec(text) ?? undefined;
}
