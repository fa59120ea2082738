import type { Paper } from '../../paper';
import { assignment, bibtexEntry, type BibtexDialect } from '../bibtex/bibtexEntry';
import { readBibtexFile, type BibtexFile, type BibtexFileEntry } from '../bibtex/bibtexFile';
import { bibtexDialect, bibtexLayout } from '../bibtex/bibtexLayout';
import type { TextEdit } from '../textEdit';

/** The fields an entry must have for its type, and does not. */
export interface EntryGap {
  readonly type: string;
  /** Names as its dialect has them; "author or editor" where either does. */
  readonly missing: readonly string[];
}

/** Required fields by entry type; `a|b` is either. BibTeX's: https://mirrors.ctan.org/biblio/bibtex/base/btxdoc.pdf, section 3.1. */
const BIBTEX: Readonly<Record<string, string>> = {
  article: 'author title journal year', book: 'author|editor title publisher year', booklet: 'title', inbook: 'author|editor title chapter|pages publisher year',
  incollection: 'author title booktitle publisher year', inproceedings: 'author title booktitle year', conference: 'author title booktitle year', manual: 'title',
  mastersthesis: 'author title school year', phdthesis: 'author title school year', proceedings: 'title year', techreport: 'author title institution year',
  unpublished: 'author title note',
};

/** BibLaTeX's: https://mirrors.ctan.org/macros/latex/contrib/biblatex/doc/biblatex.pdf, section 2.1.1. */
const BIBLATEX: Readonly<Record<string, string>> = {
  article: 'author title journaltitle date', book: 'author title date', mvbook: 'author title date', inbook: 'author title booktitle date', booklet: 'author|editor title date',
  collection: 'editor title date', mvcollection: 'editor title date', incollection: 'author title booktitle date', manual: 'author|editor title date',
  misc: 'author|editor title date', online: 'author|editor title date url|doi|eprint', patent: 'author title number date', periodical: 'editor title date',
  proceedings: 'title date', mvproceedings: 'title date', inproceedings: 'author title booktitle date', conference: 'author title booktitle date', report: 'author title type institution date',
  thesis: 'author title type institution date', techreport: 'author title institution date', phdthesis: 'author title institution date', mastersthesis: 'author title institution date',
  unpublished: 'author title date', dataset: 'author|editor title date', software: 'author|editor title date',
};

/** Fields that stand for each other in the two dialects. */
const ALIKE: readonly (readonly string[])[] = [['journal', 'journaltitle'], ['year', 'date'], ['school', 'institution'], ['url', 'howpublished', 'note']];

/** The entries of a .bib file that lack a required field, by key; what `crossref` or `xdata` gives them counts as theirs. */
export function entryGaps(text: string, { entries }: BibtexFile = readBibtexFile(text)): ReadonlyMap<string, EntryGap> {
  const required = bibtexDialect(entries) === 'biblatex' ? BIBLATEX : BIBTEX;
  const byKey = new Map(entries.map(entry => [entry.key.toLowerCase(), entry]));
  return new Map(
    entries.flatMap(entry => {
      const missing = (required[entry.type] ?? '').split(' ').filter(choice => choice !== '' && !choice.split('|').some(name => has(entry, name, byKey)));
      return missing.length === 0 ? [] : [[entry.key, { type: entry.type, missing: missing.map(choice => choice.replaceAll('|', ' or ')) }] as const];
    }),
  );
}

/**
 * The edit that adds to an entry the required fields it lacks and `paper` knows, behind its last field, in the layout of the file.
 * Undefined where nothing can be added.
 */
export function completedEntry(text: string, key: string, paper: Paper): TextEdit | undefined {
  const { entries } = readBibtexFile(text);
  const entry = entries.find(each => each.key === key);
  const gap = entryGaps(text).get(key);
  if (entry === undefined || gap === undefined) return undefined;
  const dialect: BibtexDialect = bibtexDialect(entries);
  const known = bibtexEntry(paper, key, dialect).fields;
  const wanted = gap.missing.flatMap(choice => choice.split(' or '));
  const added = wanted.flatMap(name => {
    const field = known.find(each => alike(each.name, name) && !(name === 'url' && each.name !== 'url'));
    return field === undefined ? [] : [{ ...field, name }];
  });
  if (added.length === 0) return undefined;
  const layout = bibtexLayout(text, entries);
  const close = entry.end - 1;
  const end = text.slice(entry.start, close).trimEnd().length + entry.start;
  const comma = text[end - 1] === ',' ? '' : ',';
  const isOneLine = !/[\r\n]/.test(text.slice(entry.start, entry.end));
  const between = isOneLine ? ' ' : `${layout.newline}${layout.indent}`;
  const last = layout.trailingComma && !isOneLine ? ',' : '';
  return { start: end, end, text: `${comma}${between}${added.map(field => assignment(field, layout)).join(`,${between}`)}${last}` };
}

function has(entry: BibtexFileEntry, name: string, byKey: ReadonlyMap<string, BibtexFileEntry>): boolean {
  const own = (each: BibtexFileEntry, field: string) => (each.fields.get(field) ?? '').trim() !== '';
  if (alikeNames(name).some(field => own(entry, field))) return true;
  const parents = [entry.fields.get('crossref') ?? '', ...(entry.fields.get('xdata') ?? '').split(',')].map(key => key.trim().toLowerCase()).filter(key => key !== '');
  // A parent may be in another file; what it holds is not known, and is not missed.
  return parents.some(key => {
    const parent = byKey.get(key);
    if (parent === undefined) return true;
    return (name === 'booktitle' && own(parent, 'title')) || alikeNames(name).some(field => own(parent, field));
  });
}

function alikeNames(name: string): readonly string[] {
  return ALIKE.find(group => group.includes(name)) ?? [name];
}

function alike(a: string, b: string): boolean {
  return a === b || alikeNames(a).includes(b);
}
