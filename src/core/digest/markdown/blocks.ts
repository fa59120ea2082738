/**
 * The blocks of a Markdown page, line by line: headings, lists, tables, quotes, paragraphs. What no paper stands in is left out: code,
 * comments, front matter, link definitions. HTML around Markdown (`<details>`) is looked through, as readers do and CommonMark does not.
 */
import type { Block, ListItem, Paragraph, Table, TableRow } from '../list/block';
import { type Line, textOf } from '../list/run';
import { readInline, referenceName } from './inline';

/** Also `##Title` without the blank, but not `#tag`. */
const HEADING = /^ {0,3}(?:(#{1,6})(?:[ \t]+|$)|(#{2,6})(?=[^#\s])|(#)(?=[\u3400-\u9fff]|(?:\d{1,2}(?:\.\d+)?\.? )?[A-Z][^#]*$))(.*)$/;
/**
 * A star glued to a number marks what somebody likes: `*2. Title`. `[^1]: …` defines a footnote; several are a list. `<li>` begins an item,
 * too, whatever it is nested in.
 */
const MARKER =
  /^(\s*)(?:(?:[-*+•◦▪]|\(?\d{1,4}[.)、]|\*\d{1,3}[.)](?! .*\*)|\[\d{1,4}\]|\[\^[^\]\s]{1,40}\]:)(?:[ \t]+|$)|\d{1,3}\.(?=\[)|(?:<[ou]l(?: [^<>]{1,80})?>\s*)?<li(?: [^<>]{1,80})?>\s*(?!.*<li))/i;
const QUOTE = /^ {0,3}(?:> ?)+/;
/** `- ### 2010`: an item that looks like a heading. */
const LISTED_HEADING = /^#{1,6} +/;
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const FENCE = /^\s*(`{3,}(?!.*`)|~{3,})/;
const DELIMITER_ROW = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*(?:\|\s*)?$/;
const DEFINITION = /^ {0,3}\[([^\]]{1,200})\]:\s+<?(\S{1,2048}?)>?(?:\s|$)/;
const HTML_HEADING = /^\s{0,8}(?:<summary\b[^<>]{0,200}>\s{0,8})?<h([1-6])\b[^<>]{0,200}>(.*?)<\/h\1>\s*(?:<\/summary>\s*)?$/i;
/** A line for the program that makes a website: `{% if page %}`, `{{< table >}}`, `{:toc}`. */
const TEMPLATE = /^\s*(?:\{%[^{}]{0,200}%\}|\{\{[<%][^{}]{0,200}[>%]\}\}|\{:[^{}]{0,100}\})\s*$/;
/** `**Lee2020**{:#b:Lee2020}` */
const ATTRIBUTES = /\{:\s?[#.][\w:#. -]{1,100}\}/g;
/** What is said once for many rows is short, in characters: it is read with each. */
const LONGEST_SHARED = 200;
const HTML_RULE = /<hr\s*\/?>/i;
const TABLE_END = /<\/table\s*>/i;
const LONGEST_FRONT_MATTER = 200;

/** A paragraph with a rule drawn right below it is longer than a heading. */
const LONGEST_HEADING = 200;

/** A tab stands for as many blanks as bring the line to the next stop. */
const TAB = '    ';

/** A nested item stands at least so many columns further in; CommonMark asks for the width of the marker, and people do not count. */
const LEAST_INDENT = 2;

/** Nesting that no reader follows any more. */
const DEEPEST = 12;

/** The blocks of `text`, in its order. Linear; never throws. */
export function markdownBlocks(text: string): readonly Block[] {
  const lines = text.split('\n');
  const skipped = skippedLines(lines);
  return new Builder(lines, skipped, definitionsOf(lines, skipped)).build();
}

/** An item that is still being read. */
interface OpenItem {
  readonly indent: number;
  readonly depth: number;
  readonly start: number;
  end: number;
  readonly text: string[];
}

class Builder {
  readonly #blocks: Block[] = [];
  /** Behind the last `</table>`; a table that begins there never ends. */
  readonly #lastTableEnd: number;
  /** The last line of a frame that is being looked through: no table begins in it a second time. */
  #frameEnd = 0;
  /** The items around the current line, outermost first. Each becomes a block when the next one begins, so that blocks keep their order. */
  #items: OpenItem[] = [];
  #paragraph: { kind: Paragraph['kind']; start: number; end: number; text: string[] } | undefined;
  #afterBlank = false;

  constructor(
    private readonly lines: readonly string[],
    private readonly skipped: ReadonlySet<number>,
    private readonly definitions: ReadonlyMap<string, string>,
  ) {
    this.#lastTableEnd = lines.findLastIndex((line) => TABLE_END.test(line)) + 1;
  }

  build(): readonly Block[] {
    for (let index = 0; index < this.lines.length;) index = this.#line(index);
    this.#close();
    return this.#blocks;
  }

  /** Reads what begins on this line; answers the line to go on with. */
  #line(index: number): number {
    const raw = withoutDrawnBlanks(this.lines[index] ?? '').replaceAll('\t', TAB);
    const quote = QUOTE.exec(raw)?.[0];
    const line = quote === undefined ? raw : raw.slice(quote.length);
    if (this.skipped.has(index) || line.trim() === '') {
      this.#endParagraph();
      this.#afterBlank = true;
      return index + 1;
    }
    const afterBlank = this.#afterBlank;
    this.#afterBlank = false;
    const heading = HEADING.exec(line);
    if (heading !== null) {
      this.#close();
      const [, spaced, tight, single, title] = heading;
      this.#heading(index, index, (spaced ?? tight ?? single ?? '').length, title ?? '');
      return index + 1;
    }
    if (this.#isSetext(index, line)) return index + 1;
    if (RULE.test(line)) {
      this.#close();
      this.#blocks.push({ kind: 'rule', start: index, end: index });
      return index + 1;
    }
    const table = this.#table(index, line) ?? this.#htmlTable(index, line);
    if (table !== undefined) return table;
    const tag = HTML_HEADING.exec(line);
    if (tag !== null) {
      this.#close();
      this.#heading(index, index, Number(tag[1]), tag[2] ?? '');
      return index + 1;
    }
    const marker = MARKER.exec(line);
    // "2019. It was …": a number that wraps to the beginning of a line is no marker, unless a list is open.
    if (marker !== null && !(this.#paragraph?.kind === 'paragraph' && /^\s*\(?\d{2,4}/.test(line))) {
      this.#item(index, line, marker);
      return index + 1;
    }
    this.#text(index, line, afterBlank, quote !== undefined);
    return index + 1;
  }

  #heading(start: number, end: number, level: number, raw: string): void {
    // `## Title ##` closes with what it opens with.
    const text = /[^#\s]\s+#+\s*$/.test(raw.slice(-80)) ? raw.slice(0, raw.lastIndexOf(' #')).replace(/#{1,6}$/, '') : raw;
    this.#blocks.push({ kind: 'heading', level, lines: this.#inline(text), start, end });
  }

  /** `Title` underlined with `===` or `---`. */
  #isSetext(index: number, line: string): boolean {
    const underline = /^ {0,3}(=+|-{2,})\s*$/.exec(line)?.[1];
    const paragraph = this.#paragraph;
    if (
      underline === undefined ||
      paragraph?.kind !== 'paragraph' ||
      paragraph.end !== index - 1 ||
      paragraph.text.length > 1 ||
      (paragraph.text[0]?.length ?? 0) > LONGEST_HEADING
    )
      return false;
    this.#paragraph = undefined;
    this.#close();
    this.#heading(paragraph.start, index, underline.startsWith('=') ? 1 : 2, paragraph.text.join('\n'));
    return true;
  }

  #table(index: number, line: string): number | undefined {
    if (!line.includes('|')) return undefined;
    const isQuote = QUOTE.test(this.lines[index] ?? '');
    const lineAt = (at: number): string => (isQuote ? (this.lines[at] ?? '').replace(QUOTE, '') : (this.lines[at] ?? ''));
    const next = lineAt(index + 1);
    const hasHeader = isDelimiterRow(next);
    if (!hasHeader && !(line.trimStart().startsWith('|') && line.trimEnd().endsWith('|'))) return undefined;
    this.#close();
    const header = hasHeader ? cellsOf(line).map((cell) => this.#inline(cell)) : [];
    const columns = hasHeader ? header.length : cellsOf(line).length;
    const rows: TableRow[] = [];
    let row = hasHeader ? index + 2 : index;
    for (; row < this.lines.length; row++) {
      const text = lineAt(row);
      // A row that is commented out ends no table.
      if (this.skipped.has(row) && !FENCE.test(text)) continue;
      if (!text.includes('|') || this.skipped.has(row) || HEADING.test(text)) break;
      if (isDelimiterRow(text)) continue;
      rows.push({ cells: fitted(text, columns).map((cell) => this.#inline(cell)), start: row, end: row });
    }
    const texts = header.map((cell) =>
      cell
        .flat()
        .map(({ text }) => text)
        .join(' ')
        .trim(),
    );
    this.#blocks.push({ kind: 'table', header: texts, rows, start: index, end: row - 1 } satisfies Table);
    return row;
  }

  /** `<table>` with `<tr>` and `<td>`, as people write tables whose cells hold more than a line. */
  #htmlTable(index: number, line: string): number | undefined {
    if (index >= this.#lastTableEnd || index < this.#frameEnd || !/^\s*<table\b/i.test(line)) return undefined;
    let end = index;
    while (!TABLE_END.test(this.lines[end] ?? '')) end++;
    const { header, rows } = htmlRows(this.lines, index, end);
    // What has no cells is a frame around Markdown.
    if (rows.length === 0) {
      this.#frameEnd = end;
      return undefined;
    }
    this.#close();
    this.#blocks.push({
      kind: 'table',
      header: header.map((cell) => textOf(this.#inline(cell).flat())),
      rows: rows.map(({ cells, ...place }) => ({ cells: cells.map((cell) => this.#inline(cell)), ...place })),
      start: index,
      end,
    } satisfies Table);
    return end + 1;
  }

  #item(index: number, line: string, marker: RegExpExecArray): void {
    this.#endParagraph();
    const indent = (marker[1] ?? '').length;
    while (this.#items.length > 0 && indent < (this.#items[this.#items.length - 1]?.indent ?? 0) + LEAST_INDENT) this.#items.pop();
    const depth = Math.min(this.#items.length, DEEPEST);
    const item: OpenItem = { indent, depth, start: index, end: index, text: [line.slice(marker[0].length).replace(LISTED_HEADING, '')] };
    this.#items.push(item);
    this.#place(item);
  }

  #text(index: number, line: string, afterBlank: boolean, isQuote: boolean): void {
    const indent = line.length - line.trimStart().length;
    if (afterBlank && !isQuote && indent < LEAST_INDENT) this.#items = [];
    while (afterBlank && this.#items.length > 1 && indent <= (this.#items[this.#items.length - 1]?.indent ?? 0)) this.#items.pop();
    const item = this.#items[this.#items.length - 1];
    if (item !== undefined) {
      // What stands apart from the line above is no continuation of its sentence.
      item.text.push(afterBlank || isQuote ? `  \n${line.trimStart()}` : line.trimStart());
      item.end = index;
      return;
    }
    const paragraph = this.#paragraph;
    if (paragraph !== undefined && (paragraph.kind === 'quote' || !isQuote)) {
      paragraph.text.push(line);
      paragraph.end = index;
      return;
    }
    this.#endParagraph();
    this.#paragraph = { kind: isQuote ? 'quote' : 'paragraph', start: index, end: index, text: [line] };
  }

  readonly #pending: { readonly at: number; readonly item: OpenItem }[] = [];

  /** Keeps the item's place among the blocks: its text is complete only when what follows has been read. */
  #place(item: OpenItem): void {
    this.#pending.push({ at: this.#blocks.length, item });
    this.#blocks.push({ kind: 'item', depth: item.depth, lines: [], start: item.start, end: item.end });
  }

  #endParagraph(): void {
    const paragraph = this.#paragraph;
    this.#paragraph = undefined;
    if (paragraph === undefined) return;
    const lines = this.#inline(paragraph.text.join('\n'));
    if (lines.length > 0) this.#blocks.push({ kind: paragraph.kind, lines, start: paragraph.start, end: paragraph.end });
  }

  #close(): void {
    this.#endParagraph();
    this.#items = [];
    for (const { at, item } of this.#pending) {
      const lines = this.#inline(item.text.join('\n'));
      this.#blocks[at] = { kind: 'item', depth: item.depth, lines, start: item.start, end: item.end } satisfies ListItem;
    }
    this.#pending.length = 0;
  }

  #inline(text: string): readonly Line[] {
    return readInline((text.includes('{:') ? text.replace(ATTRIBUTES, '') : text).trim(), this.definitions);
  }
}

interface HtmlRow {
  readonly cells: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Rows and cells of an HTML table; its header is a first row of `<th>`. What stands before the first row is its frame. */
function htmlRows(lines: readonly string[], first: number, last: number): { readonly header: readonly string[]; readonly rows: readonly HtmlRow[] } {
  const open: { cells: string[]; start: number; end: number; isHeader: boolean }[] = [];
  for (let line = first; line <= last; line++) {
    const pieces = `${lines[line] ?? ''}\n`.split(/(<\/?t(?:able|head|body|r|d|h)(?:\s[^<>]{0,400})?>)/i);
    pieces.forEach((piece, index) => {
      const row = open[open.length - 1];
      if (index % 2 === 0) {
        if (row !== undefined && row.cells.length > 0) row.cells[row.cells.length - 1] += piece;
        return;
      }
      const tag = /^<t([rdh])[\s>]/i.exec(piece)?.[1]?.toLowerCase();
      if (tag === 'r') open.push({ cells: [], start: line, end: line, isHeader: false });
      else if (tag !== undefined && row !== undefined) {
        row.cells.push('');
        row.isHeader ||= tag === 'h' && open.length === 1;
      }
      if (row !== undefined) row.end = line;
    });
  }
  const [head, ...others] = open.flatMap(rowsApart);
  if (head === undefined) return { header: [], rows: [] };
  return head.isHeader ? { header: head.cells, rows: others } : { header: [], rows: [head, ...others] };
}

/** "Seeing <hr> Hearing" in one cell: a row for each, which share what the other cells say. */
function rowsApart<Row extends HtmlRow>(row: Row): readonly Row[] {
  const index = row.cells.findIndex((cell) => HTML_RULE.test(cell));
  const shared = row.cells.reduce((sum, cell, position) => sum + (position === index ? 0 : cell.length), 0);
  const parts = index < 0 || shared > LONGEST_SHARED ? [] : (row.cells[index]?.split(HTML_RULE).filter((part) => part.trim() !== '') ?? []);
  if (parts.length < 2 || !parts.every((part) => part.trim().split(/\s+/).length > 2 && !part.includes('<'))) return [row];
  return parts.map((part) => ({ ...row, cells: row.cells.map((cell, position) => (position === index ? part : cell)) }));
}

/** `&nbsp; &nbsp; - Title` is set off by blanks that are drawn. */
function withoutDrawnBlanks(line: string): string {
  return line.includes('&') ? line.replace(/^(?:[ \t]|&(?:nbsp|emsp|ensp);)+(?=[-*+] |\d{1,3}\. )/, (blanks) => ' '.repeat(blanks.split('&').length * 2 - 2) || blanks) : line;
}

function isDelimiterRow(line: string): boolean {
  return line.includes('|') && line.includes('-') && DELIMITER_ROW.test(line.trim());
}

/** Cells of a table row. A bar behind a backslash separates nothing; nor does one within a formula, if formulas are looked for. */
function cellsOf(row: string, hasFormulas = false): readonly string[] {
  const cells: string[] = [];
  const text = row.trim();
  let start = text.startsWith('|') ? 1 : 0;
  let inFormula = false;
  for (let index = start; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === '\\') index++;
    else if (character === '$') inFormula = hasFormulas && !inFormula;
    else if (character === '|' && !inFormula) {
      cells.push(text.slice(start, index).trim());
      start = index + 1;
    }
  }
  if (start < text.length) cells.push(text.slice(start).trim());
  return cells;
}

/**
 * The cells of a row of a table with so many columns. A row with more has bars in its formulas; where these cannot be told, in its
 * longest text, which is its abstract.
 */
function fitted(row: string, columns: number): readonly string[] {
  const cells = cellsOf(row);
  const surplus = cells.length - columns;
  if (surplus <= 0 || columns < 1) return cells;
  const besideFormulas = cellsOf(row, true);
  if (besideFormulas.length === columns) return besideFormulas;
  let best = 0;
  let longest = -1;
  // The length of each window of cells that would become one, by adding what comes in and taking away what goes out.
  let length = cells.slice(0, surplus).reduce((sum, cell) => sum + cell.length, 0);
  for (let index = 0; index < columns; index++) {
    length += cells[index + surplus]?.length ?? 0;
    if (length > longest) [best, longest] = [index, length];
    length -= cells[index]?.length ?? 0;
  }
  return [...cells.slice(0, best), cells.slice(best, best + surplus + 1).join('|'), ...cells.slice(best + surplus + 1)];
}

/** Lines that are no text of the page: fenced code, HTML comments, front matter. What never closes is taken for text after all. */
function skippedLines(lines: readonly string[]): ReadonlySet<number> {
  const skipped = new Set<number>();
  let index = frontMatterEnd(lines);
  for (let line = 0; line < index; line++) skipped.add(line);
  let opened = -1;
  let closes: ((line: string) => boolean) | undefined;
  for (; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (closes !== undefined) {
      skipped.add(index);
      if (closes(line)) closes = undefined;
      continue;
    }
    const fence = line.includes('```') || line.includes('~~~') ? FENCE.exec(line)?.[1] : undefined;
    const comment = /^\s*<!--/.test(line);
    if (line.includes('{') && TEMPLATE.test(line)) skipped.add(index);
    if (fence === undefined && !comment) continue;
    const commentEnd = comment ? line.indexOf('-->') : -1;
    if (commentEnd < 0 || line.slice(commentEnd + '-->'.length).trim() === '') skipped.add(index);
    if (commentEnd >= 0) continue;
    opened = index;
    closes = fence === undefined ? (later) => later.includes('-->') : (later) => later.trimStart().startsWith(fence);
  }
  if (closes !== undefined) for (let line = opened; line < lines.length; line++) skipped.delete(line);
  return skipped;
}

function frontMatterEnd(lines: readonly string[]): number {
  const fence = lines[0]?.trim();
  if (fence !== '---' && fence !== '+++') return 0;
  const end = lines.slice(1, LONGEST_FRONT_MATTER).findIndex((line) => line.trim() === fence || (fence === '---' && line.trim() === '...'));
  return end < 0 ? 0 : end + 2;
}

function definitionsOf(lines: readonly string[], skipped: ReadonlySet<number>): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>();
  lines.forEach((line, index) => {
    const definition = line.includes(']:') && !skipped.has(index) ? DEFINITION.exec(line) : null;
    if (definition !== null) definitions.set(referenceName(definition[1] ?? ''), definition[2] ?? '');
  });
  return definitions;
}
