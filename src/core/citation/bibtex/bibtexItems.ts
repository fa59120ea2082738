import { arxivId } from '../../identity';
import type { CslDate, CslItem } from '../bibliography/cslItem';
import { bibtexNames } from './bibtexNames';
import { readBibtexFile, type BibtexFile, type BibtexFileEntry } from './bibtexFile';
import { readLatex } from './readLatex';
import { sentenceCase } from './sentenceCase';

/** CSL's types of BibTeX's and BibLaTeX's entry types, as Pandoc maps them; it has none for `misc`. */
const TYPES: Readonly<Record<string, string>> = {
  article: 'article-journal', book: 'book', mvbook: 'book', booklet: 'pamphlet', bookinbook: 'chapter', inbook: 'chapter', incollection: 'chapter',
  suppbook: 'chapter', suppcollection: 'chapter', inreference: 'entry-encyclopedia', collection: 'book', mvcollection: 'book', reference: 'book',
  mvreference: 'book', proceedings: 'book', mvproceedings: 'book', inproceedings: 'paper-conference', conference: 'paper-conference', manual: 'book',
  phdthesis: 'thesis', mastersthesis: 'thesis', thesis: 'thesis', techreport: 'report', report: 'report', online: 'webpage', electronic: 'webpage',
  www: 'webpage', patent: 'patent', unpublished: 'manuscript', software: 'book', dataset: 'dataset', periodical: 'article-journal', suppperiodical: 'article-journal',
};

const GENRES: Readonly<Record<string, string>> = { phdthesis: 'PhD thesis', mastersthesis: 'Master’s thesis', mathesis: 'Master’s thesis', techreport: 'Technical report' };

/** Types whose `number` is that of the work itself, and those where it counts an issue; elsewhere it counts within a series. */
const OWN_NUMBER = new Set(['techreport', 'report', 'patent', 'misc', 'online', 'electronic', 'www', 'manual', 'dataset', 'unpublished']);
const ISSUE_NUMBER = new Set(['article', 'periodical', 'suppperiodical']);

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Fields that go over as they are. */
const PLAIN: Readonly<Record<string, string>> = {
  volume: 'volume', issue: 'issue', edition: 'edition', note: 'note', isbn: 'ISBN', issn: 'ISSN', doi: 'DOI', version: 'version', chapter: 'chapter-number',
  address: 'publisher-place', location: 'publisher-place', series: 'collection-title', eventtitle: 'event-title', pagetotal: 'number-of-pages',
};

/**
 * The CSL records of a .bib file by key, as Pandoc reads them (so that a formatted text is the one it would compile to): titles in sentence case
 * but for braces, particles, dates in both dialects, `crossref`. Aliases (`ids`) stand for their entry: its record has the entry's own key as id. With `wanted`, only the records of those
 * keys: reading an entry's LaTeX costs more than finding it.
 */
export function bibtexItems(text: string, wanted?: ReadonlySet<string>, { entries }: BibtexFile = readBibtexFile(text)): ReadonlyMap<string, CslItem> {
  const byKey = new Map(entries.map(entry => [entry.key.toLowerCase(), entry]));
  const items = new Map<string, CslItem>();
  for (const entry of entries) {
    const keys = [entry.key, ...(entry.fields.get('ids') ?? '').split(',').map(alias => alias.trim())].filter(key => key !== '' && !items.has(key));
    if (wanted !== undefined && !keys.some(key => wanted.has(key))) continue;
    const item = bibtexItem(entry, byKey.get((entry.fields.get('crossref') ?? '').toLowerCase()));
    for (const key of keys) items.set(key, item);
  }
  return items;
}

function bibtexItem(entry: BibtexFileEntry, parent: BibtexFileEntry | undefined): CslItem {
  const own = (name: string): string => entry.fields.get(name) ?? '';
  const field = (...names: readonly string[]): string => names.map(name => own(name) || inherited(name, parent)).find(value => value !== '') ?? '';
  const useprefix = /useprefix\s*=\s*true/.test(field('options', 'useprefix'));
  const main = titled(field('title'));
  const title = [main, titled(field('subtitle'))].filter(part => part !== '').join(': ');
  const item: Record<string, unknown> = {
    id: entry.key,
    type: TYPES[entry.type] ?? '',
    title,
    'title-short': titled(field('shorttitle')) || (own('subtitle') === '' ? beforeColon(field('title')) : main),
    author: bibtexNames(field('author'), useprefix),
    editor: bibtexNames(field('editor'), useprefix),
    translator: bibtexNames(field('translator'), useprefix),
    issued: date(field('date')) ?? datedByYear(field('year'), field('month'), field('day')),
    accessed: date(field('urldate')),
    'container-title': entry.type === 'proceedings' ? '' : readLatex(field('journaltitle', 'journal')) || [titled(field('booktitle')), titled(field('booksubtitle'))].filter(Boolean).join(': '),
    page: readLatex(field('pages')).replace(/\s*[–—]\s*/g, '-'),
    publisher: readLatex(field('publisher', 'institution', 'school', 'organization', 'howpublished').replace(/\\url\s*/g, '')),
    genre: GENRES[field('type').toLowerCase()] ?? (readLatex(field('type')) || GENRES[entry.type === 'techreport' ? '' : entry.type]),
    URL: field('url') || eprintAddress(field),
    ...number(entry.type, readLatex(field('number'))),
  };
  for (const [name, target] of Object.entries(PLAIN)) item[target] ??= readLatex(field(name)) || undefined;
  return Object.fromEntries(Object.entries(item).filter(([name, value]) => name === 'type' || !isEmpty(value))) as unknown as CslItem;
}

/** What an entry takes from the one it names in `crossref`: the title of that one is the book's. */
function inherited(name: string, parent: BibtexFileEntry | undefined): string {
  if (parent === undefined || name === 'title' || name === 'author' || name === 'subtitle' || name === 'shorttitle') return '';
  return parent.fields.get(name) ?? (name === 'booktitle' ? (parent.fields.get('title') ?? '') : '');
}

function number(type: string, value: string): Readonly<Record<string, string>> {
  if (value === '') return {};
  return { [OWN_NUMBER.has(type) ? 'number' : ISSUE_NUMBER.has(type) ? 'issue' : 'collection-number']: value };
}

/** The title up to a colon that stands outside braces; empty where there is none. */
function beforeColon(latex: string): string {
  let depth = 0;
  const colon = Array.from(latex).findIndex((character, index, all) => {
    if (character === '{') depth++;
    if (character === '}') depth--;
    return depth === 0 && character === ':' && /\s/.test(all[index + 1] ?? '');
  });
  return colon === -1 ? '' : titled(Array.from(latex).slice(0, colon).join(''));
}

/** A title in sentence case. What stands in braces keeps its letters, now and in styles that change them: CSL marks it `nocase`. */
function titled(latex: string): string {
  const pieces = bracePieces(latex);
  const text = pieces.map(piece => piece.text).join('');
  const braced: boolean[] = pieces.flatMap(piece => Array.from({ length: piece.text.length }, () => piece.protect));
  const cased = sentenceCase(text, offset => braced[offset] ?? false);
  let position = 0;
  const marked = pieces.map(piece => {
    const part = cased.slice(position, (position += piece.text.length));
    return piece.protect && /\p{L}/u.test(part) ? `<span class="nocase">${part}</span>` : part;
  });
  return marked.join('').replace(/\s+/g, ' ').trim();
}

/** The readable text in pieces: those in braces, which the author protects, and those outside. A group behind a command is its argument. */
function bracePieces(latex: string): readonly { readonly text: string; readonly protect: boolean }[] {
  const pieces: { text: string; protect: boolean }[] = [];
  let depth = 0;
  let argument = false;
  let start = 0;
  const flush = (end: number, protect: boolean): void => {
    const raw = latex.slice(start, end);
    if (raw === '') return;
    const read = readLatex(raw);
    pieces.push({ text: (/^\s/.test(raw) && read !== '' ? ' ' : '') + read + (/\s$/.test(raw) ? ' ' : ''), protect });
    start = end;
  };
  for (let position = 0; position < latex.length; position++) {
    const character = latex[position];
    if (character === '\\') position++;
    else if (character === '{') {
      if (depth++ > 0) continue;
      argument = /\\(?:[a-zA-Z]+|["'`^~=.])\s*$/.test(latex.slice(start, position));
      if (!argument) flush(position, false);
    } else if (character === '}' && depth > 0 && --depth === 0 && !argument) {
      // Braces around a lone accent command protect nothing: {\"u}ber.
      flush(position + 1, !/^\{\\/.test(latex.slice(start, position)));
    }
  }
  flush(latex.length, depth > 0);
  return pieces;
}

function date(text: string): CslDate | undefined {
  const parts = text
    .split('/')
    .map(one => /^\s*(-?\d{1,4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(one)?.slice(1).filter(part => part !== undefined).map(Number))
    .filter(one => one !== undefined);
  return parts.length === 0 ? undefined : { 'date-parts': parts };
}

function datedByYear(year: string, month: string, day: string): CslDate | undefined {
  const years = readLatex(year).split(/[-–/]+/).map(Number).filter(one => Number.isInteger(one) && one !== 0);
  if (years.length === 0) return undefined;
  const named = MONTHS.indexOf(readLatex(month).slice(0, 3).toLowerCase()) + 1;
  const months = named > 0 ? named : Number(readLatex(month)) || 0;
  const days = Number(readLatex(day)) || 0;
  return { 'date-parts': years.map(one => [one, ...(months > 0 ? [months, ...(days > 0 ? [days] : [])] : [])]) };
}

function eprintAddress(field: (...names: readonly string[]) => string): string {
  const arxiv = /arxiv/i.test(field('eprinttype', 'archiveprefix')) ? arxivId(field('eprint')) : undefined;
  return arxiv === undefined ? '' : `https://arxiv.org/abs/${arxiv}`;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
