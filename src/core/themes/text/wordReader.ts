import type { Acronyms } from './acronyms';
import { separateWords, WORD_JOINER } from './unspacedWords';
import { BREAK, type Tie, type WordForms, type Words } from './wordForms';
import { WordScanner } from './wordScanner';

/** Words are kept in pieces of so many: an array for each text would take more time and memory than its words. */
const PIECE = 2 ** 16;

/** Reads cleaned texts as words, acronyms written out. Linear in their length. */
export class WordReader {
  private readonly forms: WordForms;
  private readonly acronyms: Acronyms;
  private readonly scanner = new WordScanner();
  private words = new Int32Array(1024);
  private count = 0;
  private piece = new Int32Array(0);
  private used = 0;

  constructor(forms: WordForms, acronyms: Acronyms) {
    this.forms = forms;
    this.acronyms = acronyms;
  }

  /** @param own the acronyms that the paper itself defines */
  read(text: string, own: ReadonlyMap<string, string>): Words {
    const { scanner, forms } = this;
    scanner.read(separateWords(text));
    this.count = 0;
    while (scanner.next()) {
      const tie = this.count > 0 ? tieOf(scanner.codeBefore) : '';
      if (tie === '' && this.count > 0 && !scanner.isSpaceBefore()) this.add(BREAK);
      const word = forms.within(scanner.codes, scanner.wordStart, scanner.wordEnd, tie);
      const expansion = forms.mayBeAcronym(word) ? this.acronyms.expansion(forms.surface(word), own) : undefined;
      if (expansion === undefined) this.add(word);
      else expansion.split(/[\s-]+/).forEach((part, index) => this.add(forms.of(part, index > 0 ? ' ' : tie)));
    }
    if (this.count > 0) this.add(BREAK);
    return this.kept();
  }

  private add(word: number): void {
    if (this.count === this.words.length) {
      const { words } = this;
      this.words = new Int32Array(2 * words.length);
      this.words.set(words);
    }
    this.words[this.count++] = word;
  }

  private kept(): Words {
    const { words, count, used } = this;
    if (used + count > this.piece.length) {
      this.piece = new Int32Array(Math.max(PIECE, count));
      this.used = 0;
      return this.kept();
    }
    for (let at = 0; at < count; at++) this.piece[used + at] = words[at]!;
    this.used += count;
    return this.piece.subarray(used, used + count);
  }
}

const HYPHEN = 0x2d;
const JOINER = WORD_JOINER.charCodeAt(0);

function tieOf(code: number): Tie {
  return code === HYPHEN ? '-' : code === JOINER ? WORD_JOINER : '';
}
