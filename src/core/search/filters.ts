/** The filters of the search box, as data: what they are called, what they take, and what they ask of a paper. */
import type { Condition, Flag } from './condition';
import type { SearchField } from './searchFields';

export interface Filter {
  readonly name: string;
  /** Values that are known beforehand, each with one line that says what it asks for. */
  readonly values: readonly FilterValue[];
  /** One line for a completion list. */
  readonly description: string;
  /** The condition for a value; `unfinished` where the value may still become one, undefined where it cannot. */
  read(value: string): Condition | 'unfinished' | undefined;
}

export interface FilterValue {
  readonly value: string;
  readonly description: string;
}

const FIRST_YEAR = 0;
const LAST_YEAR = 9999;
const DAY = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?$/;
const YEARS = /^(\d{0,4})(\.{0,3})(\d{0,4})$/;

export const FILTERS: readonly Filter[] = [
  fieldFilter('author', 'authors', 'Papers by an author'),
  { name: 'year', values: [], description: 'Papers of a year, or of several: 2023..2025', read: readYears },
  fieldFilter('theme', 'theme', 'Papers of a theme'),
  fieldFilter('venue', 'venue', 'Papers of a journal or conference'),
  fieldFilter('title', 'title', 'Papers with a word in the title'),
  flagFilter('has', 'Papers that have code, an abstract, a DOI or an arXiv id', {
    code: 'Papers with a link to their code',
    abstract: 'Papers whose digest gives the abstract',
    doi: 'Papers with a DOI, most of them published',
    arxiv: 'Papers that are on arXiv',
  }),
  flagFilter('is', 'Papers that notes cite, new ones, or those you have read or not', {
    cited: 'Papers that a note of the workspace cites',
    new: 'Papers that the last reading of a digest brought',
    unread: 'Papers that you have not marked',
    toread: 'Papers that you marked as to read',
    read: 'Papers that you marked as read',
  }),
  { name: 'since', values: [], description: 'Papers first seen on a day or later: 2026-11-27', read: readDay },
];

function fieldFilter(name: string, field: SearchField, description: string): Filter {
  return {
    name,
    values: [],
    description,
    read: (words) => (/[\p{L}\p{N}]/u.test(words) ? { kind: 'words', field, words } : 'unfinished'),
  };
}

function flagFilter(name: string, description: string, flags: Partial<Readonly<Record<Flag, string>>>): Filter {
  const values = Object.entries(flags).map(([value, meaning]) => ({ value, description: meaning }));
  return {
    name,
    values,
    description,
    read: (value) => {
      const typed = value.toLowerCase();
      if (Object.hasOwn(flags, typed)) return { kind: 'flag', flag: typed as Flag };
      return values.some((known) => known.value.startsWith(typed)) ? 'unfinished' : undefined;
    },
  };
}

/** `2023`, `2023..2025`, `..2019`, `2024..`; fewer than four digits stand for all years that begin so. */
function readYears(value: string): Condition | 'unfinished' | undefined {
  const [, first, dots, last] = YEARS.exec(value) ?? [];
  if (first === undefined || dots === undefined || last === undefined) return undefined;
  if (first === '' && last === '') return 'unfinished';
  const isRange = dots.length > 1;
  if (!isRange && last !== '') return undefined;
  const from = first === '' ? FIRST_YEAR : Number(first.padEnd(4, '0'));
  if (!isRange) return { kind: 'years', from, to: Number(first.padEnd(4, '9')) };
  return { kind: 'years', from, to: last === '' ? LAST_YEAR : Number(last.padEnd(4, '9')) };
}

/** `2026-11-27`, or a time of that day. */
function readDay(value: string): Condition | 'unfinished' | undefined {
  if (DAY.test(value)) return { kind: 'seen', from: value };
  return /^[\d-]{0,10}(?:T[\d:]{0,8})?$/.test(value) ? 'unfinished' : undefined;
}
