/**
 * What stands in the search box, read: free words, "exact phrases", -excluded words, and filters.
 * Whatever is no filter that we know is plain text, so that a title can be pasted as it is.
 */
import type { SearchField } from './searchFields';

export type Flag = 'code' | 'abstract' | 'doi' | 'arxiv' | 'cited' | 'new';

export type Condition =
  | { readonly kind: 'words'; readonly field: SearchField | undefined; readonly words: string }
  /** `open`: the closing quote is not typed yet, so the last word may be unfinished. */
  | { readonly kind: 'phrase'; readonly text: string; readonly open: boolean }
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  | { readonly kind: 'flag'; readonly flag: Flag };

export interface Query {
  /** The words that rank: free text and the words of phrases, in order. */
  readonly text: string;
  readonly required: readonly Condition[];
  readonly excluded: readonly Condition[];
}

interface FilterDescription {
  readonly name: string;
  /** Values that are known beforehand. */
  readonly values: readonly string[];
  /** One line for a completion list. */
  readonly description: string;
  /** The condition for a value; undefined where the value makes none, `unfinished` where it may become one. */
  read(value: string): Condition | 'unfinished' | undefined;
}

const FIRST_YEAR = 0;
const LAST_YEAR = 9999;

function fieldFilter(name: string, field: SearchField, description: string): FilterDescription {
  return { name, values: [], description, read: (words) => ({ kind: 'words', field, words }) };
}

function flagFilter(name: string, flags: readonly Flag[], description: string): FilterDescription {
  return {
    name,
    values: flags,
    description,
    read: (value) => {
      const flag = flags.find((known) => known === value.toLowerCase());
      if (flag !== undefined) return { kind: 'flag', flag };
      return flags.some((known) => known.startsWith(value.toLowerCase())) ? 'unfinished' : undefined;
    },
  };
}

/** `2023`, `2023..2025`, `..2019`, `2024..`; a year of fewer than four digits is a whole decade or century. */
function readYears(value: string): Condition | undefined {
  const match = /^(\d{0,4})(?:(\.\.\.?)(\d{0,4}))?$/.exec(value);
  const [, first = '', range, last = ''] = match ?? [];
  if (match === null || (first === '' && last === '')) return undefined;
  return {
    kind: 'years',
    from: first === '' ? FIRST_YEAR : Number(first.padEnd(4, '0')),
    to: range === undefined ? Number(first.padEnd(4, '9')) : last === '' ? LAST_YEAR : Number(last.padEnd(4, '9')),
  };
}

const FILTERS: readonly FilterDescription[] = [
  fieldFilter('author', 'authors', 'Papers by an author'),
  { name: 'year', values: [], description: 'Papers of a year, or of years: 2023..2025', read: (value) => (/^\d{0,4}\.{1,2}$/.test(value) ? (readYears(value) ?? 'unfinished') : readYears(value)) },
  fieldFilter('theme', 'theme', 'Papers of a theme'),
  fieldFilter('venue', 'venue', 'Papers of a journal or conference'),
  fieldFilter('title', 'title', 'Papers with a word in the title'),
  flagFilter('has', ['code', 'abstract', 'doi', 'arxiv'], 'Papers that have code, an abstract, a DOI, an arXiv id'),
  flagFilter('is', ['cited', 'new'], 'Papers cited here, or new in the digest'),
];

/** A clause: an optional minus, an optional name with a colon, then a quoted text or a word. */
const CLAUSE = /(?<=^|\s)(-?)(?:(\p{L}+):)?(?:"([^"]*)("?)|(\S*))/gu;

/** Reads the text of the search box. Never throws. */
export function parseQuery(text: string): Query {
  const words: string[] = [];
  const required: Condition[] = [];
  const excluded: Condition[] = [];
  for (const match of text.matchAll(CLAUSE)) {
    const [whole, minus, name, quoted, closing, bare = ''] = match;
    if (whole === '') continue;
    const filter = name === undefined ? undefined : FILTERS.find((known) => known.name === name.toLowerCase());
    const value = (quoted ?? bare).trim();
    const conditions = minus === '' ? required : excluded;
    if (filter !== undefined) {
      const condition = value === '' ? 'unfinished' : filter.read(value);
      if (condition !== undefined) {
        if (condition !== 'unfinished') conditions.push(condition);
        continue;
      }
    }
    if (name === undefined && quoted !== undefined) {
      if (value === '') continue;
      conditions.push({ kind: 'phrase', text: value, open: closing === '' });
      if (minus === '') words.push(value);
    } else if (name === undefined && minus !== '' && /^[\p{L}\p{N}]/u.test(bare)) {
      excluded.push({ kind: 'words', field: undefined, words: bare });
    } else {
      words.push(whole.replaceAll('"', ' '));
    }
  }
  return { text: words.join(' '), required, excluded };
}

/** One thing that could be completed at the caret. */
export interface FilterSuggestion {
  /** What stands there afterwards: `author:`, `is:cited`. */
  readonly text: string;
  readonly description: string;
  /** The part of the box that it replaces. */
  readonly start: number;
  readonly end: number;
}

/** Filters and their known values that continue what stands before the caret; none where nothing does. */
export function suggestFilters(text: string, caret: number): readonly FilterSuggestion[] {
  const [, minus = '', typed = ''] = /(?:^|\s)(-?)([^\s"]*)$/.exec(text.slice(0, caret)) ?? [];
  if (typed === '' && minus === '' && caret > 0 && !/\s/.test(text.charAt(caret - 1))) return [];
  const start = caret - typed.length;
  const wanted = typed.toLowerCase();
  return FILTERS.flatMap((filter) => {
    const values = filter.values.map((value) => `${filter.name}:${value}`);
    // Values are offered once the name is typed, so that the list stays short.
    const texts = wanted.startsWith(`${filter.name}:`) ? values : [`${filter.name}:`];
    return texts
      .filter((suggestion) => suggestion.startsWith(wanted) && suggestion !== wanted)
      .map((suggestion) => ({ text: suggestion, description: filter.description, start, end: caret }));
  });
}
