import type { Paper, PaperType } from '../../paper';
import { publicationType } from '../bibliography/publication';
import { citedYear, familiesOf, initialsOf } from './keyParts';
import { titleWords } from './titleWords';
import { transliterate } from './transliterate';

/** What stands in parentheses behind a function or filter, in the order of its parameters; undefined where nothing is said. */
export type Arguments = readonly (number | string | boolean | undefined)[];

/** A function of a formula: what it takes from a paper. Undefined goes on to the formula behind the next `|`. */
export interface KeyFunction {
  /** Names, for arguments like `sep='_'`. */
  readonly parameters: readonly string[];
  readonly take: (paper: Paper, given: Arguments) => string | undefined;
}

/** A filter of a formula: what it makes of a text. Undefined goes on to the formula behind the next `|`. */
export interface KeyFilter {
  readonly parameters: readonly string[];
  readonly make: (text: string, given: Arguments) => string | undefined;
}

/** How many words Better BibTeX takes where a formula does not say. */
const SHORT_TITLE = 3;

/** Better BibTeX's last parameters of what names several authors. Papers have authors alone, so that the kind of creator says nothing. */
const AUTHORS = ['creator', 'initials', 'sep'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Zotero's names of types of work. */
const ITEM_TYPES: Readonly<Record<PaperType, string>> = {
  article: 'preprint', 'article-journal': 'journalArticle', 'paper-conference': 'conferencePaper', chapter: 'bookSection', book: 'book', thesis: 'thesis',
  report: 'report', dataset: 'dataset', software: 'computerProgram', webpage: 'webpage',
};

/**
 * What a formula can take from a paper, by lower-case name, as Better BibTeX takes it from an item of Zotero; unknown facts give an empty text.
 * Its functions that ask Zotero's library, files or services are left out: https://retorque.re/zotero-better-bibtex/citing/.
 */
export const FUNCTIONS: Readonly<Record<string, KeyFunction>> = {
  auth: { parameters: ['n', 'm', 'creator', 'initials'], take: (paper, [length, position, , initials]) => named(paper, initials, length)[amount(position, 1) - 1] ?? '' },
  authauthea: several('.', (names, sep) => [...names.slice(0, 2), ...(names.length > 2 ? ['ea'] : [])].join(sep)),
  authetal: several(' ', (names, sep) => withOthers(names, sep, 'EtAl')),
  authetal2: several('.', (names, sep) => withOthers(names, sep, 'etal')),
  authforeini: { parameters: ['creator'], take: paper => initialsOf(paper)[0] ?? '' },
  authorlastforeini: { parameters: ['creator'], take: paper => initialsOf(paper).at(-1) ?? '' },
  authini: { parameters: ['n', ...AUTHORS], take: (paper, [length, , initials, sep]) => named(paper, initials, length).join(text(sep, '.')) },
  authorini: several('.', ([first = '', ...others], sep) => [first.slice(0, 5), ...others.map(name => name.slice(0, 1))].filter(Boolean).join(sep)),
  authorlast: { parameters: ['creator', 'initials'], take: (paper, [, initials]) => named(paper, initials).at(-1) ?? '' },
  authors: { parameters: ['n', ...AUTHORS], take: (paper, [count, , initials, sep]) => firstNamed(named(paper, initials), count, text(sep, ' '), 'EtAl') },
  authorsn: { parameters: ['n', ...AUTHORS], take: (paper, [count, , initials, sep]) => firstNamed(named(paper, initials), count, text(sep, ' '), 'EtAl') },
  authorsalpha: several('', (names, sep) => (names.length === 1 ? (names[0] ?? '').slice(0, 3) : firstLetters(names.slice(0, names.length > 4 ? 3 : 4), sep) + (names.length > 4 ? '+' : ''))),
  authshort: several('.', (names, sep) => (names.length === 1 ? (names[0] ?? '') : firstLetters(names.slice(0, 3), sep) + (names.length > 3 ? '+' : ''))),
  date: { parameters: [], take: paper => paper.published ?? paper.date ?? '' },
  month: { parameters: [], take: paper => MONTHS[Number((paper.published ?? paper.date ?? '').split('-')[1]) - 1] ?? '' },
  year: { parameters: [], take: citedYear },
  shortyear: { parameters: [], take: paper => citedYear(paper).slice(-2) },
  origyear: { parameters: [], take: paper => (paper.date ?? '').slice(0, 4) },
  title: { parameters: [], take: paper => titleWords(paper.title).map(capitalised).join(' ') },
  shorttitle: { parameters: ['n', 'm'], take: (paper, [count, capitals]) => firstWords(paper, amount(count, SHORT_TITLE), amount(capitals, 0)) },
  veryshorttitle: { parameters: ['n', 'm'], take: (paper, [count, capitals]) => firstWords(paper, amount(count, 1), amount(capitals, 0)) },
  journal: { parameters: ['abbrev'], take: paper => paper.venue ?? '' },
  firstpage: { parameters: [], take: paper => pages(paper)[0] ?? '' },
  lastpage: { parameters: [], take: paper => pages(paper).at(-1) ?? '' },
  keyword: { parameters: ['n'], take: (paper, [place]) => [...(paper.keywords ?? [])].sort()[amount(place, 0)] ?? '' },
  type: { parameters: [], take: (paper, given) => ofType(ITEM_TYPES[publicationType(paper)], given) },
  // Zotero's fields, which Better BibTeX takes as they are.
  publicationtitle: { parameters: [], take: paper => paper.venue ?? '' },
  volume: { parameters: [], take: paper => paper.volume ?? '' },
  issue: { parameters: [], take: paper => paper.issue ?? '' },
  pages: { parameters: [], take: paper => paper.pages ?? '' },
  publisher: { parameters: [], take: paper => paper.publisher ?? '' },
  doi: { parameters: [], take: paper => paper.doi ?? '' },
  // Ours: a preprint often has nothing better.
  arxiv: { parameters: [], take: paper => paper.arxiv ?? '' },
};

/** What a formula can make of a text, by lower-case name, as Better BibTeX does. */
export const FILTERS: Readonly<Record<string, KeyFilter>> = {
  lower: filter([], one => one.toLowerCase()),
  upper: filter([], one => one.toUpperCase()),
  capitalize: filter([], one => one.replace(/(?<![\p{L}\p{N}'’])\p{Ll}/gu, letter => letter.toUpperCase())),
  abbr: filter(['chars'], (one, [chars]) => one.split(/\s+/).map(word => word.slice(0, amount(chars, 1))).join('')),
  alphanum: filter([], one => one.replace(/[^\p{L}\p{N}\s]/gu, '').trim()),
  ascii: filter([], one => one.replace(/[^ -~]/g, '').trim()),
  clean: filter([], one => transliterate(one)),
  condense: filter(['sep'], (one, [separator]) => one.trim().replace(/\s+/g, text(separator, ''))),
  default: filter(['text'], (one, [other]) => (one === '' ? text(other, '') : one)),
  discard: filter([], () => ''),
  fold: filter([], one => transliterate(one)),
  len: filter(['relation', 'length'], (one, [relation, length]) => (compared(one.replace(/\s/g, '').length, text(relation, '>'), amount(length, 0)) ? one : undefined)),
  match: filter(['match'], (one, [wanted]) => (one.toLowerCase().includes(text(wanted, '').toLowerCase()) ? one : undefined)),
  nopunct: filter(['dash'], (one, [dash]) => withoutPunctuation(one, text(dash, '-'))),
  nopunctordash: filter([], one => withoutPunctuation(one, '')),
  numeric: filter([], one => (/^\d/.test(one) ? one : '')),
  postfix: filter(['postfix'], (one, [behind]) => (one === '' ? '' : one + text(behind, ''))),
  prefix: filter(['prefix'], (one, [before]) => (one === '' ? '' : text(before, '') + one)),
  replace: filter(['find', 'replace'], (one, [find, by]) => replaced(one, text(find, ''), text(by, ''))),
  select: filter(['start', 'n'], (one, [start, count]) => words(one, amount(start, 1), count).join(' ')),
  skipwords: filter(['nopunct'], one => titleWords(one).join(' ')),
  substring: filter(['start', 'n'], (one, [start, count]) => one.slice(amount(start, 1) - 1, count === undefined ? undefined : amount(start, 1) - 1 + amount(count, 0))),
  transliterate: filter(['mode'], one => transliterate(one)),
};

function filter(parameters: readonly string[], make: KeyFilter['make']): KeyFilter {
  return { parameters, make };
}

/** A function of all authors' names, joined by `separator` unless the formula has another one. */
function several(separator: string, join: (names: readonly string[], separator: string) => string): KeyFunction {
  return {
    parameters: AUTHORS,
    take: (paper, [, initials, sep]) => {
      const names = named(paper, initials);
      return names.length === 0 ? '' : join(names, text(sep, separator));
    },
  };
}

/** The family names, each cut to `length` letters where that is given, with initials behind where they are wanted. */
function named(paper: Paper, initials: Arguments[number], length?: Arguments[number]): readonly string[] {
  const most = amount(length, 0) || undefined;
  const names = familiesOf(paper).map(name => name.slice(0, most));
  if (initials !== true) return names;
  const behind = initialsOf(paper);
  return names.map((name, index) => name + (behind[index] ?? ''));
}

function withOthers(names: readonly string[], separator: string, others: string): string {
  return names.length === 2 ? names.join(separator) : [...names.slice(0, 1), ...(names.length > 1 ? [others] : [])].join(separator);
}

function firstNamed(names: readonly string[], count: Arguments[number], separator: string, others: string): string {
  const most = amount(count, 0);
  return (most > 0 && most < names.length ? [...names.slice(0, most), others] : names).join(separator);
}

function firstLetters(names: readonly string[], separator: string): string {
  return names.map(name => name.slice(0, 1)).join(separator);
}

function firstWords(paper: Paper, count: number, capitals: number): string {
  return titleWords(paper.title, count)
    .map(word => transliterate(word))
    .map((word, index) => (index < capitals ? capitalised(word) : word))
    .join(' ');
}

function pages(paper: Paper): readonly string[] {
  return (paper.pages ?? '').split(/[-\s,\u2013]+/).filter(page => page !== '');
}

/** The type itself, or, asked whether it is one of some, an empty text or nothing. */
function ofType(type: string, wanted: Arguments): string | undefined {
  if (wanted.length === 0) return type;
  return wanted.some(one => String(one).toLowerCase() === type.toLowerCase()) ? '' : undefined;
}

function compared(length: number, relation: string, than: number): boolean {
  switch (relation) {
    case '<':
      return length < than;
    case '<=':
      return length <= than;
    case '=':
      return length === than;
    case '!=':
      return length !== than;
    case '>=':
      return length >= than;
    default:
      return length > than;
  }
}

function withoutPunctuation(one: string, dash: string): string {
  return one.replace(/[\p{Pd}\u2500]/gu, dash).replace(/[\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}]/gu, '');
}

/** Whatever its case, as Better BibTeX takes a text to be replaced. */
function replaced(one: string, find: string, by: string): string {
  if (find === '') return one;
  return one.replace(new RegExp(find.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'gi'), () => by);
}

function words(one: string, start: number, count: Arguments[number]): readonly string[] {
  const all = one.split(/\s+/);
  const from = start < 0 ? all.length + start : Math.max(0, start - 1);
  return all.slice(from, count === undefined ? undefined : from + Math.max(1, amount(count, 1)));
}

function amount(given: Arguments[number], otherwise: number): number {
  return typeof given === 'number' ? given : otherwise;
}

function text(given: Arguments[number], otherwise: string): string {
  return given === undefined ? otherwise : String(given);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
