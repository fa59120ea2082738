import type { Paper } from '../paper';
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
  readonly code: 'unknown-function' | 'unknown-filter' | 'syntax';
  readonly offset: number;
}

/**
 * Reads a formula in Better BibTeX's language, as far as our records go: functions (`auth`, `authEtAl`, `authors(2)`, `title`, `shorttitle(3,3)`,
 * `year`, `journal`, …), filters (`.lower`, `.upper`, `.abbr`, `.condense(_)`, `.select(1,2)`, …), quoted text, `+`, and `|` between formulas of which
 * the first counts that gives anything. Names may be written in any case.
 */
export function keyTemplate(formula: string): { readonly template: KeyTemplate } | { readonly fault: FormulaFault } {
  try {
    return { template: new FormulaReader(formula).alternatives() };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { fault: error.fault };
  }
}

class Fault extends Error {
  constructor(readonly fault: FormulaFault) {
    super(fault.code);
  }
}

const NAME = /[A-Za-z][A-Za-z0-9]*/y;
const NUMBER = /-?\d+/y;
const QUOTED = /"([^"]*)"|'([^']*)'/y;

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
    return paper => all.map(one => one(paper)).find(key => key.trim() !== '') ?? '';
  }

  private sum(): KeyTemplate {
    const parts = [this.part()];
    while (this.eat('+')) parts.push(this.part());
    return paper => parts.map(part => part(paper)).join('');
  }

  private part(): KeyTemplate {
    let part = this.text() ?? this.call();
    while (this.eat('.')) {
      const before = part;
      const filter = this.named(FILTERS, 'unknown-filter');
      const given = this.given();
      part = paper => filter(before(paper), given);
    }
    return part;
  }

  private text(): KeyTemplate | undefined {
    const quoted = this.match(QUOTED);
    return quoted === undefined ? undefined : () => quoted[1] ?? quoted[2] ?? '';
  }

  private call(): KeyTemplate {
    const take = this.named<(paper: Paper, given: Arguments) => string>(FUNCTIONS, 'unknown-function');
    const given = this.given();
    return paper => take(paper, given);
  }

  private named<Value>(table: Readonly<Record<string, Value>>, code: FormulaFault['code']): Value {
    const start = this.position;
    const name = this.match(NAME)?.[0].toLowerCase();
    const value = name === undefined ? undefined : Object.hasOwn(table, name) ? table[name] : undefined;
    if (value !== undefined) return value;
    this.position = start;
    return this.fail(name === undefined ? 'syntax' : code);
  }

  private given(): Arguments {
    const list: (number | string)[] = [];
    if (!this.eat('(') || this.eat(')')) return list;
    do {
      const number = this.match(NUMBER)?.[0];
      const quoted = this.match(QUOTED);
      const value = number === undefined ? (quoted?.[1] ?? quoted?.[2] ?? this.match(NAME)?.[0] ?? this.match(/[_:-]/y)?.[0]) : Number(number);
      list.push(value ?? this.fail('syntax'));
    } while (this.eat(','));
    if (!this.eat(')')) this.fail('syntax');
    return list;
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

  private fail(code: FormulaFault['code']): never {
    throw new Fault({ code, offset: this.position });
  }
}
