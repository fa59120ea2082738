/**
 * The rows of a CSV or TSV text. Own code, because parsers swallow the rest of a file at a quote that does not close, and starting them
 * again behind it is quadratic. Rules: RFC 4180, with any delimiter; a quote that breaks them is a character like any other.
 */

export interface DelimitedRow {
  readonly cells: readonly string[];
  /** Offsets of its first character and of the line end behind it. */
  readonly start: number;
  readonly end: number;
  /** Whether a quote in it neither opens nor closes a cell; then its cells are those of its first line. */
  readonly isBroken: boolean;
}

/** The rows from `offset` on. Linear. */
export function* delimitedRows(text: string, delimiter: string, offset = 0): Generator<DelimitedRow> {
  for (let start = offset; start < text.length;) {
    const row = quotedRow(text, delimiter, start) ?? brokenRow(text, delimiter, start);
    yield row;
    start = row.end + 1;
  }
}

/** The row at `start`; undefined where a quoted cell is followed by anything but a delimiter or line end. */
function quotedRow(text: string, delimiter: string, start: number): DelimitedRow | undefined {
  const cells: string[] = [];
  const lineEnd = endOfLine(text, start);
  for (let position = start; ;) {
    let end: number;
    if (text.charAt(position) === '"') {
      const close = closingQuote(text, position + 1);
      if (close === undefined) return undefined;
      cells.push(text.slice(position + 1, close).replaceAll('""', '"'));
      end = close + 1;
    } else {
      // Only a quoted cell can reach over the line end, and then the row's end is that of its last line.
      const rowEnd = position > lineEnd ? endOfLine(text, position) : lineEnd;
      const next = text.slice(position, rowEnd).indexOf(delimiter);
      end = next < 0 ? rowEnd : position + next;
      cells.push(text.slice(position, end));
    }
    const after = text.charAt(end);
    if (after === '' || after === '\n') return { cells, start, end, isBroken: false };
    if (after !== delimiter) return undefined;
    position = end + 1;
  }
}

function brokenRow(text: string, delimiter: string, start: number): DelimitedRow {
  const end = endOfLine(text, start);
  const cells = text
    .slice(start, end)
    .split(delimiter)
    .map((cell) => cell.replace(/^"|"$/g, '').replaceAll('""', '"'));
  return { cells, start, end, isBroken: true };
}

/** The quote that closes a cell; doubled ones are part of it. */
function closingQuote(text: string, from: number): number | undefined {
  for (let quote = text.indexOf('"', from); quote >= 0; quote = text.indexOf('"', quote + 2)) {
    if (text.charAt(quote + 1) !== '"') return quote;
  }
  return undefined;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
