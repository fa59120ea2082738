/** The line of an abstract that matched, for a list that has one line for it. */
import type { Hit, MatchRange } from './hit';

export interface Snippet {
  /** At most so many characters as asked for, ellipses included. */
  readonly text: string;
  /** The ranges of the match, moved to `text`. */
  readonly ranges: readonly MatchRange[];
}

const ELLIPSIS = '…';
/** What the detail of a row in a quick pick shows at its usual size. */
export const LINE_WIDTH = 75;
/** What stands before the first match when the beginning is cut: enough to read it. */
const LEAD = 30;
const SENTENCE_END = /[.!?]\s+(?=\p{Lu})|[。！？]/gu;

/** The sentence of the abstract that holds most words of the query, cut to `width`; undefined where the abstract holds none. */
export function abstractSnippet(hit: Pick<Hit, 'matches'>, width = LINE_WIDTH): Snippet | undefined {
  const match = hit.matches.find(({ field }) => field === 'abstract');
  if (match === undefined) return undefined;
  let best: { start: number; end: number; ranges: readonly MatchRange[]; words: number } | undefined;
  for (const [start, end] of sentences(match.text)) {
    const ranges = match.ranges.filter((range) => range.start >= start && range.end <= end);
    const words = new Set(ranges.map(({ word }) => word)).size;
    if (words > (best?.words ?? 0)) best = { start, end, ranges, words };
  }
  return best === undefined ? undefined : cut(match.text, best.start, best.end, best.ranges, width);
}

function sentences(text: string): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let start = 0;
  for (const end of text.matchAll(SENTENCE_END)) {
    const next = end.index + end[0].length;
    found.push([start, next]);
    start = next;
  }
  found.push([start, text.length]);
  return found;
}

/** The sentence from `from` to `to` in at most `width` letters, cut between words where it has to be, so that its first range is seen. */
function cut(text: string, from: number, to: number, ranges: readonly MatchRange[], width: number): Snippet {
  const end = from + text.slice(from, to).trimEnd().length;
  const [first, last] = [ranges[0]!, ranges.at(-1)!];
  const lead = Math.max(0, Math.min(LEAD, width - 2 * ELLIPSIS.length - (first.end - first.start)));
  let start = from;
  if (end - from > width && last.end - from > width - ELLIPSIS.length && first.start - from > lead) {
    const space = text.indexOf(' ', Math.min(first.start - lead, end - width));
    start = space >= 0 && space < first.start ? space + 1 : first.start;
  }
  const before = start > from ? ELLIPSIS : '';
  let stop = end;
  if (end - start > width - before.length) {
    stop = start + width - before.length - ELLIPSIS.length;
    const space = text.lastIndexOf(' ', stop);
    if (space >= Math.min(first.end, stop)) stop = space;
  }
  const shift = before.length - start;
  return {
    text: before + text.slice(start, stop) + (stop < end ? ELLIPSIS : ''),
    ranges: ranges
      .filter((range) => range.start >= start && range.end <= stop)
      .map((range) => ({ ...range, start: range.start + shift, end: range.end + shift })),
  };
}
