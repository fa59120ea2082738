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

/** Suffixes tell what a word is made of; shorter words are all suffix. */
const FEWEST_LETTERS_FOR_SUFFIX = 6;

/** Words of a text with what is counted up to each of them. */
export class MeasuredText {
  readonly words: readonly Word[];
  readonly #counts: ReadonlyMap<Mark, Uint16Array>;

  /** `cuts` are places in the text where a word ends, white space or not. Linear in the text. */
  constructor(
    readonly text: string,
    cuts: readonly number[] = [],
  ) {
    this.words = wordsOf(text, cuts);
    this.#counts = new Map(MARKS.map((mark) => [mark, sums(this.words, (word) => has(word, mark))]));
  }

  /** How many of the words `from` to `to`, that one left out, have the mark. */
  count(mark: Mark, from: number, to: number): number {
    const counts = this.#counts.get(mark);
    return (counts?.[to] ?? 0) - (counts?.[from] ?? 0);
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

function has({ text, key }: Word, mark: Mark): boolean {
  if (mark === 'stop') return STOP.has(key);
  if (mark === 'content') return isContent(key);
  if (mark === 'capital') return isContent(key) && /^[^\p{L}]*\p{Lu}/u.test(text);
  return PATTERNS[mark]?.test(text) === true;
}

function isContent(key: string): boolean {
  return /^\p{L}{4}/u.test(key) && !STOP.has(key);
}

/** How many of the words before each place are counted. */
function sums(words: readonly Word[], isCounted: (word: Word) => boolean): Uint16Array {
  const counts = new Uint16Array(words.length + 1);
  words.forEach((each, index) => {
    counts[index + 1] = (counts[index] ?? 0) + (isCounted(each) ? 1 : 0);
  });
  return counts;
}
