/**
 * Rows of a page that a script keeps in JSON until it writes the page: `{ "Vision": { "2401.00001": "|**2024-01-02**|**Title**|…|\n" } }`.
 */
import type { Paper } from '../../paper';
import { listReading } from '../list/listReading';
import { readBlocks } from '../list/readBlocks';
import { markdownBlocks } from '../markdown/blocks';
import { isObject } from './recordFields';

/** The papers of rows that stand below the names of their groups; none where the document has no such rows. `uri` is that of all sources. */
export function papersInRows(values: readonly unknown[], text: string, uri: string): readonly Paper[] {
  const page: string[] = [];
  const places: number[] = [];
  const lines = new KeyLines(text);
  for (const value of values) {
    if (!isObject(value)) continue;
    for (const [group, rows] of Object.entries(value)) {
      if (!isObject(rows)) continue;
      page.push(`## ${group}`, '');
      places.push(0, 0);
      for (const [key, row] of Object.entries(rows)) {
        if (typeof row !== 'string' || !isRow(row)) continue;
        page.push(asItem(row));
        places.push(lines.lineOf(key));
      }
    }
  }
  const { papers } = listReading(readBlocks(markdownBlocks(page.join('\n'))), uri);
  return papers.map((paper) => ({
    ...paper,
    sources: paper.sources.map((source) => ({ uri, startLine: places[source.startLine] ?? 0, endLine: places[source.endLine] ?? 0 })),
  }));
}

function isRow(text: string): boolean {
  return /^(?:\||[-*+] )/.test(text) && /\]\(https?:/.test(text);
}

/** Without the header of their table, cells are read by what stands in them, as those of an item are. */
function asItem(row: string): string {
  const line = row.trim().replace(/\s*\n\s*/g, ' ');
  return line.startsWith('|') ? `- ${line.slice(1).replace(/\|$/, '').split('|').join(' | ')}` : line;
}

/** Keys may be written with escapes; each that is not found costs a look at the whole text. */
const MOST_MISSES = 3;

/** The lines on which keys stand that are asked for in their order. */
class KeyLines {
  #from = 0;
  #line = 0;
  #misses = 0;

  constructor(private readonly text: string) {}

  lineOf(key: string): number {
    const at = this.#misses > MOST_MISSES ? -1 : this.text.indexOf(JSON.stringify(key), this.#from);
    if (at < 0) {
      this.#misses++;
      return this.#line;
    }
    for (let end = this.text.indexOf('\n', this.#from); end >= 0 && end < at; end = this.text.indexOf('\n', end + 1)) this.#line++;
    this.#from = at;
    return this.#line;
  }
}
