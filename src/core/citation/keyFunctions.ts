import { yearOf, type Paper } from '../paper';
import { titleWords } from './titleWords';
import { transliterate } from './transliterate';

/** What stands in parentheses behind a function or filter. */
export type Arguments = readonly (number | string)[];

/** How many words Better BibTeX takes where a formula does not say. */
const SHORT_TITLE = 3;

/** What a formula can take from a paper, by lower-case name, after Better BibTeX; unknown facts give an empty text. */
export const FUNCTIONS = {
  auth: (paper, [length]) => part(authorAt(paper, 0), length),
  authauthea: paper => families(paper).slice(0, 2).join(' ') + (paper.authors.length > 2 ? ' ea' : ''),
  authetal: paper => withOthers(paper, 'EtAl'),
  authetal2: paper => withOthers(paper, '.etal'),
  authors: (paper, [count]) => {
    const names = families(paper);
    return typeof count === 'number' && count > 0 && names.length > count ? `${names.slice(0, count).join(' ')} EtAl` : names.join(' ');
  },
  authorlast: paper => families(paper).at(-1) ?? '',
  year: paper => yearOf(paper) ?? '',
  shortyear: paper => (yearOf(paper) ?? '').slice(-2),
  title: paper => titleWords(paper.title).map(capitalised).join(' '),
  shorttitle: (paper, [count = SHORT_TITLE, capitals = 0]) => firstWords(paper, count, capitals),
  veryshorttitle: (paper, [count = 1, capitals = 0]) => firstWords(paper, count, capitals),
  journal: paper => paper.venue ?? '',
  arxiv: paper => paper.arxiv ?? '',
} satisfies Record<string, (paper: Paper, given: Arguments) => string>;

/** What a formula can make of a text, by lower-case name. */
export const FILTERS: Readonly<Record<string, (text: string, given: Arguments) => string>> = {
  lower: text => text.toLowerCase(),
  upper: text => text.toUpperCase(),
  capitalize: text => text.replace(/(?<![\p{L}\p{N}'’])\p{Ll}/gu, letter => letter.toUpperCase()),
  abbr: text => text.split(/\s+/).map(word => word.charAt(0)).join(''),
  condense: (text, [separator = '']) => text.trim().replace(/\s+/g, String(separator)),
  skipwords: text => titleWords(text).join(' '),
  select: (text, [start = 1, count]) => words(text, Number(start), count).join(' '),
  substring: (text, [start = 1, count]) => text.slice(Number(start) - 1, count === undefined ? undefined : Number(start) - 1 + Number(count)),
  prefix: (text, [before = '']) => (text === '' ? '' : `${before}${text}`),
  postfix: (text, [behind = '']) => (text === '' ? '' : `${text}${behind}`),
};

function families(paper: Paper): readonly string[] {
  return paper.authors.map(author => transliterate(author.family));
}

function authorAt(paper: Paper, index: number): string {
  const author = paper.authors[index];
  return author === undefined ? '' : transliterate(author.family);
}

function withOthers(paper: Paper, others: string): string {
  const [first = '', second] = families(paper);
  if (paper.authors.length > 2) return first + others;
  return second === undefined ? first : `${first} ${second}`;
}

function firstWords(paper: Paper, count: number | string, capitals: number | string): string {
  return titleWords(paper.title, Number(count))
    .map(word => transliterate(word))
    .map((word, index) => (index < Number(capitals) ? capitalised(word) : word))
    .join(' ');
}

function part(text: string, length: number | string | undefined): string {
  return typeof length === 'number' && length > 0 ? text.slice(0, length) : text;
}

function words(text: string, start: number, count: number | string | undefined): readonly string[] {
  const all = text.split(/\s+/);
  const from = start < 0 ? all.length + start : Math.max(0, start - 1);
  return all.slice(from, count === undefined ? undefined : from + Number(count));
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
