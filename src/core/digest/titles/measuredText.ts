/** Text cut into words that are measured once, so that any stretch of them can be judged at once. */

/** What is counted in a stretch of words: each word has some of these. */
export const MARKS = [
  'content', 'capital', 'stop', 'name', 'comma', 'colon', 'dot', 'initial', 'digit', 'year', 'acronym', 'camel', 'hyphen', 'bracket', 'round',
  'quote', 'question', 'exclamation', 'semicolon', 'slash', 'code', 'address', 'apostrophe', 'ampersand', 'dash', 'bar', 'picture', 'etal',
] as const;
export type Mark = (typeof MARKS)[number];

/** A word as written, where it stands, and what it is by itself: names of features that a model weighs. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly features: readonly string[];
}

const STOP = new Set('a an the of for and in on with to from by via using towards toward through under at as is are or its into between without over'.split(' '));

/** What a word is marked with. */
const PATTERNS: Readonly<Partial<Record<Mark, RegExp>>> = {
  name: /^\p{Lu}\p{Ll}+,?$/u,
  comma: /,$/,
  colon: /[:：]$/,
  dot: /\.$/,
  initial: /^\p{Lu}\.,?$/u,
  digit: /\d/,
  year: /(?<!\d)(?:19|20)\d\d(?!\d)/,
  acronym: /\p{Lu}{2}/u,
  camel: /\p{Ll}\p{Lu}/u,
  hyphen: /\p{L}-\p{L}/u,
  bracket: /[[\]【】]/,
  round: /[()（）]/,
  quote: /["“”]/,
  question: /\?/,
  exclamation: /!/,
  semicolon: /[;；]/,
  slash: /\//,
  code: /[_`=<>→@{}]/,
  address: /https?:|www\./i,
  apostrophe: /['’]/,
  ampersand: /&/,
  dash: /^[-–—]+$/,
  bar: /\|/,
  picture: /\p{Extended_Pictographic}/u,
  etal: /^al[.,]*$/i,
};

const COLUMN = Object.fromEntries(MARKS.map((mark, column) => [mark, column])) as Readonly<Record<Mark, number>>;
const OF_ANY = Object.entries(PATTERNS).map(([mark, pattern]) => [COLUMN[mark as Mark], pattern] as const);
/** What letters alone can be. */
const OF_LETTERS = OF_ANY.filter(([column]) => [COLUMN.name, COLUMN.acronym, COLUMN.camel, COLUMN.etal].includes(column));

/** Suffixes tell what a word is made of; shorter words are all suffix. */
const FEWEST_LETTERS_FOR_SUFFIX = 6;

/** Words of a text with what is counted up to each of them. */
export class MeasuredText {
  readonly words: readonly Word[];
  /** One row a word, one column a mark. */
  readonly #counts: Uint16Array;

  /** `cuts` are places in the text where a word ends, white space or not. Linear in the text. */
  constructor(
    readonly text: string,
    cuts: readonly number[] = [],
  ) {
    this.words = wordsOf(text, cuts);
    this.#counts = new Uint16Array((this.words.length + 1) * MARKS.length);
    this.words.forEach((word, index) => {
      const row = (index + 1) * MARKS.length;
      this.#counts.copyWithin(row, row - MARKS.length, row);
      for (const mark of marksOf(word)) this.#counts[row + mark] = (this.#counts[row + mark] ?? 0) + 1;
    });
  }

  /** How many of the words `from` to `to`, that one left out, have the mark. */
  count(mark: Mark, from: number, to: number): number {
    const column = COLUMN[mark];
    return (this.#counts[to * MARKS.length + column] ?? 0) - (this.#counts[from * MARKS.length + column] ?? 0);
  }
}

function wordsOf(text: string, cuts: readonly number[]): readonly Word[] {
  const isCut = new Set(cuts);
  const words: Word[] = [];
  for (const { 0: match, index } of text.matchAll(/\S+/g)) {
    let start = index;
    for (let at = index + 1; at <= index + match.length; at++) {
      if (at < index + match.length && !isCut.has(at)) continue;
      words.push(word(text.slice(start, at), start));
      start = at;
    }
  }
  return words;
}

function word(text: string, start: number): Word {
  const key = text.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const features = key === '' ? [] : [`w:${key}`];
  if (key.length >= FEWEST_LETTERS_FOR_SUFFIX && !STOP.has(key)) features.push(`s:${key.slice(-4)}`, `s:${key.slice(-3)}`);
  return { text, start, end: start + text.length, key, features };
}

/** The columns of the marks that a word has. */
function marksOf({ text, key }: Word): readonly number[] {
  const marks: number[] = [];
  if (STOP.has(key)) marks.push(COLUMN.stop);
  else if (/^\p{L}{4}/u.test(key)) {
    marks.push(COLUMN.content);
    if (/^[^\p{L}]*\p{Lu}/u.test(text)) marks.push(COLUMN.capital);
  }
  const patterns = /^\p{L}+$/u.test(text) ? OF_LETTERS : OF_ANY;
  for (const [column, pattern] of patterns) if (pattern.test(text)) marks.push(column);
  return marks;
}
