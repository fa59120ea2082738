/** Papers in a table: which column says what is told by its header, else by what stands in it. */
import type { Table, TableRow } from './block';
import { type Entry, readEntry, withoutNews } from './entry';
import { isLabel, linksToPaper } from './label';
import { type Line, type Run, textOf } from './run';
import { authorsIn } from './authorsIn';
import { soundLikeResearch } from './soundLikeResearch';
import { isInTitleCase } from './titleLike';
import { venueAndDate } from '../facts/venueAndDate';
import { isKnownSeries } from '../facts/venueSeries';
import { wordCount } from '../text/wordCount';

/** What a column holds. The names are those of facts in lines, so that a cell reads as "Authors: …". */
type Column = 'Title' | 'Paper' | 'Name' | 'Authors' | 'Abstract' | 'Date' | 'Venue' | 'Link' | 'Code' | 'DOI' | 'Keywords' | 'Comments';

const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['Title', /^(?:(?:(?:paper|article) )?titles?(?: ?(?:&|and|\/) ?[a-z ]{2,30})?|标题|题目|论文标题|论文题目|論文名|タイトル)$/],
  ['Paper', /^(?:papers?|publications?|works?|articles?|paper name|top papers?|论文|论文名称|文章|论文名|paper (?:&|and) links?)$/],
  ['Authors', /^(?:(?:first )?authors?(?: ?(?:&|and|\/) ?years?)?|作者(?: ?[&\/] ?年份)?|著者)$/],
  ['Abstract', /^(?:abstracts?|(?:ai |short )?summary|description|tl;?dr|introduction|overview|摘要|简介|内容|概要|要点|一言|一句话(?:总结|要点|概括|摘要)?)$/],
  [
    'Date',
    /^(?:date|dates|date ?\/ ?year|year ?\/ ?date|publish(?:ed)?(?: date)?|publication date|year|time|submitted|release date|updated|日期|时间|发布时间|发表时间|年份)$/,
  ],
  [
    'Venue',
    /^(?:venues?|conferences?|journals?|conf(?:erence)?[./]?\s?(?:\/ ?journal)?|pub\.?|published in|publication venue|source|venue\/year|会议|期刊|来源|出处|会议\/期刊)$/,
  ],
  ['Link', /^(?:links?|urls?|pdf|paper (?:links?|url)|arxiv(?: id| link)?|read|id|paper id|html|full text|论文链接|链接|下载|地址)$/],
  ['Code', /^(?:codes?|github|repo(?:sitory)?|implementations?|code link|project|projects|project page|代码|代码链接|项目|开源)$/],
  ['DOI', /^doi$/],
  ['Keywords', /^(?:keywords?|tags?|categor(?:y|ies)|topics?|subjects?|tasks?|fields?|areas?|关键词|标签|分类|类别|领域|任务)$/],
  ['Comments', /^(?:comments?|notes?|remarks?|备注|评论)$/],
  ['Name', /^(?:names?|methods?|models?|approach|algorithm|acronym|abbreviation|名称|方法|模型)$/],
];

/** Names the paper, or its place of publication. */
const PUBLICATION = /^\W*publications?\W*$/i;

/** A link of so few words may be a name of what the paper is about. */
const MOST_NAME_WORDS = 2;

/** No venue has a longer name. */
const MOST_VENUE_WORDS = 12;

/** So many rows make a table of titles, and so large a share of them. */
const FEWEST_TITLES = 6;
const MOST_TITLES = 0.75;

/** In a narrower table a cell in italics or bold may be all that is known of a paper. */
const FEWEST_COLUMNS = 3;

/** A table of papers has no more columns. */
const MOST_COLUMNS = 12;

/** What `<details>` shows before it is opened, and headings of cells. */
const SUMMARY =
  /^(?:(?:show|click|expand|see|view|read|unfold|more|details|abstract|summary|open|展开|摘要|查看|点击)\b.{0,30}|.{0,40}(?:\.\.\.|…))$/i;

/** Another version or part of the same paper. */
const PART = /^\s*(?:v\d|version|appendix|supplement|part|extended|journal)/i;

/** A row, the entry that stands in it, and whether it is a paper as tables go. */
export interface RowEntry {
  readonly row: TableRow;
  readonly entry: Entry | undefined;
  readonly isPaper: boolean;
}

/** The rows of a table read as entries. */
export function readTable(table: Table): readonly RowEntry[] {
  const columns = withVenues(table, withPapers(table, withTitles(table)));
  const rows = table.rows.flatMap((row) => papersApart(row, columns)).map((row) => readRow(row, columns));
  // Where most rows show a paper, a title without link is a paper that is not online yet.
  const isTitled = columns.includes('Title') || columns.includes('Paper');
  const isOfPapers = isTitled && (rows.filter(({ isPaper }) => isPaper).length * 2 >= rows.length || areTitles(table, rows));
  const leastWords = columns.includes('Title') ? 0 : MOST_NAME_WORDS;
  return isOfPapers ? rows.map((each) => ({ ...each, isPaper: (each.isPaper || wordCount(each.entry?.title ?? '') > leastWords) && !isSubheading(each.row, columns) })) : rows;
}

/** "| _Feeding_ |" between full rows names those below it. */
function isSubheading({ cells }: TableRow, columns: readonly (Column | undefined)[]): boolean {
  const said = cells.flat(2).filter(({ text, href }) => href !== undefined || text.trim() !== '');
  const isMarked = said.every(({ href, emphasis, strong }) => href === undefined && (emphasis === true || strong === true));
  return columns.length >= FEWEST_COLUMNS && said.length > 0 && isMarked && wordCount(textOf(said)) <= MOST_NAME_WORDS;
}

/** Each row asks for the columns of its table, which take all rows to tell. */
const columnsOf = new WeakMap<Table, readonly (Column | undefined)[]>();

/** What the cells of a row besides that of column `titled` say, each as a line: "Authors: …". */
export function factsOfRow(table: Table, row: TableRow, titled: number): readonly Line[] {
  const columns = columnsOf.get(table) ?? withVenues(table, withTitles(table));
  columnsOf.set(table, columns);
  return row.cells.flatMap((cell, index) => (index === titled ? [] : factLines(cell, columns[index])));
}

/** So many rows below "Paper title" are papers, if they are written like titles. */
function areTitles(table: Table, rows: readonly RowEntry[]): boolean {
  if (!table.header.some((header) => /\b(?:papers?|article)\b.*\btitle/i.test(header))) return false;
  const written = rows.filter(({ entry }) => entry !== undefined && wordCount(entry.title) > MOST_NAME_WORDS && isInTitleCase(entry.title));
  return written.length >= FEWEST_TITLES && written.length >= MOST_TITLES * rows.length;
}

/** The columns by their headers, or where these are empty, by what stands below them: titles that sound like research, and people. */
function withTitles(table: Table): readonly (Column | undefined)[] {
  const columns = columnsNamed(table);
  if (table.rows.length < FEWEST_TITLES || table.header.some((header) => header !== '')) return columns;
  const texts = (index: number): readonly string[] => table.rows.map(({ cells }) => textOf((cells[index] ?? []).flat())).filter((text) => text !== '');
  const width = Math.min(MOST_COLUMNS, table.rows[0]?.cells.length ?? 0);
  const all = Array.from({ length: width }, (_, index) => columns[index]);
  const titled = all.findIndex((column, index) => column === undefined && texts(index).length >= MOST_TITLES * table.rows.length && soundLikeResearch(texts(index)) && areInTitleCase(texts(index)));
  if (titled < 0) return columns;
  const people = (index: number): boolean => texts(index).filter((text) => authorsIn(text, true) !== undefined).length >= MOST_TITLES * table.rows.length;
  return all.map((column, index) => (index === titled ? 'Title' : (column ?? (people(index) ? 'Authors' : undefined))));
}

function areInTitleCase(texts: readonly string[]): boolean {
  return texts.filter(isInTitleCase).length * 2 > texts.length;
}

/** "Topic" above titles that link to papers: what most of its cells hold is what the column is. */
function withPapers(table: Table, columns: readonly (Column | undefined)[]): readonly (Column | undefined)[] {
  if (columns.includes('Title') || columns.includes('Paper')) return columns;
  return columns.map((column, index) => {
    const titled = column === 'Keywords' ? table.rows.filter(({ cells }) => titlesIn(cells[index] ?? []).length > 0).length : 0;
    return titled > 0 && titled * 2 >= table.rows.length ? 'Paper' : column;
  });
}

/** "OSDI 23'" below "Cite": so is a column of venues. */
function withVenues(table: Table, columns: readonly (Column | undefined)[]): readonly (Column | undefined)[] {
  if (columns.includes('Venue')) return columns;
  return columns.map((column, index) => {
    const named = column === undefined ? table.rows.filter(({ cells }) => isKnownSeries(venueAndDate(textOf((cells[index] ?? []).flat()))?.venue ?? '')).length : 0;
    return named > 1 && named * 2 > table.rows.length ? 'Venue' : column;
  });
}

/** Links to papers whose text is a title. */
function titlesIn(cell: readonly Line[]): readonly Run[] {
  return cell.flat().filter((run) => linksToPaper(run) && !isLabel(run) && wordCount(textOf([run])) > MOST_NAME_WORDS);
}

/** "[Seeing the wood](…) & [Seeing the trees](…)" in one cell are two papers that share what the row says. */
function papersApart(row: TableRow, columns: readonly (Column | undefined)[]): readonly TableRow[] {
  const index = titleCell(row, columns);
  const titles = index === undefined ? [] : titlesIn(row.cells[index] ?? []);
  // "[Seeing the wood](…), [TreeNorm](…)": beside a title, names of papers are some, too.
  const cell = (row.cells[index ?? 0] ?? []).flat();
  const isList = titles.length > 0 && cell.every((run) => (run.href === undefined ? /^[\s,;&+/]*(?:and)?[\s,;&+/]*$/.test(run.text) : linksToPaper(run) && !isLabel(run) && !PART.test(run.text)));
  const links = isList ? cell.filter(({ href }) => href !== undefined) : titles;
  const addresses = new Set(links.map(({ href }) => href));
  if (addresses.size < 2 || addresses.size < links.length) return [row];
  return links.map((title) => ({ ...row, cells: row.cells.map((cell, position) => (position === index ? [[title]] : cell)) }));
}

/** What the headers say each by itself, but for "Publication": beside a column of papers that is where they were published. */
function columnsNamed({ header, rows }: Table): readonly (Column | undefined)[] {
  const columns = header.map(columnOf);
  const most = (index: number, holds: (cell: readonly Line[]) => boolean): boolean => rows.filter(({ cells }) => holds(cells[index] ?? [])).length * 2 > rows.length;
  const isBeside = (index: number): boolean => columns.some((other, place) => place !== index && (other === 'Title' || other === 'Paper') && most(place, saysMoreThanLabels));
  return columns.map((column, index) => (column === 'Paper' && PUBLICATION.test(header[index] ?? '') && isBeside(index) && most(index, isPlace) ? 'Venue' : column));
}

/** Words that lead nowhere, and too few for a reference. */
function isPlace(cell: readonly Line[]): boolean {
  return cell.length === 1 && cell.flat().every(({ href }) => href === undefined) && wordCount(textOf(cell.flat())) <= MOST_VENUE_WORDS;
}

/** "标题 (Title)" says it twice: one of both will do. */
function columnOf(header: string): Column | undefined {
  const [, outside, inside] = /^([^()（）]{1,40})[(（]([^()（）]{1,40})[)）]\s*$/.exec(header) ?? [];
  return columnNamed(header) ?? (outside === undefined ? undefined : (columnNamed(outside) ?? columnNamed(inside ?? '')));
}

function columnNamed(header: string): Column | undefined {
  const bare = header
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&;/ ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return COLUMNS.find(([, names]) => names.test(bare))?.[0];
}

function readRow(row: TableRow, columns: readonly (Column | undefined)[]): RowEntry {
  const titled = titleCell(row, columns);
  const column = titled === undefined ? undefined : columns[titled];
  if (titled === undefined) return { row, entry: undefined, isPaper: false };
  const others = row.cells.flatMap((cell, index) => (index === titled ? [] : factLines(cell, columns[index])));
  const cell = row.cells[titled] ?? [];
  const isWhole = column === 'Title' || column === 'Name' || (column === undefined && !isMarked(cell[0] ?? []));
  const lines = isWhole ? wholeTitle(cell) : cell;
  const entry = readEntry([...lines, ...others], column === undefined ? {} : { isPaperColumn: true });
  return { row, entry, isPaper: entry !== undefined && isPaper(entry, column, columns) };
}

function isPaper(entry: Entry, column: Column | undefined, columns: readonly (Column | undefined)[]): boolean {
  if (column === undefined) return entry.paperLink !== 'none' && entry.shape !== 'text';
  if (column === 'Paper') return entry.url !== undefined || entry.venue !== undefined || entry.isDescribed || entry.abstract !== '';
  // A table of tools has names and descriptions too; one of papers has authors, dates, or links to papers.
  const isAboutPapers =
    ['Authors', 'Venue', 'Paper'].some((name) => columns.includes(name as Column)) || (columns.includes('Abstract') && columns.includes('Date'));
  return entry.paperLink !== 'none' || (column === 'Title' && isAboutPapers);
}

/** The first column that is headed as a title's and has one in this row; a table without such a header has it where it stands out. */
function titleCell(row: TableRow, columns: readonly (Column | undefined)[]): number | undefined {
  for (const wanted of ['Title', 'Paper', 'Name'] as const) {
    const index = columns.indexOf(wanted);
    if (index >= 0 && saysMoreThanLabels(row.cells[index] ?? [])) return index;
  }
  if (columns.includes('Title') || columns.includes('Paper')) return undefined;
  const index = row.cells.findIndex((cell, position) => columns[position] === undefined && isMarked(cell[0] ?? []));
  return index < 0 ? undefined : index;
}

function saysMoreThanLabels(cell: readonly Line[]): boolean {
  return cell.some((line) =>
    line.some((run) => /\p{L}/u.test(run.text) && !isLabel(run)),
  );
}

/** Whether a link to a paper, or bold type of several words, makes the cell a title. */
function isMarked(line: Line): boolean {
  return line.some((run) => {
    if (run.href === undefined) return run.strong === true && run.text.trim().split(/\s+/).length > 2;
    return linksToPaper(run) && !isLabel(run);
  });
}

/** A cell of a title column is all title, whatever dashes and years are in it; marking it says so. */
function wholeTitle([first, ...others]: readonly Line[]): readonly Line[] {
  if (first === undefined) return [];
  const title = withoutNews(first);
  const isPlain = title.every((run) => run.strong !== true && (run.href === undefined || isLabel(run)));
  return [isPlain ? title.map((run) => (run.href === undefined ? { ...run, strong: true } : run)) : title, ...others];
}

/** "N/A", "-": the cell is empty. */
function saysNothing(line: Line): boolean {
  return line.length === 1 && (line[0]?.text.length ?? 0) < 12 && /^(?:null|none|n\/?a|-+|tbd|❌|✗)?$/i.test(textOf(line));
}

function factLines(cell: readonly Line[], column: Column | undefined): readonly Line[] {
  const lines = cell.length > 1 && SUMMARY.test(textOf(cell[0] ?? [])) ? cell.slice(1) : cell;
  if (lines.length === 0 || (lines.length === 1 && saysNothing(lines[0] ?? []))) return [];
  const runs = lines.flatMap((line, index) => (index === 0 ? line : [{ text: ' ' }, ...line]));
  return column === undefined ? [runs.filter((run) => run.href !== undefined)] : [[{ text: `${column}: ` }, ...runs]];
}
