import type { Author, Paper, PaperType } from '../../paper';
import { paperAddress } from '../../describe';
import { familyParts } from '../bibliography/nameParts';
import { citedDate, citedDoi, isPreprint, publicationType } from '../bibliography/publication';
import { escapeLatex } from './escapeLatex';
import { protectCapitals } from './protectCapitals';

/** Classic BibTeX, or BibLaTeX with its own names for fields and entry types. Pandoc reads both. */
export type BibtexDialect = 'bibtex' | 'biblatex';

/** One field of an entry. `value` is LaTeX, without the delimiters around it; a `macro` (`aug`) takes none. */
export interface BibtexField {
  readonly name: string;
  readonly value: string;
  readonly macro?: boolean;
}

/** An entry as data, in the field order Paper Digest prefers. */
export interface BibtexEntry {
  readonly type: string;
  readonly key: string;
  readonly fields: readonly BibtexField[];
}

/** How a file writes its entries, so that a new one looks like the others. */
export interface BibtexLayout {
  /** White space before each field. */
  readonly indent: string;
  readonly newline: string;
  /** Column at which `=` stands, counted from the start of the name; 0 for right behind the name. */
  readonly equalsColumn: number;
  readonly spaceAroundEquals: boolean;
  readonly quotes: boolean;
  readonly trailingComma: boolean;
  readonly case: 'lower' | 'upper' | 'title';
}

export const DEFAULT_LAYOUT: BibtexLayout = {
  indent: '  ',
  newline: '\n',
  equalsColumn: 0,
  spaceAroundEquals: true,
  quotes: false,
  trailingComma: true,
  case: 'lower',
};

const TYPES: Readonly<Record<PaperType, readonly [bibtex: string, biblatex: string]>> = {
  article: ['misc', 'online'],
  'article-journal': ['article', 'article'],
  'paper-conference': ['inproceedings', 'inproceedings'],
  chapter: ['incollection', 'incollection'],
  book: ['book', 'book'],
  thesis: ['phdthesis', 'thesis'],
  report: ['techreport', 'report'],
  dataset: ['misc', 'dataset'],
  software: ['misc', 'software'],
  webpage: ['misc', 'online'],
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The BibTeX entry of `paper`. A preprint is `@misc` (BibLaTeX: `@online`) with eprint, archiveprefix and primaryclass as arXiv recommends
 * (https://info.arxiv.org/help/hypertex/bibstyles), plus publisher, number and arXiv's DOI, which Pandoc and styles unaware of eprints print.
 * Unknown fields are left out.
 */
export function bibtexEntry(paper: Paper, key: string, dialect: BibtexDialect = 'bibtex'): BibtexEntry {
  const biblatex = dialect === 'biblatex';
  const kind = publicationType(paper);
  const preprint = isPreprint(paper);
  const address = paperAddress(paper);
  const venue = venueField(kind, biblatex);
  const fields: (BibtexField | undefined)[] = [
    { name: 'title', value: protectCapitals(paper.title) },
    paper.authors.length > 0 ? { name: 'author', value: paper.authors.map(bibtexName).join(' and ') } : undefined,
    ...dateFields(citedDate(paper), biblatex),
    // BibTeX readers put a book's title in lower case, but not a journal's.
    preprint ? undefined : text(venue, paper.venue, venue === 'booktitle' ? whole : one => escapeLatex(one)),
    text('volume', paper.volume),
    text('number', paper.issue),
    text('pages', paper.pages?.replace(/\s*(?:-+|[–—])\s*/g, '--'), value => value),
    text(publisherField(kind, biblatex), paper.publisher ?? (preprint && paper.arxiv !== undefined ? 'arXiv' : undefined)),
    preprint && paper.arxiv !== undefined ? { name: 'number', value: `arXiv:${paper.arxiv}` } : undefined,
    ...eprintFields(paper, biblatex),
    paper.authors.some(author => familyParts(author).particle !== undefined) ? { name: 'options', value: 'useprefix=true' } : undefined,
    text('doi', citedDoi(paper), verbatim),
    text('url', address, verbatim),
  ];
  return { type: TYPES[kind][biblatex ? 1 : 0], key, fields: fields.filter(field => field !== undefined) };
}

/** The entry's text, in the given layout, without a line break at its end. */
export function writeBibtexEntry(entry: BibtexEntry, layout: BibtexLayout = DEFAULT_LAYOUT): string {
  const lines = entry.fields.map(field => `${layout.indent}${assignment(field, layout)}`);
  const last = layout.trailingComma ? ',' : '';
  return `@${inCase(entry.type, layout.case)}{${entry.key},${layout.newline}${lines.join(`,${layout.newline}`)}${last}${layout.newline}}`;
}

/** `title = {…}` in the given layout. */
export function assignment(field: BibtexField, layout: BibtexLayout): string {
  const name = inCase(field.name, layout.case).padEnd(layout.equalsColumn);
  const space = layout.spaceAroundEquals ? ' ' : '';
  const equals = name.endsWith(' ') ? `=${space}` : `${space}=${space}`;
  // A quotation mark inside quotes would end the value.
  const [open, close] = layout.quotes && !field.value.includes('"') ? ['"', '"'] : ['{', '}'];
  return field.macro ? `${name}${equals}${field.value}` : `${name}${equals}${open}${field.value}${close}`;
}

/** An entry type or a field name in the case a file prefers. */
export function inCase(name: string, written: BibtexLayout['case']): string {
  if (written === 'upper') return name.toUpperCase();
  return written === 'title' ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

function text(name: string, value: string | undefined, write: (value: string) => string = one => escapeLatex(one)): BibtexField | undefined {
  return value === undefined || value === '' ? undefined : { name, value: write(value) };
}

/** In braces of its own: a name that no style changes. */
function whole(value: string): string {
  return `{${escapeLatex(value)}}`;
}

/** Addresses are read letter by letter; only what would end the field is written otherwise. */
function verbatim(value: string): string {
  return value.replace(/[{}\\\s]/g, character => encodeURIComponent(character));
}

function dateFields(date: string | undefined, biblatex: boolean): readonly BibtexField[] {
  if (date === undefined) return [];
  if (biblatex) return [{ name: 'date', value: date }];
  const [year, month, day] = date.split('-');
  const macro = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [
    ...(year === undefined ? [] : [{ name: 'year', value: year }]),
    ...(macro === undefined ? [] : [{ name: 'month', value: macro, macro: true }]),
    // No BibTeX style prints it, but Pandoc and reference managers do.
    ...(day === undefined ? [] : [{ name: 'day', value: String(Number(day)) }]),
  ];
}

function venueField(kind: PaperType, biblatex: boolean): string {
  if (kind === 'article-journal') return biblatex ? 'journaltitle' : 'journal';
  if (kind === 'paper-conference' || kind === 'chapter') return 'booktitle';
  return kind === 'book' ? 'series' : 'howpublished';
}

function publisherField(kind: PaperType, biblatex: boolean): string {
  if (kind === 'thesis') return biblatex ? 'institution' : 'school';
  return kind === 'report' ? 'institution' : 'publisher';
}

function eprintFields(paper: Paper, biblatex: boolean): readonly BibtexField[] {
  if (paper.arxiv === undefined) return [];
  return [
    { name: 'eprint', value: paper.arxiv },
    { name: biblatex ? 'eprinttype' : 'archiveprefix', value: biblatex ? 'arxiv' : 'arXiv' },
    // An old identifier (math/0309136) names its archive itself.
    ...(paper.arxivCategory === undefined ? [] : [{ name: biblatex ? 'eprintclass' : 'primaryclass', value: paper.arxivCategory }]),
  ];
}

/** "Patel, Pratyush"; a name without parts, or with a word BibTeX would take for its own, goes in braces whole. */
function bibtexName(author: Author): string {
  if (author.given === undefined) return `{${escapeLatex(author.family)}}`;
  return `${namePart(author.family)}, ${namePart(author.given)}`;
}

function namePart(part: string): string {
  const written = escapeLatex(part);
  return /,|\band\b/i.test(part) ? `{${written}}` : written;
}
