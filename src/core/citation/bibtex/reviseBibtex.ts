/** Bringing one entry of a .bib file up to date: the fields that change are written, every other character stays as it is. */
import type { Paper } from '../../paper';
import { isArxivDoi, isPreprint } from '../bibliography/publication';
import type { TextEdit } from '../textEdit';
import { assignment, bibtexEntry, inCase, type BibtexDialect, type BibtexField } from './bibtexEntry';
import { readBibtexFile, type BibtexFileEntry } from './bibtexFile';
import { bibtexDialect, bibtexLayout, type BibtexFileLayout } from './bibtexLayout';

/** A fact of a paper that a record shows. */
export type RevisedFact = 'title' | 'authors' | 'date' | 'published' | 'venue' | 'type' | 'volume' | 'issue' | 'pages' | 'publisher' | 'doi';

/** The fields in which an entry may say a fact. */
const FIELDS: Readonly<Record<RevisedFact, readonly string[]>> = {
  title: ['title'],
  authors: ['author'],
  date: ['date', 'year', 'month', 'day'],
  published: ['date', 'year', 'month', 'day'],
  venue: ['journal', 'journaltitle', 'booktitle'],
  type: [],
  volume: ['volume'],
  issue: ['number', 'issue'],
  pages: ['pages'],
  publisher: ['publisher'],
  doi: ['doi'],
};

/**
 * The edits after which the entry of `key` says what `paper` says of the given facts; none where there is no such entry, or it says so
 * already. Key, eprint, addresses, notes and the layout stay. A fact that the paper lacks leaves its field alone.
 */
export function reviseBibtexEntry(text: string, key: string, paper: Paper, facts: readonly RevisedFact[]): readonly TextEdit[] {
  const { entries } = readBibtexFile(text);
  const entry = entries.find(one => one.key === key);
  if (entry === undefined) return [];
  const layout = bibtexLayout(text, entries);
  const wanted = bibtexEntry(paper, key, dialectOf(entry, entries));
  const said = facts.filter(fact => isSaid(paper, fact));
  const governed = new Set(said.flatMap(fact => FIELDS[fact]));
  // What stood for the venue of a preprint is wrong of what was published.
  const published = !isPreprint(paper);
  if (published) for (const name of ['number', 'publisher', 'journal', 'howpublished']) if (/^\W*arxiv\b/i.test(entry.fields.get(name) ?? '')) governed.add(name);
  // So is its DOI, which goes where the eprint still leads to it.
  if (published && entry.fields.has('eprint') && isArxivDoi(entry.fields.get('doi') ?? '')) governed.add('doi');
  const written = wanted.fields.filter(({ name }) => governed.has(name) && (name !== 'day' || entry.fields.has(name)));
  const names = new Set(written.map(({ name }) => name));
  const replaced = written.flatMap(field => replacement(text, entry, field));
  const removed = [...governed].filter(name => !names.has(name)).flatMap(name => removal(text, entry, name));
  const added = written.filter(({ name }) => !entry.fields.has(name));
  return [...(said.includes('type') ? retyped(text, entry, wanted.type, layout) : []), ...replaced, ...removed, ...addition(text, entry, added, layout)];
}

/** The dialect of the entry itself, where it shows one. */
function dialectOf({ fields }: BibtexFileEntry, entries: readonly BibtexFileEntry[]): BibtexDialect {
  if (fields.has('date') || fields.has('journaltitle')) return 'biblatex';
  return fields.has('year') || fields.has('journal') ? 'bibtex' : bibtexDialect(entries);
}

function isSaid(paper: Paper, fact: RevisedFact): boolean {
  return fact === 'authors' ? paper.authors.length > 0 : paper[fact] !== undefined;
}

function replacement(text: string, entry: BibtexFileEntry, field: BibtexField): readonly TextEdit[] {
  const place = entry.places.get(field.name);
  if (place === undefined || entry.fields.get(field.name) === field.value) return [];
  const old = text.slice(place.valueStart, place.end);
  const bare = field.macro === true || (/^\d+$/.test(old) && /^\d+$/.test(field.value));
  const [open, close] = bare ? ['', ''] : old.startsWith('"') && !field.value.includes('"') ? ['"', '"'] : ['{', '}'];
  return [{ start: place.valueStart, end: place.end, text: open + field.value + close }];
}

/** Takes a field out together with the comma before it, so that the last one leaves no trace either. */
function removal(text: string, entry: BibtexFileEntry, name: string): readonly TextEdit[] {
  const place = entry.places.get(name);
  if (place === undefined) return [];
  const comma = text.lastIndexOf(',', place.start);
  return [{ start: comma, end: place.end, text: '' }];
}

function retyped(text: string, entry: BibtexFileEntry, type: string, layout: BibtexFileLayout): readonly TextEdit[] {
  if (type === entry.type) return [];
  const start = entry.start + /^@\s*/.exec(text.slice(entry.start))![0].length;
  return [{ start, end: start + entry.type.length, text: inCase(type, layout.case) }];
}

/** New fields behind the last one, parted as the last two are. */
export function addition(text: string, entry: BibtexFileEntry, fields: readonly BibtexField[], layout: BibtexFileLayout): readonly TextEdit[] {
  if (fields.length === 0) return [];
  const places = [...entry.places.values()];
  const [last, before] = [places.at(-1), places.at(-2)];
  const between = last === undefined || before === undefined ? '' : text.slice(before.end, last.start);
  const separator = /^\s*,\s*$/.test(between) ? between : `,${layout.newline}${layout.indent}`;
  const at = last?.end ?? entry.keyStart + entry.key.length;
  return [{ start: at, end: at, text: fields.map(field => separator + assignment(field, layout)).join('') }];
}
