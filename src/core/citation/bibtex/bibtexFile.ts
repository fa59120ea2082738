/** Offsets of a field: where its name begins, and its value with the delimiters. */
export interface FieldPlace {
  readonly start: number;
  readonly valueStart: number;
  readonly end: number;
}

/** One entry of a .bib file and where it stands. */
export interface BibtexFileEntry {
  /** Lower case: `article`. */
  readonly type: string;
  readonly key: string;
  /** Field names in lower case, in the order of the file; values as written, without their delimiters. */
  readonly fields: ReadonlyMap<string, string>;
  /** Where each of them stands. */
  readonly places: ReadonlyMap<string, FieldPlace>;
  /** Offsets of the whole entry, from `@` to behind the closing brace. */
  readonly start: number;
  readonly end: number;
  /** Offset of the key. */
  readonly keyStart: number;
  /** `@string` macros that its values name, in lower case. */
  readonly uses: ReadonlySet<string>;
}

/** One `@string`, which defines macros. */
export interface BibtexFileString {
  readonly names: readonly string[];
  /** Macros that it is made of. */
  readonly uses: ReadonlySet<string>;
  readonly start: number;
  readonly end: number;
}

/** Where a .bib file cannot be read on. */
export interface BibtexFault {
  readonly code: 'unclosed-entry' | 'unclosed-value' | 'missing-key' | 'missing-value' | 'unexpected-text';
  readonly offset: number;
}

/** What a .bib file holds. With a `fault`, `entries` are those before it. */
export interface BibtexFile {
  readonly entries: readonly BibtexFileEntry[];
  /** `@string` macros, by lower-case name. */
  readonly macros: ReadonlyMap<string, string>;
  readonly strings: readonly BibtexFileString[];
  readonly fault?: BibtexFault;
}

class Fault extends Error {
  constructor(readonly fault: BibtexFault) {
    super(fault.code);
  }
}

/**
 * Reads the entries of a .bib file as BibTeX does: text between entries is comment, braces are counted even behind a backslash,
 * values may be joined by `#` and name `@string` macros. Linear in the text; never throws.
 */
export function readBibtexFile(text: string): BibtexFile {
  const entries: BibtexFileEntry[] = [];
  const macros = new Map<string, string>();
  const reader = new Reader(text, macros);
  try {
    for (let at = reader.nextEntry(); at !== -1; at = reader.nextEntry()) {
      const entry = reader.entry(at);
      if (entry !== undefined) entries.push(entry);
    }
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { entries, macros, strings: reader.strings, fault: error.fault };
  }
  return { entries, macros, strings: reader.strings };
}

const NAME = /[^\s"#%'(),={}]+/y;

class Reader {
  position = 0;
  readonly strings: BibtexFileString[] = [];
  private uses = new Set<string>();

  constructor(
    private readonly text: string,
    private readonly macros: Map<string, string>,
  ) {}

  /** Where the next entry starts, -1 behind the last. What stands between entries is comment. */
  nextEntry(): number {
    // The `@` of an e-mail address in a comment has no brace behind its name.
    const entry = /@\s*[^\s"#%'(),={}@]+\s*[{(]/g;
    entry.lastIndex = this.position;
    const next = entry.exec(this.text)?.index ?? -1;
    this.comment(next === -1 ? this.text.length : next);
    return next;
  }

  /** BibTeX would skip a closing brace too many together with all fields behind it: that is never what the author meant. */
  private comment(end: number): void {
    let depth = 0;
    for (; this.position < end; this.position++) {
      if (this.text[this.position] === '{') depth++;
      if (this.text[this.position] === '}' && --depth < 0) this.fail('unexpected-text', this.position);
    }
  }

  entry(start: number): BibtexFileEntry | undefined {
    this.position = start + 1;
    this.uses = new Set();
    this.space();
    const type = this.name().toLowerCase();
    this.space();
    const close = this.text[this.position] === '(' ? ')' : '}';
    this.position++;
    if (type === 'comment') {
      // BibTeX skips the word alone and reads on inside the braces; JabRef and BibLaTeX keep their data there, which is no entry.
      this.skipGroup(start, close);
      return undefined;
    }
    if (type === 'preamble') {
      this.value(start);
      this.end(start, close);
      return undefined;
    }
    if (type === 'string') {
      const { fields: defined } = this.fields(start, close);
      for (const [name, value] of defined) this.macros.set(name, value);
      this.strings.push({ names: [...defined.keys()], uses: this.uses, start, end: this.position });
      return undefined;
    }
    this.space();
    const keyStart = this.position;
    const key = this.key(start, close);
    this.space();
    // What was read was the name of the first field.
    if (this.text[this.position] === '=') this.fail('missing-key', start);
    const read = this.text[this.position] === ',' ? this.fields(start, close) : (this.end(start, close), { fields: new Map<string, string>(), places: new Map<string, FieldPlace>() });
    return { type, key, ...read, start, end: this.position, keyStart, uses: this.uses };
  }

  private key(start: number, close: string): string {
    const found = this.match(close === ')' ? /[^\s,=]*/y : /[^\s,={}]*/y);
    if (this.position >= this.text.length) this.fail('unclosed-entry', start);
    if (found === '') this.fail('missing-key', start);
    return found;
  }

  private fields(start: number, close: string): Pick<BibtexFileEntry, 'fields' | 'places'> {
    const fields = new Map<string, string>();
    const places = new Map<string, FieldPlace>();
    for (;;) {
      this.space();
      while (this.text[this.position] === ',') {
        this.position++;
        this.space();
      }
      if (this.position >= this.text.length) this.fail('unclosed-entry', start);
      if (this.text[this.position] === close) break;
      const fieldStart = this.position;
      const name = this.name().toLowerCase();
      this.space();
      // A new entry where a field should be: the one before it was not closed.
      if (this.text[fieldStart] === '@') this.fail('unclosed-entry', start);
      if (name === '') this.fail('unexpected-text', fieldStart);
      if (this.text[this.position] !== '=') this.fail('missing-value', fieldStart);
      this.position++;
      this.space();
      const valueStart = this.position;
      const value = this.value(start);
      if (!fields.has(name)) {
        fields.set(name, value);
        // The reader is behind the white space that follows a value.
        places.set(name, { start: fieldStart, valueStart, end: valueStart + this.text.slice(valueStart, this.position).trimEnd().length });
      }
      this.space();
      const next = this.text[this.position];
      if (next === '@') this.fail('unclosed-entry', start);
      if (next !== undefined && next !== ',' && next !== close) this.fail('unexpected-text', this.position);
    }
    this.position++;
    return { fields, places };
  }

  private value(entryStart: number): string {
    let value = '';
    for (;;) {
      this.space();
      value += this.piece(entryStart);
      this.space();
      if (this.text[this.position] !== '#') return value;
      this.position++;
    }
  }

  private piece(entryStart: number): string {
    const open = this.text[this.position];
    const start = this.position;
    if (open !== '{' && open !== '"') {
      const name = this.name();
      if (name === '') this.fail(start >= this.text.length ? 'unclosed-entry' : 'missing-value', start);
      if (!/^\d+$/.test(name)) this.uses.add(name.toLowerCase());
      return /^\d+$/.test(name) ? name : (this.macros.get(name.toLowerCase()) ?? name);
    }
    let depth = 0;
    for (this.position++; this.position < this.text.length; this.position++) {
      const character = this.text[this.position];
      if (character === '{') depth++;
      else if (depth === 0 && character === (open === '{' ? '}' : '"')) return this.text.slice(start + 1, this.position++);
      else if (character === '}' && --depth < 0) this.fail('unclosed-value', start);
    }
    // The last line says nothing: the fault is where the entry began that swallowed the rest.
    return this.fail('unclosed-value', entryStart);
  }

  private skipGroup(start: number, close: string): void {
    const open = close === '}' ? '{' : '(';
    let depth = 1;
    for (; this.position < this.text.length; this.position++) {
      if (this.text[this.position] === open) depth++;
      if (this.text[this.position] === close && --depth === 0) {
        this.position++;
        return;
      }
    }
    this.fail('unclosed-entry', start);
  }

  private end(start: number, close: string): void {
    this.space();
    if (this.text[this.position] !== close) this.fail('unclosed-entry', start);
    this.position++;
  }

  private name(): string {
    return this.match(NAME);
  }

  private space(): void {
    this.match(/\s*/y);
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.position += found.length;
    return found;
  }

  private fail(code: BibtexFault['code'], offset: number): never {
    throw new Fault({ code, offset });
  }
}
