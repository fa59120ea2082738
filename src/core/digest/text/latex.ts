/** LaTeX residue to readable text. Digests carry titles, names and abstracts as their authors typed them for TeX. */
import { ACCENTS, LETTERS, SUBSCRIPTS, SUPERSCRIPTS, SYMBOLS } from './latexSymbols';

/** What the scanner below has to look at; most texts have none of it. */
const RESIDUE = /[\\{}$~`]|''/;

/** What the scanner stops at. */
const SPECIAL = /[\\{}$~^_`']/g;

/** Longest formula between dollar signs, in characters; two dollar signs further apart are two prices. */
const LONGEST_FORMULA = 500;

/** Longest set of alternatives between braces, in characters. */
const LONGEST_SET = 90;

/** How far back the address of a link is looked for, in characters; what browsers agree on is shorter than this by habit. */
const LONGEST_ADDRESS = 300;

/** Commands whose argument is for the typesetter or the bibliography and no part of the text. */
const SILENT = new Set(['cite', 'citep', 'citet', 'label', 'vspace', 'hspace', 'color', 'selectlanguage', 'pagestyle', 'thispagestyle', 'bibliographystyle']);

/** What a bibliography is sorted by and does not show, whatever its style calls it: `\noopsort{1973b}1981`, `\SortNoop{b}`. */
const SORTS = /noop/i;

/** Commands whose first argument says how to set the second. */
const SETS_SECOND = new Set(['foreignlanguage', 'textcolor', 'colorbox', 'raisebox', 'scalebox']);

/** Commands that say one thing twice, for the page and for where TeX is not read; `\eqn` is that of R's documentation. */
const SAYS_TWICE = new Set(['texorpdfstring', 'eqn']);

/** Commands that end a line or a paragraph. */
const SPACES = new Set(['newline', 'linebreak', 'par', 'quad', 'qquad', 'enspace', 'thinspace', 'space', 'hfill', 'break', 'nobreakspace']);

/**
 * `text` without LaTeX: escapes, accents, Greek letters and symbols become characters, commands give their argument, groups and formulas
 * lose their delimiters, `~` that ties two words becomes a space. An unknown command leaves its name, because a word is better than a hole.
 * Text without LaTeX comes back as it is; white space is not folded. Linear in the length of the text.
 */
export function latexToText(text: string): string {
  if (!RESIDUE.test(text)) return text;
  return new Scanner(text).read().normalize('NFC');
}

/** One pass over the text, position kept in `at`; every method leaves it behind what it read. */
class Scanner {
  private at = 0;
  private readonly parts: string[] = [];
  /** The last character put out: what a tie or a command name leans on. */
  private last = '';
  private openQuotations = 0;
  private inMath = false;
  /** Where the closing dollar sign of the formula that is being read stands. */
  private mathEnd = -1;

  constructor(private readonly text: string, formula = false) {
    if (!formula) return;
    this.inMath = true;
    this.mathEnd = text.length;
  }

  read(): string {
    while (this.at < this.text.length) this.step();
    return this.parts.join('');
  }

  private step(): void {
    const { text, at } = this;
    const character = text.charAt(at);
    if (this.inMath && at >= this.mathEnd) {
      this.inMath = false;
      this.at = at + (text.startsWith('$$', at) || character === '\\' ? 2 : 1);
      return;
    }
    switch (character) {
      case '\\':
        return this.command();
      case '{':
        return this.openGroup();
      case '}':
        this.at++;
        return;
      case '$':
        return this.dollar();
      case '~':
        return this.tie();
      case '^':
      case '_':
        if (this.inMath) return this.script(character);
        break;
      case '`':
      case "'":
        if (text.startsWith(character + character, at)) return this.quotationMark(character);
        break;
    }
    // Everything up to the next special character at once: texts are mostly text.
    const end = this.plainEnd();
    this.put(text.slice(at, end));
    this.at = end;
  }

  private plainEnd(): number {
    SPECIAL.lastIndex = this.at + 1;
    const end = SPECIAL.exec(this.text)?.index ?? this.text.length;
    return this.inMath ? Math.min(end, Math.max(this.at + 1, this.mathEnd)) : end;
  }

  private put(part: string): void {
    if (part === '') return;
    this.parts.push(part);
    this.last = part.charAt(part.length - 1);
  }

  /** Two apostrophes close what two backquotes opened; where nobody did, they stand for a plain quotation mark. */
  private quotationMark(character: string): void {
    this.at += 2;
    if (character === '`') {
      this.openQuotations++;
      return this.put('“');
    }
    if (this.openQuotations === 0) return this.put('"');
    this.openQuotations--;
    this.put('”');
  }

  /** A group's braces go, its content stays. Behind an address it is the text of a link: `https://…{Name}`. */
  private openGroup(): void {
    if (!this.inMath && this.isSet()) {
      const end = this.text.indexOf('}', this.at) + 1;
      this.put(this.text.slice(this.at, end));
      this.at = end;
      return;
    }
    this.at++;
    const before = this.text.slice(Math.max(0, this.at - LONGEST_ADDRESS), this.at - 1);
    const address = before.lastIndexOf('http');
    if (address < 0 || !/^https?:\/\/[^\s{}]+$/.test(before.slice(address))) return;
    const end = this.groupEnd(this.at - 1);
    if (end < 0) return;
    const name = latexToText(this.text.slice(this.at, end)).trim();
    if (name !== '') this.put(` (${name})`);
    this.at = end + 1;
  }

  /** `open-{software, hardware}` names alternatives and `{0, 1}` a set; no typesetter needs braces around a comma. */
  private isSet(): boolean {
    const group = /^\{[^\\{}$\n]{1,40},[^\\{}$\n]{1,40}\}/.exec(this.text.slice(this.at, this.at + LONGEST_SET))?.[0];
    if (group === undefined) return false;
    const before = this.text.charAt(this.at - 1);
    return before === '-' || before === '/' || (/^\{[\d., -]+\}$/.test(group) && !/[a-z]/i.test(before));
  }

  /** Where the group that opens at `open` closes, -1 where it does not within a formula's length. */
  private groupEnd(open: number): number {
    let depth = 0;
    const limit = Math.min(this.text.length, open + LONGEST_FORMULA);
    for (let index = open; index < limit; index++) {
      const character = this.text.charAt(index);
      if (character === '\\') index++;
      else if (character === '{') depth++;
      else if (character === '}' && --depth === 0) return index;
    }
    return -1;
  }

  /** Money has a dollar sign too: a formula's delimiters hug it, and no digit follows the closing one (the rule of Pandoc). */
  private dollar(): void {
    const { text, at } = this;
    if (this.inMath) {
      this.at++;
      return;
    }
    const start = at + (text.startsWith('$$', at) ? 2 : 1);
    const end = this.formulaEnd(start);
    if (end < 0) {
      this.put('$');
      this.at++;
      return;
    }
    this.inMath = true;
    this.mathEnd = end;
    this.at = start;
  }

  private openFormula(closing: string): void {
    const end = this.text.slice(this.at, this.at + LONGEST_FORMULA).indexOf(closing);
    if (this.inMath || end < 0) return;
    this.inMath = true;
    this.mathEnd = this.at + end;
  }

  private formulaEnd(start: number): number {
    // A line may have been wrapped right behind the dollar sign.
    if (!/^(?:\S|\s\\)/.test(this.text.slice(start, start + 2))) return -1;
    const limit = Math.min(this.text.length, start + LONGEST_FORMULA);
    for (let index = start; index < limit; index++) {
      const character = this.text.charAt(index);
      if (character === '\\') index++;
      else if (character === '\n' && this.text.charAt(index + 1) === '\n') return -1;
      else if (character === '$') {
        const price = /\d/.test(this.text.charAt(index + 1)) && /^\d[^\\^_]*$/.test(this.text.slice(start, index));
        // A blank before the closing one is typed now and then where TeX leaves no doubt.
        const hugs = !/\s/.test(this.text.charAt(index - 1)) || /\\[a-zA-Z]{2}|[_^]\{/.test(this.text.slice(start, index));
        return index > start && hugs && !price ? index : -1;
      }
    }
    return -1;
  }

  /** `Fig.~3` is tied; `~10x` and `5~10` say "about" and "to". */
  private tie(): void {
    const { text, at, last } = this;
    const next = text.charAt(at + 1);
    const between = /[\p{L}\p{N}.,;:)\]%'”]/u.test(last) && /[\p{L}\p{N}\\{$([]/u.test(next);
    // "5~10" is a range, "z~3" an estimate; "GRB~221009A" and "Fig.~3" are ties.
    const about = /\d/.test(next) && /(?:^|[^\p{L}\p{N}])\p{L}$|\d$/u.test(text.slice(Math.max(0, at - 2), at));
    this.put(this.inMath || (between && !about) ? ' ' : '~');
    this.at++;
  }

  /** `10^{6}` as 10⁶ where Unicode has the characters, else as it is typed, without braces. */
  private script(mark: '^' | '_'): void {
    this.at++;
    this.raised(mark);
  }

  private raised(mark: '^' | '_'): void {
    const content = this.argumentAt(this.at);
    if (content === undefined) return this.put(mark);
    this.at = content.end;
    const readable = mathText(content.text);
    const table = mark === '^' ? SUPERSCRIPTS : SUBSCRIPTS;
    const characters = [...readable].map((character) => table.get(character));
    if (characters.every((character) => character !== undefined)) this.put(characters.join(''));
    else if (mark === '^' && readable === '∘') this.put('°');
    else if (mark === '^' && /^(?:st|nd|rd|th|[′°*†‡]|TM)$/.test(readable)) this.put(readable);
    else this.put(mark + (/^(?:.|[\p{L}\p{N}⊙*+−-]+)$/u.test(readable) ? readable : `(${readable})`));
  }

  /** The argument of a command or script: a group, a command or one character. Undefined at the end of the text. */
  private argumentAt(position: number): { readonly text: string; readonly end: number } | undefined {
    const { text } = this;
    const first = text.charAt(position);
    if (first === '' || /\s/.test(first)) return undefined;
    if (first === '{') {
      const end = this.groupEnd(position);
      return end < 0 ? undefined : { text: text.slice(position + 1, end), end: end + 1 };
    }
    if (first === '\\') {
      const name = commandName(text, position + 1);
      const end = position + 1 + name.length;
      // \mathrm{NL}: the command goes with its own argument; a letter or symbol has none.
      const group = text.charAt(end) === '{' && !SYMBOLS.has(name) && !LETTERS.has(name) ? this.groupEnd(end) : -1;
      return { text: text.slice(position, group < 0 ? end : group + 1), end: group < 0 ? end : group + 1 };
    }
    const character = String.fromCodePoint(text.codePointAt(position) ?? 0);
    return { text: character, end: position + character.length };
  }

  private command(): void {
    const { text, at } = this;
    const name = commandName(text, at + 1);
    this.at = at + 1 + name.length;
    const accent = ACCENTS.get(name);
    if (accent !== undefined && this.accent(name, accent)) return;
    if (name === '') return this.put('\\');
    if (!/^[a-zA-Z]/.test(name)) return this.controlSymbol(name);
    // TeX swallows the white space behind a command, and an empty group that ends it: \LaTeX{}.
    const spaces = this.skip(/[ \t]/);
    if (text.startsWith('{}', this.at)) this.at += 2;
    const letter = LETTERS.get(name);
    if (letter !== undefined) return this.put(letter);
    const symbol = SYMBOLS.get(name);
    if (symbol !== undefined) {
      this.put(symbol);
      // TeX sets its own spaces in formulas; a reader of plain text is served by those that were typed.
      if (spaces) this.put(' ');
      return;
    }
    if (SPACES.has(name)) return this.put(' ');
    if (SILENT.has(name) || SORTS.test(name)) return this.skipArgument();
    if (SETS_SECOND.has(name) && text.charAt(this.at) === '{') return this.skipArgument();
    if (SAYS_TWICE.has(name)) return this.saidTwice();
    if (name === 'href') return this.link();
    if (name === 'frac' || name === 'tfrac' || name === 'dfrac' || name === 'nicefrac') return this.fraction();
    if (name === 'sqrt') return this.put('√');
    if (name === 'textsuperscript' || name === 'textsubscript') return this.raised(name === 'textsuperscript' ? '^' : '_');
    if (FUNCTIONS.has(name)) return this.put(spaces ? `${name} ` : name);
    if (name === 'begin' || name === 'end') return this.skipArgument();
    if (text.charAt(this.at) === '{' || FORMATTING.has(name)) return;
    this.put(name);
    if (spaces) this.put(' ');
  }

  /** `\%`, `\&`, `\$`: the character; `\,` and `\\`: a space; `\-` and `\/`: nothing; `\(` and `\[`: a formula begins or ends. */
  private controlSymbol(name: string): void {
    if ('%&$#_{}'.includes(name)) return this.put(name);
    if (name === '\\' || ' ,;:~\n'.includes(name)) return this.put(' ');
    if (name === '(' || name === '[') return this.openFormula(name === '(' ? '\\)' : '\\]');
    if ('-/!@)]'.includes(name)) return;
    this.put(name === '|' ? '‖' : name);
  }

  /** Puts the accented letter out. False where no letter follows: then the mark stands for itself. */
  private accent(name: string, mark: string): boolean {
    const start = this.at;
    const isLetterCommand = /^[a-zA-Z]$/.test(name);
    if (isLetterCommand && !/[\s{\\]/.test(this.text.charAt(start))) return false;
    this.skip(/[ \t]/);
    const argument = this.argumentAt(this.at);
    const base = argument === undefined ? '' : latexToText(dotless(argument.text));
    if (argument === undefined || !/^\p{L}/u.test(base)) {
      this.at = start;
      return false;
    }
    const letter = String.fromCodePoint(base.codePointAt(0) ?? 0);
    this.put((letter + mark).normalize('NFC') + base.slice(letter.length));
    this.at = argument.end;
    // \'\i n ends the command with a space that is no space of the text.
    if (this.text.charAt(argument.end - 1) !== '}' && argument.text.startsWith('\\')) this.skip(/[ \t]/);
    return true;
  }

  /** `\href{address}{text}` as "text (address)". */
  private link(): void {
    const address = this.argumentAt(this.at);
    const name = address === undefined ? undefined : this.argumentAt(address.end);
    if (address === undefined || name === undefined) return;
    this.put(`${latexToText(name.text)} (${address.text})`);
    this.at = name.end;
  }

  private fraction(): void {
    const above = this.argumentAt(this.at);
    const below = above === undefined ? undefined : this.argumentAt(above.end);
    if (above === undefined || below === undefined) return;
    this.put(`${operand(above.text)}/${operand(below.text)}`);
    this.at = below.end;
  }

  /** The first of two arguments, the formula. */
  private saidTwice(): void {
    const first = this.argumentAt(this.at);
    if (first === undefined) return;
    this.put(mathText(first.text));
    this.at = first.end;
    this.skipArgument();
  }

  private skipArgument(): void {
    if (this.text.charAt(this.at) !== '{') return;
    const end = this.groupEnd(this.at);
    if (end >= 0) this.at = end + 1;
  }

  private skip(pattern: RegExp): boolean {
    const start = this.at;
    while (this.at < this.text.length && pattern.test(this.text.charAt(this.at))) this.at++;
    return this.at > start;
  }
}

/** Functions that LaTeX sets upright. */
const FUNCTIONS = new Set(['sin', 'cos', 'tan', 'cot', 'arcsin', 'arccos', 'arctan', 'sinh', 'cosh', 'tanh', 'log', 'ln', 'lg', 'exp', 'max', 'min', 'sup', 'inf', 'lim', 'det', 'dim', 'deg', 'gcd', 'arg', 'ker', 'hom', 'Pr', 'mod']);

/** Commands that only change how the text looks: `{\em word}`, `{\rm HI}`. */
const FORMATTING = new Set([
  'em', 'it', 'bf', 'rm', 'sf', 'sl', 'sc', 'tt', 'cal', 'bfseries', 'itshape', 'scshape', 'normalfont', 'upshape', 'small', 'large', 'tiny',
  'relax', 'nopunct', 'unskip', 'ignorespaces', 'xspace', 'allowbreak', 'nobreak',
  'displaystyle', 'textstyle', 'scriptstyle', 'left', 'right', 'big', 'Big', 'bigl', 'bigr', 'Bigl', 'Bigr', 'protect', 'noindent', 'limits',
  'boldmath', 'unboldmath', 'centering', 'ensuremath', 'mathrm', 'mathbf', 'mathcal', 'mathbb', 'mathit', 'mathsf', 'mathtt', 'mathfrak',
  'text', 'textrm', 'textit', 'textbf', 'textsc', 'texttt', 'textsf', 'emph', 'mbox', 'hbox', 'operatorname', 'boldsymbol', 'bm', 'underline',
]);

/** The command name at `position`: letters, or one other character. */
function commandName(text: string, position: number): string {
  let end = position;
  while (end < text.length && /[a-zA-Z]/.test(text.charAt(end))) end++;
  return text.slice(position, end === position ? position + 1 : end);
}

/** `\i` and `\j` are letters without dot, made for accents. */
function dotless(text: string): string {
  return text.replace(/^\\([ij])(?![a-zA-Z])\s*/, '$1');
}

/** What stands inside of a formula, as text. */
function mathText(text: string): string {
  return new Scanner(text, true).read().trim();
}

function operand(text: string): string {
  const readable = mathText(text);
  return /[\s+−-]/.test(readable) ? `(${readable})` : readable;
}
