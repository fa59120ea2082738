/** Whether a text was wrapped, where, and which of its line ends are only that. */

/** Nobody wraps prose wider; longer lines are whole paragraphs. */
const WIDEST = 200;
/** Nobody wraps prose narrower. */
const NARROWEST = 40;
/** Lines of one width differ by the word that did not fit. */
const RAGGED = 14;
/** The share of lines that ends within one ragged margin when a text is wrapped. */
const WRAPPED_SHARE = 0.35;

/** A column that holds less than this share of an average one in the margin lies outside of it. */
const CROWDED_SHARE = 0.2;

/**
 * The width in characters that the lines were wrapped to; undefined where each line is a paragraph. A wrapped text shows as many lines
 * that end within a word of the same column, with few lines beyond it.
 */
export function wrapWidth(lines: readonly string[]): number | undefined {
  const counts = new Array<number>(WIDEST + 1).fill(0);
  let total = 0;
  let long = 0;
  for (const { length } of lines) {
    if (length === 0) continue;
    total++;
    if (length > WIDEST) long++;
    else counts[length] = (counts[length] ?? 0) + 1;
  }
  let best: number | undefined;
  let bestCount = Math.max(3, total * WRAPPED_SHARE);
  let inMargin = 0;
  for (let width = 0; width <= WIDEST; width++) {
    inMargin += counts[width] ?? 0;
    if (width >= RAGGED) inMargin -= counts[width - RAGGED] ?? 0;
    if (width >= NARROWEST && inMargin >= bestCount && (counts[width] ?? 0) > 0) {
      best = width;
      bestCount = inMargin + 0.5;
    }
  }
  // Where paragraphs are unwrapped, the many short lines are titles, and half of the lines are long.
  return best !== undefined && long <= total * 0.3 ? lastCrowded(counts, best) : undefined;
}

/** The margin's last column: beyond it stand only the few lines that were never wrapped. */
function lastCrowded(counts: readonly number[], width: number): number {
  let inMargin = 0;
  for (let column = width - RAGGED + 1; column <= width; column++) inMargin += counts[column] ?? 0;
  const crowd = (inMargin / RAGGED) * CROWDED_SHARE;
  let end = width;
  while (end < WIDEST && (counts[end + 1] ?? 0) >= Math.max(1, crowd)) end++;
  return end;
}

/** The margin's column is known to about this many characters. */
const SLACK = 2;

/** A line and how long it was before a number or bullet was taken off its beginning, in characters. */
export interface WrappedLine {
  readonly text: string;
  readonly length: number;
}

/**
 * Whether the line end between two neighbouring lines was made on purpose: the text is not wrapped, one of the lines is beyond the
 * margin, or the next word would still have fitted. Otherwise it may be either.
 */
export function endsOnPurpose(line: WrappedLine, next: WrappedLine, width: number | undefined): boolean {
  if (width === undefined || isUnwrapped(line, width) || isUnwrapped(next, width)) return true;
  const space = next.text.indexOf(' ');
  const firstWord = space < 0 ? next.text.length : space;
  return line.length + 1 + firstWord <= width - SLACK;
}

/** A line beyond the margin; a single long word, an address, overflows where wrapping put it. */
function isUnwrapped({ text, length }: WrappedLine, width: number): boolean {
  return length > width && text.includes(' ');
}
