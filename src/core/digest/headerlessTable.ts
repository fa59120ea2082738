/** CSV and TSV without a header: read where the cells tell what the columns are, and where they do not, a header is asked for. */
import { delimitedRows } from './delimited/delimitedRows';
import { guessColumns } from './delimited/guessColumns';
import { type Header, readTable } from './delimited/readTable';
import { type DigestFormat, problemAt } from './format';

/** How many rows tell what the columns are, and in how many characters they are looked for. */
const SAMPLE_ROWS = 60;
const SAMPLE = 100_000;

/** So many rows have as many cells as each other; the others are damaged, and tell nothing. */
const SAME_WIDTH = 0.6;

const DELIMITERS = ['\t', ';', ',', '|'] as const;

const CERTAINTY = { named: 0.85, other: 0.6 };

export const headerlessTable: DigestFormat = {
  name: 'Table without header',

  recognise(text, fileName) {
    const isNamed = /\.(?:csv|tsv|tab)$/i.test(fileName);
    const rows = isNamed || mayBeTable(text) ? rowsOf(text) : undefined;
    if (rows === undefined || (!isNamed && guessColumns(rows.cells) === undefined)) return 0;
    return isNamed ? CERTAINTY.named : CERTAINTY.other;
  },

  read(text, fileName) {
    const rows = rowsOf(text);
    const columns = rows === undefined ? undefined : guessColumns(rows.cells);
    if (rows !== undefined && columns !== undefined) return readTable(text, fileName, { delimiter: rows.delimiter, columns, end: 0 } satisfies Header);
    const [first] = rows?.cells ?? [];
    // A first line of names alone is a header, of something else than papers.
    const lacksHeader = rows !== undefined && first !== undefined && rows.cells.length > 1 && !first.every(isName) && rows.cells.some((row) => row.some(isSentence));
    return { papers: [], problems: lacksHeader ? [problemAt(fileName, 'missing-header', 'error', '', 0)] : [] };
  },
};

interface Rows {
  readonly delimiter: string;
  readonly cells: readonly (readonly string[])[];
}

/** The first rows, cut by the delimiter that makes the most cells of the same number in most of them; undefined where none does. */
function rowsOf(text: string): Rows | undefined {
  const sample = text.slice(0, SAMPLE);
  const tried = DELIMITERS.map((delimiter) => ({ delimiter, cells: rowsAlike(firstRows(sample, delimiter)) })).filter(({ cells }) => (cells[0]?.length ?? 0) > 1);
  return tried.reduce<Rows | undefined>((best, rows) => (best === undefined || (rows.cells[0]?.length ?? 0) > (best.cells[0]?.length ?? 0) ? rows : best), undefined);
}

/** The rows of the most frequent number of cells; none where that is not the number of most rows. */
function rowsAlike(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width] = [...counts].reduce((most, count) => (count[1] > most[1] ? count : most), [0, 0]);
  const alike = rows.filter(({ length }) => length === width);
  return alike.length > 1 && alike.length >= rows.length * SAME_WIDTH ? alike : [];
}

function firstRows(sample: string, delimiter: string): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  for (const { cells, end } of delimitedRows(sample, delimiter)) {
    // The sample may end in the middle of a row.
    if (rows.length >= SAMPLE_ROWS || (end >= sample.length && sample.length === SAMPLE)) break;
    if (cells.some((cell) => cell.trim() !== '')) rows.push(cells);
  }
  return rows;
}

/** A quick no: the first two lines have the same delimiters in the same number. */
function mayBeTable(text: string): boolean {
  const [first = '', second = ''] = text.slice(0, SAMPLE).split('\n', 2);
  return first.startsWith('"') || DELIMITERS.some((delimiter) => first.includes(delimiter) && second.includes(delimiter));
}

function isName(cell: string): boolean {
  return /^\p{L}[\p{L}\p{N} _()/.-]{0,40}$/u.test(cell.trim()) && cell.trim().split(/\s+/).length <= 3;
}

function isSentence(cell: string): boolean {
  return cell.trim().split(/\s+/).length > 3;
}
