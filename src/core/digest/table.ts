/** CSV and TSV with a header: conference programmes, exports of Scopus, IEEE Xplore, Zotero, PubMed, spreadsheets of one's own. */
import { arxivId } from '../identity';
import type { Author, Paper, PaperType, Problem } from '../paper';
import { authorList, authorNamed } from './facts/authorNames';
import { codeLink } from './facts/codeLink';
import { type DelimitedRow, delimitedRows } from './delimitedRows';
import { doiInAddress } from './facts/doiInAddress';
import { embaseSource } from './embaseSource';
import { type DigestFormat, type Reading, problemAt } from './format';
import { isoDate } from './facts/isoDate';
import { latexToText } from './text/latex';
import { LineIndex } from './text/lineIndex';
import { isPaperAddress } from './list/paperAddress';
import { paperFromFacts } from './facts/paperFromFacts';
import { plainMarkup } from './text/plainMarkup';

type Field =
  | 'title'
  | 'fullNames'
  | 'authors'
  | 'abstract'
  | 'date'
  | 'year'
  | 'venue'
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
  | 'goods';

/** Column names in small letters, only letters and digits; of two columns of one meaning the first that says something counts. */
const FIELDS: readonly (readonly [Field, RegExp])[] = [
  [
    'title',
    /^(?:(?:paper|article|document|full|work|submission|item|primary)?titles?|title(?:english|en)?|papernames?|标题|標題|题目|論文標題|论文标题|文献标题|文獻標題|论文题目|论文名称|書名|书名|タイトル|titel|titre|título|titulo)$/,
  ],
  ['fullNames', /^authors?fullnames?$/],
  ['authors', /^(?:(?:paper|full|all|lead|first|primary)?authors?(?:fullnames?|names?|list|full|string)?|authorsfull|creators?|作者|著者|autor(?:en|es)?|auteurs?)$/],
  ['abstract', /^(?:(?:paper)?abstract(?:note|text|english)?|notesabstract|summar(?:y|ies)|tldr|摘要|抄録|zusammenfassung|résumé|resumen)$/],
  [
    'date',
    /^(?:(?:publication|published|publish|cover|submission|submitted|release|first published|issue)?date(?:published|submitted)?|published(?:at|on)?|issued|created|日期|发表时间|发布时间)$/,
  ],
  ['year', /^(?:(?:publication|pub|published)?year|年份|出版年|年|jahr|année|año)$/],
  [
    'venue',
    /^(?:journals?(?:title|name|book)?|sourcetitle|publicationtitle|publicationname|publication|booktitle|containertitle|conference(?:name|title)?|proceedings(?:title)?|venues?|source|secondarytitle|journalname|来源出版物名称|來源出版物名稱|期刊|会议|zeitschrift|revue|revista)$/,
  ],
  ['volume', /^(?:volume|vol)$/],
  ['issue', /^(?:issue|number|issuenumber|no)$/],
  ['pages', /^(?:pages?|pagerange|artno|articlenumber)$/],
  ['firstPage', /^(?:startpage|pagestart|firstpage|beginningpage)$/],
  ['lastPage', /^(?:endpage|pageend|lastpage|endingpage)$/],
  ['publisher', /^publishers?$/],
  ['type', /^(?:(?:item|document|publication|entry|reference)?type|typeofreference|文獻類型|文献类型)$/],
  ['doi', /^(?:doi|paperdoi|doilink|doiurl)$/],
  ['arxiv', /^(?:arxiv(?:id|url|link|number)?|eprint)$/],
  ['category', /^(?:arxivcategory|primarycategory|arxivprimarycategory)$/],
  ['url', /^(?:(?:paper|article|abs|html|page|web)?(?:urls?|links?)|href|website|链接|论文链接|entryid|fulltext|forum|(?:open)?urllink|連結)$/],
  ['pdf', /^pdf(?:url|link)?$/],
  ['code', /^(?:code(?:url|link|repository)?|github(?:url|link|repo)?|repo(?:sitory|url)?|代码)$/],
  ['keywords', /^(?:(?:author|index|paper|manual|automatic)?(?:keywords?|tags?)|terms|subjects?|关键词)$/],
  ['key', /^(?:citationkey|citekey|bibtexkey|bibkey)$/],
  [
    'group',
    /^(?:tracks?|themes?|topics?|sessions?(?:title|name)?|(?:subject|primary)?areas?|sections?|groups?|clusters?|headings?|categor(?:y|ies)|分类|領域|领域)$/,
  ],
  ['name', /^(?:names?|papers?|论文|publications?)$/],
  ['id', /^(?:id|paperid|identifier)$/],
  ['goods', /^(?:price|unitprice|cost|amount|quantity|qty|sku|stock|barcode|currency)$/],
];

/** The columns of Web of Science's tables are headed by its tags: https://images.webofknowledge.com/images/help/WOS/hs_wos_fieldtags.html */
const WEB_OF_SCIENCE: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['TI', 'title'],
  ['AF', 'fullNames'],
  ['AU', 'authors'],
  ['AB', 'abstract'],
  ['SO', 'venue'],
  ['PY', 'year'],
  ['VL', 'volume'],
  ['IS', 'issue'],
  ['BP', 'firstPage'],
  ['EP', 'lastPage'],
  ['AR', 'pages'],
  ['PU', 'publisher'],
  ['DT', 'type'],
  ['DI', 'doi'],
  ['DE', 'keywords'],
]);

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

const DELIMITERS = [',', '\t', ';'] as const;

/** A header stands at the top, below a remark or two of the program that wrote the file. */
const LAST_HEADER_LINE = 8;
const LONGEST_HEADER = 8_000;

export const table: DigestFormat = {
  name: 'Table',

  recognise(text, fileName) {
    if (headerOf(text) === undefined) return 0;
    return /\.(?:csv|tsv|tab)$/i.test(fileName) ? 0.95 : 0.9;
  },

  read(text, fileName) {
    const header = headerOf(text);
    return header === undefined ? { papers: [], problems: [] } : new TableReader(text, fileName, header).read();
  },
};

interface Header {
  readonly delimiter: string;
  readonly columns: readonly (Field | undefined)[];
  /** The offset of the line below. */
  readonly end: number;
}

/** The header of a table of papers: a title, and something that only papers have. */
function headerOf(text: string): Header | undefined {
  let start = 0;
  for (let line = 0; line < LAST_HEADER_LINE && start < text.length; line++) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const raw = text.slice(start, Math.min(end, start + LONGEST_HEADER));
    for (const delimiter of DELIMITERS) {
      if (!raw.includes(delimiter)) continue;
      const [row] = delimitedRows(raw, delimiter);
      const names = row?.cells.map((cell) => cell.trim()) ?? [];
      const columns = names.includes('TI') && names.includes('AU') ? names.map((name) => WEB_OF_SCIENCE.get(name)) : names.map(fieldOf);
      if (isHeader(columns)) return { delimiter, columns, end: end + 1 };
    }
    start = end + 1;
  }
  return undefined;
}

function fieldOf(name: string): Field | undefined {
  const folded = name
    .toLowerCase()
    .replace(/\([^()]{1,20}\)/g, (bracket) => (bracket === '(s)' ? 's' : ''))
    .replace(/[^\p{L}\p{N}]/gu, '');
  return FIELDS.find(([, names]) => names.test(folded))?.[0];
}

function isHeader(columns: readonly (Field | undefined)[]): boolean {
  // What has a price is for sale, whoever wrote it.
  if ((!columns.includes('title') && !columns.includes('name')) || columns.includes('goods')) return false;
  const telling: readonly Field[] = ['authors', 'abstract', 'doi', 'arxiv', 'venue'];
  if (telling.some((field) => columns.includes(field))) return true;
  return ['url', 'pdf', 'year', 'date'].filter((field) => columns.includes(field as Field)).length > 1;
}

/** Whether the columns alone say that papers are listed. */
function isOfPapers(columns: readonly (Field | undefined)[]): boolean {
  return columns.includes('title') || columns.includes('authors') || columns.includes('abstract');
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
    // Names with links and dates may be anything; most of them have to lead to papers.
    const named = this.#papers.filter(({ arxiv, doi, url }) => arxiv !== undefined || doi !== undefined || isPaperAddress(url ?? '')).length;
    if (!isOfPapers(this.header.columns) && named * 2 < this.#papers.length) return { papers: [], problems: [] };
    return { papers: this.#papers, problems: this.#problems };
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
  const abstract = readable(text('abstract')).replace(/^\[no abstract available\]$/i, '');
  const id = text('id');
  const addresses = [...(values.get('url') ?? []), ...(values.get('pdf') ?? [])];
  const [first, last] = [text('firstPage'), text('lastPage')];
  const type = text('type').replace(/([a-z])([A-Z])/g, '$1 $2');
  const placed = embaseSource(text('venue'));
  // Of what is in no journal, a number is that of a row or a talk.
  const isPlaced = text('venue') !== '' || text('volume') !== '';
  return paperFromFacts({
    title: readable(text('title', 'name')),
    abstract,
    authors: authorsOf(text('fullNames', 'authors')),
    date: dateOf(text('date'), text('year')) ?? placed?.date,
    venue: readable(placed?.venue ?? text('venue')),
    type: TYPES.find(([names]) => names.test(type))?.[1],
    volume: text('volume') || placed?.volume,
    issue: (isPlaced ? text('issue') : '') || placed?.issue,
    pages: text('pages') || placed?.pages || (first === '' || last === '' || first === last ? first : `${first}-${last}`),
    publisher: readable(text('publisher')),
    arxiv: [text('arxiv'), ARXIV_ID.test(id) ? id : '', text('doi'), ...addresses].map(arxivId).find((id) => id !== undefined),
    arxivCategory: text('category'),
    doi: text('doi') || addresses.map(doiOf).find((found) => found !== undefined),
    url: addresses.find((address) => /^https?:/i.test(address)) ?? text('arxiv'),
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
  return authorList(latexToText(plainMarkup(cell.replace(/\s*\|\s*/g, '; ').replace(/\s*\(\d{4,}\)/g, ''))));
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
