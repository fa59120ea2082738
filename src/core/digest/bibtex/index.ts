/** BibTeX and BibLaTeX files, also those with broken entries. */
import type { Paper, PaperType, Problem } from '../../paper';
import { arxivId } from '../../identity';
import { foldWhiteSpace } from '../text/foldWhiteSpace';
import { type DigestFormat, type Reading, problemAt } from '../format';
import { isoDate } from '../facts/isoDate';
import { latexToText } from '../text/latex';
import { LineIndex } from '../text/lineIndex';
import { paperFromFacts } from '../facts/paperFromFacts';
import { type BibtexEntry, readEntries } from './entries';
import { type JabrefGroups, jabrefGroups } from './jabrefGroups';
import { JOURNAL_MACROS } from './journalMacros';
import { namesOf } from './names';
import { sectionsOf } from './sections';

/** How much of a file tells what it is, in characters: more than any licence that stands before the first entry. */
const SAMPLE = 65_536;

/** A single entry that is less of a text than this is quoted in it. */
const LEAST_SHARE = 0.2;

/** Entry types that hold other entries or settings and are no work themselves. */
const NO_WORK = new Set(['xdata', 'set', 'control', 'customa', 'customb', 'customc', 'customd', 'custome', 'customf']);

/** A volume that is listed for its own sake has a title; one that only serves its papers often has none, or they refer to it. */
const VOLUMES = new Set(['proceedings', 'mvproceedings', 'collection', 'mvcollection', 'periodical', 'reference', 'mvreference']);

const TYPES: ReadonlyMap<string, PaperType> = new Map<string, PaperType>([
  ['article', 'article-journal'],
  ['suppperiodical', 'article-journal'],
  ['inproceedings', 'paper-conference'],
  ['conference', 'paper-conference'],
  ['incollection', 'chapter'],
  ['inbook', 'chapter'],
  ['inreference', 'chapter'],
  ['suppbook', 'chapter'],
  ['suppcollection', 'chapter'],
  ['book', 'book'],
  ['mvbook', 'book'],
  ['booklet', 'book'],
  ['proceedings', 'book'],
  ['collection', 'book'],
  ['reference', 'book'],
  ['phdthesis', 'thesis'],
  ['mastersthesis', 'thesis'],
  ['thesis', 'thesis'],
  ['techreport', 'report'],
  ['report', 'report'],
  ['dataset', 'dataset'],
  ['software', 'software'],
  ['online', 'webpage'],
  ['electronic', 'webpage'],
  ['www', 'webpage'],
]);

/** What a paper takes from the volume that its `crossref` names, where it does not say so itself. */
const INHERITED = [
  'booktitle',
  'journaltitle',
  'journal',
  'year',
  'month',
  'date',
  'publisher',
  'organization',
  'volume',
  'issue',
  'series',
];

/** A preprint's "journal": the server, and where it names one, the id. */
const PREPRINT_SERVER = /^(?:arxiv\b|corr$|computing research repository)/i;

export const bibtex: DigestFormat = {
  name: 'BibTeX',

  recognise(text, fileName) {
    const sample = text.slice(0, SAMPLE);
    if (!/^[ \t]*@[ \t]*[A-Za-z]\w*\s{0,9}[{(]/m.test(sample)) return 0;
    const { entries } = readEntries(sample);
    const works = entries.filter(({ fields }) => fields.size > 0);
    if (works.length === 0) return /^[ \t]*@(?:comment|string|preamble)\b/im.test(sample) && /\.bib$/i.test(fileName) ? 0.5 : 0;
    const covered = entries.reduce((sum, entry) => sum + entry.end - entry.start, 0);
    // A page that quotes one entry ("please cite") is no bibliography; one that quotes several may have nothing else to offer.
    const share = covered / sample.replace(/^[ \t]*(?:%|@(?:comment|string|preamble)\b).*/gim, '').trim().length;
    if (works.length === 1 && share < LEAST_SHARE) return 0;
    return share > 0.5 ? 0.97 : 0.2;
  },

  read(text, fileName) {
    const { entries, unknownMacros } = readEntries(text);
    const lines = new LineIndex(text);
    const file = new Bibliography(entries, fileName, lines, sectionsOf(text, entries), jabrefGroups(text));
    const macros = unknownMacros.map(({ name, offset }) => problemAt(fileName, 'unknown-macro', 'warning', name, lines.lineAt(offset)));
    const reading = file.read();
    return { papers: reading.papers, problems: [...reading.problems, ...macros] };
  },
};

class Bibliography {
  readonly #byKey = new Map<string, BibtexEntry>();
  readonly #parents = new Set<string>();
  readonly #papers: Paper[] = [];
  readonly #problems: Problem[] = [];

  constructor(
    private readonly entries: readonly BibtexEntry[],
    private readonly fileName: string,
    private readonly lines: LineIndex,
    private readonly sections: ReadonlyMap<BibtexEntry, string>,
    private readonly groups: JabrefGroups,
  ) {
    for (const entry of entries) {
      const key = entry.key.toLowerCase();
      if (!this.#byKey.has(key)) this.#byKey.set(key, entry);
      const parent = entry.fields.get('crossref');
      if (parent !== undefined) this.#parents.add(parent.trim().toLowerCase());
    }
  }

  read(): Reading {
    for (const entry of this.entries) this.#read(entry);
    return { papers: this.#papers, problems: this.#problems };
  }

  #read(entry: BibtexEntry): void {
    const key = entry.key.toLowerCase();
    if (NO_WORK.has(entry.type)) return;
    if (VOLUMES.has(entry.type) && (!entry.fields.has('title') || this.#parents.has(key))) return;
    if (entry.key !== '' && this.#byKey.get(key) !== entry) this.#tell(entry, 'duplicate-key', 'information', entry.key);
    const paper = paperOf(entry, this.#complete(entry), this.#section(entry), {
      uri: this.fileName,
      startLine: this.lines.lineAt(entry.start),
      endLine: this.lines.lineAt(Math.max(entry.start, entry.end - 1)),
    });
    if (paper === undefined) {
      const known = entry.key || entry.fields.get('doi') || entry.fields.get('url') || [...entry.fields.values()][0] || `@${entry.type}`;
      this.#tell(entry, entry.state === 'sound' ? 'missing-title' : 'unreadable-entry', 'error', known);
      return;
    }
    this.#papers.push(paper);
    if (entry.state === 'cut') this.#tell(entry, 'truncated-file', 'warning', entry.key || paper.title);
    if (entry.state === 'repaired') this.#tell(entry, 'repaired-entry', 'warning', entry.key || paper.title);
    const date = entry.fields.get('date') ?? entry.fields.get('year') ?? '';
    if (paper.date === undefined && /\d/.test(date)) this.#tell(entry, 'invalid-date', 'information', date);
  }

  /** The fields with those of the entries it refers to. */
  #complete(entry: BibtexEntry): ReadonlyMap<string, string> {
    const parentKey = entry.fields.get('crossref')?.trim();
    const data = (entry.fields.get('xdata') ?? '')
      .split(',')
      .map((key) => key.trim())
      .filter((key) => key !== '');
    if (parentKey === undefined && data.length === 0) return entry.fields;
    const fields = new Map(entry.fields);
    for (const key of data) {
      for (const [name, value] of this.#byKey.get(key.toLowerCase())?.fields ?? []) if (!fields.has(name)) fields.set(name, value);
    }
    const parent = parentKey === undefined ? undefined : this.#byKey.get(parentKey.toLowerCase());
    if (parentKey !== undefined && parent === undefined) this.#tell(entry, 'unresolved-crossref', 'warning', parentKey);
    if (parent === undefined || parent === entry) return fields;
    const container = entry.type === 'article' ? 'journaltitle' : 'booktitle';
    const title = parent.fields.get('booktitle') ?? parent.fields.get('title');
    for (const name of INHERITED) {
      const value = name === container ? (parent.fields.get(name) ?? title) : parent.fields.get(name);
      if (value !== undefined && !fields.has(name)) fields.set(name, value);
    }
    return fields;
  }

  /** The groups that a reference manager filed the entry under, else the section of the file that it stands in. */
  #section(entry: BibtexEntry): readonly string[] {
    const groups = listOf(entry.fields.get('groups') ?? this.groups.groupOf.get(entry.key));
    const path = groups.map((group) => this.groups.paths.get(group)).find((found) => found !== undefined);
    if (groups.length > 0) return path ?? groups;
    const folders = listOf(entry.fields.get('mendeley-groups'));
    if (folders.length > 0)
      return (folders[0] ?? '')
        .split('/')
        .map(foldWhiteSpace)
        .filter((folder) => folder !== '');
    const section = this.sections.get(entry);
    return section === undefined ? [] : [section];
  }

  #tell(entry: BibtexEntry, ...[code, severity, detail]: [Parameters<typeof problemAt>[1], Problem['severity'], string]): void {
    const first = this.lines.lineAt(entry.start);
    this.#problems.push(problemAt(this.fileName, code, severity, detail, first, this.lines.lineAt(Math.max(entry.start, entry.end - 1))));
  }
}

function paperOf(
  entry: BibtexEntry,
  fields: ReadonlyMap<string, string>,
  headings: readonly string[],
  source: Paper['sources'][number],
): Paper | undefined {
  const text = (...names: readonly string[]): string =>
    names.map((name) => readable(fields.get(name) ?? '')).find((value) => value !== '') ?? '';
  const verbatim = (...names: readonly string[]): string | undefined =>
    names.map((name) => fields.get(name)).find((value) => value !== undefined);
  const title = text('title', 'maintitle');
  const subtitle = text('subtitle');
  const journal = venueOf(fields.get('journaltitle') ?? fields.get('journal') ?? '');
  const arxiv = arxivOf(fields);
  const isPreprint =
    PREPRINT_SERVER.test(journal) ||
    (journal === '' && arxiv !== undefined && ['misc', 'online', 'unpublished', 'article'].includes(entry.type));
  const type = isPreprint ? 'article' : TYPES.get(entry.type);
  const numberIsIssue = type === 'article-journal';
  return paperFromFacts({
    title: subtitle === '' || title === '' ? title : `${title}: ${subtitle}`,
    abstract: text('abstract', 'annotation'),
    authors: namesOf(fields.get('author') ?? ''),
    date: dateOf(fields),
    venue: isPreprint ? undefined : journal || text('booktitle', 'eventtitle'),
    type,
    volume: isPreprint ? undefined : text('volume'),
    issue: numberIsIssue ? text('issue', 'number') : undefined,
    pages: text('pages'),
    publisher: text('publisher', 'school', 'institution', 'organization'),
    arxiv,
    arxivCategory: arxiv === undefined ? undefined : text('primaryclass', 'eprintclass'),
    doi: unescaped(verbatim('doi') ?? doiLink(verbatim('url', 'ee', 'howpublished'))),
    url: unescaped(verbatim('url', 'ee', 'link', 'howpublished', 'bdsk-url-1', 'note')),
    code: unescaped(verbatim('code', 'github', 'codeurl', 'repository')),
    citationKey: entry.key || undefined,
    keywords: listOf(fields.get('keywords') ?? fields.get('keyword') ?? fields.get('author_keywords')),
    headings,
    source,
  });
}

/** TeX as text: dashes are typed with hyphens, and publishers escape what they have escaped for the web before. */
function readable(tex: string): string {
  return foldWhiteSpace(
    latexToText(
      tex
        .replace(/---/g, '—')
        .replace(/--/g, '–')
        .replace(/\\?&amp;/g, '\\&'),
    ),
  );
}

function venueOf(tex: string): string {
  const macro = /^\{?\\([A-Za-z]+)\}?$/.exec(tex.trim())?.[1];
  return (macro === undefined ? undefined : JOURNAL_MACROS.get(macro.toLowerCase())) ?? readable(tex);
}

/** The arXiv id, wherever people put it: `eprint`, a preprint's journal or volume ("abs/1503.02531"), an address, a note. */
function arxivOf(fields: ReadonlyMap<string, string>): string | undefined {
  const archive = (fields.get('archiveprefix') ?? fields.get('eprinttype') ?? '').trim().toLowerCase();
  const eprint = (fields.get('eprint') ?? '').trim();
  const isArxiv = archive === 'arxiv' || (archive === '' && !/^\d+$/.test(eprint));
  const journal = fields.get('journal') ?? fields.get('journaltitle') ?? '';
  const volume = /^abs\/(\S+)/.exec((fields.get('volume') ?? '').trim())?.[1];
  const candidates = [
    isArxiv ? eprint : '',
    /^[a-z-]+$/.test(archive) ? `${archive}/${eprint}` : '',
    fields.get('arxiv') ?? fields.get('arxivid') ?? '',
    journal,
    PREPRINT_SERVER.test(journal.trim()) ? (volume ?? '') : '',
    ...['doi', 'url', 'ee', 'howpublished', 'note'].map((name) => fields.get(name) ?? ''),
  ];
  return candidates.map((candidate) => arxivId(candidate.replace(/[{}]/g, ''))).find((id) => id !== undefined);
}

/** BibLaTeX's `date`, else BibTeX's `year` and `month`, which may hold the day too: `month = "15~" # jul`. */
function dateOf(fields: ReadonlyMap<string, string>): string | undefined {
  const date = isoDate(readable(fields.get('date') ?? ''));
  if (date !== undefined) return date;
  const year = isoDate(readable(fields.get('year') ?? ''));
  const month = readable(fields.get('month') ?? '');
  if (year?.length !== 'yyyy'.length || month === '') return year;
  const day = readable(fields.get('day') ?? '');
  const parts = /^\d{1,2}$/.test(month) ? [year, month, ...(/^\d{1,2}$/.test(day) ? [day] : [])].join('-') : `${year} ${month} ${day}`;
  return isoDate(parts) ?? year;
}

function doiLink(address: string | undefined): string | undefined {
  return address !== undefined && /doi\.org\//i.test(address) ? address : undefined;
}

/** Addresses are verbatim in BibLaTeX, but BibTeX's users had to escape them. */
function unescaped(address: string | undefined): string | undefined {
  return address
    ?.replace(/\\([_%&#~$])/g, '$1')
    .replace(/\{\\textasciitilde\}|\\textasciitilde(?:\{\})?/g, '~')
    .replace(/\{\\text(less|greater)\}|\$([<>])\$|&([lg])t;/g, (_, word?: string, sign?: string, letter?: string) => sign ?? (word === 'less' || letter === 'l' ? '<' : '>'));
}

function listOf(field: string | undefined): readonly string[] {
  return (field ?? '')
    .split(field?.includes(';') ? ';' : ',')
    .map(readable)
    .filter((item) => item !== '');
}
