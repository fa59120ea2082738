/** The entry that a unit makes whose title is known: what stands beside and below it is said of the paper. */
import type { Block, Paragraph } from './block';
import { type Entry, readEntry } from './entry';
import { readBelowHeading } from './headingPaper';
import type { ListedPaper } from './listedPaper';
import { withoutTitle } from './passageOf';
import { type Line, softLines } from './run';
import { factsOfRow } from './table';
import type { TitledUnit } from './titledUnits';

/** No list says more of one paper, line by line. */
const MOST_LINES = 40;

interface Below {
  readonly lines: readonly Line[];
  readonly end: number;
}

/**
 * The paper that a titled unit is; undefined where its title can be none. `isTaken` tells the first lines of other papers: there, what
 * is said of this one ends.
 */
export function titledEntry({ unit, title }: TitledUnit, blocks: readonly Block[], isTaken: (line: number) => boolean): ListedPaper | undefined {
  const { others, href } = withoutTitle(unit.lines, title.start, title.end);
  const below = linesBelow(unit, blocks, isTaken);
  const link: readonly Line[] = href === undefined || href.startsWith('#') ? [] : [[{ text: 'link', href }]];
  const headings = unit.headings;
  const block = blocks[unit.block];
  if (block?.kind === 'heading') {
    const found = readBelowHeading(block, blocks.slice(unit.block + 1, unit.nextHeading), blocks[unit.nextHeading]);
    if (found !== undefined) return { entry: { ...found.entry, title: title.title }, headings, start: found.start, end: found.end };
  }
  const entry = readEntry([[], ...others, ...link, ...below.lines], { title: title.title });
  return entry === undefined ? undefined : { entry: withLink(entry, href), headings, start: unit.start, end: Math.max(unit.end, below.end) };
}

/** A title that is a link leads to its paper, or to the page about it. */
function withLink(entry: Entry, href: string | undefined): Entry {
  return entry.url === undefined && href !== undefined && /^https?:\/\//i.test(href) ? { ...entry, url: href } : entry;
}

function linesBelow({ block: at, row, column, end, lines: own }: TitledUnit['unit'], blocks: readonly Block[], isTaken: (line: number) => boolean): Below {
  const block = blocks[at];
  if (block === undefined) return { lines: [], end };
  if (block.kind === 'table') {
    const cells = block.rows[row ?? 0];
    return { lines: cells === undefined ? [] : factsOfRow(block, cells, column ?? 0), end };
  }
  const found: Line[] = [];
  let last = end;
  if (block.kind === 'paragraph' && row !== undefined) {
    // The lines behind this one in its paragraph.
    const all = linesOf(block);
    for (let index = row + 1; index < all.length && found.length < MOST_LINES; index++) {
      const line = end + index - row;
      if (isTaken(line)) return { lines: found, end: last };
      found.push(all[index] ?? []);
      last = Math.min(line, block.end);
    }
  }
  for (let index = at + 1; index < blocks.length && found.length < MOST_LINES; index++) {
    const next = blocks[index];
    if (next === undefined || next.kind === 'table' || next.kind === 'rule' || next.kind === 'heading' || isTaken(next.start)) break;
    const isBelow = block.kind === 'item' ? next.kind === 'item' && next.depth > block.depth : next.kind !== 'item';
    if (!isBelow) break;
    for (const each of next.lines) found.push(each);
    last = next.end;
  }
  return { lines: own.length > MOST_LINES ? [] : found, end: last };
}

/** Each line of a paragraph asks for those behind it. */
const known = new WeakMap<Paragraph, readonly Line[]>();

function linesOf(block: Paragraph): readonly Line[] {
  const lines = known.get(block) ?? block.lines.flatMap(softLines);
  known.set(block, lines);
  return lines;
}
