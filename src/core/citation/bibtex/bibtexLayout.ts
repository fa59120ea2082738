import { newlineOf } from '../lines';
import { DEFAULT_LAYOUT, type BibtexDialect, type BibtexEntry, type BibtexLayout } from './bibtexEntry';
import type { BibtexFileEntry } from './bibtexFile';

/** The layout of a whole file: that of its entries, what stands between them, and the order of their fields. */
export interface BibtexFileLayout extends BibtexLayout {
  /** Between two entries, behind the line end of the first: a blank line, or nothing. */
  readonly between: string;
  /** The entry with its fields in the order the file prefers. */
  order(entry: BibtexEntry): BibtexEntry;
}

/** How many of the last entries are looked at: enough for the habit, and files may hold tens of thousands. */
const SAMPLE = 20;

const BIBLATEX_TYPES = new Set(['online', 'thesis', 'report', 'mvbook', 'mvcollection', 'dataset', 'software', 'collection', 'periodical']);
const BIBLATEX_FIELDS = ['date', 'journaltitle', 'eprinttype', 'eprintclass', 'location', 'urldate', 'langid', 'shortjournal', 'institution-type'];

/** Which dialect the file speaks: BibLaTeX where an entry uses one of its own names. */
export function bibtexDialect(entries: readonly BibtexFileEntry[]): BibtexDialect {
  const own = entries.some(entry => BIBLATEX_TYPES.has(entry.type) || BIBLATEX_FIELDS.some(field => entry.fields.has(field)));
  return own ? 'biblatex' : 'bibtex';
}

/** How the file writes its entries, by what most of its last entries do. */
export function bibtexLayout(text: string, entries: readonly BibtexFileEntry[]): BibtexFileLayout {
  const newline = newlineOf(text);
  const sample = entries.slice(-SAMPLE);
  const sources = sample.map(entry => text.slice(entry.start, entry.end));
  const assignments = sources.flatMap(source => Array.from(source.matchAll(/(?:^|[\r\n])([ \t]*)([\w-]+)([ \t]*)=([ \t]*)(["{])?/g)));
  if (assignments.length === 0) return { ...DEFAULT_LAYOUT, newline, between: newline, order: entry => entry };
  const columns = assignments.map(([, , name = '', before = '']) => name.length + before.length);
  const column = most(columns) ?? 0;
  const aligned = new Set(assignments.map(([, , name = '']) => name.length)).size > 1 && columns.filter(one => one === column).length > columns.length / 2;
  return {
    indent: most(assignments.map(([, indent = '']) => indent)) ?? DEFAULT_LAYOUT.indent,
    newline,
    equalsColumn: aligned ? column : 0,
    spaceAroundEquals: most(assignments.map(([, , , , after]) => after !== '')) ?? true,
    quotes: most(assignments.flatMap(([, , , , , open]) => (open === undefined ? [] : [open === '"']))) ?? false,
    trailingComma: most(sources.map(source => /,\s*[})]$/.test(source))) ?? true,
    case: most(assignments.map(([, , name = '']) => written(name))) ?? 'lower',
    between: entries.length < 2 || most(gaps(text, sample).map(gap => /[\r\n][ \t]*[\r\n]/.test(gap.replace(/\r\n/g, '\n')))) !== false ? newline : '',
    order: entry => reorder(entry, sample),
  };
}

function written(name: string): BibtexLayout['case'] {
  if (name.length > 1 && name === name.toUpperCase()) return 'upper';
  return /^[A-Z]/.test(name) ? 'title' : 'lower';
}

function gaps(text: string, entries: readonly BibtexFileEntry[]): readonly string[] {
  return entries.slice(1).map((entry, index) => text.slice(entries[index]?.end ?? entry.start, entry.start));
}

/**
 * The fields in the order of the average place they have in the sample. One that the sample lacks goes before the next of ours that it has,
 * else to the end; month and day stay with the year.
 */
function reorder(entry: BibtexEntry, sample: readonly BibtexFileEntry[]): BibtexEntry {
  const places = new Map<string, number[]>();
  for (const { fields } of sample) {
    [...fields.keys()].forEach((name, index) => places.set(name, [...(places.get(name) ?? []), index / fields.size]));
  }
  const ranks = entry.fields.map(({ name }) => {
    const seen = places.get(name) ?? (name === 'month' || name === 'day' ? places.get('year') : undefined);
    return seen && seen.reduce((sum, place) => sum + place, 0) / seen.length;
  });
  const ranked = entry.fields.map((field, index) => ({ field, index, rank: ranks.slice(index).find(rank => rank !== undefined) ?? Infinity }));
  return { ...entry, fields: ranked.sort((a, b) => (a.rank === b.rank ? a.index - b.index : a.rank - b.rank)).map(({ field }) => field) };
}

/** The most frequent value, the first of equals; undefined for none. */
function most<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
