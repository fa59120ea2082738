/** What the columns of a table without a header hold, told by their cells. */
import { arxivId, doi } from '../../identity';
import { isoDate } from '../facts/isoDate';
import { authorList, isNameList } from '../facts/authorNames';
import { isPaperAddress } from '../list/paperAddress';
import { isPlainTitle } from '../list/titleLike';
import { isScholarly } from '../page/isScholarly';

/** What cells can be told to be, without a name over them. */
export type GuessedField = 'title' | 'authors' | 'abstract' | 'year' | 'date' | 'doi' | 'arxiv' | 'url';

/** The share of cells that say what a column holds; an abstract here and there is too short to sound like one. */
const SURE_SHARE = 0.75;
const ABSTRACT_SHARE = 0.5;

/** Titles are different from row to row; names of journals and groups come again. */
const FEWEST_DIFFERENT = 0.9;

/** The share of works that several people wrote, among works that nothing else tells to be papers. */
const FEWEST_TOGETHER = 0.3;

/** In words, on average. */
const SHORTEST_TITLE = 3;
const LONGEST_TITLE = 30;

const ARXIV = /^(?:arxiv:\s?)?(?:\d\d(?:0[1-9]|1[0-2])\.\d{4,5}|[a-z-]{2,12}(?:\.[A-Z]{2})?\/\d{7})(?:v\d{1,2})?$/i;

/** Cells that are nothing but what their pattern says, the surest first. */
const KINDS: readonly (readonly [GuessedField, (cell: string) => boolean])[] = [
  ['doi', (cell) => !cell.includes(' ') && doi(cell) !== undefined],
  ['arxiv', (cell) => ARXIV.test(cell)],
  ['url', (cell) => /^https?:\/\/\S+$/i.test(cell)],
  ['year', (cell) => /^(?:19[5-9]|20[0-4])\d$/.test(cell)],
  ['date', (cell) => cell.length < 30 && isoDate(cell) !== undefined],
  ['abstract', isScholarly],
  ['authors', (cell) => /[\s,;]/.test(cell) && isNameList(cell)],
];

/**
 * The fields of the columns of `rows`, one for each, undefined where a column may hold anything. Undefined as a whole where they are not
 * safely those of papers: one column of titles, and one of something that only papers have.
 */
export function guessColumns(rows: readonly (readonly string[])[]): readonly (GuessedField | undefined)[] | undefined {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => rows.map((row) => (row[index] ?? '').trim()).filter((cell) => cell !== ''));
  const kinds = columns.map(kindOf);
  const titles = columns.map((cells, index) => (kinds[index] === undefined && holdsTitles(cells, rows.length) ? index : -1)).filter((index) => index >= 0);
  const [title] = titles;
  // Of two columns that may be titles, nothing says which.
  if (title === undefined || titles.length > 1) return undefined;
  const fields = kinds.map((kind, index) => (index === title ? 'title' : kinds.indexOf(kind) === index ? kind : undefined));
  return isOfPapers(fields, columns) ? fields : undefined;
}

function isOfPapers(fields: readonly (GuessedField | undefined)[], columns: readonly (readonly string[])[]): boolean {
  if (['doi', 'arxiv', 'abstract'].some((field) => fields.includes(field as GuessedField))) return true;
  const links = columns[fields.indexOf('url')] ?? [];
  if (links.length > 0 && share(links, (link) => isPaperAddress(link) || arxivId(link) !== undefined) >= SURE_SHARE) return true;
  // Books and members of staff have one name each; papers have more.
  const people = columns[fields.indexOf('authors')] ?? [];
  return (fields.includes('year') || fields.includes('date')) && people.length > 0 && share(people, (cell) => authorList(cell).length > 1) >= FEWEST_TOGETHER;
}

function kindOf(cells: readonly string[]): GuessedField | undefined {
  return cells.length === 0 ? undefined : KINDS.find(([field, is]) => share(cells, is) >= (field === 'abstract' ? ABSTRACT_SHARE : SURE_SHARE))?.[0];
}

function holdsTitles(cells: readonly string[], rows: number): boolean {
  const words = cells.reduce((sum, cell) => sum + cell.split(/\s+/).length, 0) / Math.max(1, cells.length);
  if (cells.length < rows * SURE_SHARE || words < SHORTEST_TITLE || words > LONGEST_TITLE) return false;
  return new Set(cells).size >= cells.length * FEWEST_DIFFERENT && share(cells, (cell) => isPlainTitle(cell, true)) >= SURE_SHARE;
}

function share(cells: readonly string[], is: (cell: string) => boolean): number {
  return cells.filter(is).length / Math.max(1, cells.length);
}
