/**
 * JSON that knows its lines and survives damage. `JSON.parse` empties a file of ten thousand papers for one missing comma and tells no
 * line; this reader keeps everything up to the fault, looks for the next object that opens behind it, and goes on.
 */

/** An object of the file. Without prototype, so that a key named `__proto__` is a key like any other. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Where an object stands, lines counted from 0. */
export interface JsonLines {
  readonly startLine: number;
  readonly endLine: number;
}

/** Something that is no JSON. The values around it were kept. */
export interface JsonFault {
  readonly line: number;
  /** What was found there. */
  readonly found: string;
  /** The text ended where a value should go on. */
  readonly atEnd: boolean;
}

export interface LooseJson {
  /** The values at the top level in the order of the text: one in a JSON file, many in JSON Lines and in a damaged file. */
  readonly values: readonly unknown[];
  readonly linesOf: (object: object) => JsonLines | undefined;
  readonly faults: readonly JsonFault[];
}

/** Nobody nests a digest deeper; a damaged or hostile file does, and a recursive reader would break there. */
const DEEPEST = 100;

/** After so many faults the text is no JSON, and nothing is gained by counting on. */
const MOST_FAULTS = 1000;

/**
 * Reads `text` as JSON, JSON Lines or what is left of either. Never throws; linear in the length of the text, because reading
 * goes on behind a fault and never before it. Trailing commas and Python's `NaN` are let pass.
 */
export function readLooseJson(text: string): LooseJson {
  return new Reader(text).read();
}

/** Thrown inside of the reader only, to leave the values that are open; what they hold so far is kept. */
class Fault extends Error {}

class Reader {
  private at = 0;
  private line = 0;
  /** Where the line `line` ends. */
  private lineEnd: number;
  private readonly lines = new WeakMap<object, JsonLines>();
  private readonly faults: JsonFault[] = [];

  constructor(private readonly text: string) {
    this.lineEnd = this.endFrom(0);
  }

  read(): LooseJson {
    const values: unknown[] = [];
    while (this.faults.length < MOST_FAULTS) {
      this.space(true);
      if (this.at >= this.text.length) break;
      // Behind a fault stand the remains of what it cut: brackets, keys, values. They are no faults of their own.
      if (this.faults.length > 0 && !'{['.includes(this.text.charAt(this.at))) {
        if (!this.nextObject()) break;
        continue;
      }
      try {
        values.push(this.value(0, (partial) => values.push(partial)));
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        if (!this.nextObject()) break;
      }
    }
    return { values, linesOf: (object) => this.lines.get(object), faults: this.faults };
  }

  /** The next place where an object can begin: an opening brace with a key or a closing brace behind it. */
  private nextObject(): boolean {
    const opening = /\{\s{0,200}["}]/g;
    opening.lastIndex = this.at;
    const found = opening.exec(this.text);
    if (found === null) return false;
    this.at = found.index;
    return true;
  }

  private fault(): Fault {
    const { text, at } = this;
    this.faults.push({ line: this.lineAt(Math.min(at, text.length)), found: text.slice(at, at + 40), atEnd: at >= text.length });
    return new Fault();
  }

  /** Asked for growing offsets only, so that all lines are counted once. */
  private lineAt(offset: number): number {
    for (; this.lineEnd < offset; this.lineEnd = this.endFrom(this.lineEnd + 1)) this.line++;
    return this.line;
  }

  private endFrom(offset: number): number {
    const end = this.text.indexOf('\n', offset);
    return end < 0 ? this.text.length : end;
  }

  private space(commas: boolean): void {
    for (; this.at < this.text.length; this.at++) {
      const code = this.text.charCodeAt(this.at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x09 && code !== 0x0d && code !== 0xa0 && code !== 0xfeff && !(commas && code === 0x2c)) return;
    }
  }

  /** `kept` receives a top-level value that a fault cuts short. */
  private value(depth: number, kept?: (partial: unknown) => void): unknown {
    switch (this.text.charAt(this.at)) {
      case '{':
        return this.object(depth, kept);
      case '[':
        return this.array(depth, kept);
      case '"':
        return this.string();
      default:
        return this.word();
    }
  }

  private object(depth: number, kept?: (partial: unknown) => void): JsonObject {
    if (depth > DEEPEST) throw this.fault();
    const object = Object.create(null) as Record<string, unknown>;
    const startLine = this.lineAt(this.at);
    this.at++;
    try {
      for (this.space(true); this.text.charAt(this.at) !== '}'; this.space(true)) {
        if (this.text.charAt(this.at) !== '"') throw this.fault();
        const key = this.string();
        this.space(false);
        if (this.text.charAt(this.at) !== ':') throw this.fault();
        this.at++;
        this.space(false);
        object[key] = this.value(depth + 1, (partial) => (object[key] = partial));
        this.space(false);
        if (!',}'.includes(this.text.charAt(this.at)) || this.at >= this.text.length) throw this.fault();
      }
      this.at++;
    } catch (error) {
      kept?.(object);
      throw error;
    } finally {
      this.lines.set(object, { startLine, endLine: this.lineAt(Math.max(0, this.at - 1)) });
    }
    return object;
  }

  private array(depth: number, kept?: (partial: unknown) => void): readonly unknown[] {
    if (depth > DEEPEST) throw this.fault();
    const array: unknown[] = [];
    this.at++;
    try {
      for (this.space(true); this.text.charAt(this.at) !== ']'; this.space(true)) {
        array.push(this.value(depth + 1, (partial) => array.push(partial)));
        this.space(false);
        if (!',]'.includes(this.text.charAt(this.at)) || this.at >= this.text.length) throw this.fault();
      }
      this.at++;
    } catch (error) {
      kept?.(array);
      throw error;
    }
    return array;
  }

  /** A string ends on its line: JSON allows no raw line end in one, so a lost quotation mark costs one line and not the file. */
  private string(): string {
    const start = this.at;
    let end = start + 1;
    let escaped = false;
    for (; end < this.text.length; end++) {
      const code = this.text.charCodeAt(end);
      if (code === 0x22) break;
      if (code === 0x0a) {
        this.at = end;
        throw this.fault();
      }
      if (code === 0x5c) {
        escaped = true;
        end++;
      }
    }
    this.at = Math.min(end + 1, this.text.length);
    if (end >= this.text.length) throw this.fault();
    const raw = this.text.slice(start + 1, end);
    return escaped ? unescapeJson(raw) : raw;
  }

  private word(): unknown {
    const word = /[-+\w.]{0,40}/y;
    word.lastIndex = this.at;
    const found = word.exec(this.text)?.[0] ?? '';
    const number = Number(found);
    const value =
      found === 'true' ? true
      : found === 'false' ? false
      : ['null', 'NaN', 'None', 'undefined', 'Infinity', '-Infinity'].includes(found) ? null
      : found !== '' && Number.isFinite(number) ? number
      : undefined;
    if (value === undefined) throw this.fault();
    this.at += found.length;
    return value;
  }
}

function unescapeJson(raw: string): string {
  return raw.replace(/\\(?:u([0-9a-fA-F]{4})|([^]))/g, (whole, hex: string | undefined, character: string | undefined) => {
    if (hex !== undefined) return String.fromCharCode(parseInt(hex, 16));
    return (character !== undefined ? ESCAPES.get(character) : undefined) ?? character ?? whole;
  });
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['b', '\b'],
  ['f', '\f'],
]);
