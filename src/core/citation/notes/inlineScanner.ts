/** One key in a citation, and where it stands in the text. */
export interface ScannedItem {
  readonly key: string;
  /** From the `-` or `@` up to behind the key and its braces. */
  readonly start: number;
  readonly end: number;
  /** The key itself. */
  readonly keyStart: number;
  readonly suppressAuthor: boolean;
  /** Ranges of what stands before and behind it in the brackets, trimmed; empty ranges where there is nothing. */
  readonly prefix: readonly [number, number];
  readonly suffix: readonly [number, number];
}

/** A citation in Pandoc's syntax. */
export interface ScannedCitation {
  /** `[@a; @b]`, or `@a` with or without a bracket behind it. */
  readonly kind: 'bracketed' | 'narrative';
  /** The whole of it, brackets included. */
  readonly start: number;
  readonly end: number;
  /** Where the closing bracket stands; undefined for a bare `@a`. */
  readonly close?: number;
  readonly items: readonly ScannedItem[];
}

const KEY = /[\p{L}\p{N}_*](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_])|[:/](?=\/))*/uy;
const WORD = /(?:[\p{L}\p{N}]|\.(?!\.))+/uy;
const ALPHANUMERIC = /[\p{L}\p{N}]/uy;
const SPACES_AND_LINE = /[ \t]*(?:\r?\n)?[ \t]*(?![ \t]*\r?\n)/y;
const TAG = /<(?:!--[\s\S]*?-->|\?[\s\S]*?\?>|![A-Z]+\s[^>]*>|\/[A-Za-z][\w:-]*\s*>|[A-Za-z][\w:-]*(?:\s+[A-Za-z_:][\w:.-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?>|[A-Za-z][\w+.-]*:[^\s<>]*>|[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]+>)/y;
/** Pandoc takes `@` for a letter in the name of a TeX command. */
const TEX_COMMAND = /\\[\p{L}@]+\*?/uy;
/** An argument in brackets; those of TeX do not nest. */
const TEX_OPTION = /\[[^\]]*\]/y;
/** TeX commands that put an accent on the one thing that follows. */
const TEX_ACCENT = /\\[HcbdfgGhkrtuvU](?![\p{L}@])\s*[^\s\\{]/uy;
/** A word behind an `@` that begins no citation; Pandoc looks up numbered examples by it. */
const EXAMPLE_LABEL = /@(?:[\p{L}\p{N}]|[-_](?=[\p{L}\p{N}]))+/uy;
const ATTRIBUTES = /\{\s*(?:(?:[#.][\p{L}\p{N}_:.-]+|[\p{L}_:][\p{L}\p{N}_:.-]*=(?:"[^"]*"|'[^']*'|[^\s}"']*)|-)\s*)*\}/uy;
const CHARACTER_REFERENCE = /&(?:#\d+|#[xX][0-9a-fA-F]+|\w+);/y;
const NOTE_MARK = /\[\^[^\s\]]+\]/y;

/** Quotes that open, with those that close them. */
const QUOTES: Readonly<Record<string, readonly [kind: 'single' | 'double', closing: string]>> = {
  "'": ['single', "'’"], '‘': ['single', "'’"], '"': ['double', '"”'], '“': ['double', '"”'],
};

/**
 * Steps allowed for a paragraph. Pandoc tries again and again what turns out not to be a quotation, a bracket or an emphasis; prose takes about
 * one step a character, and text made to hurt is left unread once these are used up.
 */
const STEPS = 20_000;
const STEPS_PER_CHARACTER = 8;

/** How deep brackets, quotes and emphasis may nest before they count as text: deeper than anybody writes, shallower than the stack. */
const DEPTH = 100;

/**
 * Finds the citations in one paragraph, reading it as Pandoc's Markdown reader does, construct by construct and in the same order of attempts
 * (https://github.com/jgm/pandoc, Text.Pandoc.Readers.Markdown). Everything that can hide or end a citation is recognised: code, math, HTML, TeX,
 * links, notes, quotes, emphasis and escapes.
 */
export class InlineScanner {
  private position: number;
  private end: number;
  /** Where the last word ended: `@` right behind one makes an e-mail address, not a citation. */
  private wordEnd = -1;
  private readonly quotes: ('single' | 'double')[] = [];
  private found: ScannedCitation[] = [];
  private steps: number;
  private depth = 0;

  constructor(
    private readonly text: string,
    start: number,
    end: number,
  ) {
    this.position = start;
    this.end = end;
    this.steps = STEPS + (end - start) * STEPS_PER_CHARACTER;
  }

  /** The citations in the order of the text. Those inside the prefix or suffix of another come too. */
  scan(): readonly ScannedCitation[] {
    while (this.inline());
    return this.found.sort((a, b) => a.start - b.start);
  }

  /** Reads one inline; false at the end. */
  private inline(): boolean {
    if (this.position >= this.end || this.steps-- <= 0) return false;
    if (this.depth >= DEPTH) {
      this.position++;
      return true;
    }
    this.depth++;
    this.construct();
    this.depth--;
    return true;
  }

  private construct(): void {
    const character = this.text[this.position] ?? '';
    switch (character) {
      case '`':
        if (this.code()) return;
        break;
      case '*':
      case '_':
        if (this.emphasis(character)) return;
        break;
      case '^':
        if (this.inlineNote() || this.raised('^')) return;
        break;
      case '~':
        if (this.strikeout() || this.raised('~')) return;
        break;
      case '[':
        if (this.eat(NOTE_MARK) || this.bracketedCitation() || this.brackets()) return;
        break;
      case '!':
        if (this.text[this.position + 1] === '[' && this.image()) return;
        break;
      case '$':
        if (this.math()) return;
        break;
      case '<':
        if (this.eat(TAG)) return;
        break;
      case '\\':
        if (this.escape()) return;
        break;
      case '@':
        if (this.narrativeCitation() || this.eat(EXAMPLE_LABEL)) return;
        break;
      case '-':
        if (this.eatString('---') || this.eatString('--')) return;
        break;
      case '&':
        if (this.eat(CHARACTER_REFERENCE)) return;
        break;
      case '.':
        if (this.eatString('...')) return;
        break;
      default:
        if (QUOTES[character] !== undefined && this.quotation(character)) return;
    }
    if (this.eat(WORD)) this.wordEnd = this.position;
    else this.position += (this.text.codePointAt(this.position) ?? 0) > 0xffff ? 2 : 1;
  }

  private code(): boolean {
    const run = /`+/y;
    run.lastIndex = this.position;
    const ticks = run.exec(this.text)?.[0] ?? '';
    for (const close of this.text.slice(this.position + ticks.length, this.end).matchAll(/`+/g)) {
      if (close[0].length !== ticks.length) continue;
      this.position += ticks.length + close.index + ticks.length;
      this.eat(ATTRIBUTES);
      return true;
    }
    return false;
  }

  /** Emphasis that is opened and never closed takes the rest of the paragraph, as in Pandoc: hence no attempt to take it back. */
  private emphasis(mark: '*' | '_'): boolean {
    if (mark === '_' && this.wordEnd === this.position) return false;
    let count = 0;
    while (count < 4 && this.text[this.position + count] === mark) count++;
    if (count === 4) {
      while (this.position < this.end && this.text[this.position] === mark) this.position++;
      return true;
    }
    this.position += count;
    if (this.position < this.end && /[ \t]/.test(this.text[this.position] ?? '')) return true;
    if (count === 3) this.three(mark);
    else if (count === 2) this.two(mark);
    else this.one(mark);
    return true;
  }

  private three(mark: string): void {
    while (!this.ender(mark, 1) && this.inline());
    if (this.take(mark, 3)) return;
    if (this.take(mark, 2)) this.one(mark);
    else if (this.take(mark, 1)) this.two(mark);
  }

  private two(mark: string): void {
    while (!this.ender(mark, 2) && this.inline());
    this.take(mark, 2);
  }

  private one(mark: string): void {
    for (;;) {
      if (!this.ender(mark, 1)) {
        if (!this.inline()) break;
      } else {
        // Two marks inside open strong emphasis rather than close twice.
        const before = this.position;
        if (!this.eatString(mark + mark)) break;
        if (this.ender(mark, 1)) {
          this.position = before;
          break;
        }
        this.two(mark);
      }
    }
    this.take(mark, 1);
  }

  private ender(mark: string, count: number): boolean {
    const after = this.position + count;
    if (after > this.end || !this.text.startsWith(mark.repeat(count), this.position)) return false;
    return mark === '*' || !this.at(ALPHANUMERIC, after);
  }

  private take(mark: string, count: number): boolean {
    if (!this.ender(mark, count)) return false;
    this.position += count;
    this.wordEnd = this.position;
    return true;
  }

  private inlineNote(): boolean {
    if (this.text[this.position + 1] !== '[') return false;
    const close = this.balancedClose(this.position + 1);
    if (close === -1) return false;
    this.within(this.position + 2, close);
    this.position = close + 1;
    return true;
  }

  /** Superscript or subscript: no white space inside. */
  private raised(mark: string): boolean {
    return this.attempt(() => {
      this.position++;
      return this.until(
        () => this.eatString(mark),
        () => !/[ \t\r\n]/.test(this.text[this.position] ?? ' '),
      );
    });
  }

  private strikeout(): boolean {
    return this.attempt(() => {
      if (!this.eatString('~~') || /[\s~]/.test(this.text[this.position] ?? ' ')) return false;
      return this.until(() => this.eatString('~~'));
    });
  }

  private quotation(open: string): boolean {
    const [kind, closing] = QUOTES[open] ?? [];
    if (kind === undefined || closing === undefined || this.quotes.at(-1) === kind) return false;
    if (this.wordEnd === this.position) return false;
    if (/\s/.test(this.text[this.position + 1] ?? ' ')) return false;
    this.quotes.push(kind);
    const closed = this.attempt(() => {
      this.position++;
      return this.until(() => {
        if (this.position >= this.end || !closing.includes(this.text[this.position] ?? ' ')) return false;
        if (kind === 'single' && this.at(ALPHANUMERIC, this.position + 1)) return false;
        this.position++;
        return true;
      });
    });
    this.quotes.pop();
    return closed;
  }

  private math(): boolean {
    const pattern = this.text.startsWith('$$', this.position) ? /\$\$(?:\\[\s\S]|[^\\$]|\$(?!\$))+\$\$/y : /\$(?![\s$])(?:\\[\s\S]|[^\\$])*?(?<!\s)\$(?!\d)/y;
    const close = this.endOf(pattern, this.position);
    if (close === -1 || /\n[ \t]*\r?\n/.test(this.text.slice(this.position, close))) return false;
    this.position = close;
    return true;
  }

  private escape(): boolean {
    const next = this.position + 1;
    if (next >= this.end) return false;
    if (!this.at(ALPHANUMERIC, next)) {
      this.position = next + ((this.text.codePointAt(next) ?? 0) > 0xffff ? 2 : 1);
      return true;
    }
    return this.texCommand();
  }

  /** A TeX command and its arguments are passed through whole. */
  private texCommand(): boolean {
    if (this.eat(TEX_ACCENT)) return true;
    if (!this.eat(TEX_COMMAND)) return false;
    for (;;) {
      const before = this.position;
      this.spaces();
      if (!this.eat(TEX_OPTION) && !this.texGroup()) {
        this.position = before;
        return true;
      }
    }
  }

  private texGroup(): boolean {
    let depth = 0;
    for (let place = this.position; place < this.end && this.steps-- > 0; place++) {
      const character = this.text[place];
      if (character === '\\') place++;
      else if (character === '{') depth++;
      else if (depth === 0) return false;
      else if (character === '}' && --depth === 0) {
        this.position = place + 1;
        return true;
      }
    }
    return false;
  }

  /** A link, a span, or just brackets: what stands in them is read as text, the address is skipped. */
  private brackets(): boolean {
    if (this.text[this.position + 1] === '^') return false;
    const close = this.balancedClose(this.position);
    if (close === -1) return false;
    this.within(this.position + 1, close);
    this.position = close + 1;
    if (!this.linkSource() && !this.eat(ATTRIBUTES)) this.linkLabel();
    return true;
  }

  /** The second brackets of `[text][label]`, read apart from what follows; a citation there stands for itself. */
  private linkLabel(): void {
    const start = this.position;
    if (this.text[start] !== '[' || this.text[start + 1] === '^' || this.isCitation()) return;
    const close = this.balancedClose(start);
    if (close === -1) return;
    this.within(start, close + 1);
    this.position = close + 1;
  }

  private isCitation(): boolean {
    let citation = false;
    this.attempt(() => {
      citation = this.bracketedCitation();
      return false;
    });
    return citation;
  }

  private image(): boolean {
    this.position++;
    if (this.brackets()) return true;
    this.position--;
    return false;
  }

  /** `(address "title")` */
  private linkSource(): boolean {
    if (this.text[this.position] !== '(') return false;
    const source = /\(\s*(?:<[^>\n]*>|(?:\\[\s\S]|\((?:\\[\s\S]|[^()\\])*\)|[ \t]+(?!["'])|[^()\\ \t])*?)(?:\s+(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'))?\s*\)/y;
    return this.eat(source);
  }

  /** Where the bracket opened at `open` closes; -1 where it does not. Code, math, HTML, TeX and escapes are stepped over. */
  private balancedClose(open: number): number {
    const before = this.position;
    let depth = 0;
    let close = -1;
    for (this.position = open; this.position < this.end; ) {
      if (this.steps-- <= 0) break;
      const character = this.text[this.position] ?? '';
      if (character === '[') depth++;
      if (character === ']' && --depth === 0) {
        close = this.position;
        break;
      }
      const stepped =
        (character === '\\' && this.escape()) ||
        (character === '`' && this.code()) ||
        (character === '$' && this.math()) ||
        (character === '<' && this.eat(TAG));
      if (!stepped) this.position++;
    }
    this.position = before;
    return close;
  }

  private bracketedCitation(): boolean {
    return this.attempt(() => {
      const start = this.position;
      this.position++;
      this.spaces();
      const items = this.citationList();
      if (items === undefined) return false;
      this.spaces();
      const close = this.position;
      // Behind brackets that hold a citation, an address, attributes or a second label make a link or a span of them.
      if (!this.eatString(']') || (this.position < this.end && /[[({]/.test(this.text[this.position] ?? ' '))) return false;
      this.found.push({ kind: 'bracketed', start, end: this.position, close, items });
      return true;
    });
  }

  private narrativeCitation(): boolean {
    const start = this.position;
    const key = this.key();
    if (key === undefined) return false;
    const behind = this.position;
    const first = { ...key, prefix: [start, start] as const, suffix: [behind, behind] as const };
    const further = this.attemptValue(() => {
      this.spaces();
      // The bracket behind may cite on: its own citation then becomes part of this one.
      return this.text[this.position] === '[' && this.bracketedCitation() ? this.found.pop() : undefined;
    });
    if (further !== undefined) {
      this.push(start, [first, ...further.items], further.close);
      return true;
    }
    const locator = this.attemptValue(() => this.bareLocator());
    if (locator === undefined) this.push(start, [first]);
    else this.push(start, [{ ...first, suffix: locator.suffix }, ...locator.items], this.position - 1);
    return true;
  }

  private push(start: number, items: readonly ScannedItem[], close?: number): void {
    this.found.push({ kind: 'narrative', start, end: this.position, items, ...(close !== undefined && { close }) });
  }

  /** `[p. 33; @b]` behind a narrative citation. */
  private bareLocator(): { readonly suffix: readonly [number, number]; readonly items: readonly ScannedItem[] } | undefined {
    this.spaces();
    if (!this.eatString('[') || this.text[this.position] === '^') return undefined;
    const suffix = this.suffix();
    const items = this.attemptValue(() => {
      if (!this.eatString(';')) return undefined;
      this.spaces();
      return this.citationList();
    });
    this.spaces();
    if (!this.eatString(']') || /[[(]/.test(this.text[this.position] ?? ' ')) return undefined;
    return { suffix, items: items ?? [] };
  }

  private citationList(): readonly ScannedItem[] | undefined {
    const items: ScannedItem[] = [];
    for (;;) {
      const item = this.attemptValue(() => this.citationItem());
      if (item === undefined) return undefined;
      items.push(item);
      if (!this.eatString(';')) return items;
      this.spaces();
    }
  }

  private citationItem(): ScannedItem | undefined {
    const start = this.position;
    let key: Pick<ScannedItem, 'key' | 'start' | 'end' | 'keyStart' | 'suppressAuthor'> | undefined;
    let prefixEnd = start;
    for (;;) {
      prefixEnd = this.position;
      key = this.key();
      if (key !== undefined) break;
      if (this.eatString(']')) {
        // Pandoc takes a bracket that closes right before the key for a part of the prefix.
        key = this.key();
        if (key === undefined) return undefined;
        break;
      }
      if (this.text[this.position] === ';' || !this.inline()) return undefined;
    }
    const prefix = this.trimmed(start, prefixEnd);
    return { ...key, prefix, suffix: this.suffix() };
  }

  private suffix(): readonly [number, number] {
    const start = this.position;
    this.spaces();
    while (!/[;\]]/.test(this.text[this.position] ?? ' ') && this.inline());
    return this.trimmed(start, this.position);
  }

  /** `@key` or `-@key`, not right behind a word. */
  private key(): Pick<ScannedItem, 'key' | 'start' | 'end' | 'keyStart' | 'suppressAuthor'> | undefined {
    const start = this.position;
    if (this.wordEnd === start || start >= this.end) return undefined;
    const suppressAuthor = this.text[start] === '-';
    const at = suppressAuthor ? start + 1 : start;
    if (this.text[at] !== '@') return undefined;
    const braced = this.text[at + 1] === '{';
    const end = braced ? this.bracedKeyEnd(at + 1) : this.endOf(KEY, at + 1);
    if (end === -1) return undefined;
    this.position = end;
    const keyStart = braced ? at + 2 : at + 1;
    return { key: this.text.slice(keyStart, braced ? end - 1 : end), start, end, keyStart, suppressAuthor };
  }

  private bracedKeyEnd(open: number): number {
    let depth = 0;
    for (let place = open; place < this.end && this.steps-- > 0; place++) {
      const character = this.text[place] ?? ' ';
      if (/\s/.test(character)) return -1;
      if (character === '{') depth++;
      if (character === '}' && --depth === 0) return place + 1;
    }
    return -1;
  }

  /** Reads what stands between two places as text of its own. */
  private within(start: number, end: number): void {
    const [outerEnd, outerWordEnd] = [this.end, this.wordEnd];
    [this.position, this.end, this.wordEnd] = [start, end, -1];
    while (this.inline());
    [this.end, this.wordEnd] = [outerEnd, outerWordEnd];
  }

  /** At least one inline, up to what `ended` takes; false where an inline is not `allowed` or the text runs out. */
  private until(ended: () => boolean, allowed: () => boolean = () => true): boolean {
    for (let count = 0; ; count++) {
      const before = this.position;
      if (ended()) {
        if (count > 0) return true;
        this.position = before;
        return false;
      }
      if (!allowed() || !this.inline()) return false;
    }
  }

  private attempt(read: () => boolean): boolean {
    return this.attemptValue(() => (read() ? true : undefined)) ?? false;
  }

  /** What `read` returns; where that is undefined, everything is as before. */
  private attemptValue<Value>(read: () => Value | undefined): Value | undefined {
    const [position, wordEnd, count] = [this.position, this.wordEnd, this.found.length];
    const value = read();
    if (value === undefined) {
      [this.position, this.wordEnd] = [position, wordEnd];
      this.found.length = count;
    }
    return value;
  }

  private spaces(): void {
    this.eat(SPACES_AND_LINE);
  }

  private trimmed(start: number, end: number): readonly [number, number] {
    const text = this.text.slice(start, end);
    const from = start + text.length - text.trimStart().length;
    return [Math.min(from, end), Math.max(from, start + text.trimEnd().length)];
  }

  private eatString(string: string): boolean {
    if (this.position + string.length > this.end || !this.text.startsWith(string, this.position)) return false;
    this.position += string.length;
    return true;
  }

  private eat(pattern: RegExp): boolean {
    const end = this.endOf(pattern, this.position);
    if (end === -1) return false;
    this.position = end;
    return true;
  }

  private at(pattern: RegExp, place: number): boolean {
    return this.endOf(pattern, place) !== -1;
  }

  /** Where a match of the sticky `pattern` at `place` ends; -1 where there is none in this part of the text. */
  private endOf(pattern: RegExp, place: number): number {
    if (place >= this.end) return -1;
    pattern.lastIndex = place;
    const found = pattern.exec(this.text);
    return found === null || found.index + found[0].length > this.end ? -1 : found.index + found[0].length;
  }
}
