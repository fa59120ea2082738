import type { Paper } from '../../paper';
import { FILTERS, FUNCTIONS, type Arguments } from './keyFunctions';

/** Better BibTeX's default formula: https://retorque.re/zotero-better-bibtex/citing/. */
export const DEFAULT_KEY_FORMULA = 'auth.lower + shorttitle(3,3) + year';

/** Formulas by name, for a setting to offer: Better BibTeX's default, Google Scholar's keys, Zotero's, and author with year. */
export const KEY_PRESETS: Readonly<Record<string, string>> = {
  betterBibtex: DEFAULT_KEY_FORMULA,
  googleScholar: 'auth.lower + year + veryshorttitle(1).lower',
  zotero: "auth.lower + '_' + veryshorttitle(1).lower + '_' + year",
  authorYear: 'auth.lower + year',
};

/** The raw key of a paper; parts that are unknown are empty. */
export type KeyTemplate = (paper: Paper) => string;

/** Why a formula cannot be read, and at which offset. */
export interface FormulaFault {
  readonly code: 'unknown-function' | 'unknown-filter' | 'unknown-parameter' | 'too-many-arguments' | 'syntax';
  readonly offset: number;
  /** The name that is not known. */
  readonly name?: string;
}

/**
 * Reads a formula in Better BibTeX's language, as far as our records go: functions (`auth`, `authEtAl`, `authorsn(2)`, `title`, `shorttitle(3,3)`,
 * `year`, `journal`, `type(book)`, …), filters (`.lower`, `.abbr`, `.condense(sep='_')`, `.select(1,2)`, `.len('>', 3)`, …), quoted text, `+`, and `|`
 * between formulas of which the first counts that gives anything. Names may be written in any case. Regular expressions are not taken.
 */
export function keyTemplate(formula: string): { readonly template: KeyTemplate } | { readonly fault: FormulaFault } {
  try {
    return { template: new FormulaReader(formula).alternatives() };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { fault: error.fault };
  }
}

/** A part of a formula; undefined goes on behind the next `|`. */
type Part = (paper: Paper) => string | undefined;

class Fault extends Error {
  constructor(readonly fault: FormulaFault) {
    super(fault.code);
  }
}

const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const NUMBER = /-?\d+(?![A-Za-z0-9_])/y;
const QUOTED = /"([^"]*)"|'([^']*)'/y;
/** Marks that Better BibTeX's older formulas have without quotes: `condense(_)`. */
const BARE = /[_:-]/y;

class FormulaReader {
  private position = 0;

  constructor(private readonly formula: string) {}

  alternatives(): KeyTemplate {
    const all = [this.sum()];
    while (this.eat('|')) {
      this.eat('|');
      all.push(this.sum());
    }
    if (this.position < this.formula.length) this.fail('syntax');
    return paper => all.map(one => one(paper) ?? '').find(key => key.trim() !== '') ?? '';
  }

  private sum(): Part {
    const parts = [this.part()];
    while (this.eat('+')) parts.push(this.part());
    return paper => {
      const texts = parts.map(part => part(paper));
      return texts.includes(undefined) ? undefined : texts.join('');
    };
  }

  private part(): Part {
    let part = this.text() ?? this.call();
    while (this.eat('.')) {
      const before = part;
      const { parameters, make } = this.named(FILTERS, 'unknown-filter');
      const given = this.given(parameters);
      part = paper => {
        const text = before(paper);
        return text === undefined ? undefined : make(text, given);
      };
    }
    return part;
  }

  private text(): Part | undefined {
    this.match(/\s*/y);
    const quoted = this.match(QUOTED);
    return quoted === undefined ? undefined : () => quoted[1] ?? quoted[2] ?? '';
  }

  private call(): Part {
    const { parameters, take } = this.named(FUNCTIONS, 'unknown-function');
    // `type` takes as many types as there are.
    const given = this.given(take === FUNCTIONS['type']?.take ? undefined : parameters);
    return paper => take(paper, given);
  }

  private named<Value>(table: Readonly<Record<string, Value>>, code: FormulaFault['code']): Value {
    const start = this.position;
    const written = this.match(NAME)?.[0];
    const name = written?.toLowerCase();
    const value = name === undefined ? undefined : Object.hasOwn(table, name) ? table[name] : undefined;
    if (value !== undefined) return value;
    this.position = start;
    return written === undefined ? this.fail('syntax') : this.fail(code, written);
  }

  /** The arguments in the order of `parameters`; without them, as they stand. */
  private given(parameters?: readonly string[]): Arguments {
    const list: Arguments[number][] = [];
    if (!this.eat('(') || this.eat(')')) return list;
    do {
      const start = this.position;
      const name = this.match(/[A-Za-z]+(?=\s*=)/y)?.[0];
      const place = name === undefined ? list.length : (parameters ?? []).indexOf(name.toLowerCase());
      this.position = name === undefined ? start : this.position;
      if (place === -1) {
        this.position = start;
        this.fail('unknown-parameter', name);
      }
      if (parameters !== undefined && place >= parameters.length) this.fail('too-many-arguments');
      if (name !== undefined) this.eat('=');
      while (list.length < place) list.push(undefined);
      list[place] = this.value();
    } while (this.eat(','));
    if (!this.eat(')')) this.fail('syntax');
    return list;
  }

  private value(): Arguments[number] {
    const number = this.match(NUMBER)?.[0];
    if (number !== undefined) return Number(number);
    const quoted = this.match(QUOTED);
    if (quoted !== undefined) return quoted[1] ?? quoted[2] ?? '';
    const word = (this.match(NAME) ?? this.match(BARE))?.[0] ?? this.fail('syntax');
    return word === 'true' ? true : word === 'false' ? false : word === 'undefined' ? undefined : word;
  }

  private eat(mark: string): boolean {
    this.match(/\s*/y);
    if (!this.formula.startsWith(mark, this.position)) return false;
    this.position += mark.length;
    this.match(/\s*/y);
    return true;
  }

  private match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.formula) ?? undefined;
    this.position += found?.[0].length ?? 0;
    return found;
  }

  private fail(code: FormulaFault['code'], name?: string): never {
    throw new Fault({ code, offset: this.position, ...(name !== undefined && { name }) });
  }
}
