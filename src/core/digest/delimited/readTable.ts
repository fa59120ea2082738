/** Rows of a table to papers, by what its columns mean. */
import { arxivId } from '../../identity';
import type { Author, Paper, PaperType, Problem } from '../../paper';
import { authorList, authorNamed } from '../facts/authorNames';
import { bareTitle } from '../facts/bareTitle';
import { codeLink } from '../facts/codeLink';
import { type DelimitedRow, delimitedRows } from './delimitedRows';
import { doiInAddress } from '../facts/doiInAddress';
import { embaseSource } from '../embaseSource';
import { type Reading, problemAt } from '../format';
import { isoDate } from '../facts/isoDate';
import { latexToText } from '../text/latex';
import { LineIndex } from '../text/lineIndex';
import { isPaperAddress } from '../list/paperAddress';
import { paperFromFacts } from '../facts/paperFromFacts';
import { plainMarkup } from '../text/plainMarkup';
import { pubmedPage } from '../facts/pubmedPage';

export type Field =
  | 'title'
  | 'fullNames'
  | 'authors'
  | 'abstract'
  | 'summary'
  | 'date'
  | 'year'
  | 'venue'
  | 'source'
  | 'volume'
  | 'issue'
  | 'pages'
  | 'firstPage'
  | 'lastPage'
  | 'publisher'
  | 'type'
  | 'doi'
  | 'arxiv'
  | 'category'
  | 'url'
  | 'pdf'
  | 'code'
  | 'keywords'
  | 'key'
  | 'group'
  | 'name'
  | 'id'
  | 'pmid'
  | 'goods';

/** An identifier of arXiv in a column of identifiers, which may be numbers of any kind. */
const ARXIV_ID = /^(?:arxiv:)?(?:\d\d(?:0[1-9]|1[0-2])\.\d{4,5}|[a-z-]{2,12}(?:\.[A-Z]{2})?\/\d{7})(?:v\d{1,2})?$/i;

const TYPES: readonly (readonly [RegExp, PaperType])[] = [
  [/preprint/i, 'article'],
  [/journal|^article$|review|magazine/i, 'article-journal'],
  [/conference|proceedings|inproceedings/i, 'paper-conference'],
  [/chapter|booksection|incollection/i, 'chapter'],
  [/book/i, 'book'],
  [/thesis|dissertation/i, 'thesis'],
  [/report/i, 'report'],
  [/data ?set/i, 'dataset'],
  [/software|program/i, 'software'],
];

/** What was asked is no venue. */
const DATABASE = /^(?:MED|PMC|PPR|AGR|CBA|PAT|ETH|HIR|CTX|PubMed|MEDLINE|Embase|Crossref|Scopus|OpenAlex|Web of Science|WoS|Semantic Scholar|Google Scholar|arXiv|IEEE Xplore|ACM DL|ScienceDirect)$/i;

/** The columns of a table, and where its rows begin. */
export interface Header {
  readonly delimiter: string;
  readonly columns: readonly (Field | undefined)[];
  /** The offset of the line below. */
  readonly end: number;
}

/** What every table of texts has. */
const BARE: readonly Field[] = ['title', 'name', 'authors', 'id', 'key'];

const YEAR_LENGTH = 4;

/** In titles of papers, on average. */
const FEWEST_TITLE_WORDS = 4;

/** Whether the columns alone say that papers are listed. */
function isOfPapers(columns: readonly (Field | undefined)[]): boolean {
  const has = (...fields: readonly Field[]): boolean => fields.some((field) => columns.includes(field));
  if (has('abstract')) return true;
  // A title with a link and a day may be that of a post, of news or a vacancy, whoever wrote it.
  const mayBePosts = has('url') && has('date') && !has('doi', 'arxiv', 'pmid', 'venue', 'year', 'pdf', 'summary');
  // Nor does it say more of articles in a corpus.
  if (has('authors')) return !mayBePosts && columns.some((field) => field !== undefined && !BARE.includes(field));
  return has('title') && has('summary', 'doi', 'arxiv', 'pmid', 'venue', 'source', 'year');
}

/** The papers of the rows below `header`. Linear. */
export function readTable(text: string, fileName: string, header: Header): Reading {
  return new TableReader(text, fileName, header).read();
}

class TableReader {
  readonly #papers: Paper[] = [];
  /** The authors of the last paper, where they stand in rows of their own. */
  #people: Author[] | undefined;
  readonly #problems: Problem[] = [];
  readonly #lines: LineIndex;

  constructor(
    private readonly text: string,
    private readonly fileName: string,
    private readonly header: Header,
  ) {
    this.#lines = new LineIndex(text);
  }

  read(): Reading {
    for (const row of delimitedRows(this.text, this.header.delimiter, this.header.end)) this.#row(row);
    // Names with links and dates may be anything; most of them have to lead to papers, or to be of several people, or of one in a year: posts have days.
    const sure = this.#papers.filter(
      ({ arxiv, doi, url, authors, date }) =>
        arxiv !== undefined || doi !== undefined || authors.length > 1 || (authors.length === 1 && date?.length === YEAR_LENGTH) || isPaperAddress(url ?? ''),
    ).length;
    if (!isOfPapers(this.header.columns) && sure * 2 < this.#papers.length && !this.#isListOfTitles()) return { papers: [], problems: [] };
    return { papers: this.#papers, problems: this.#problems };
  }

  /** A programme that gives nothing but titles and the people behind them: titles of papers are sentences, those of songs are names. */
  #isListOfTitles(): boolean {
    if (!this.header.columns.every((field) => field !== undefined && BARE.includes(field)) || this.#papers.some(({ authors }) => authors.length === 0)) return false;
    const words = this.#papers.reduce((sum, { title }) => sum + title.split(' ').length, 0);
    return words >= this.#papers.length * FEWEST_TITLE_WORDS;
  }

  #row({ cells, start, end, isBroken }: DelimitedRow): void {
    if (cells.every((cell) => cell.trim() === '')) return;
    const startLine = this.#lines.lineAt(start);
    const endLine = this.#lines.lineAt(Math.max(start, end - 1));
    const values = new Map<Field, string[]>();
    this.header.columns.forEach((field, index) => {
      const value = cells[index]?.trim() ?? '';
      if (field === undefined || /^(?:|null|none|n\/?a|nan|-+)$/i.test(value)) return;
      values.set(field, [...(values.get(field) ?? []), value]);
    });
    const paper = paperOf(values, { uri: this.fileName, startLine, endLine });
    const tell = (code: 'missing-title' | 'repaired-entry', detail: string): number =>
      this.#problems.push(problemAt(this.fileName, code, code === 'missing-title' ? 'error' : 'warning', detail, startLine, endLine));
    if (paper === undefined) tell('missing-title', cells.join(' '));
    else if (!this.#addsAuthor(paper)) {
      this.#people = undefined;
      this.#papers.push(paper);
    }
    if (paper !== undefined && isBroken) tell('repaired-entry', paper.title);
  }

  /** Whether the row says no more than another author of the paper in the row above: tables of people with what they wrote have a row for each. */
  #addsAuthor(paper: Paper): boolean {
    const last = this.#papers[this.#papers.length - 1];
    const [author] = paper.authors;
    if (author === undefined || paper.authors.length > 1 || last?.title !== paper.title) return false;
    // "Editorial" is the title of many.
    if (!/\s\S+\s/.test(paper.title)) return false;
    if (this.#people === undefined && last.authors.length !== 1) return false;
    const before = last.authors[last.authors.length - 1];
    if (isSamePerson(before, author) || withoutPeople(last) !== withoutPeople(paper)) return false;
    const [place, here] = [last.sources[0], paper.sources[0]];
    if (place === undefined || here === undefined) return false;
    this.#people ??= [...last.authors];
    this.#people.push(author);
    this.#papers[this.#papers.length - 1] = { ...last, authors: this.#people, sources: [{ ...place, endLine: here.endLine }] };
    return true;
  }
}

function isSamePerson(one: Author | undefined, other: Author): boolean {
  return one?.family === other.family && one.given === other.given;
}

function withoutPeople(paper: Paper): string {
  return JSON.stringify({ ...paper, authors: [], sources: [] });
}

function paperOf(values: ReadonlyMap<Field, readonly string[]>, source: Paper['sources'][number]): Paper | undefined {
  const text = (...fields: readonly Field[]): string =>
    fields.map((field) => values.get(field)?.[0] ?? '').find((value) => value !== '') ?? '';
  const abstract = readable(text('abstract', 'summary')).replace(/^\[no abstract available\]$/i, '');
  const id = text('id');
  const addresses = [...(values.get('url') ?? []), ...(values.get('pdf') ?? [])];
  const [first, last] = [text('firstPage'), text('lastPage')];
  const type = text('type').replace(/([a-z])([A-Z])/g, '$1 $2');
  const venue = text('venue') || text('source').replace(DATABASE, '');
  const placed = embaseSource(venue);
  // Of what is in no journal, a number is that of a row or a talk.
  const isPlaced = venue !== '' || text('volume') !== '';
  return paperFromFacts({
    title: bareTitle(readable(text('title', 'name'))),
    abstract,
    authors: authorsOf(text('fullNames', 'authors')),
    date: dateOf(text('date'), text('year')) ?? placed?.date,
    venue: readable(placed?.venue ?? venue),
    type: TYPES.find(([names]) => names.test(type))?.[1],
    volume: text('volume') || placed?.volume,
    issue: (isPlaced ? text('issue') : '') || placed?.issue,
    pages: text('pages') || placed?.pages || (first === '' || last === '' || first === last ? first : `${first}-${last}`),
    publisher: readable(text('publisher')),
    arxiv: [text('arxiv'), ARXIV_ID.test(id) ? id : '', text('doi'), ...addresses].map(arxivId).find((id) => id !== undefined),
    arxivCategory: text('category'),
    doi: text('doi') || addresses.map(doiOf).find((found) => found !== undefined),
    url: addresses.find((address) => /^https?:/i.test(address)) ?? (text('arxiv') || pubmedPage(text('pmid'))),
    code: text('code') || codeLink(abstract),
    citationKey: text('key') || undefined,
    keywords: (values.get('keywords') ?? []).flatMap(keywordsIn).map(readable),
    headings: (values.get('group') ?? []).filter(isGroupName).map(readable),
    source,
  });
}

/** Names are separated by bars in programmes, by semicolons or commas elsewhere; Scopus adds a number to each. */
function authorsOf(cell: string): readonly Author[] {
  const names = listItems(cell);
  if (names !== undefined) return names.map((name) => authorNamed(latexToText(name))).filter((author) => author !== undefined);
  // "Chen BC." is how medicine writes one name; more than one show it by themselves.
  const [, family, given] = /^(\p{Lu}[^,;]{0,60}\p{Ll}) (\p{Lu}{2,3})\.$/u.exec(cell.trim()) ?? [];
  if (family !== undefined && given !== undefined) return [{ family, given }];
  return authorList(latexToText(plainMarkup(unglued(cell).replace(/\s*(?:\||::)\s*/g, '; ').replace(/\s*\(\d{4,}\)/g, ''))));
}

/** "Ann LeeBo Chen": Springer puts nothing between two names. */
function unglued(cell: string): string {
  if (/[,;|]/.test(cell)) return cell;
  const names = cell.split(/(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/u);
  // "DeepSeek" and "MacDonald" are one word.
  return names.every((name) => name.trim().includes(' ')) ? names.join('; ') : cell;
}

/** The DOI in the address of a page, or in what a library's resolver is asked for. */
function doiOf(address: string): string | undefined {
  const [, asked] = /[?&]id=doi:([^&\s]{8,200})/i.exec(address) ?? [];
  return doiInAddress(asked ?? address);
}

/** The texts of a list as Python prints it: "['Lee, Ann', 'Chen, Bo']"; undefined for any other text. */
function listItems(cell: string): readonly string[] | undefined {
  if (!/^\[\s*['"]/.test(cell)) return undefined;
  const items = cell.matchAll(/'((?:[^'\\]|\\.|'(?=\w))+)'(?=\s*[,\]])|"((?:[^"\\]|\\.)+)"(?=\s*[,\]])/g);
  return [...items].map(([, single, double]) => (single ?? double ?? '').replace(/\\(['"\\])/g, '$1'));
}

/** "cyst (diagnosis, surgery)" is one keyword. */
function keywordsIn(cell: string): readonly string[] {
  return listItems(cell) ?? cell.split(cell.includes('|') ? '|' : cell.includes(';') ? ';' : /,(?![^()]{0,200}\))/);
}

/** A date where it agrees with the year: a "date" may be that of the talk or the download. */
function dateOf(date: string, year: string): string | undefined {
  const exact = isoDate(date);
  const coarse = isoDate(year);
  return coarse === undefined || exact?.startsWith(coarse) === true ? (exact ?? coarse) : coarse;
}

/** arXiv's own categories: "astro-ph.GA", "hep-th". */
const ARXIV_CATEGORY = /^(?:(?:astro|cond|gr|hep|math|nucl|quant)-[a-z]{2,5}|cs|econ|eess|math|nlin|physics|q-bio|q-fin|stat)(?:\.[A-Za-z-]{2,8})?(?:[\s,;].{0,200})?$/;

/** "Misinformation" is a group, "P13" the number of a room. */
function isGroupName(value: string): boolean {
  if (ARXIV_CATEGORY.test(value)) return false;
  return /\p{L}{3}|[\p{Script=Han}]{2}/u.test(value);
}

function readable(text: string): string {
  return latexToText(plainMarkup(text));
}
